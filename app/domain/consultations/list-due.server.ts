// What consultations ask of the staff by a day: comments to be moderated, drafts to be answered (Đ12.4). For the board's page
// of time limits and the mail of the morning.
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { listUnanswered, listUnended, listWaiting } from '#db/queries/consultation-work.server.ts';
import type { ConsultationDue, ConsultationsDue } from '#app/read-models/consultations.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { unreadableTitle } from '../writing/stored-body.ts';
import { consultationSection, standBefore } from './consultation-access.server.ts';
import { answersDue, endDue, moderationDue } from './time-limits.ts';

/**
 * What `listConsultationsDue` says, for a page.
 * @returns `opens`: whether the pages behind it open for `actor`
 */
export async function readConsultationsDue(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  calendar: WorkingCalendar,
): Promise<ConsultationsDue> {
  const [due, outcome] = await Promise.all([
    listConsultationsDue(deps, calendar),
    consultationSection(deps.db).then((section) => standBefore(deps, deps.db, actor, section)),
  ]);
  return { due, opens: outcome.ok };
}

/**
 * @returns what is due first ahead: one for the comments on a draft that wait, one for the answers that it is owed, or for the word
 *   that none come
 */
export async function listConsultationsDue(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  calendar: WorkingCalendar,
): Promise<readonly ConsultationDue[]> {
  const now = clock.now();
  const [waiting, unanswered, unended] = await Promise.all([
    listWaiting(db),
    listUnanswered(db, now),
    listUnended(db),
  ]);
  const moderation = new Map<string, ConsultationDue>();
  // The oldest is read first: it is due first.
  for (const { itemId, sectionId, title, since } of waiting) {
    const { waiting: before = 0, dueOn } = moderation.get(itemId) ?? {};
    moderation.set(itemId, {
      what: 'moderation',
      itemId,
      sectionId,
      title: title ?? unreadableTitle,
      waiting: before + 1,
      dueOn: dueOn ?? moderationDue(since ?? now, calendar),
      late: false,
    });
  }
  const answers = unanswered.map((row): ConsultationDue => ({
    what: 'answers',
    itemId: row.itemId,
    sectionId: row.sectionId,
    title: row.title ?? unreadableTitle,
    dueOn: answersDue(row, calendar),
    late: false,
    ...(row.answerState === 'submitted' && { toApprove: { people: row.answerPeople } }),
  }));
  const ends = unended.map(({ itemId, sectionId, title, unreadSince }): ConsultationDue => ({
    what: 'end',
    ...{ itemId, sectionId, title: title ?? unreadableTitle },
    dueOn: endDue(unreadSince, calendar),
    late: false,
  }));
  return [...moderation.values(), ...answers, ...ends]
    .map((due) => ({ ...due, late: localDate(now) > due.dueOn }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
