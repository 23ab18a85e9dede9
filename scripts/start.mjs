// `npm start`, `npm run dev`: on a fresh clone with nothing but Node and npm, installs, builds, and runs
// the portal. The portal runs in this very process, so that whoever stops or kills it stops the portal.
import { build, isBuilt } from './build.mjs';
import { checkNode, provide, root } from './install.mjs';

const development = process.argv.includes('--dev');

checkNode();
process.chdir(root);
process.env.NODE_ENV ??= development ? 'development' : 'production';

const built = !development && isBuilt();
// An installation without development packages is enough for a portal that is built already.
provide({ development: !built }, () => console.log('· Cài đặt các gói (npm ci) …'));
if (!development && !built) {
  console.log('· Dựng giao diện …');
  const { ok, output } = build({ show: false });
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}
if (development) {
  await import('tsx');
  await import('../app/server/main.ts');
} else {
  await import('../build/portal/main.js');
}
