// What lies in the lists of a member of staff: numbers only, so that every page can show them. Each is the length of the
// list that its filter opens.
import { countOpenQueues, type QueueFilter } from '#db/queries/dossier-queue.server.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import { openStates } from '#catalog/dossier-states.ts';
import type { WorkGroupId } from '#catalog/work-order.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';

export interface QueueSurvey {
  /** He may open dossiers; else he only sees what is owed. */
  readonly handles: boolean;
  /** He leads dossiers on; a leader of the commune only reads them. */
  readonly works: boolean;
  /** He sees every sector. */
  readonly everywhere: boolean;
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
  readonly dueSoon: number;
  /** Every open one that he sees. */
  readonly open: number;
}

/** @returns undefined for staff who handle no dossiers */
export async function surveyQueues(deps: Deps, actor: Staff): Promise<QueueSurvey | undefined> {
  const scope = queueScope(actor);
  if (scope === undefined) return undefined;
  const groups = scope.groups.map(({ group }) => group);
  const filters: readonly QueueFilter[] = [
    { late: true },
    { dueToday: true },
    { dueSoon: true },
    {},
    { mine: true },
    { work: 'all' },
    ...groups.map(({ id }) => ({ work: id })),
    ...openStates.map((state) => ({ state })),
  ];
  const moment = queueMoment(deps.clock.now(), await readWorkingCalendar(deps));
  const counts = await countOpenQueues(deps.db.$client, scope, filters, moment);
  const [late = 0, dueToday = 0, dueSoon = 0, open = 0, mine = 0, toDo = 0, ...rest] = counts;
  return {
    handles: scope.everywhere || scope.sectors.length > 0,
    works: scope.groups.length > 0,
    everywhere: scope.everywhere,
    late,
    dueToday,
    dueSoon,
    open,
    mine,
    toDo,
    work: groups.map(({ id, label }, index) => ({ id, label, count: rest[index] ?? 0 })),
    states: openStates.map((state, index) => ({ state, count: rest[groups.length + index] ?? 0 })),
  };
}
