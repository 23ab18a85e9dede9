// Days as people write them elsewhere, pasted or typed into the boxes of a date.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  addDays,
  birthday,
  dateParts,
  datePartsOf,
  dayInText,
  daysBetween,
  daysIn,
  formatDay,
  readDate,
  writtenDay,
} from '#forms/calendar.ts';

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

test('the first mistake of a date is told at its input, and a day that is none at the day', () => {
  const said = (parts: object, more: object = {}) => {
    const told: string[] = [];
    const iso = readDate(
      { day: '', month: '', year: '', ...parts },
      { label: 'Ngày cấp', today: '2026-11-24', ...more },
      (message, part) => told.push(`${part}: ${message}`),
    );
    return iso ?? told.join('; ');
  };
  const whole = { day: '24', month: '11', year: '2026' };
  const partial = { partial: true };
  expect(said(whole)).toBe('2026-11-24');
  expect(said({ ...whole, day: '4', month: '1' })).toBe('2026-01-04');
  for (const [parts, told] of [
    [{ month: '11', year: '2026' }, 'day: Ngày cấp: nhập ngày bằng chữ số'],
    [{ day: '24', year: '2026' }, 'month: Ngày cấp: nhập tháng bằng chữ số'],
    [{ day: '24', month: '11' }, 'year: Ngày cấp: nhập năm bằng bốn chữ số, ví dụ 2026'],
    [{ ...whole, day: '0' }, 'day: Ngày cấp: nhập ngày bằng số từ 1 đến 31'],
    [{ ...whole, day: '32' }, 'day: Ngày cấp: nhập ngày bằng số từ 1 đến 31'],
    [{ ...whole, day: '024' }, 'day: Ngày cấp: nhập ngày bằng số từ 1 đến 31'],
    [{ ...whole, month: '0' }, 'month: Ngày cấp: nhập tháng bằng số từ 1 đến 12'],
    [{ ...whole, month: '13' }, 'month: Ngày cấp: nhập tháng bằng số từ 1 đến 12'],
    [{ ...whole, month: 'ba' }, 'month: Ngày cấp: nhập tháng bằng số từ 1 đến 12'],
    [{ ...whole, year: '26' }, 'year: '],
    [{ ...whole, year: '1849' }, 'year: '],
    [{ ...whole, year: '2201' }, 'year: '],
    [{ ...whole, day: '31' }, 'day: Tháng 11 năm 2026 không có ngày 31: kiểm tra lại ngày cấp'],
    [{ day: '29', month: '2', year: '2026' }, 'day: Tháng 2'],
  ] as const)
    expect([parts, said(parts)]).toEqual([parts, expect.stringContaining(told)]);
  expect([said({ ...whole, year: '1850' }), said({ ...whole, year: '2200' })]).toEqual([
    ...['1850-11-24', '2200-11-24'],
  ]);
  expect([said({ ...whole, day: '31', month: '12' }), said({ ...whole, day: '1', month: '1' })]).toEqual([
    ...['2026-12-31', '2026-01-01'],
  ]);
  expect(said({ day: '29', month: '2', year: '2028' })).toBe('2028-02-29');
  // Known in part.
  expect([said({ year: '1990' }, partial), said({ month: '4', year: '1990' }, partial)]).toEqual([
    ...['1990', '1990-04'],
  ]);
  expect(said({ day: '4', year: '1990' }, partial)).toContain('month: ');
  expect(said({ month: '4' }, partial)).toContain('ví dụ 1990');
  expect(said({ day: '24', month: '11' }, { past: true })).toContain('ví dụ 1990');
  // Today is neither after today nor before it, nor is its month or its year.
  for (const bound of [{ past: true }, { future: true }]) {
    expect(said(whole, bound)).toBe('2026-11-24');
    expect(said({ month: '11', year: '2026' }, { ...bound, ...partial })).toBe('2026-11');
    expect(said({ year: '2026' }, { ...bound, ...partial })).toBe('2026');
  }
  expect(said({ ...whole, day: '25' }, { past: true })).toContain(
    'day: Ngày cấp: kiểm tra lại, không được sau hôm nay',
  );
  expect(said({ ...whole, day: '23' }, { future: true })).toContain('không được trước hôm nay (24/11/2026)');
  expect(said({ month: '12', year: '2026' }, { past: true, ...partial })).toContain('month: ');
  expect(said({ year: '2027' }, { past: true, ...partial })).toContain('year: ');
  expect([
    said({ ...whole, day: '25' }, { future: true }),
    said({ ...whole, day: '23' }, { past: true }),
  ]).toEqual([...['2026-11-25', '2026-11-23']]);
});

test('days are counted, added, written and taken apart, a birth on 29 February from 1 March', () => {
  expect([daysIn(2026, 2), daysIn(2028, 2), daysIn(2026, 12)]).toEqual([28, 29, 31]);
  expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
  expect([daysBetween('2026-11-24', '2026-11-25T08'), daysBetween('2026-11-25T23', '2026-11-24')]).toEqual([
    1, -1,
  ]);
  expect([
    birthday('2008-02-29', 18),
    birthday('2008-05', 18),
    birthday('2008', 18),
    birthday('2008-02-29', 4),
  ]).toEqual([...['2026-03-01', '2026-05-01', '2026-01-01', '2012-02-29']]);
  expect([formatDay('2026-11-24T08:30'), formatDay('2026-11'), formatDay('2026')]).toEqual([
    ...['24/11/2026', '11/2026', '2026'],
  ]);
  expect(writtenDay({ day: '4', month: '1', year: '2026' })).toBe('2026-01-04');
  expect(datePartsOf('2026-01-04T08')).toEqual({ day: '4', month: '1', year: '2026' });
  expect(datePartsOf('2026-11')).toEqual({ day: '', month: '11', year: '2026' });
  expect(datePartsOf('')).toEqual({ day: '', month: '', year: '' });
});
