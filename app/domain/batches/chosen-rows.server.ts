// The dossiers that somebody chose, as his lists show them: by their codes, or all of a list up to what is done at once.
import { batchBounds, type ChosenDossiers } from '#app/lists/batches.ts';
import { queueFilter } from '#app/lists/queue.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import {
  countQueue,
  listQueueRows,
  type QueueConditions,
  type QueueRow,
  type QueueScope,
} from '#db/queries/dossier-queue.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { noQueue, narrowQueue } from '../dossiers/queue/list-queue.server.ts';
import { queueMoment, queueScope } from '../dossiers/queue/queue-scope.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';

interface ChosenRows {
  readonly rows: readonly QueueRow[];
  /** With those beyond what is done at once. */
  readonly total: number;
  readonly scope: QueueScope;
  readonly calendar: WorkingCalendar;
}

/**
 * The dossiers that somebody chose, as far as his lists show them.
 * @param selection `whole`: all that the query `list` finds, else those of `codes`; `list` gives the order, too
 * @returns in the order of the list, at most `batchBounds.dossiers`; refused as `not-allowed` for whoever has no lists
 */
export async function chosenRows(
  deps: Deps,
  actor: Staff,
  { codes, whole, list }: Pick<ChosenDossiers, 'codes' | 'whole' | 'list'>,
): Promise<Outcome<ChosenRows>> {
  const scope = queueScope(actor);
  if (scope === undefined) return noQueue();
  const sql = deps.db.$client;
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const filter = queueFilter.read(new URLSearchParams(list));
  const conditions: QueueConditions = whole
    ? (await narrowQueue(deps, scope, filter, moment)).conditions
    : { codes, closed: true };
  const part = { offset: 0, limit: batchBounds.dossiers };
  const [rows, total] = await Promise.all([
    listQueueRows(sql, scope, conditions, moment, filter.order ?? 'work', part),
    countQueue(sql, scope, conditions, moment),
  ]);
  return { ok: true, rows, total, scope, calendar };
}
