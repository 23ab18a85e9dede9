// How much lies with whom, and how much came and went in the last months: counted by the conditions of the lists that each number
// opens.
import { localDate } from '../../services-catalog/local-date.ts';
import type { Sql } from '../client.server.ts';
import { matches, type QueueMoment, type QueueScope } from './dossier-queue.server.ts';
import { isOwn } from './persons.server.ts';
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

export interface MonthRow {
  /** "2026-11" */
  readonly month: string;
  readonly filed: number;
  /** Of them not at an end. */
  readonly open: number;
  /** Of which the result came: as the figures of quality count them. */
  readonly settled: number;
}

/**
 * By what is kept of each day, without the viewer's own of what was filed, and by a look at what is open.
 * @param scope of who sees every sector
 * @param since a month begins
 */
export async function countByMonth(
  sql: Sql,
  scope: QueueScope,
  moment: QueueMoment,
  since: Date,
): Promise<readonly MonthRow[]> {
  const monthOfFiling = sql`to_char(d.submitted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;
  return sql<MonthRow[]>`
    select month, sum(filed)::int as filed, sum(open)::int as open, sum(settled)::int as settled from (
      select to_char(day, 'YYYY-MM') as month, filed, 0 as open, settled from figure_sums
      where unit = 'month' and day >= ${localDate(since)}::date
      union all
      select ${monthOfFiling}, -1, 0, 0 from dossiers d
      where d.state <> 'draft' and d.submitted_at >= ${since}
        and ${isOwn(sql, scope.reader)}
      union all
      select ${monthOfFiling}, 0, 1, 0 from dossiers d where ${matches(sql, scope, { filedFrom: since }, moment)}
    ) counted group by month`;
}
