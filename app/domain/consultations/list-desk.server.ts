// Everything that the unit for justice has to do with consultations: what is being prepared, what waits for moderation, what
// is to be answered, and until when.
import { answerDays } from '#app/consultations/answer-steps.ts';
import { daysLeft } from '#app/consultations/period.ts';
import type { DeskConsultation } from '#app/read-models/consultations.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { countStanding, countWaiting } from '#db/queries/consultation-comments.server.ts';
import { listForDesk } from '#db/queries/consultations.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { unreadableTitle } from '../writing/stored-body.ts';
import { consultationSections, consultationState, standBefore } from './consultation-access.server.ts';
import { answersDue, moderationDue } from './time-limits.ts';

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
      const readable = item.visibility === 'published';
      const own = readable ? waiting.filter(({ itemId }) => itemId === item.id) : [];
      const late = own.filter(
        ({ submittedAt }) => submittedAt !== null && today > moderationDue(submittedAt, calendar),
      ).length;
      const dueOn = row === null ? undefined : answersDue(row, calendar);
      const owed = readable && row !== null && row.closesAt <= now && row.answerState !== 'published';
      return {
        itemId: item.id,
        title: title ?? unreadableTitle,
        ...present({ href: readable ? hrefOf(section, item.slug) : undefined }),
        state: row === null ? 'preparing' : consultationState(row, now),
        ...present({
          closesAt: row?.closesAt,
          answerState: row?.answerState,
          answerDueOn: owed ? dueOn : undefined,
        }),
        daysLeft: row === null ? 0 : daysLeft(row, now),
        waiting: own.length,
        late,
        received: received.get(item.id) ?? 0,
        answerLate: owed && dueOn !== undefined && today > dueOn,
      };
    });
  return { ok: true, desk: { lines, section: first.id, answerDays } };
}
