// A fault of the bundled portal names the lines of its sources, as Node itself would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const program = `// Vietnamese beyond ASCII, which is escaped in the bundle: ấp An Thuận.
const words = ['một', 'hai', 'ba'];
export function outer(depth: number): string {
  const told = words.map((word) => word.toUpperCase()).join();
  return depth === 0 ? inner(told) : outer(depth - 1);
}
const inner = (told: string): string => {
  if (told.length > 0)
    return new URL(told).href;
  return told;
};
try {
  outer(2);
} catch (error) {
  console.log((error as Error).stack);
}
const Fault = class Unmet extends Error {};
console.log(new Fault('several\\nlines').stack);
`;

const run = (file: string, ...switches: readonly string[]) =>
  spawnSync(process.execPath, [...switches, path.join(folder.path, 'out', file)], { encoding: 'utf8' })
    .stdout;

beforeAll(async () => {
  mkdirSync(path.join(folder.path, 'in'));
  writeFileSync(path.join(folder.path, 'in', 'program.ts'), program);
  const bundle = (outfile: string, inject: string[]) =>
    build({
      ...{ outfile: path.join(folder.path, 'out', outfile), inject },
      entryPoints: [path.join(folder.path, 'in', 'program.ts')],
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
      ...{ minifyWhitespace: true, minifySyntax: true, sourcemap: 'linked', sourcesContent: false },
    });
  await bundle('program.mjs', ['scripts/source-lines.mjs']);
  await bundle('bare.mjs', []);
});

/** Where the frames of our own are, and what each stack begins with. */
const told = (stacks: string) =>
  stacks.split('\n').filter((line) => !line.startsWith('    at ') || line.includes('program.ts'));
const places = (stacks: string) => stacks.match(/program\.ts:\d+:\d+/g);

test('every frame has the line, the column and the name that it has in the source', () => {
  const said = run('program.mjs');
  expect(places(said)).toEqual(places(run('bare.mjs', '--enable-source-maps')));
  expect(told(said).map((line) => line.replace(/\(.*[\\/]/, '(').trim())).toEqual(
    expect.arrayContaining([
      'TypeError [ERR_INVALID_URL]: Invalid URL',
      expect.stringMatching(/^at inner \(program\.ts:9:\d+\)$/),
      expect.stringMatching(/^at outer \(program\.ts:5:\d+\)$/),
      'Error: several',
      'lines',
    ]),
  );
});

test('without its map a fault names the line of the bundle', () => {
  writeFileSync(path.join(folder.path, 'out', 'program.mjs.map'), 'not a map');
  expect(run('program.mjs')).toMatch(/at inner \(file:.*program\.mjs:\d+:\d+\)/);
});
