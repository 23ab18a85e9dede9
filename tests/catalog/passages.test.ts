// Through whose hands a dossier went, as its events tell it, and by when each step of the house should have been done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { present } from '#app/values/present.ts';

import { officialCalendar } from '#catalog/calendar-days.ts';
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { contradictions } from '#catalog/contradictions.ts';
import { dueDate } from '#catalog/due-date.ts';
import { handlingPlanOf, receptionDueAt, stepDueAt } from '#catalog/handling-plan.ts';
import { wayOf, type PassageEvent } from '#catalog/passages.ts';
import { acceptsOnlineSubmission, type HandlingTime, type Procedure } from '#catalog/procedure.ts';
import { procedures } from '#catalog/procedures/index.ts';

const at = (text: string): Date => new Date(`${text}:00+07:00`);
const procedureOf = (code: string): Procedure => {
  const found = procedures.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
};
const birth = procedureOf('1.001193');
const allowance = procedureOf('1.001776');
const funeral = procedureOf('1.001731');

const fiveDays: ClockPolicy = { ...funeral.timeLimit, stages: [] };

/** Monday: filed 9:00, received 10:00, five working days: due the Monday after at 17:00. */
const filed: PassageEvent = {
  ...{ event: 'submit', label: 'Gửi hồ sơ', actorName: 'Nguyễn Văn An', at: at('2026-11-16T09:00') },
  ...{ fromState: 'draft', toState: 'submitted', receptionDueAt: at('2026-11-17T09:00') },
};
const received: PassageEvent = {
  ...{ event: 'receive', label: 'Tiếp nhận', actorName: 'Bộ phận Một cửa', at: at('2026-11-16T10:00') },
  ...{ fromState: 'submitted', toState: 'received', dueAt: at('2026-11-23T17:00') },
};
const started: PassageEvent = {
  ...{ event: 'start-processing', label: 'Bắt đầu xử lý', actorName: 'Dũng', at: at('2026-11-16T14:00') },
  ...{ fromState: 'received', toState: 'processing', holder: 'Dũng' },
};
const submitted: PassageEvent = {
  ...{ event: 'submit-result', label: 'Trình ký', actorName: 'Dũng', at: at('2026-11-19T09:00') },
  ...{ fromState: 'processing', toState: 'awaiting-signature' },
};
const way = (events: readonly PassageEvent[], now: string, procedure = birth, policy = fiveDays) =>
  wayOf({ events, plan: handlingPlanOf(procedure), policy }, at(now), officialCalendar);

describe('the plan', () => {
  test('a procedure that names no times has the four stations of a dossier, and says that nobody decided them', () => {
    const { steps, decided } = handlingPlanOf(birth);
    expect(decided).toBe(false);
    expect(steps.map(({ station, unit, until }) => [station, unit, until])).toEqual([
      ['reception', 'Bộ phận Một cửa', 0],
      ['processing', 'Công chức Tư pháp - Hộ tịch', 0.75],
      ['signature', 'Lãnh đạo Ủy ban nhân dân', 1],
      ['return', 'Bộ phận Một cửa', 1],
    ]);
  });

  test('the days that the law gives to each step are the shares of the limit', () => {
    expect(handlingPlanOf(funeral).decided).toBe(true);
    expect(handlingPlanOf(funeral).steps.map(({ until }) => until)).toEqual([0, 0.4, 1, 1]);
    expect(handlingPlanOf(allowance).steps.map(({ station, until }) => [station, until])).toEqual([
      ['reception', 0],
      ['processing', 0.35],
      ['processing', 0.35],
      ['processing', 0.5],
      ['processing', 0.85],
      ['signature', 1],
      ['return', 1],
    ]);
  });

  test.each(procedures.filter(acceptsOnlineSubmission).map((one) => [one.code, one] as const))(
    '%s: every station has a step, shares never fall and end with the limit',
    (_code, procedure) => {
      const { steps } = handlingPlanOf(procedure);
      expect(new Set(steps.map(({ station }) => station))).toEqual(
        new Set([
          'reception',
          'processing',
          ...(procedure.resolver ? [] : (['signature'] as const)),
          'return',
        ]),
      );
      expect(steps.map(({ until }) => until)).toEqual(
        steps.map(({ until }) => until).toSorted((a, b) => a - b),
      );
      expect(steps.at(-1)?.until).toBe(1);
      expect(steps.find(({ station }) => station === 'reception')?.unit).toBe('Bộ phận Một cửa');
    },
  );

  test('times that do not add up to the limit contradict it; within a day there is room for eight hours', () => {
    const timed = (time: HandlingTime, value: number): Procedure => ({
      ...birth,
      timeLimit: { ...birth.timeLimit, unit: 'working-day', value, stages: [] },
      handling: [{ title: 'Thẩm tra', party: 'officer', time }],
    });
    const problems = (procedure: Procedure) =>
      contradictions(procedure).filter(({ path }) => path[0] === 'handling');
    expect(problems(timed({ value: 24, unit: 'working-hour' }, 3))).toEqual([]);
    expect(problems(timed({ value: 2, unit: 'working-day' }, 3))[0]?.message).toContain('16 giờ làm việc');
    expect(problems(timed({ value: 8, unit: 'working-hour' }, 0))).toEqual([]);
    expect(problems(timed({ value: 9, unit: 'working-hour' }, 0))).toHaveLength(1);
  });

  test('whatever the limit: steps fall due in their order, between reception and the promised day', () => {
    const someTime = fc.date({
      min: new Date('2026-01-05'),
      max: new Date('2026-12-20'),
      noInvalidDate: true,
    });
    const policies = fc.record({
      unit: fc.constantFrom('working-day', 'calendar-day', 'working-hour'),
      value: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(
        someTime,
        policies,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (from, limit, shares) => {
          const policy: ClockPolicy = { ...fiveDays, ...limit };
          const { dueAt } = dueDate({ policy, receivedAt: from, supplements: [] }, officialCalendar);
          const dues = shares
            .toSorted((a, b) => a - b)
            .map((until) => stepDueAt(until, { from, passed: 0, dueAt }, policy, officialCalendar));
          for (const [index, due] of dues.entries()) {
            expect(due.getTime()).toBeLessThanOrEqual(dueAt.getTime());
            expect(due.getTime()).toBeGreaterThanOrEqual((dues[index - 1] ?? new Date(0)).getTime());
          }
          expect(stepDueAt(1, { from, passed: 0, dueAt }, policy, officialCalendar)).toEqual(dueAt);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['2026-11-16T09:00', '2026-11-17T09:00'],
    ['2026-11-16T15:00', '2026-11-17T15:00'],
    ['2026-11-20T16:00', '2026-11-23T16:00'],
    ['2026-11-21T09:00', '2026-11-23T17:00'],
    ['2026-11-21T23:59', '2026-11-23T17:00'],
  ])('what is filed at %s is answered within eight working hours, by %s', (filedAt, due) => {
    expect(receptionDueAt(at(filedAt), officialCalendar, 8)).toEqual(at(due));
  });
});

describe('the way', () => {
  test('where it lies, who has it, until when: in time at one step and late at the next', () => {
    const { now, passages, steps } = way([filed, received, started], '2026-11-18T08:00');
    expect(passages.map(({ from, to, label }) => [from.unit, to.unit, label, from.lateness?.kind])).toEqual([
      ['Bộ phận Một cửa', 'Công chức Tư pháp - Hộ tịch', 'Tiếp nhận', 'early'],
    ]);
    // Six and a half hours of Monday, and five days of eight: three quarters of them have passed on Friday.
    expect(now).toMatchObject({
      holder: 'Dũng',
      index: 1,
      dueAt: at('2026-11-20T17:00'),
      lateness: { kind: 'early' },
    });
    expect(steps.map(({ is }) => is)).toEqual(['done', 'now', 'ahead', 'ahead']);
    expect(steps[2]?.dueAt).toEqual(at('2026-11-23T17:00'));
    expect(way([filed, received, started], '2026-11-21T08:00').now?.lateness?.kind).toBe('late');
  });

  test('handed to who signs, given back with a reason and handed over again: four passages, each with its outcome', () => {
    const back: PassageEvent = {
      ...{ event: 'return-result', label: 'Trả lại để sửa', actorName: 'Long', at: at('2026-11-20T09:00') },
      ...{ fromState: 'awaiting-signature', toState: 'processing', holder: 'Dũng', reason: 'Sai ngày sinh' },
    };
    const again = { ...submitted, at: at('2026-11-23T09:00') };
    const { passages, now } = way([filed, received, started, submitted, back, again], '2026-11-24T08:00');
    expect(passages.map(({ from, to }) => [from.step?.station, to.step?.station])).toEqual([
      ['reception', 'processing'],
      ['processing', 'signature'],
      ['signature', 'processing'],
      ['processing', 'signature'],
    ]);
    expect(passages.map(({ from }) => from.lateness?.kind)).toEqual(['early', 'early', 'early', 'late']);
    expect(passages[2]).toMatchObject({ reason: 'Sai ngày sinh', to: { holder: 'Dũng' } });
    expect(now).toMatchObject({ step: { station: 'signature' }, lateness: { kind: 'late' } });
  });

  test('verified elsewhere it lies there and its step runs on; it comes back to whoever has it', () => {
    const verified: PassageEvent = {
      ...{ event: 'begin-verification', label: 'Xác minh', actorName: 'Dũng', at: at('2026-11-18T09:00') },
      ...{ fromState: 'processing', toState: 'awaiting-verification', holder: 'Dũng', place: 'Xã Hòa Lợi' },
    };
    const found: PassageEvent = {
      ...{ event: 'end-verification', label: 'Kết quả', actorName: 'Dũng', at: at('2026-11-19T09:00') },
      ...{ fromState: 'awaiting-verification', toState: 'processing' },
    };
    const { now } = way([filed, received, started, verified], '2026-11-23T08:00');
    expect(now).toMatchObject({ unit: 'Xã Hòa Lợi', index: 1, lateness: { kind: 'late' } });
    expect(now?.holder).toBeUndefined();
    const after = way([filed, received, started, verified, found], '2026-11-19T10:00');
    expect(after.passages.slice(1).map(({ from, to }) => [from.unit, to.unit, to.holder])).toEqual([
      ['Công chức Tư pháp - Hộ tịch', 'Xã Hòa Lợi', undefined],
      ['Xã Hòa Lợi', 'Công chức Tư pháp - Hộ tịch', 'Dũng'],
    ]);
    expect(after.now).toMatchObject({ holder: 'Dũng', index: 1, dueAt: at('2026-11-20T17:00') });
  });

  const asked: PassageEvent = {
    ...{
      event: 'request-supplement',
      label: 'Yêu cầu bổ sung',
      actorName: 'Dũng',
      at: at('2026-11-18T10:00'),
    },
    ...{ fromState: 'processing', toState: 'supplement-requested' },
  };
  const answered = (dueAt: string): PassageEvent => ({
    ...{ event: 'answer-supplement', label: 'Gửi bổ sung', actorName: 'An', at: at('2026-11-30T10:00') },
    ...{ fromState: 'supplement-requested', toState: 'processing', dueAt: at(dueAt) },
  });

  test('with the applicant no step is late; it comes back to whoever asked, and a limit that begins anew gives new days', () => {
    const waits = way([filed, received, started, asked], '2026-12-30T08:00');
    expect(waits.now).toEqual({ unit: 'Người nộp hồ sơ', from: asked.at });
    expect(waits.steps.map(({ is, dueAt }) => [is, dueAt])).toEqual([
      ['done', at('2026-11-17T09:00')],
      ['ahead', undefined],
      ['ahead', undefined],
      ['ahead', undefined],
    ]);
    const back = way([filed, received, started, asked, answered('2026-12-07T17:00')], '2026-12-01T08:00');
    expect(back.now).toMatchObject({
      holder: 'Dũng',
      dueAt: at('2026-12-04T17:00'),
      lateness: { kind: 'early' },
    });
  });

  test('a limit that only paused goes on: what had passed of it counts', () => {
    const policy: ClockPolicy = { ...fiveDays, supplement: 'pause' };
    const events = [filed, received, started, asked, answered('2026-12-03T17:00')];
    // 16.5 hours had passed, 30.5 are left: three quarters of 47 come 18.75 hours after the answer.
    expect(way(events, '2026-12-01T08:00', birth, policy).now?.dueAt).toEqual(at('2026-12-02T17:00'));
  });

  test('another officer, and the common list, are other hands; what its holder does himself is not', () => {
    const over: PassageEvent = {
      ...{ event: 'take-over', label: 'Nhận thay', actorName: 'Hoa', at: at('2026-11-17T09:00') },
      ...{ fromState: 'processing', toState: 'processing', holder: 'Hoa', reason: 'Nghỉ ốm' },
    };
    const back: PassageEvent = {
      ...over,
      event: 'give-back',
      label: 'Trả lại',
      at: at('2026-11-17T10:00'),
      holder: null,
    };
    const { passages, now } = way([filed, received, started, over, back], '2026-11-17T11:00');
    expect(passages.slice(1).map(({ from, to }) => [from.holder, to.holder])).toEqual([
      ['Dũng', 'Hoa'],
      ['Hoa', undefined],
    ]);
    expect(now?.holder).toBeUndefined();
  });

  test('steps of the work follow each other as they are handed on, and back', () => {
    const step = (index: number, day: string, reason?: string): PassageEvent => ({
      ...{ event: 'next-step', label: 'Chuyển bước', actorName: 'Hoa', at: at(`${day}T09:00`), step: index },
      ...{ fromState: 'processing', toState: 'processing', ...present({ reason }) },
    });
    const policy = { ...allowance.timeLimit, stages: [] };
    const late = { ...received, dueAt: at('2026-12-14T17:00') };
    const { passages, steps } = way(
      [
        filed,
        late,
        started,
        step(3, '2026-11-25'),
        step(4, '2026-11-27'),
        step(3, '2026-12-01', 'Thiếu biên bản'),
      ],
      '2026-12-02T08:00',
      allowance,
      policy,
    );
    expect(passages.map(({ from, to }) => [from.index, to.index])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
      [4, 3],
    ]);
    expect(steps.map(({ is }) => is)).toEqual([
      'done',
      'done',
      'passed-over',
      'now',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(passages[3]?.reason).toBe('Thiếu biên bản');
  });

  test('at its end it lies nowhere; what was signed on paper passed over the signature', () => {
    const done: PassageEvent = {
      ...{ event: 'complete', label: 'Ghi nhận kết quả', actorName: 'Dũng', at: at('2026-11-19T09:00') },
      ...{ fromState: 'processing', toState: 'completed' },
    };
    const returned: PassageEvent = {
      ...{ event: 'return', label: 'Trả kết quả', actorName: 'Bộ phận Một cửa', at: at('2026-12-30T09:00') },
      ...{ fromState: 'completed', toState: 'returned' },
    };
    const { now, passages, steps } = way([filed, received, started, done, returned], '2026-12-31T08:00');
    expect(now).toBeUndefined();
    expect(steps.map(({ is }) => is)).toEqual(['done', 'done', 'passed-over', 'done']);
    // Fetched long after the promised day: the desk is not late for it.
    expect(passages.at(-1)).toMatchObject({
      to: { unit: 'Người nộp hồ sơ' },
      from: { dueAt: at('2026-11-23T17:00') },
    });
    expect(passages.at(-1)?.from.lateness).toBeUndefined();
  });
});
