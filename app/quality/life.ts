// A dossier for the figures of quality: its events in order, without any answers of the applicant.
import type { ActorKind } from '#app/vocabulary/actor-kinds.ts';
import type { DossierState } from '#catalog/dossier-states.ts';
import type { Timeliness } from '#catalog/lateness.ts';
import { declineEvents, eventsWhere, resultEvents, submissionEvents } from '#catalog/lifecycle.ts';
import { resultLimits, type LimitPeriod } from '#catalog/limit-periods.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

export interface LifeEvent {
  /** An event of the table of dossiers (`services-catalog/lifecycle.ts`), or one beside it. */
  readonly event: string;
  readonly at: Date;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
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
  /** Of its limits, the oldest first. */
  readonly limitPeriods: readonly LimitPeriod[];
}

export interface Settled {
  readonly at: Date;
  readonly by: string | null;
  /** A refusal after the reception is a result too (NĐ 61/2018 Đ19.8). */
  readonly declined: boolean;
  /** Relative to what was promised, in each period of its limit; undefined when no limit ran. */
  readonly timeliness: Timeliness | undefined;
  /** Relative to the limit of the law: an apology moves the promise, not the limit. */
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
const decisions = eventsWhere(({ byAnother }) => byAnother?.includes('submitter') === true);
const work = eventsWhere(({ scored }) => scored === true);

/** @param life `events`: without undone ones, see `standing` @returns undefined for a dossier without a result */
export function settledOf({
  events,
  limitPeriods,
}: Pick<DossierLife, 'events' | 'limitPeriods'>): Settled | undefined {
  const index = events.findLastIndex(({ event }) => resultEvents.includes(event));
  const last = events[index];
  if (last === undefined) return undefined;
  // The leader who signs or confirms answers for the result; the work on it was that of the officer who handed it over.
  const drafting = decisions.includes(last.event)
    ? events.findLast(({ event }) => submissionEvents.includes(event))
    : undefined;
  return {
    at: last.at,
    by: (drafting ?? last).actorId,
    declined: declineEvents.includes(last.event),
    timeliness: timelinessOf(limitPeriods, ({ due }) => due),
    withinLimit: timelinessOf(limitPeriods, ({ due, legalDue }) => legalDue ?? due),
  };
}

/** A period that was late makes the result late, whatever followed; else the last one says whether it was early. */
function timelinessOf(
  periods: readonly LimitPeriod[],
  dueOf: (period: LimitPeriod) => string,
): Timeliness | undefined {
  const ended = periods.flatMap((period) =>
    resultLimits.includes(period.limit) && period.until !== undefined
      ? [{ until: new Date(period.until), due: new Date(dueOf(period)) }]
      : [],
  );
  const last = ended.at(-1);
  if (last === undefined) return undefined;
  if (ended.some(({ until, due }) => until > due)) return 'late';
  return localDate(last.until) < localDate(last.due) ? 'early' : 'on-time';
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
