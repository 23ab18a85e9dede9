// The three months of Điều 19 as a pure function, and who may do what at a meeting.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { permitOnMeeting, stageOf, tiesTo } from '#app/domain/meetings/permissions.ts';
import { meetingTransitions } from '#app/publications/meeting-steps.ts';
import { meetingRule, warnDays } from '#app/domain/meetings/three-months.ts';
import { addDays, addMonths, daysBetween } from '#catalog/local-date.ts';
import { people } from '../support/dossiers.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

describe('three months', () => {
  test.each([
    ['2026-11-30', '2027-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2026-08-31', '2026-11-30'],
    ['2026-08-15', '2026-11-15'],
    ['2026-12-31', '2027-03-31'],
  ])('Đ19: after a meeting on %s the board meets again by %s', (last, dueOn) => {
    expect(meetingRule(last, '2020-01-01', last)).toMatchObject({ kind: 'in-time', dueOn });
    expect(meetingRule(last, '2020-01-01', addDays(dueOn, -warnDays - 1))).toMatchObject({ kind: 'in-time' });
    expect(meetingRule(last, '2020-01-01', addDays(dueOn, -warnDays))).toMatchObject({
      kind: 'soon',
      daysLeft: 14,
    });
    expect(meetingRule(last, '2020-01-01', dueOn)).toMatchObject({ kind: 'soon', daysLeft: 0 });
    expect(meetingRule(last, '2020-01-01', addDays(dueOn, 1))).toMatchObject({ kind: 'late', daysLeft: -1 });
  });

  test('Đ19: before the first meeting the time runs from the first day of the board', () => {
    const rule = meetingRule(undefined, '2026-08-20', '2026-11-21');
    expect(rule).toEqual({ kind: 'late', dueOn: '2026-11-20', daysLeft: -1 });
  });

  test('Đ19: any two days: late exactly when three calendar months have passed, and a later meeting is never due earlier', () => {
    fc.assert(
      fc.property(day, day, (last, today) => {
        const rule = meetingRule(last, last, today);
        expect(rule.kind === 'late').toBe(today > addMonths(last, 3));
        expect(rule.daysLeft).toBe(daysBetween(today, rule.dueOn));
        // Never a month longer or shorter: the day is the same, or the last of its month.
        const [, , wanted] = last.split('-');
        const [, , got] = rule.dueOn.split('-');
        expect(got === wanted || addDays(rule.dueOn, 1).endsWith('-01')).toBe(true);
        expect(Number(rule.dueOn.slice(5, 7)) % 12).toBe((Number(last.slice(5, 7)) + 3) % 12);
        expect(meetingRule(addDays(last, 1), last, today).dueOn >= rule.dueOn).toBe(true);
      }),
    );
  });
});

describe('who may do what', () => {
  const meeting = {
    chairId: people.head.userId,
    secretaryId: people.editor.userId,
    invited: [people.head, people.deputy, people.editor, people.contributor].map(({ userId }) => userId),
  };
  const everybody = { ...people };
  const allowed = (who: keyof typeof people, deputyChairs = false) => {
    const ties = tiesTo(everybody[who], meeting);
    return meetingTransitions
      .filter(({ event, from }) =>
        from.some(
          (stage) => permitOnMeeting({ stage, ties, accounts: ['somebody'], deputyChairs }, event).ok,
        ),
      )
      .map(({ event }) => event);
  };

  test('Đ19: one table says it for every role', () => {
    const invited = ['propose', 'excuse'];
    const writes = ['write-minutes', 'write-addendum'];
    const chairs = ['change', 'cancel', 'settle-proposal', 'confirm-minutes', 'confirm-addendum', 'report'];
    expect(allowed('head').sort()).toEqual([...invited, ...writes, ...chairs, 'see-report'].sort());
    expect(allowed('deputy').sort()).toEqual([...invited, 'take-chair'].sort());
    expect(allowed('deputy', true).sort()).toEqual(invited.sort());
    expect(allowed('editor').sort()).toEqual([...invited, ...writes].sort());
    expect(allowed('contributor').sort()).toEqual(invited.sort());
    for (const none of ['an', 'civil', 'administrator'] as const) expect(allowed(none)).toEqual([]);
  });

  test('nobody takes the chair that he has, as a deputy or as the head for a time', () => {
    const { userId, roles } = people.deputy;
    const acting = { ...people.deputy, roles: [...roles, 'editor-in-chief' as const] };
    for (const { actor, deputyChairs } of [
      { actor: people.deputy, deputyChairs: true },
      { actor: acting, deputyChairs: false },
    ]) {
      const ties = tiesTo(actor, { ...meeting, chairId: userId });
      expect(
        permitOnMeeting({ stage: 'coming', ties, accounts: [userId], deputyChairs }, 'take-chair'),
      ).toMatchObject({
        obstacle: 'not-possible',
      });
    }
  });

  test('a meeting begins at its minute', () => {
    const startsAt = new Date('2026-11-24T08:30:00+07:00');
    const convened = { state: 'convened', startsAt } as const;
    expect(stageOf(convened, new Date(startsAt.getTime() - 1))).toBe('coming');
    expect(stageOf(convened, startsAt)).toBe('begun');
    expect(stageOf({ ...convened, state: 'cancelled' }, startsAt)).toBe('cancelled');
  });
});
