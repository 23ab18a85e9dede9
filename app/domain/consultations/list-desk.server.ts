// Everything that the unit for justice has to do with consultations: what is being prepared, what waits for moderation, what
// is to be answered, and until when.
import { isOwing, waitsForApproval } from '#app/consultations/answer-steps.ts';
import { daysLeft } from '#app/consultations/period.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import type { DeskConsultation } from '#app/read-models/consultations.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { listForDesk, listUnended, listWaiting } from '#db/queries/consultation-work.server.ts';
import { listConsultationProposals } from '#db/queries/consultation-proposals.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { caseActor, isHisAccount, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { unreadableTitle } from '../writing/stored-body.ts';
import { consultationSection, consultationState, standBefore } from './consultation-access.server.ts';
import { leavingOf } from './open-answers.server.ts';
import { stepsOnProposal } from './proposals.server.ts';
import { tallyComments } from './tally-comments.server.ts';
import { answersDue, endDue, moderationDue } from './time-limits.ts';

export interface ConsultationDesk {
  /** What is late ahead, then what waits for somebody, then the newest. */
  readonly lines: readonly DeskConsultation[];
  /** The section in which a new one is begun. */
  readonly section: string;
}

/**
 * For staff with a part in the section of drafts (Đ11.6). Limits are working days.
 * @returns refused as `not-allowed` to everybody else
 */
export async function listConsultationDesk(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ desk: ConsultationDesk }>> {
  const section = await consultationSection(deps.db);
  const outcome = await standBefore(deps, deps.db, actor, section);
  if (!outcome.ok) return outcome;
  const { staff, answers } = outcome.standing;
  const calendar = await readWorkingCalendar(deps);
  const now = deps.clock.now();
  const today = localDate(now);
  const rows = (await listForDesk(deps.db, section.id)).filter(
    ({ item, consultation }) => consultation !== null || item.visibility === 'never-published',
  );
  const waitingComments = await listWaiting(deps.db);
  const unendedDrafts = await listUnended(deps.db);
  const proposals = await listConsultationProposals(
    deps.db,
    rows.map(({ item }) => item.id),
    ['open'],
  );
  const tallies = await tallyComments(
    deps.db,
    rows.map(({ item }) => item.id),
  );
  const lines = rows.map(({ item, consultation: row, title }): DeskConsultation => {
    const isReadable = item.visibility === 'published';
    const waitingHere = waitingComments.filter(
      ({ itemId, state, decidedBy }) =>
        itemId === item.id && !(state === 'declined' && isHisAccount(staff, decidedBy)),
    );
    const lateCount = waitingHere.filter(
      ({ since }) => since !== null && today > moderationDue(since, calendar),
    ).length;
    const isOwed = isReadable && row !== null && row.closesAt <= now && isOwing(row.answerState);
    const dueOn = isOwed ? answersDue(row, calendar) : undefined;
    const unended = unendedDrafts.find(({ itemId }) => itemId === item.id);
    const endDueOn = unended && endDue(unended.unreadSince, calendar);
    const proposalsHere = proposals.filter(({ itemId }) => itemId === item.id);
    return {
      itemId: item.id,
      title: title ?? unreadableTitle,
      ...present({ href: isReadable ? hrefOf(section, item.slug) : undefined }),
      state: row === null ? 'preparing' : consultationState(row, now),
      ...present({ closesAt: row?.closesAt, answerState: row?.answerState, answerDueOn: dueOn }),
      daysLeft: row === null ? 0 : daysLeft(row, now),
      waiting: waitingHere.filter(({ state }) => state === 'submitted').length,
      toReview: waitingHere.filter(({ state }) => state === 'declined').length,
      late: lateCount,
      received: tallies(item.id).comments,
      answerLate: dueOn !== undefined && today > dueOn,
      toApprove:
        isOwed &&
        row.answerState === 'submitted' &&
        waitsForApproval(caseActor(staff, answers), row.answerPeople),
      proposals: proposalsHere.filter((proposal) =>
        stepsOnProposal(proposal, outcome.standing).some(({ event }) => event === 'approve'),
      ).length,
      ...present({ endDueOn }),
      endLate: endDueOn !== undefined && today > endDueOn,
      ...(row !== null && leavingOf(row)),
    };
  });
  return { ok: true, desk: { lines: lines.toSorted((a, b) => needOf(a) - needOf(b)), section: section.id } };
}

function needOf(line: DeskConsultation): number {
  const { late, answerLate, endLate, toApprove, proposals, waiting, toReview, answerDueOn, endDueOn } = line;
  if (late > 0 || answerLate || endLate) return 0;
  if (toApprove || proposals + waiting + toReview > 0) return 1;
  return answerDueOn === undefined && endDueOn === undefined ? 3 : 2;
}
