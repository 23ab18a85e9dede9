// What lies in the lists of a member of staff: numbers only, so that every page can show them. Each is the length of the
// list that its filter opens.
import { usualLayout, type QueueLayout } from '#app/lists/queue-layout.ts';
import { layoutIn } from '#app/lists/read-queue-layout.ts';
import { queueFilter, showsEnded } from '#app/lists/queue.ts';
import type { SavedList } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { findPreferences } from '#db/queries/staff-preferences.server.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { countOpenQueues, type QueueConditions } from '#db/queries/dossier-queue.server.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import { openStates } from '#catalog/dossier-states.ts';
import type { WorkGroupId } from '#catalog/work-order.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { queueConditions, queueMoment, queueScope } from './queue-scope.server.ts';

export interface QueueSurvey {
  /** He may open dossiers; else he only sees what is owed. */
  readonly handles: boolean;
  /** He leads dossiers on; a leader of the commune reads them, and signs. */
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
  /** On which applicants wrote something new; those at an end among them. */
  readonly newMessages: number;
  /** Every open one that he sees. */
  readonly open: number;
  /** Those that he saved for himself. */
  readonly saved: readonly SavedList[];
}

/** What lists and counts are both made by: read once for a page. */
export interface QueueBasis {
  readonly calendar: WorkingCalendar;
  /** How he wants his lists drawn. */
  readonly layout: QueueLayout;
  /** The lists that he saved, by their queries. */
  readonly saved: readonly Omit<SavedList, 'count'>[];
}

/** @returns undefined for staff who handle no dossiers */
export async function readQueueBasis(deps: Deps, actor: Staff): Promise<QueueBasis | undefined> {
  if (queueScope(actor) === undefined) return undefined;
  const [calendar, { queue, saved }] = await Promise.all([
    readWorkingCalendar(deps),
    findPreferences(deps.db.$client, actor.userId),
  ]);
  return { calendar, layout: layoutIn(queue) ?? usualLayout, saved };
}

/** @returns undefined for staff who handle no dossiers */
export async function surveyQueues(
  deps: Deps,
  actor: Staff,
  basis: QueueBasis | undefined,
): Promise<QueueSurvey | undefined> {
  const scope = queueScope(actor);
  if (scope === undefined || basis === undefined) return undefined;
  const groups = scope.groups.map(({ group }) => group);
  const savedLists = basis.saved.map((list) => ({
    list,
    filter: queueFilter.read(new URLSearchParams(list.query)),
  }));
  const countedLists = savedLists.filter(({ filter }) => !showsEnded(filter));
  const filters: readonly QueueConditions[] = [
    { due: 'late' },
    { due: 'today' },
    { due: 'soon' },
    {},
    { holder: actor.userId },
    { work: 'all' },
    ...groups.map(({ id }) => ({ work: id })),
    ...openStates.map((state) => ({ state })),
    ...countedLists.map(({ filter }) => queueConditions(filter, scope)),
  ];
  const counts = await countOpenQueues(
    deps.db.$client,
    scope,
    filters,
    queueMoment(deps.clock.now(), basis.calendar),
    [{ newMessage: true, closed: true }],
  );
  const [late = 0, dueToday = 0, dueSoon = 0, open = 0, mine = 0, toDo = 0, ...rest] = counts;
  const ofSaved = rest.slice(groups.length + openStates.length);
  return {
    saved: savedLists.map(({ list }) => ({
      ...list,
      ...present({ count: ofSaved[countedLists.findIndex((one) => one.list === list)] }),
    })),
    handles: scope.everywhere || scope.sectors.length > 0,
    works: scope.groups.some(({ capacity }) => capacity !== 'leader'),
    everywhere: scope.everywhere,
    late,
    dueToday,
    dueSoon,
    newMessages: counts.at(-1) ?? 0,
    open,
    mine,
    toDo,
    work: groups
      .map(({ id, label, rare }, index) => ({ id, label, rare, count: rest[index] ?? 0 }))
      .flatMap(({ rare, ...group }) => (rare === true && group.count === 0 ? [] : [group])),
    states: openStates.map((state, index) => ({ state, count: rest[groups.length + index] ?? 0 })),
  };
}
