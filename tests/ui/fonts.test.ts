// The portal's type: what is served is what the script cuts, and it holds every letter that the catalog and the forms use.
import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { procedures } from '#catalog/index.ts';
import { forms } from '#forms/index.ts';
import { cutFont, fontFile, letters, weights } from '../../scripts/fonts.mjs';

test.each(Object.keys(weights))(
  'the file of weight %s is the one that `npm run fonts` makes',
  async (weight) => {
    expect((await readFile(fontFile(weight))).equals(await cutFont(weight))).toBe(true);
  },
);

test('no letter of a procedure or a form is drawn in another type', () => {
  const text = JSON.stringify([procedures, forms]).normalize('NFC');
  expect([...new Set(text)].filter((letter) => !letters.includes(letter))).toEqual([]);
});
