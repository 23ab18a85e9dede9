// What docs/asvs.md says of OWASP ASVS is whole, and names what is there.
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readItems, standardItems, type AsvsItem } from '../support/asvs-items.ts';
import { asvsPage, countItems } from '../support/asvs-page.ts';

const items = readItems();

/** Files that an item names, in its list or in its words. */
function filesOf(item: AsvsItem): readonly string[] {
  if ('tests' in item) return item.tests;
  if ('places' in item) return item.places;
  const said = 'open' in item ? item.open : item.notApplicable;
  return said.match(/\b(?:tests|docs|app)\/[\w./-]*\w/g) ?? [];
}

test('each item of levels 1 and 2 stands there once, in the order of the standard', () => {
  expect(standardItems()).toHaveLength(253);
  expect(items.map(({ id, level }) => `${id} ${level}`)).toEqual(standardItems());
});

test('what items name is there, and what proves them is a test', () => {
  const named = items.flatMap((item) => filesOf(item).map((file) => `${item.id} ${file}`));
  expect(named.filter((line) => !existsSync(line.split(' ')[1] ?? ''))).toEqual([]);
  const proofs = items.flatMap((item) => ('tests' in item ? item.tests : []));
  expect(proofs.filter((file) => !/^tests\/.+\.test\.tsx?$/.test(file))).toEqual([]);
});

test('every item is counted once, and the page is what npm run asvs writes', () => {
  const { tests, places, notApplicable, open } = countItems(items);
  expect(tests + places + notApplicable + open).toBe(items.length);
  expect(readFileSync('docs/asvs.md', 'utf8')).toBe(asvsPage(items));
});
