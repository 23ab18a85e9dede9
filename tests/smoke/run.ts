// `npm run smoke [-- --node 22 --node 24 …]`: the built portal on other versions of Node, each by its whole way (smoke.ts). A version is
// fetched from the npm registry, a path is taken as it is; without either, the Node of this process runs it. Ends with 1 where one fails.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { build, isBuilt } from '../../scripts/build.mjs';
import { nodeNamed } from './nodes.ts';
import { smokeClamd } from './clamd.ts';
import { smoke } from './smoke.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string', multiple: true, default: [process.execPath] } },
});
// All of them run the same build.
if (!isBuilt() && !build({ show: true }).ok) process.exit(1);

if (positionals.includes('clamd')) {
  await smokeClamd((step) => console.log(`  ✓ ${step}`));
  process.exit();
}

for (const named of values.node) {
  try {
    const node = nodeNamed(named);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    console.log(`Node ${version}`);
    let last = Date.now();
    await smoke({
      node,
      went(step) {
        console.log(`  ✓ ${step} (${((Date.now() - last) / 1000).toFixed(1)} s)`);
        last = Date.now();
      },
    });
  } catch (error) {
    console.error(`  ✗ ${named}:`, error);
    process.exitCode = 1;
  }
}
