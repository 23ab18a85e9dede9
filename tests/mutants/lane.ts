// Tries slips one after the other in a copy of the project: a program of its own, which run.ts starts in that copy.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createVitest } from 'vitest/node';

import type { PlacedSlip } from './slip.ts';

export interface Trial {
  readonly slip: PlacedSlip;
  /** What stands in the file without the slip. */
  readonly original: string;
}

export interface Verdict {
  readonly noticed: boolean;
  /** The first test that failed; absent where none did, as when a file of tests cannot begin. */
  readonly by?: string | undefined;
}

const root = process.cwd();
// What the tests print is of the slip.
const vitest = await createVitest('test', {
  ...{ root, watch: false, bail: 1, reporters: [{}], maxWorkers: 1 },
  ...{ project: ['unit', 'integration'], onConsoleLog: () => false },
  // Its own: whoever starts beside it empties that of the project.
  experimental: { fsModuleCache: true, fsModuleCachePath: join(root, 'module-cache') },
});
await vitest.standalone();

process.on('message', ({ slip, original }: Trial) => {
  void tryOut(slip, original).then((verdict) => process.send?.(verdict));
});
process.send?.('ready');

async function tryOut({ file, content, tests }: PlacedSlip, original: string): Promise<Verdict> {
  if (tests.length === 0) return { noticed: false };
  const path = join(root, file);
  writeFileSync(path, content);
  vitest.invalidateFile(path);
  try {
    const specifications = (
      await Promise.all(tests.map((test) => vitest.globTestSpecifications([join(root, test)])))
    ).flat();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    // Vitest tells of every test file that it ever ran: those that failed for an earlier slip say nothing of this one.
    const ran = new Set(specifications.map(({ moduleId }) => moduleId));
    const modules = testModules.filter(({ moduleId }) => ran.has(moduleId));
    const failed = modules.find((module) => !module.ok());
    // What did not run notices nothing, and has not passed either.
    const passed = modules.filter((module) => module.state() === 'passed');
    if (failed === undefined && passed.length < ran.size) return { noticed: true };
    const test = failed && [...failed.children.allTests('failed')][0];
    if (failed === undefined && unhandledErrors.length === 0 && breaksTypes(file))
      return { noticed: true, by: 'its types' };
    return {
      noticed: failed !== undefined || unhandledErrors.length > 0,
      by: failed && test && `${failed.relativeModuleId}: ${test.name}`,
    };
  } finally {
    writeFileSync(path, original);
    vitest.invalidateFile(path);
  }
}

/** Whether its types refuse the file as it stands. A person who drops a check also drops what is not used then. */
function breaksTypes(file: string): boolean {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/oxlint/bin/oxlint', '-c', 'oxlint.config.mjs', file],
    { cwd: root, encoding: 'utf8' },
  );
  return /typescript\(TS(?!6133|6196|6192)/.test(stdout);
}
