// What counts as proof of a demand of the regulation.
import { describe, expect, test } from 'vitest';

import { pointsOf, proves, titlesIn } from '../support/regulation-proofs.ts';

describe('A range of demands', () => {
  test('is proven when each of its points is, đ among the letters', () => {
    expect(pointsOf('Đ22a–d')).toEqual(['Đ22a', 'Đ22b', 'Đ22c', 'Đ22d']);
    expect(pointsOf('Đ10.5a–e')).toEqual(['a', 'b', 'c', 'd', 'đ', 'e'].map((letter) => `Đ10.5${letter}`));
    expect(pointsOf('Đ12.1–5').at(-1)).toBe('Đ12.5');
    expect(pointsOf('Đ16.4')).toEqual(['Đ16.4']);
  });

  test('is proven whole by a title that names it whole', () => {
    expect(proves('Đ11.1–9: each unit in its sections', 'Đ11.6')).toBe(true);
    expect(proves('Đ22c what administrators hear', 'Đ22d')).toBe(false);
  });
});

test('A title proves what it names, not what begins like it, nor an article of another law', () => {
  expect(proves('Đ3.4a Đ15 every page', 'Đ15')).toBe(true);
  expect(proves('Đ16.4: the head assigns', 'Đ16')).toBe(false);
  expect(proves('Đ10.10 the foot of every page', 'Đ10.1')).toBe(false);
  expect(proves('NĐ 61/2018 Đ20: told by mail', 'Đ20')).toBe(false);
  expect(proves('Luật 10/2022 Đ18–20', 'Đ18')).toBe(false);
});

test('Titles are read whatever they are given rows by; what is skipped proves nothing', () => {
  const source = `
    test.skip('Đ4 later', () => {});
    describe.skip('Đ14.1 not now', () => it('Đ14.2 nor this', () => {}));
    test.each([{ how: 'by (post)' }, ...rowsOf(units)])('Đ6.1 %s', () => {});
    describe('Meetings', () => it(\`Đ19 \${when}\`, () => {}));`;
  expect(titlesIn(source)).toEqual(['Đ6.1 %s', 'Meetings', 'Đ19 ${when}']);
});
