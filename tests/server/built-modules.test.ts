// What was built is not compiled again when the portal starts: it would be held three times over.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

test('what was built is run as it is, and no map of it is held', () => {
  const server = path.join(folder.path, 'build', 'server');
  mkdirSync(server, { recursive: true });
  mkdirSync(path.join(folder.path, 'build', 'client'));
  writeFileSync(path.join(server, 'index.js'), "export { routes } from './page.js';\n");
  // An import that waits for its turn is what makes the loader of TypeScript write a module anew.
  const written = "function   routes ( )  { return import('./page.js') }";
  writeFileSync(path.join(server, 'page.js'), `export   ${written}\n`);
  const script = `
    import { findSourceMap } from 'node:module';
    import 'tsx';
    const { loadRemix } = await import('./app/server/remix-build.server.ts');
    const { build } = await loadRemix(${JSON.stringify(folder.path)}, false);
    const held = findSourceMap(${JSON.stringify(path.join(server, 'page.js'))}) !== undefined;
    console.log(JSON.stringify([String(build.routes), held]));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual([written, false]);
});
