// What lies in the lists of a member of staff: numbers only, so that every page can show them. Each is the length of the
// list that its filter opens.
import { countOpenQueues, type QueueFilter } from '#db/queries/dossier-queue.server.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import { openStates } from '#catalog/dossier-states.ts';
import type { WorkGroupId } from '#catalog/work-order.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';

export interface QueueSurvey {
  /** He leads dossiers on; else he only sees what is owed. */
  readonly handles: boolean;
  /** What he can act on, in his order. */
  readonly work: readonly { readonly id: WorkGroupId; readonly label: string; readonly count: number }[];
  /** All of it. */
  readonly toDo: number;
  /** Open ones by state. */
  readonly states: readonly { readonly state: DossierState; readonly count: number }[];
  /** Held by this person and not at an end. */
  readonly mine: number;
  readonly late: number;
  readonly dueToday: number;
}

/** @returns undefined for staff who handle no dossiers */
export async function surveyQueues(deps: Deps, actor: Staff): Promise<QueueSurvey | undefined> {
  const scope = queueScope(actor);
  if (scope === undefined) return undefined;
  const groups = scope.groups.map(({ group }) => group);
  const filters: readonly QueueFilter[] = [
    { late: true },
    { dueToday: true },
    { mine: true },
    { work: 'all' },
    ...groups.map(({ id }) => ({ work: id })),
    ...openStates.map((state) => ({ state })),
  ];
  const counts = await countOpenQueues(deps.db.$client, scope, filters, queueMoment(deps.clock.now()));
  const [late = 0, dueToday = 0, mine = 0, toDo = 0, ...rest] = counts;
  return {
    handles: scope.desk || scope.sectors.length > 0,
    late,
    dueToday,
    mine,
    toDo,
    work: groups.map(({ id, label }, index) => ({ id, label, count: rest[index] ?? 0 })),
    states: openStates.map((state, index) => ({ state, count: rest[groups.length + index] ?? 0 })),
  };
}
