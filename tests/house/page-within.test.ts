// Past its end a list is its last page, whether it is counted first or read and counted at once.
import { expect, test } from 'vitest';

import { pageWithin, readWithin } from '#app/values/page-within.ts';

test.each([
  [0, undefined, { page: 1, pages: 1, offset: 0 }],
  [50, 2, { page: 1, pages: 1, offset: 0 }],
  [51, 2, { page: 2, pages: 2, offset: 50 }],
  [120, 99, { page: 3, pages: 3, offset: 100 }],
  [120, 0, { page: 1, pages: 3, offset: 0 }],
  [120, Number.NaN, { page: 1, pages: 3, offset: 0 }],
])('of %d lines the page %s', (total, wanted, shown) => {
  expect(pageWithin(total, 50, wanted)).toEqual(shown);
});

test('what is counted while it is read is read once more past the end, and once else', async () => {
  const read: number[] = [];
  const of = (wanted: number | undefined) =>
    readWithin(50, wanted, async (page) => {
      read.push(page);
      return { total: 120, line: `page ${page}` };
    });
  expect(await of(99)).toEqual({ total: 120, line: 'page 3', page: 3, pages: 3 });
  expect(await of(2)).toMatchObject({ line: 'page 2', page: 2 });
  expect(await of(undefined)).toMatchObject({ line: 'page 1', page: 1 });
  expect(read).toEqual([99, 3, 2, 1]);
});
