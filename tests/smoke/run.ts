// `npm run smoke [-- --node 22 --node 24 …]`: the built portal on other versions of Node, each by its whole way (smoke.ts). A version is
// fetched from the npm registry, a path is taken as it is; without either, the Node of this process runs it.
// `npm run smoke -- SCENARIO [--times 3]`: one of `scenarios`, which run programs of Debian's beside it; `province` has its portals on the
// Node that is named. Ends with 1 where one fails.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { build, isBuilt } from '../../scripts/build.mjs';
import { own } from '#forms/own.ts';
import { smokeClamd } from './clamd.ts';
import { nodeNamed } from './nodes.ts';
import { processes } from './processes.ts';
import { province } from './province.ts';
import { smokeS3 } from './s3.ts';
import { standby } from './standby.ts';
import { smoke } from './smoke.ts';

const scenarios = { clamd: smokeClamd, processes, province, s3: smokeS3, standby };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '1' },
    node: { type: 'string', multiple: true, default: [process.execPath] },
  },
});
// All of them run the same build.
if (!isBuilt() && !build({ show: true }).ok) process.exit(1);

/** Says how long each step took. */
function stepper(): (step: string) => void {
  let last = Date.now();
  return (step) => {
    console.log(`  ✓ ${step} (${((Date.now() - last) / 1000).toFixed(1)} s)`);
    last = Date.now();
  };
}

async function runScenario(name: string): Promise<void> {
  const scenario = own(scenarios, name);
  if (scenario === undefined)
    throw new Error(`no scenario ${name}; there are: ${Object.keys(scenarios).join(', ')}`);
  for (let time = 1; time <= Number(values.times); time += 1) {
    console.log(`${name}, ${time}`);
    await scenario(stepper(), nodeNamed(values.node[0] ?? process.execPath));
  }
}

async function runOnNode(named: string): Promise<void> {
  const node = nodeNamed(named);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Node ${version}`);
  await smoke({ node, went: stepper() });
}

const asked = positionals.length > 0 ? positionals : values.node;
for (const named of asked) {
  try {
    await (positionals.length > 0 ? runScenario(named) : runOnNode(named));
  } catch (error) {
    console.error(`  ✗ ${named}:`, error);
    process.exitCode = 1;
  }
}
// What a scenario that failed left open keeps nobody waiting.
process.exit();
