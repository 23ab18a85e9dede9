// Who answers for a procedure on a day (Đ20): main officer, stand-in, gaps.
import { describe, expect, test } from 'vitest';

import { overlaps, standingOn, type Absence, type AssignedPart } from '#catalog/assignments.ts';

const day = '2026-11-26';
const main: AssignedPart = { userId: 'dung', part: 'main', from: '2026-01-05' };
const deputy = (userId: string): AssignedPart => ({ userId, part: 'deputy', from: '2026-01-05' });
const away = (userId: string, deputyId: string, from = day, until = day): Absence => ({
  userId,
  deputyId,
  from,
  until,
});
const all = () => true;

describe('Đ20 who answers for a procedure', () => {
  test.each<[string, readonly AssignedPart[], readonly Absence[], (id: string) => boolean, object]>([
    ['the main officer', [main, deputy('duc')], [], all, { responsibleId: 'dung' }],
    ['nobody where nobody is assigned', [], [], all, { gap: 'nobody' }],
    ['nobody before the first day', [{ ...main, from: '2026-11-27' }], [], all, { gap: 'nobody' }],
    ['nobody after the last day', [{ ...main, until: '2026-11-25' }], [], all, { gap: 'nobody' }],
    ['he himself on his last day', [{ ...main, until: day }], [], all, { responsibleId: 'dung' }],
    [
      'whoever his absence names',
      [main, deputy('duc')],
      [away('dung', 'hoa')],
      all,
      { responsibleId: 'hoa', insteadOf: 'dung' },
    ],
    [
      'the deputy where whoever is named is away too',
      [main, deputy('duc')],
      [away('dung', 'hoa'), away('hoa', 'an')],
      all,
      { responsibleId: 'duc', insteadOf: 'dung' },
    ],
    [
      'nobody where he is away and nobody can stand in',
      [main],
      [away('dung', 'hoa')],
      (id) => id === 'dung',
      { gap: 'away' },
    ],
    [
      'he himself on the day after',
      [main],
      [away('dung', 'hoa', '2026-11-20', '2026-11-25')],
      all,
      { responsibleId: 'dung' },
    ],
    [
      'the deputy, and a gap, where he may not act any more',
      [main, deputy('duc')],
      [],
      (id) => id !== 'dung',
      { responsibleId: 'duc', insteadOf: 'dung', gap: 'unable' },
    ],
    [
      'the deputy, and a gap, where there is no main officer',
      [deputy('duc')],
      [],
      all,
      { responsibleId: 'duc', gap: 'no-main' },
    ],
  ])('%s', (_, assigned, absences, isAble, standing) => {
    expect(standingOn(day, assigned, absences, isAble)).toEqual(standing);
  });

  test('periods share a day or not, with and without an end', () => {
    const week = { from: '2026-11-23', until: '2026-11-27' };
    expect(overlaps(week, { from: '2026-11-27' })).toBe(true);
    expect(overlaps(week, { from: '2026-11-28' })).toBe(false);
    expect(overlaps({ from: '2026-11-27' }, week)).toBe(true);
    expect(overlaps({ from: '2026-01-01', until: '2026-11-22' }, week)).toBe(false);
  });
});
