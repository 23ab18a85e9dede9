import { expect, test } from 'vitest';

import { beginningOf } from '#app/values/beginning-of.ts';

test('a list shows the beginning of a text: whole words on one line, and no more than that of a word without an end', () => {
  expect(beginningOf('Mở chợ\n lúc 5 giờ', 40)).toBe('Mở chợ lúc 5 giờ');
  expect(beginningOf('Mở chợ lúc 5 giờ', 12)).toBe('Mở chợ lúc 5 …');
  expect(beginningOf(`https://vidu.vn/${'a'.repeat(300)} xem`, 20)).toBe('https://vidu.vn/aaaa…');
  // No letter is cut in two.
  expect(beginningOf('𠀋'.repeat(30), 11)).toBe(`${'𠀋'.repeat(11)}…`);
});
