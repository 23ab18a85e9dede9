// What must be there before the portal, or an upgrade of it, can run: packages, and the build of these sources.
import { build, isBuilt } from './build.mjs';
import { checkNode, provide, root } from './install.mjs';

/**
 * Installs and builds what is missing, from the folder of the sources. Ends the process where that fails.
 * @param {{ development: boolean }} wish whether the sources themselves are run, and need no build
 */
export function makeReady({ development }) {
  checkNode();
  process.chdir(root);
  process.env.NODE_ENV ??= development ? 'development' : 'production';

  const built = !development && isBuilt();
  // An installation without development packages is enough for a portal that is built already.
  provide({ development: !built }, () => console.log('· Cài đặt các gói (npm ci) …'));
  if (development || built) return;
  console.log('· Dựng giao diện …');
  const { ok, output } = build({ show: false });
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}
