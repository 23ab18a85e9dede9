// Days as people write them elsewhere, pasted or typed into the boxes of a date.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dateParts, dayInText } from '#forms/calendar.ts';

test('a day is read however it is written, with or without zeros', () => {
  const part = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(part(31), part(12), fc.integer({ min: 1900, max: 2100 }), fc.boolean(), (d, m, y, zeros) => {
      const [day, month, year] = [String(d), String(m), String(y)].map((n) =>
        zeros ? n.padStart(2, '0') : n,
      );
      const parts = { day, month, year };
      if (zeros) expect(dayInText(`${day}${month}${year}`)).toEqual(parts);
      for (const box of ['day', 'month', 'year'])
        expect(dateParts({ day: '', month: '', year: '', [box]: `${day}/${month}/${year}` })).toEqual(parts);
      for (const separator of ['/', '-', '.', ' ', ' / '])
        expect(dayInText([day, month, year].join(separator)), separator).toEqual(parts);
      expect(dayInText(`${year}-${month}-${day}`)).toEqual(parts);
      expect(dayInText(` Ngày ${day} tháng ${month} năm ${year} `)).toEqual(parts);
      expect(dayInText(`ngày ${day} tháng ${month} năm ${year}`.normalize('NFD'))).toEqual(parts);
    }),
  );
});

test('a whole day in one box is the day of all three only where nothing is in the others', () => {
  const day = '20/11/2026';
  expect(dateParts({ day, month: '12', year: '2026' })).toEqual({ day, month: '12', year: '2026' });
  expect(dateParts({ day: '', month: '', year: '2026' })).toEqual({ day: '', month: '', year: '2026' });
});

test('a year, or a month with its year, written into one box is taken apart where no more need be known', () => {
  const [year, month] = [
    { day: '', month: '', year: '1990' },
    { day: '', month: '4', year: '1990' },
  ];
  const partial = { partial: true };
  for (const box of ['day', 'month', 'year']) {
    expect(dateParts({ [box]: '1990' }, partial), box).toEqual(year);
    for (const text of ['4/1990', '4-1990', '4 1990', 'tháng 4 năm 1990'])
      expect(dateParts({ [box]: text }, partial), text).toEqual(month);
  }
  expect(dateParts({ day: '20/4/1990' }, partial)).toEqual({ day: '20', month: '4', year: '1990' });
  expect(dateParts({ day: '4/1990', year: '1990' }, partial)).toMatchObject({ day: '4/1990' });
  expect(dateParts({ day: '12' }, partial)).toMatchObject({ day: '12', year: '' });
  expect(dateParts({ day: '4/1990' })).toMatchObject({ day: '4/1990', year: '' });
});

test('what is no whole day is left to be pasted as it is', () => {
  for (const text of [
    '',
    '20',
    '11/2026',
    '20/11',
    '2011202',
    '201120266',
    'ngày mai',
    '1/2/3/2026',
    '20/11/26',
    'x'.repeat(5000),
  ])
    expect(dayInText(text), text.slice(0, 20)).toBeUndefined();
});
