// `npm run regulation`: each demand of the regulation with the tests that prove it.
// Exits 1 when a demand, or one point of it, has none, so that what is still owed cannot be overlooked.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { demands } from './regulation-demands.ts';
import { pointsOf, proves, titlesIn } from './regulation-proofs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Title {
  readonly file: string;
  readonly title: string;
}

function titlesUnder(folder: string): Title[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path);
      return titlesIn(readFileSync(path, 'utf8')).map((title) => ({ file, title }));
    });
}

const titles = titlesUnder(join(root, 'tests'));
const proofsOf = (point: string) => titles.filter(({ title }) => proves(title, point));
const proven = demands.filter(({ id, demand, address }) => {
  const points = pointsOf(id).map((point) => ({ point, proofs: proofsOf(point) }));
  const whole = points.every(({ proofs }) => proofs.length > 0);
  console.log(`${whole ? '✓' : '·'} ${id.padEnd(9)} ${demand}  [${address}]`);
  for (const { point, proofs } of points) {
    if (points.length > 1) console.log(`    ${proofs.length > 0 ? '✓' : '·'} ${point}`);
    for (const { title, file } of proofs) console.log(`      ${title}  (${file})`);
  }
  return whole;
});
const owed = demands.length - proven.length;
console.log(`\n${proven.length} of ${demands.length} demands proven, ${owed} still without a test`);
process.exitCode = owed > 0 ? 1 : 0;
