// How much lies in each queue of the officers' workspace, counted without opening a dossier.
import type { DossierState } from '../../services-catalog/lifecycle.ts';
import type { Sql } from '../client.server.ts';

export interface QueueSize {
  readonly state: DossierState;
  readonly count: number;
  readonly mine: number;
  readonly late: number;
  readonly dueToday: number;
}

export interface QueueScope {
  readonly userId: string;
  /** Every sector, or those named. */
  readonly sectors: 'all' | readonly string[];
  readonly now: Date;
  /** When the local day of `now` ends. */
  readonly endOfDay: Date;
}

/** A dossier of one's own is not counted: nobody handles his own. */
export async function countQueues(
  sql: Sql,
  { userId, sectors, now, endOfDay }: QueueScope,
): Promise<QueueSize[]> {
  const [at, end] = [now.toISOString(), endOfDay.toISOString()];
  const open = sql`state in ('received', 'processing') and due_at is not null`;
  const rows = await sql<QueueSize[]>`
    select state, count(*)::int as count,
      count(*) filter (where holder_id = ${userId})::int as mine,
      count(*) filter (where ${open} and due_at < ${at})::int as late,
      count(*) filter (where ${open} and due_at >= ${at} and due_at < ${end})::int as "dueToday"
    from dossiers
    where state <> 'draft' and owner_id <> ${userId}
      ${sectors === 'all' ? sql`` : sql`and sector = any(${[...sectors]})`}
    group by state`;
  return [...rows];
}
