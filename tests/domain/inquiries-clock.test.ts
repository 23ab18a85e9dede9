// The limits of the Law on Access to Information, and what holds of any limit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { inquiryDue, limitOf, type ClockFacts, type ClockPolicy } from '#app/inquiries/clock.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { localDate } from '#catalog/local-date.ts';

const { clock } = informationRequest;
const tuesday = new Date('2026-11-17T09:00:00+07:00');
const facts = (change: Partial<ClockFacts> = {}): ClockFacts => ({
  submittedAt: tuesday,
  handling: null,
  channel: 'electronic',
  pauses: [],
  ...change,
});
const due = (change: Partial<ClockFacts>, policy: ClockPolicy = clock) =>
  inquiryDue(policy, facts(change), officialCalendar)?.date;

describe('the limits (Luật Tiếp cận thông tin Đ29–Đ31)', () => {
  // 24/11/2026 is a day of rest: Ngày Văn hóa Việt Nam.
  test.each([
    ['before reception: 3 working days', {}, '2026-11-20'],
    ['simple, electronic: 3', { handling: 'simple' }, '2026-11-20'],
    ['simple, by post: 5', { handling: 'simple', channel: 'post' }, '2026-11-25'],
    ['complex, electronic: 15', { handling: 'complex' }, '2026-12-09'],
    ['complex, at the office: 10', { handling: 'complex', channel: 'office' }, '2026-12-02'],
    [
      'complex, at the office, extended: 10 + 10',
      { handling: 'complex', channel: 'office', extendedAt: tuesday },
      '2026-12-16',
    ],
    [
      'complex, electronic, extended: 15 and 15 days',
      { handling: 'complex', extendedAt: tuesday },
      '2026-12-24',
    ],
  ])('Đ10.12: %s', (_name, change, expected) => {
    expect(due(change)).toBe(expected);
  });

  test('Đ10.12: the limit starts again when the request was made clear, and stands still until then', () => {
    const from = '2026-11-18T02:00:00.000Z';
    expect(due({ handling: 'simple', pauses: [{ from }] })).toBeUndefined();
    const pauses = [{ from, until: '2026-11-26T02:00:00.000Z' }];
    expect(due({ handling: 'simple', pauses })).toBe('2026-12-01');
    const paused = { ...clock, pauses: 'pause' as const };
    // Waited 19, 20, 23, 25, 26 November.
    expect(due({ handling: 'simple', pauses }, paused)).toBe('2026-11-30');
  });
});

test('a promised day that is a day of rest is the next working day (BLDS Đ148), and the reckoning says so', () => {
  const promised = facts({ handling: 'simple', extendedAt: tuesday, promisedOn: '2026-12-19' });
  const { date, explanation } = inquiryDue(clock, promised, officialCalendar) ?? {};
  expect(date).toBe('2026-12-21');
  expect(explanation?.join(' ')).toContain(
    'hẹn trả lời ngày 19/12/2026. Ngày ấy là ngày nghỉ, nên tính đến ngày 21/12/2026.',
  );
});

describe.each(inquiryKinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const classed = Object.entries(kind.clock.limits).flatMap(([handling, byChannel]) =>
    Object.keys(byChannel).map((channel) => ({ handling, channel })),
  );
  // A kind without classes has one limit for all.
  const combinations = classed.length > 0 ? classed : [{ handling: null, channel: '*' }];

  test('is due at the close of a working day, never before it came, never earlier for being extended', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 * 24 * 60 }),
        fc.constantFrom(...combinations),
        fc.array(fc.integer({ min: 1, max: 20 * 24 }), { maxLength: 4 }),
        fc.constantFrom('restart' as const, 'pause' as const),
        (minutes, combination, gaps, question) => {
          const submittedAt = new Date(Date.parse('2025-01-02T00:00:00Z') + minutes * 60_000);
          let at = submittedAt.getTime();
          const next = (hours: number) => new Date((at += hours * 3_600_000)).toISOString();
          const pauses = gaps.map((gap) => ({ from: next(gap), until: next(gap) }));
          const policy = { ...kind.clock, question };
          const given = { submittedAt, pauses, ...combination };
          const first = inquiryDue(policy, given, officialCalendar);
          const extended = inquiryDue(policy, { ...given, extendedAt: submittedAt }, officialCalendar);
          if (first === undefined || extended === undefined) throw new Error('no due date');
          expect(officialCalendar.isWorkingDay(first.date)).toBe(true);
          expect(officialCalendar.isWorkingDay(extended.date)).toBe(true);
          expect(first.at).toEqual(officialCalendar.closingTime(first.date));
          expect(first.date > localDate(submittedAt)).toBe(true);
          const limit = limitOf(policy, combination.handling, combination.channel);
          expect(extended.date > first.date).toBe(limit.extension !== undefined);
          const unasked = inquiryDue(policy, { ...given, pauses: [] }, officialCalendar);
          expect(first.date >= (unasked?.date ?? '')).toBe(true);
          const open = [...pauses, { from: next(1) }];
          expect(inquiryDue(policy, { ...given, pauses: open }, officialCalendar)).toBeUndefined();
        },
      ),
    );
  });
});
