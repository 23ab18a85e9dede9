// What lies in the queues of a member of staff: numbers only, so that every page can show them.
import { countQueues } from '#db/queries/desk.server.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import type { Staff } from '../actor.ts';
import type { Deps } from '../deps.server.ts';

export interface QueueSurvey {
  readonly counts: Readonly<Partial<Record<DossierState, number>>>;
  /** Held by this person and not at an end. */
  readonly mine: number;
  readonly late: number;
  readonly dueToday: number;
}

const ended: ReadonlySet<DossierState> = new Set(['returned', 'stopped', 'not-accepted']);

/** @returns undefined for staff who handle no dossiers */
export async function surveyQueues(deps: Deps, actor: Staff): Promise<QueueSurvey | undefined> {
  const desk = actor.roles.includes('one-stop-desk');
  if (!desk && !actor.roles.includes('officer')) return undefined;
  const now = deps.clock.now();
  const sizes = await countQueues(deps.db.$client, {
    userId: actor.userId,
    sectors: desk ? 'all' : actor.sectors,
    now,
    endOfDay: instantAt(addDays(localDate(now), 1)),
  });
  const sum = (of: (size: (typeof sizes)[number]) => number) =>
    sizes.reduce((total, size) => total + of(size), 0);
  return {
    counts: Object.fromEntries(sizes.map(({ state, count }) => [state, count])),
    mine: sum((size) => (ended.has(size.state) ? 0 : size.mine)),
    late: sum((size) => size.late),
    dueToday: sum((size) => size.dueToday),
  };
}
