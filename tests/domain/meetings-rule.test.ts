// The three months of Điều 19 as a pure function, and who may do what at a meeting.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { permitOnMeeting, stageOf, tiesTo, type MeetingStanding } from '#app/domain/meetings/permissions.ts';
import { meetingTransitions } from '#app/publications/meeting-steps.ts';
import { meetingRule, warnDays } from '#app/domain/meetings/three-months.ts';
import { addDays, addMonths, daysBetween, weekday } from '#catalog/local-date.ts';
import { buildCalendar } from '#catalog/working-calendar.ts';
import { people } from '../support/dossiers.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

const calendar = buildCalendar([
  { date: '2027-03-01', kind: 'off' },
  { date: '2026-08-15', kind: 'worked' },
]);
const ruleAt = (last: string | undefined, since: string, today: string) =>
  meetingRule(last, since, today, calendar);

describe('three months', () => {
  test.each([
    // A Sunday, and the Monday after it is a holiday: the period ends with the next working day (BLDS 2015 Đ148.5).
    ['2026-11-30', '2027-03-02'],
    ['2023-11-30', '2024-02-29'],
    ['2026-08-31', '2026-11-30'],
    ['2026-08-14', '2026-11-16'],
    // A Saturday that is worked.
    ['2026-05-15', '2026-08-15'],
    ['2026-12-31', '2027-03-31'],
  ])('Đ19: after a meeting on %s the board meets again by %s', (last, dueOn) => {
    expect(ruleAt(last, '2020-01-01', last)).toMatchObject({ kind: 'in-time', dueOn });
    expect(ruleAt(last, '2020-01-01', addDays(dueOn, -warnDays - 1))).toMatchObject({ kind: 'in-time' });
    expect(ruleAt(last, '2020-01-01', addDays(dueOn, -warnDays))).toMatchObject({
      kind: 'soon',
      daysLeft: 14,
    });
    expect(ruleAt(last, '2020-01-01', dueOn)).toMatchObject({ kind: 'soon', daysLeft: 0 });
    expect(ruleAt(last, '2020-01-01', addDays(dueOn, 1))).toMatchObject({ kind: 'late', daysLeft: -1 });
  });

  test('Đ19: before the first meeting the time runs from the first day of the board', () => {
    const rule = ruleAt(undefined, '2026-08-20', '2026-11-21');
    expect(rule).toEqual({ kind: 'late', dueOn: '2026-11-20', daysLeft: -1 });
  });

  test('Đ19: any two days: late exactly when three calendar months have passed, and a later meeting is never due earlier', () => {
    fc.assert(
      fc.property(day, day, (last, today) => {
        const rule = ruleAt(last, last, today);
        const legal = addMonths(last, 3);
        expect(rule.dueOn).toBe(calendar.workingDayFrom(legal));
        expect(rule.kind === 'late').toBe(today > rule.dueOn);
        expect(rule.daysLeft).toBe(daysBetween(today, rule.dueOn));
        // Never a month longer or shorter: the day is the same, or the last of its month.
        const [, , wanted] = last.split('-');
        const [, , got] = legal.split('-');
        expect(got === wanted || addDays(legal, 1).endsWith('-01')).toBe(true);
        expect(Number(legal.slice(5, 7)) % 12).toBe((Number(last.slice(5, 7)) + 3) % 12);
        expect([6, 7, 0]).not.toContain(weekday(rule.dueOn));
        expect(ruleAt(addDays(last, 1), last, today).dueOn >= rule.dueOn).toBe(true);
      }),
    );
  });
});

describe('who may do what', () => {
  const meeting = {
    chairId: people.head.userId,
    convenedBy: people.head.userId,
    secretaryId: people.editor.userId,
    invited: [people.head, people.deputy, people.editor, people.contributor].map(({ userId }) => userId),
  };
  const everybody = { ...people };
  const standing: Omit<MeetingStanding, 'stage' | 'ties'> = {
    ...{ accounts: ['somebody'], identified: true, writers: { minutes: [], addendum: [] } },
    ...{ deputyChairs: false, chairGone: false, headPresent: false, headAway: true, present: undefined },
    chairWrote: { minutes: false, addendum: false },
  };
  const allowed = (who: keyof typeof people, facts: Partial<MeetingStanding> = {}) => {
    const ties = tiesTo(everybody[who], meeting);
    const may = meetingTransitions
      .filter(({ event, from }) =>
        from.some((stage) => permitOnMeeting({ ...standing, ...facts, stage, ties }, event).ok),
      )
      .map(({ event }) => event);
    return [...new Set(may)];
  };

  test('Đ19: one table says it for every role', () => {
    const invited = ['propose', 'excuse'];
    const writes = ['write-minutes', 'write-addendum'];
    const chairs = ['change', 'cancel', 'settle-proposal', 'confirm-minutes', 'confirm-addendum', 'report'];
    expect(allowed('head').sort()).toEqual([...invited, ...writes, ...chairs, 'see-report'].sort());
    expect(allowed('deputy').sort()).toEqual([...invited, 'take-chair'].sort());
    expect(allowed('deputy', { deputyChairs: true }).sort()).toEqual(invited.sort());
    // From a head who was there, by the minutes, the deputy takes nothing; nor does whoever was away.
    expect(allowed('deputy', { headPresent: true }).sort()).toEqual(invited.sort());
    expect(allowed('deputy', { present: false }).sort()).toEqual(invited.sort());
    // Nor from one who reported no absence.
    expect(allowed('deputy', { headAway: false }).sort()).toEqual(invited.sort());
    // Of who left the board he finishes everything.
    expect(allowed('deputy', { headPresent: true, chairGone: true })).toContain('take-chair');
    // What the chair wrote himself somebody else confirms who was there.
    const wrote = { chairWrote: { minutes: true, addendum: false } };
    expect(allowed('editor', { ...wrote, present: true })).toContain('confirm-minutes');
    expect(allowed('editor', wrote)).not.toContain('confirm-minutes');
    const own = { ...wrote, writers: { minutes: ['somebody'], addendum: [] } };
    expect(allowed('head', own)).not.toContain('confirm-minutes');
    expect(allowed('head', { identified: false })).not.toContain('confirm-minutes');
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
        permitOnMeeting(
          { ...standing, stage: 'coming', ties, accounts: [userId], deputyChairs },
          'take-chair',
        ),
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
