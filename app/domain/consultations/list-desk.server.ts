// Everything that the unit for justice has to do with consultations: what is being prepared, what waits for moderation, what
// is to be answered, and until when.
import { answerDays } from '#app/consultations/answer-steps.ts';
import { daysLeft } from '#app/consultations/period.ts';
import type { DeskConsultation, DraftOutline } from '#app/read-models/consultations.ts';
import { carryClauses } from '#app/consultations/carry-clauses.ts';
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { countStanding, countWaiting, listComments } from '#db/queries/consultation-comments.server.ts';
import { listForDesk, newestDraft } from '#db/queries/consultations.server.ts';
import { newestVersion } from '#db/queries/content.server.ts';
import { standingStates } from '#app/consultations/comment-steps.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { reachItem } from '../publishing/reach-item.server.ts';
import { bodyForStaff, unreadableTitle } from '../writing/stored-body.ts';
import { consultationSections, consultationState, standBefore } from './consultation-access.server.ts';
import { moderationDue } from './moderate.server.ts';
import { answersDue } from './open-answers.server.ts';
import { readDraft } from './read-draft.ts';

export interface ConsultationDesk {
  readonly lines: readonly DeskConsultation[];
  /** The section in which a new one is begun. */
  readonly section: string;
  readonly answerDays: number;
}

export async function listConsultationDesk(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ desk: ConsultationDesk }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const mine = [];
  for (const section of await consultationSections(deps.db))
    if ((await standBefore(deps, deps.db, actor, section)).ok) mine.push(section);
  const [first] = mine;
  if (first === undefined)
    return refuse('not-allowed', 'Bạn không thuộc đơn vị tiếp nhận góp ý, nên không xem được trang này.');
  const calendar = await readWorkingCalendar(deps);
  const now = deps.clock.now();
  const today = localDate(now);
  const rows = (
    await Promise.all(
      mine.map(async (section) =>
        (await listForDesk(deps.db, section.id)).map((row) => ({ ...row, section })),
      ),
    )
  ).flat();
  const ids = rows.map(({ item }) => item.id);
  const waiting = ids.length === 0 ? [] : await countWaiting(deps.db, ids);
  const received = await countStanding(deps.db, ids);
  const lines = rows
    .filter(({ item, consultation }) => consultation !== null || item.visibility === 'never-published')
    .map(({ item, section, consultation: row, title }): DeskConsultation => {
      const own = waiting.filter(({ itemId }) => itemId === item.id);
      const late = own.filter(
        ({ submittedAt }) => submittedAt !== null && today > moderationDue(submittedAt, calendar),
      ).length;
      const dueOn = row === null ? undefined : answersDue(row, calendar);
      const closed = row !== null && row.closesAt <= now && row.answerState !== 'published';
      return {
        itemId: item.id,
        title: title ?? unreadableTitle,
        ...present({ href: item.visibility === 'published' ? hrefOf(section, item.slug) : undefined }),
        state: row === null ? 'preparing' : consultationState(row, now),
        ...present({
          closesAt: row?.closesAt,
          answerState: row?.answerState,
          answerDueOn: closed ? dueOn : undefined,
        }),
        daysLeft: row === null ? 0 : daysLeft(row, now),
        waiting: own.length,
        late,
        received: received.get(item.id) ?? 0,
        answerLate: closed && dueOn !== undefined && today > dueOn,
      };
    });
  return { ok: true, desk: { lines, section: first.id, answerDays } };
}

/** For the navigation: how many wait; undefined for whoever has no business with it. */
export async function countConsultationsToDo(
  deps: Deps,
  actor: Actor,
): Promise<{ waiting: number; late: boolean } | undefined> {
  const listed = await listConsultationDesk(deps, actor);
  if (!listed.ok) return undefined;
  const { lines } = listed.desk;
  return {
    waiting: lines.reduce((sum, line) => sum + line.waiting, 0),
    late: lines.some(({ late, answerLate }) => late > 0 || answerLate),
  };
}

/** The newest text as it is recognised, with what may be wrong in it, and what it would leave without a clause. */
export async function openDraftOutline(
  deps: Deps,
  actor: Actor,
  item: string,
): Promise<Outcome<{ outline: DraftOutline }>> {
  const reached = await reachItem(deps, deps.db, actor, item);
  if (!reached.ok) return reached;
  if (reached.section.kind !== kind.id) return refuse('not-found', 'Không có dự thảo này.');
  const stood = await standBefore(deps, deps.db, actor, reached.section);
  if (!stood.ok) return stood;
  const body = bodyForStaff(await newestVersion(deps.db, item));
  const { clauses, doubts } = readDraft(body.html);
  const before = await newestDraft(deps.db, item);
  const gone = new Set(carryClauses(before?.clauses ?? [], clauses, 0).gone);
  const comments = gone.size === 0 ? [] : await listComments(deps.db, item, standingStates);
  return {
    ok: true,
    outline: {
      itemId: item,
      title: body.title,
      clauses: clauses.map(({ address, level, label, text }) => ({ address, level, label, text })),
      doubts,
      gone: (before?.clauses ?? [])
        .filter(({ id }) => gone.has(id))
        .map(({ id, label }) => ({
          label,
          comments: comments.filter(({ clauseId }) => clauseId === id).length,
        })),
    },
  };
}
