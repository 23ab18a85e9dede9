// Every working morning: tomorrow's meeting, decisions that come due or are late, and the three months of Đ19. Each mail
// has a key of its own, so that a second run of the job writes none twice.
import type { MeetingRule } from '#app/read-models/meetings.ts';
import { daysBetween, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { listComing, listInvitees } from '#db/queries/meetings.server.ts';
import { listDecisions } from '#db/queries/meetings-record.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readRule } from './list-meetings.server.ts';
import type { Letter } from '../notifications/letter.ts';
import { decisionLetters, meetingLetters, ruleLetters } from './meeting-mails.ts';
import { chairsAmong } from './meeting-plan.ts';
import { mailFacts, staffNow, tell } from './reach-meeting.server.ts';

/** Working days before its due day on which a decision is brought to mind. */
const dueSoonDays = 3;

/** Does nothing on a day off. May run as often as it likes. */
export async function remindMeetings(deps: Deps): Promise<void> {
  const calendar = await readWorkingCalendar(deps);
  const today = localDate(deps.clock.now());
  if (!calendar.isWorkingDay(today)) return;
  await remindOfMeetings(deps, calendar, today);
  await remindOfDecisions(deps, calendar, today);
  await remindOfRule(deps, today);
}

async function remindOfMeetings(deps: Deps, calendar: WorkingCalendar, today: LocalDate): Promise<void> {
  for (const meeting of await listComing(deps.db, deps.clock.now())) {
    const day = localDate(meeting.startsAt);
    // The last working day before it.
    if (day <= today || calendar.nextWorkingDay(today) < day) continue;
    await deps.db.transaction(async (tx) => {
      const facts = await mailFacts(tx, meeting);
      const attendees = (await listInvitees(tx, meeting.id)).filter(({ absentAt }) => absentAt === null);
      await tell(deps, tx, {
        kind: 'meeting-reminder',
        cause: `meeting-reminder:${meeting.id}:${meeting.startsAt.toISOString()}`,
        to: attendees.map(({ userId }) => userId),
        meetingId: meeting.id,
        letter: () => meetingLetters.reminder(facts),
      });
    });
  }
}

async function remindOfDecisions(deps: Deps, calendar: WorkingCalendar, today: LocalDate): Promise<void> {
  const soonUntil = calendar.addWorkingDays(today, dueSoonDays);
  for (const { id, meetingId, text, dueOn, responsibleId } of await listDecisions(deps.db, { open: true })) {
    if (dueOn > soonUntil) continue;
    const which = dueOn < today ? 'late' : 'due-soon';
    await tell(deps, deps.db, {
      kind: `meeting-decision-${which}`,
      cause: `meeting-decision-${which}:${id}`,
      to: [responsibleId],
      meetingId,
      letter: () => decisionLetters[which](text, dueOn),
    });
  }
}

async function remindOfRule(deps: Deps, today: LocalDate): Promise<void> {
  const rule = await readRule(deps);
  const { dueOn } = rule;
  const reminder = ruleMail(rule.kind, dueOn, today);
  // A meeting convened in time answers the reminder; one convened too late does not undo the lateness.
  const isConvened = rule.nextAt !== undefined && localDate(rule.nextAt) <= dueOn;
  if (reminder === undefined || isConvened) return;
  await tell(deps, deps.db, {
    kind: 'meeting-rule',
    cause: `meeting-rule:${dueOn}:${reminder.key}`,
    to: chairsAmong(await staffNow(deps)).map(({ id }) => id),
    letter: () => reminder.letter,
  });
}

/** 14 days before, on the last day, which is a working one, and every week while it is late. */
function ruleMail(
  kind: MeetingRule['kind'],
  dueOn: LocalDate,
  today: LocalDate,
): { readonly key: string; readonly letter: Letter } | undefined {
  if (kind === 'in-time') return undefined;
  if (kind === 'late') {
    const week = Math.floor((daysBetween(dueOn, today) - 1) / 7);
    return { key: `late-${week}`, letter: ruleLetters.late(dueOn) };
  }
  return today === dueOn
    ? { key: 'day', letter: ruleLetters.day(dueOn) }
    : { key: 'soon', letter: ruleLetters.soon(dueOn) };
}
