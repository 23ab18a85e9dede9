// When jobs come next, and how long replies took, without a clock and without a server.
import { describe, expect, test } from 'vitest';

import { nextRun, scheduledTimes } from '#app/operation/job-times.ts';
import { createTraffic, pageKindOf } from '#app/operation/traffic.ts';

const at = (text: string) => new Date(`${text}+07:00`);

describe('when a job comes next', () => {
  test.each([
    ['30 3 * * *', '2026-11-24T03:29:59', '2026-11-24T03:30:00'],
    ['30 3 * * *', '2026-11-24T03:30:00', '2026-11-25T03:30:00'],
    ['30 4 1 * *', '2026-11-24T09:00:00', '2026-12-01T04:30:00'],
    ['*/10 * * * *', '2026-12-31T23:55:00', '2027-01-01T00:00:00'],
    ['10,30,50 6-8 * * *', '2026-11-24T08:50:00', '2026-11-25T06:10:00'],
    ['7,37 * * * *', '2026-11-24T08:07:30', '2026-11-24T08:37:00'],
  ])('%s after %s', (cron, after, next) => {
    expect(nextRun(cron, at(after))).toEqual(at(next));
  });

  test('every job of the table has a next time; what is written otherwise is refused', () => {
    const now = at('2026-02-28T12:00:00');
    for (const { cron } of Object.values(scheduledTimes)) expect(nextRun(cron, now) > now).toBe(true);
    expect(() => nextRun('0 0 * * 1', now)).toThrow(RangeError);
    expect(() => nextRun('x 0 * * *', now)).toThrow(RangeError);
    expect(() => nextRun('0 0 32 * *', now)).toThrow(RangeError);
  });
});

describe('how long replies take', () => {
  test('half and 95 of 100, by kind of page, within a quarter of the truth; failures are counted', () => {
    const traffic = createTraffic();
    const now = Date.parse('2026-11-24T02:00:30Z');
    for (let ms = 1; ms <= 1000; ms += 1) traffic.count('public', ms > 990 ? 500 : 200, ms, now);
    traffic.count('staff', 200, 40, now - 30 * 60_000);
    const [open, staff] = traffic.times(now);
    expect(open).toMatchObject({ kind: 'public', requests: 1000, failed: 10 });
    expect((open?.p50 ?? 0) / 500).toBeGreaterThanOrEqual(1);
    expect((open?.p50 ?? 0) / 500).toBeLessThan(1.26);
    expect((open?.p95 ?? 0) / 950).toBeGreaterThanOrEqual(1);
    expect((open?.p95 ?? 0) / 950).toBeLessThan(1.26);
    expect(staff).toMatchObject({ kind: 'staff', requests: 1 });
    expect(traffic.times(now, 15).map(({ kind }) => kind)).toEqual(['public']);
  });

  test('an hour later nothing of it is told, and a minute counts what the page cache did not answer', () => {
    const traffic = createTraffic();
    const now = Date.parse('2026-11-24T02:00:30Z');
    traffic.count('cached', 200, 0.1, now);
    traffic.count('public', 500, 3, now);
    traffic.count('machine', 200, 1e9, now);
    expect(traffic.minute(now)).toEqual({ answered: 2, failed: 1 });
    expect(traffic.minute(now + 60_000)).toEqual({ answered: 0, failed: 0 });
    expect(traffic.times(now + 3_600_000)).toEqual([]);
    traffic.count('public', 200, 3, now + 3_600_000);
    expect(traffic.minute(now + 3_600_000)).toEqual({ answered: 1, failed: 0 });
  });

  test.each([
    ['/', 'public'],
    ['/can-bo-cong-chuc', 'public'],
    ['/can-bo/ho-so', 'staff'],
    ['/ho-so/PA-1', 'resident'],
    ['/dich-vu-cong/khai-sinh/nop-ho-so/PA-1/giay-to', 'resident'],
    ['/api/v1/procedures', 'machine'],
    ['/healthz', 'machine'],
  ] as const)('%s is a page of kind %s', (path, kind) => {
    expect(pageKindOf(path)).toBe(kind);
  });
});
