// When a draft may be commented on, to the instant; and how long the law wants it to be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { draftKinds } from '#app/consultations/draft-kinds.ts';
import {
  daysLeft,
  earliestClose,
  lastDayOf,
  periodObstacle,
  periodOf,
  periodStateAt,
  unreadUntil,
} from '#app/consultations/period.ts';
import { addDays, daysBetween, instantAt, localDate } from '#catalog/local-date.ts';

const at = (text: string) => new Date(`${text}+07:00`);
const period = (opensOn: string, closesOn: string, publishedAt: Date) => {
  const found = periodOf(opensOn, closesOn, publishedAt);
  if (found === undefined) throw new Error('no period');
  return found;
};

describe('Đ10.8c: the deadline', () => {
  const open = period('', '2026-12-20', at('2026-11-24T15:30:00'));

  test('the last day counts whole: 23:59:59.999 is in time, midnight is not', () => {
    expect(periodStateAt(open, at('2026-11-24T15:29:59.999'))).toBe('upcoming');
    expect(periodStateAt(open, at('2026-11-24T15:30:00'))).toBe('open');
    expect(periodStateAt(open, at('2026-12-20T23:59:59.999'))).toBe('open');
    expect(periodStateAt(open, at('2026-12-21T00:00:00'))).toBe('closed');
    expect([
      lastDayOf(open),
      daysLeft(open, at('2026-12-20T10:00:00')),
      daysLeft(open, at('2026-12-21T00:00:00')),
    ]).toEqual(['2026-12-20', 1, 0]);
  });

  test('nothing opens before it is published, and on a day to come it opens at its midnight', () => {
    expect(period('2026-11-20', '2026-12-20', at('2026-11-24T15:30:00')).opensAt).toEqual(
      at('2026-11-24T15:30:00'),
    );
    expect(period('2026-11-28', '2026-12-20', at('2026-11-24T15:30:00')).opensAt).toEqual(
      at('2026-11-28T00:00:00'),
    );
    expect(periodOf('', 'mai', at('2026-11-24T15:30:00'))).toBeUndefined();
  });
});

describe('how long', () => {
  const now = at('2026-11-24T15:30:00');

  test('Luật 10/2022 Đ25: a period shorter than the law’s is refused, names the law, and the day it allows is accepted', () => {
    const short = periodObstacle('land-use', period('', '2026-12-13', now), undefined, now);
    expect(short).toBe(
      'Phải lấy ý kiến ít nhất 20 ngày kể từ khi công bố (Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25–28): ngày cuối sớm nhất là 14/12/2026.',
    );
    expect(periodObstacle('land-use', period('', '2026-12-14', now), undefined, now)).toBeUndefined();
    expect(periodObstacle('other', period('', '2026-11-25', now), undefined, now)).toBeUndefined();
    expect(periodObstacle('other', period('2026-12-01', '2026-11-25', now), undefined, now)).toContain(
      'phải sau lúc mở',
    );
  });

  test('a running period is made longer, never shorter, and not after it is over', () => {
    const running = period('', '2026-12-20', now);
    const until = (day: string, when: Date) =>
      periodObstacle('land-use', { ...running, closesAt: instantAt(day, '24:00') }, running, when);
    expect(until('2026-12-19', now)).toContain('không được rút ngắn');
    expect(until('2026-12-20', now)).toBeUndefined();
    expect(until('2026-12-27', at('2026-12-20T23:59:59'))).toBeUndefined();
    expect(until('2026-12-27', at('2026-12-21T00:00:00'))).toContain('không gia hạn được');
    expect(until('2026-12-20', at('2026-12-28T00:00:00'))).toBeUndefined();
  });

  test('days on which it could not be read do not count: the close moves until as many are left, also after it is over', () => {
    const running = period('', '2026-12-20', now);
    const until = (day: string, unread: readonly string[], when = now) =>
      periodObstacle('land-use', { ...running, closesAt: instantAt(day, '24:00') }, running, when, unread);
    const days = (from: string, count: number) =>
      Array.from({ length: count }, (_, index) => addDays(from, index));
    // Published on 24/11 at 15:30, it may close on 14/12: six days may go.
    expect(until('2026-12-20', days('2026-11-26', 6))).toBeUndefined();
    expect(until('2026-12-20', days('2026-11-26', 7))).toContain('ngày cuối sớm nhất là 21/12/2026.');
    expect(until('2026-12-21', days('2026-11-26', 7), at('2027-01-05T08:00:00'))).toBeUndefined();
    // What lies behind the last day was none of its days, until the close moves over it.
    expect(until('2026-12-20', days('2026-12-15', 30))).toBeUndefined();
    expect(until('2026-12-20', days('2026-11-26', 40))).toContain('ngày cuối sớm nhất là 23/01/2027.');
  });

  test('however often it could not be read, the earliest close leaves exactly the days of the law', () => {
    const opensAt = at('2026-11-24T15:30:00');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (offsets, least) => {
          const unread = offsets.map((offset) => addDays('2026-11-24', offset));
          const close = earliestClose(opensAt, least, unread);
          const fullDays = (end: Date) =>
            (end.getTime() - opensAt.getTime()) / 86_400_000 -
            unreadUntil(unread, { opensAt, closesAt: end }).length;
          expect(fullDays(close)).toBeGreaterThanOrEqual(least);
          const sooner = new Date(close.getTime() - 86_400_000);
          expect(sooner <= opensAt || fullDays(sooner) < least).toBe(true);
        },
      ),
    );
  });

  test('whatever the moment of publication, the day that a refusal names is the first that passes', () => {
    const anyMoment = fc
      .integer({ min: 0, max: 400 * 86_400 })
      .map((seconds) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000));
    fc.assert(
      fc.property(
        anyMoment,
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(...Object.keys(draftKinds)),
        (when, days, kind) => {
          const day = addDays(localDate(when), days);
          const refused = periodObstacle(kind, period('', day, when), undefined, when);
          if (refused === undefined) return;
          const [, d = '', m = '', y = ''] = /(\d\d)\/(\d\d)\/(\d{4})\.$/.exec(refused) ?? [];
          const first = `${y}-${m}-${d}`;
          expect(periodObstacle(kind, period('', first, when), undefined, when)).toBeUndefined();
          expect(periodObstacle(kind, period('', addDays(first, -1), when), undefined, when)).toBeDefined();
          expect(daysBetween(day, first)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
