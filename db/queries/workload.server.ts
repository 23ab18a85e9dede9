// How much lies with whom, and how much came and went in the last months: counted by the conditions of the lists that each number
// opens.
import { resultStates } from '../../services-catalog/dossier-states.ts';
import type { Sql } from '../client.server.ts';
import { matches, type QueueMoment, type QueueScope } from './dossier-queue.server.ts';
import { belongs } from './staff-at-work.server.ts';

export interface LoadRow {
  readonly id: string;
  readonly name: string;
  /** Open ones; of them late, and due within the next working days. */
  readonly open: number;
  readonly late: number;
  readonly soon: number;
}

const counts = (sql: Sql, scope: QueueScope, moment: QueueMoment) => sql`
  count(*)::int as open, (count(*) filter (where ${matches(sql, scope, { due: 'late' }, moment)}))::int as late,
  (count(*) filter (where ${matches(sql, scope, { due: 'soon' }, moment)}))::int as soon`;

/** By whoever holds them, who has most first. */
export async function listLoadOfHolders(
  sql: Sql,
  scope: QueueScope,
  moment: QueueMoment,
): Promise<readonly LoadRow[]> {
  return sql<LoadRow[]>`
    select h.id, h.name, ${counts(sql, scope, moment)} from dossiers d join users h on h.id = d.holder_id
    where ${matches(sql, scope, {}, moment)} group by h.id, h.name order by open desc, person_order(h.name) collate "vi-x-icu"`;
}

/** By the units to which they belong now: who belongs to two counts in both. */
export async function listLoadOfUnits(
  sql: Sql,
  scope: QueueScope,
  moment: QueueMoment,
): Promise<readonly LoadRow[]> {
  return sql<LoadRow[]>`
    select n.id, n.name, ${counts(sql, scope, moment)} from dossiers d
      join unit_members m on m.user_id = d.holder_id and ${belongs(sql, moment.now)} join units n on n.id = m.unit_id
    where ${matches(sql, scope, {}, moment)} group by n.id, n.name order by open desc, n.name collate "vi-x-icu"`;
}

/** Open ones that count in more than one unit. */
export async function countInSeveralUnits(sql: Sql, scope: QueueScope, moment: QueueMoment): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from dossiers d where ${matches(sql, scope, {}, moment)}
      and (select count(*) from unit_members m where m.user_id = d.holder_id and ${belongs(sql, moment.now)}) > 1`;
  return row?.count ?? 0;
}

export interface FiledRow {
  /** "2026-11" */
  readonly month: string;
  readonly filed: number;
  /** Of them not at an end. */
  readonly open: number;
}

export interface SettledRow extends Pick<FiledRow, 'month'> {
  readonly settled: number;
}

const monthOf = (sql: Sql, column: ReturnType<Sql>) =>
  sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;

/** Filed since, by month. */
export async function countFiledByMonth(
  sql: Sql,
  scope: QueueScope,
  moment: QueueMoment,
  since: Date,
): Promise<readonly FiledRow[]> {
  return sql<FiledRow[]>`
    select ${monthOf(sql, sql`d.submitted_at`)} as month, count(*)::int as filed,
      (count(*) filter (where ${matches(sql, scope, {}, moment)}))::int as open
    from dossiers d where ${matches(sql, scope, { filedFrom: since, closed: true }, moment)} group by 1`;
}

/** Of which the result came since, by month: as the figures of quality count them. */
export async function countSettledByMonth(sql: Sql, since: Date): Promise<readonly SettledRow[]> {
  return sql<SettledRow[]>`
    select ${monthOf(sql, sql`d.finished_at`)} as month, count(*)::int as settled from dossiers d
    where d.state = any(${[...resultStates]}) and d.finished_at >= ${since} group by 1`;
}
