// Another day for the result: until when it extends the limit, for which days it can be promised, and what becomes of it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { PromisableDays } from '#app/ui/pages/officer/dossiers/queue/what-waits.tsx';
import { officialCalendar as calendar } from '#catalog/calendar-days.ts';
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { dueDate, type DueDateInput } from '#catalog/due-date.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import { isExtendable, lastDayToExtend, promisableDays, promiseProblem } from '#catalog/postponement.ts';

const at = (text: string) => new Date(`${text}+07:00`);

const policy = (days: number, supplement: ClockPolicy['supplement'] = 'reset'): ClockPolicy => ({
  unit: 'working-day',
  value: days,
  stages: [],
  after15: 'shift',
  supplement,
  start: 'received',
  wording: `${days} ngày làm việc`,
});

/** A vector of working-time: five working days across Tết, due on 25/2/2026. */
const acrossTet: DueDateInput = { policy: policy(5), receivedAt: at('2026-02-11T10:00'), supplements: [] };
const due = (more: Partial<DueDateInput> = {}) =>
  localDate(dueDate({ ...acrossTet, ...more }, calendar).dueAt);

describe('until when a limit can be extended', () => {
  const { dueAt } = dueDate(acrossTet, calendar);

  it.each([
    ['2026-02-13T16:59', true],
    ['2026-02-24T23:59', true],
    ['2026-02-25T00:00', false],
    ['2026-02-25T17:01', false],
    ['2026-02-26T08:00', false],
  ])('NĐ 61/2018 Đ19.9: at %s, a day before it ends: %s', (now, ahead) => {
    for (const runsSince of [acrossTet.receivedAt, null]) {
      expect(isExtendable({ dueAt, runsSince }, at(now))).toBe(ahead);
      expect(localDate(at(now)) <= lastDayToExtend({ dueAt, runsSince })).toBe(ahead);
    }
  });

  // Friday 6 March 2026 is a working day, and so is Monday. A limit of one working day can be announced on the day of its reception.
  it.each([
    ['the same day', '2026-03-06T09:00', '2026-03-06T17:00', '2026-03-06T16:59', '2026-03-06T17:01'],
    ['the next, after 15:00', '2026-03-06T16:00', '2026-03-09T17:00', '2026-03-09T17:00', '2026-03-09T17:01'],
    ['from a rest day', '2026-03-07T09:00', '2026-03-09T17:00', '2026-03-09T16:00', '2026-03-09T17:01'],
    ['the next day', '2026-03-06T14:59', '2026-03-09T17:00', '2026-03-08T23:59', '2026-03-09T00:00'],
  ])('where no day lies before its end, until it ends: %s', (_, runsSince, due, last, after) => {
    const limit = { dueAt: at(due), runsSince: at(runsSince) };
    expect(isExtendable(limit, at(last))).toBe(true);
    expect(isExtendable(limit, at(after))).toBe(false);
  });
});

describe('for which days a result can be promised', () => {
  const request = (now: string, days = 5, dueAt = at('2026-02-13T17:00')) => ({
    policy: policy(days),
    dueAt,
    now: at(now),
  });

  it('after the due day, within the limit of the procedure once more; Tết is not counted', () => {
    expect(promisableDays(request('2026-02-11T09:00'), calendar)).toEqual({
      first: '2026-02-23',
      last: '2026-02-27',
    });
  });

  it('after today, once the due day has passed', () => {
    expect(promisableDays(request('2026-02-25T09:00', 2), calendar)).toEqual({
      first: '2026-02-26',
      last: '2026-02-27',
    });
  });

  it('on the next working day at least, however short the limit', () => {
    expect(promisableDays(request('2026-02-13T09:00', 0), calendar)).toEqual({
      first: '2026-02-23',
      last: '2026-02-23',
    });
  });

  it.each([
    ['2026-02-23', { until: '2026-02-23' }, 'Hẹn lại được đúng một ngày: thứ Hai, 23/02/2026.'],
    ['2026-02-27', {}, 'Hẹn lại được từ thứ Hai, 23/02/2026 đến thứ Sáu, 27/02/2026.'],
  ])('from 23/2 to %s: the page says which, and begins with the only one', (last, begun, said) => {
    const promisable = { first: '2026-02-23', last };
    const propose = transitionOf('propose-postponement');
    expect(propose?.usually?.({ delivery: 'desk', hasAccount: true, promisable })).toEqual(begun);
    const dossier = { dueAt: at('2026-02-13T17:00'), promisable };
    expect(renderToStaticMarkup(createElement(PromisableDays, { dossier }))).toContain(said);
  });

  it.each([
    ['2026-02-13', /sau ngày hẹn trả hiện nay/],
    ['2026-02-17', /sớm nhất là thứ Hai, 23\/02\/2026/],
    ['2026-02-28', /muộn nhất là thứ Sáu, 27\/02\/2026/],
    ['2026-02-24', undefined],
  ])('says of %s what is wrong with it, if anything', (day, said) => {
    const problem = promiseProblem(day, request('2026-02-11T09:00'), calendar);
    if (said === undefined) expect(problem).toBeUndefined();
    else expect(problem).toMatch(said);
  });

  it('refuses a day off between the first and the last', () => {
    expect(promiseProblem('2026-02-28', request('2026-02-11T09:00', 9), calendar)).toMatch(
      /ngày nghỉ.*thứ Hai, 02\/03\/2026/,
    );
  });
});

describe('an extended limit', () => {
  const extension = { signedAt: at('2026-02-24T10:00'), until: '2026-03-02' };

  it('ends on the promised day, and the explanation says by which paper', () => {
    expect(due({ extension })).toBe('2026-03-02');
    expect(dueDate({ ...acrossTet, extension }, calendar).explanation.at(-1)).toMatch(
      /xin lỗi và hẹn lại.*Nghị định 118\/2025\/NĐ-CP.*02\/03\/2026/,
    );
  });

  it('is never shorter than the limit itself, and ends on a working day', () => {
    expect(due({ extension: { ...extension, until: '2026-02-23' } })).toBe('2026-02-25');
    expect(due({ extension: { ...extension, until: '2026-02-28' } })).toBe('2026-03-02');
  });

  it('gives way to a limit that begins anew after it', () => {
    const supplements = [{ requestedAt: at('2026-02-26T09:00'), answeredAt: at('2026-03-10T09:00') }];
    expect(due({ extension, supplements })).toBe('2026-03-17');
  });

  it('stands where the limit had begun anew before it', () => {
    const supplements = [{ requestedAt: at('2026-02-12T09:00'), answeredAt: at('2026-02-13T09:00') }];
    expect(due({ supplements })).toBe('2026-02-27');
    expect(due({ extension, supplements })).toBe('2026-03-02');
  });

  it('grows by what was paused since, where the law pauses', () => {
    const pausing = { ...acrossTet, policy: policy(5, 'pause'), extension };
    const supplements = [{ requestedAt: at('2026-02-26T09:00'), answeredAt: at('2026-03-02T09:00') }];
    expect(localDate(dueDate({ ...pausing, supplements }, calendar).dueAt)).toBe('2026-03-04');
  });
});
