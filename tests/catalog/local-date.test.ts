// Dates and moments as written in Việt Nam, checked against Intl, which knows the time zone's rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  formatLongDate,
  formatMoment,
  formatPaperDate,
  instantAt,
  isLocalDate,
  localDate,
  localTime,
  weekday,
} from '#catalog/index.ts';
import { wholeMonthsIn } from '#catalog/local-date.ts';

const intl = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

describe('local dates', () => {
  it('agree with the time zone database for every instant since 1980', () => {
    const instants = fc.date({
      min: new Date('1980-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const parts = Object.fromEntries(intl.formatToParts(at).map((p) => [p.type, p.value]));
        expect(localDate(at)).toBe(`${parts.year}-${parts.month}-${parts.day}`);
        expect(localTime(at)).toBe(`${parts.hour}:${parts.minute}`);
        expect(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday(localDate(at))]).toBe(parts.weekday);
        expect(instantAt(localDate(at), localTime(at)).getTime()).toBe(Math.floor(+at / 60_000) * 60_000);
      }),
    );
  });

  it('count days forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        expect(daysBetween('2026-11-24', addDays('2026-11-24', n))).toBe(n);
      }),
    );
  });

  it('add months to the same day, or to the last one of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('say which months lie whole within days', () => {
    const whole = (from: string, until: string) => wholeMonthsIn({ from, until });
    expect(whole('2026-01-01', '2026-12-31')).toEqual({ first: '2026-01-01', after: '2027-01-01' });
    expect(whole('2026-01-02', '2026-03-30')).toEqual({ first: '2026-02-01', after: '2026-03-01' });
    expect(whole('2026-02-01', '2026-02-28')).toEqual({ first: '2026-02-01', after: '2026-03-01' });
    for (const [from, until] of [
      ['2026-02-02', '2026-02-28'],
      ['2026-02-10', '2026-02-10'],
      ['2026-02-20', '2026-03-05'],
    ] as const) {
      const { first, after } = whole(from, until);
      expect(first).toBe(after);
    }
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-12-32',
    '2026-1-1',
    '2026-01-01T',
    'x2026-01-01',
    '26-01-01',
    '',
    '2026-04-31',
  ])('"%s" is no date', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => formatDate(text)).toThrow(RangeError);
  });

  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2026-02-28'])('"%s" is one', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(formatDate(text)).toBe(text.split('-').toReversed().join('/'));
  });

  it.each(['0000-01-01', '0001-01-01', '0999-12-31', '3000-01-01', '9999-12-31'])(
    '"%s" is in no year that people mean',
    (text) => expect(isLocalDate(text)).toBe(false),
  );

  it.each(['24:01', '7', '12:60', ''])('"%s" is no time of day', (time) => {
    expect(() => instantAt('2026-01-01', time)).toThrow(RangeError);
  });

  it('are written the Vietnamese way', () => {
    const at = instantAt('2026-11-24', '21:04');
    expect(formatDate(at)).toBe('24/11/2026');
    expect(formatLongDate('2026-11-24')).toBe('thứ Ba, 24/11/2026');
    expect(formatLongDate('2026-11-22')).toBe('Chủ nhật, 22/11/2026');
    expect(formatMoment(at)).toBe('thứ Ba, 24/11/2026, 21:04');
    expect(formatPaperDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(formatPaperDate('2026-11-24')).toBe('ngày 24 tháng 11 năm 2026');
    expect(formatPaperDate('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
  });
});
