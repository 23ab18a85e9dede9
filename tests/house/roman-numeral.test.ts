import { expect, test } from 'vitest';

import { romanNumeral } from '#app/values/roman-numeral.ts';

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Read as numerals are: a smaller sign before a larger one is taken from it. */
const read = (numeral: string): number =>
  [...numeral]
    .map((sign) => values[sign] ?? Number.NaN)
    .reduce((sum, value, at, all) => ((all[at + 1] ?? 0) > value ? sum - value : sum + value), 0);

test('every number that has a numeral gets its own, in no more than three of the same sign; others stay figures', () => {
  for (let number = 1; number < 4000; number += 1) {
    expect(read(romanNumeral(number))).toBe(number);
    expect(romanNumeral(number)).not.toMatch(/(.)\1{3}|([VLD]).*\2/);
  }
  expect([4, 9, 14, 40, 1994].map(romanNumeral)).toEqual(['IV', 'IX', 'XIV', 'XL', 'MCMXCIV']);
  expect([0, -1, 4000, 1.5].map(romanNumeral)).toEqual(['0', '-1', '4000', '1.5']);
});
