// `npm run regulation`: each demand of the regulation with the tests that prove it.
// Exits 1 when a demand has none, so that what is still owed cannot be overlooked.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { demands } from './regulation-demands.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A test's title: the first string of it(), test() or describe(), with or without `.each` or `.concurrent`. */
const titlePattern =
  /\b(?:it|test|describe)(?:\.\w+)*(?:\([^'"`()]*\))?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*?)\1/g;

interface Title {
  readonly file: string;
  readonly title: string;
}

function titlesUnder(folder: string): Title[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const source = readFileSync(path, 'utf8').normalize('NFC');
      return [...source.matchAll(titlePattern)].map((match) => ({
        file: relative(root, path),
        title: match[2] ?? '',
      }));
    });
}

/** "Đ10.5a–e" and "Đ22a–d" are proven by any of their points. */
function idPattern(id: string): RegExp {
  const range = /^(.*?)([a-z]|\d+)–([a-z]|\d+)$/.exec(id);
  const escaped = (text: string) => text.replace(/\./g, '\\.');
  if (range === null) return new RegExp(`${escaped(id)}(?![\\d.]*\\d|[a-zđ])`);
  const [, stem = '', first = '', last = ''] = range;
  const point = /\d/.test(first) ? `[${first}-${last}]` : `[${first}-${last}]?`;
  return new RegExp(`${escaped(stem)}${point}(?![\\da-z])`);
}

const titles = titlesUnder(join(root, 'tests'));
let unproven = 0;
for (const demand of demands) {
  const pattern = idPattern(demand.id);
  const proofs = titles.filter(({ title }) => pattern.test(title));
  console.log(
    `${proofs.length > 0 ? '✓' : '·'} ${demand.id.padEnd(9)} ${demand.demand}  [${demand.address}]`,
  );
  for (const proof of proofs) console.log(`      ${proof.title}  (${proof.file})`);
  if (proofs.length === 0) unproven += 1;
}
console.log(
  `\n${demands.length - unproven} of ${demands.length} demands proven, ${unproven} still without a test`,
);
process.exitCode = unproven > 0 ? 1 : 0;
