// A dossier for the figures of quality: its events in order, without any answers of the applicant.
import type { ActorKind } from '#app/vocabulary/actor-kinds.ts';
import type { DossierState } from '#catalog/dossier-states.ts';
import type { Timeliness } from '#catalog/lateness.ts';
import { declineEvents, eventsWhere, resultEvents } from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

export interface LifeEvent {
  /** An event of the table of dossiers (`services-catalog/lifecycle.ts`), or one beside it. */
  readonly event: string;
  readonly at: Date;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  /** The due date as this event set it. */
  readonly dueAt?: Date;
}

export interface DossierLife {
  readonly code: string;
  readonly procedureCode: string;
  /** The state now. */
  readonly state: DossierState;
  readonly delivery: Delivery;
  /** The file of its result is on the portal. */
  readonly resultFile: boolean;
  /** The oldest first. */
  readonly events: readonly LifeEvent[];
}

export interface Settled {
  readonly at: Date;
  readonly by: string | null;
  /** A refusal after the reception is a result too (NĐ 61/2018 Đ19.8). */
  readonly declined: boolean;
  /** Relative to the day that was promised last; undefined when no due date was set. */
  readonly timeliness: Timeliness | undefined;
  /** Relative to the limit of the law: an apology extends the promise, not the limit. */
  readonly withinLimit: Timeliness | undefined;
}

/** @param events all, oldest first @returns them without undone steps and without `undo`: neither is anybody's work */
export function standing<E extends Pick<LifeEvent, 'event'>>(events: readonly E[]): readonly E[] {
  return events.reduce<readonly E[]>(
    (before, one) => (undoings.includes(one.event) ? before.slice(0, -1) : [...before, one]),
    [],
  );
}

const undoings = eventsWhere(({ undoes }) => undoes !== undefined);
const draftings = eventsWhere(({ consequence }) => consequence === 'result-draft');
const signings = eventsWhere(({ consequence }) => consequence === 'signed-result');
const extensions = eventsWhere(({ clock }) => clock === 'extend');
const supplements = eventsWhere(({ consequence }) => consequence === 'supplement-answer');
const work = eventsWhere(({ scored }) => scored === true);

/** @param life `events`: without undone ones, see `standing` @returns undefined for a dossier without a result */
export function settledOf({ events }: Pick<DossierLife, 'events'>): Settled | undefined {
  const index = events.findLastIndex(({ event }) => resultEvents.includes(event));
  const last = events[index];
  if (last === undefined) return undefined;
  // Whoever signs answers for the result; the work on it was that of whoever handed it to him.
  const drafting = signings.includes(last.event)
    ? events.findLast(({ event }) => draftings.includes(event))
    : undefined;
  const withDueDay = events.slice(0, index).filter((event) => event.dueAt !== undefined);
  return {
    at: last.at,
    by: (drafting ?? last).actorId,
    declined: declineEvents.includes(last.event),
    timeliness: timelinessOf(last.at, withDueDay.at(-1)?.dueAt),
    withinLimit: timelinessOf(last.at, lastOfLimit(withDueDay)?.dueAt),
  };
}

/** The limit was extended by an apology until it begins anew; a change of the calendar in between moved the extended day. */
function lastOfLimit(events: readonly LifeEvent[]): LifeEvent | undefined {
  const extended = events.findLastIndex(({ event }) => extensions.includes(event));
  if (extended < 0) return events.at(-1);
  return (
    events.slice(extended).findLast(({ event }) => supplements.includes(event)) ??
    events.slice(0, extended).at(-1)
  );
}

function timelinessOf(at: Date, dueAt: Date | undefined): Timeliness | undefined {
  if (dueAt === undefined) return undefined;
  if (at > dueAt) return 'late';
  return localDate(at) < localDate(dueAt) ? 'early' : 'on-time';
}

/** The part of a member of staff in a dossier: giving the result, or other work such as receiving and handing over. */
export type Part = 'settling' | 'desk';

/** @returns every member of staff who had a part in it, once; whoever gave the result has that part */
export function partsOf(life: DossierLife): readonly { readonly staffId: string; readonly part: Part }[] {
  const settledBy = settledOf(life)?.by;
  const ids = life.events.flatMap(({ event, actorKind, actorId }) =>
    actorKind === 'staff' && actorId !== null && work.includes(event) ? [actorId] : [],
  );
  return [...new Set(ids)].map((staffId) => ({ staffId, part: staffId === settledBy ? 'settling' : 'desk' }));
}
