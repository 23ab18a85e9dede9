// Sums of whatever has numbers in it: figures of days together are those of their months.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addUp } from '#app/values/add-up.ts';

interface Figures {
  readonly all: number;
  readonly of: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const nothing: Figures = { all: 0, of: {} };
const name = fc.constantFrom('a', 'b', 'c');
const figures: fc.Arbitrary<Figures> = fc.record({
  all: fc.integer(),
  of: fc.dictionary(name, fc.dictionary(name, fc.integer())),
});

test('adds names that some have and others not, and nothing to nothing', () => {
  expect(addUp(nothing, [])).toEqual(nothing);
  expect(
    addUp(nothing, [
      { all: 1, of: { a: { b: 2 } } },
      { all: 2, of: { a: { b: 3, c: 1 }, b: { a: 4 } } },
    ]),
  ).toEqual({ all: 3, of: { a: { b: 5, c: 1 }, b: { a: 4 } } });
});

test('however the parts are put together, the sum is the same, and no part is changed', () => {
  fc.assert(
    fc.property(fc.array(figures), fc.nat(), (parts, at) => {
      const before = structuredClone(parts);
      const cut = parts.length === 0 ? 0 : at % parts.length;
      const halves = [parts.slice(cut), parts.slice(0, cut)].map((half) => addUp(nothing, half));
      expect(addUp(nothing, halves)).toEqual(addUp(nothing, parts));
      expect(parts).toEqual(before);
      expect(nothing).toEqual({ all: 0, of: {} });
    }),
  );
});
