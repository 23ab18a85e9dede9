// Other versions of Node, as the npm registry carries them: the package is the program.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const programName = process.platform === 'win32' ? 'node.exe' : 'node';
/** Beside what the benchmarks leave. */
const folder = '.data/nodes';

/**
 * @param named a version that is fetched (`22`: the newest of its line), or the path of a program
 * @returns the program
 * @throws Error where the registry has no such version for this machine
 */
export function nodeNamed(named: string): string {
  if (!/^\d+(\.\d+){0,2}$/.test(named)) return resolve(named);
  const place = resolve(folder, named);
  const program = join(place, 'node_modules', packageName, 'bin', programName);
  // A line goes on: what was fetched of it last month is asked for again.
  execFileSync(
    'npm',
    ['install', '--prefix', place, '--no-audit', '--no-fund', '--loglevel=error', `${packageName}@${named}`],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (!existsSync(program)) throw new Error(`${packageName}@${named} holds no program`);
  return program;
}
