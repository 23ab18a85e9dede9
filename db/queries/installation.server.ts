// How the portal is installed, as `app/operation/checks` judges it: one statement, because administrators' first page asks it too.
import { sql } from 'drizzle-orm';

import type { InstallationFacts } from '../../app/operation/checks/installation.ts';
import type { LocalDate } from '../../services-catalog/local-date.ts';
import type { Queryable } from '../client.server.ts';

const standbyColumns = sql`
  current_setting('synchronous_standby_names') <> '' and not pg_is_in_recovery() as "isAwaited",
  (select count(*)::int from pg_stat_get_wal_senders()) as "connected",
  coalesce((select max(extract(epoch from clock_timestamp() - state_change))::float8 from pg_stat_activity
    where wait_event = 'SyncRep'), 0) as "waitsSeconds"`;

/** @returns whether commits wait for a standby, and how many are connected */
export async function readStandby(
  db: Queryable,
): Promise<Pick<InstallationFacts['standby'], 'isAwaited' | 'connected'>> {
  const [row] = await db.execute<{ isAwaited: boolean; connected: number }>(sql`select ${standbyColumns}`);
  if (row === undefined) throw new Error('the server answers nothing of itself');
  return { isAwaited: row.isAwaited, connected: row.connected };
}

type Row = Omit<InstallationFacts, 'settings' | 'standby' | 'figuresFollowedAt'> &
  InstallationFacts['settings'] &
  InstallationFacts['standby'] & { readonly followedMs: number | null };

export async function readInstallation(
  db: Queryable,
  { at, today }: { readonly at: Date; readonly today: LocalDate },
): Promise<InstallationFacts> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const nextYear = `${Number(today.slice(0, 4)) + 1}`;
  const holders = (
    role: string,
  ) => sql`(select count(distinct u.id)::int from users u join staff_roles r on r.user_id = u.id
    where r.role = ${role} and u.disabled_at is null and r.valid_from <= ${now}
      and (r.valid_until is null or r.valid_until > ${now}))`;
  const [row] = await db.execute<{ [K in keyof Row]: Row[K] }>(sql`
    with taken as (
      select p.code from procedures p join procedure_revisions r on r.id = p.current_revision_id
      where (r.body -> 'resolver' ->> 'commune') is distinct from 'informs'),
    entered as (select u.id from users u where u.kind = 'staff' and u.disabled_at is null
      and exists (select from credentials c where c.user_id = u.id))
    select current_setting('server_version_num')::int as "serverVersion", current_setting('fsync') as "fsync",
      current_setting('synchronous_commit') as "synchronousCommit",
      current_setting('full_page_writes') as "fullPageWrites",
      current_setting('max_connections')::int as "maxConnections",
      ${standbyColumns},
      ${holders('administrator')} as "administrators", ${holders('chairman')} as "chairmen",
      (select count(*)::int from taken) as "procedures",
      (select count(*)::int from taken where not exists (select from procedure_assignments a
        join users u on u.id = a.user_id where a.procedure_code = taken.code and a.part = 'main' and not a.called_off
          and u.disabled_at is null and a.valid_from <= ${today}::date
          and (a.valid_until is null or a.valid_until >= ${today}::date))) as "withoutResponsible",
      (select count(*)::int from entered) as "staff",
      (select count(*)::int from entered e
        where not exists (select from second_factors f where f.user_id = e.id)) as "withoutSecondFactor",
      (select count(*)::int from calendar_days where kind = 'off' and to_char(date, 'YYYY') = ${nextYear}) as "daysOffNextYear",
      (select count(*)::int from calendar_days where kind = 'off' and provisional
        and to_char(date, 'YYYY') = ${nextYear}) as "provisionalNextYear",
      coalesce((select json_agg(s.title order by s.title) from content_sections s where s.closed_at is null
        and not exists (select from section_members m join users u on u.id = m.user_id
          where m.section_id = s.id and u.disabled_at is null)
        and not exists (select from unit_members m join users u on u.id = m.user_id
          where (m.unit_id = s.unit_id or s.contributors ? m.unit_id) and u.disabled_at is null
            and (m.valid_from is null or m.valid_from <= ${now})
            and (m.valid_until is null or m.valid_until > ${now}))), '[]') as "sectionsWithoutEditors",
      (select count(*)::int from users where email like '%@demo.phuan') as "demoAccounts",
      coalesce((select json_agg(holder_name order by holder_name) from signing_certificates
        where sample and ended_at is null), '[]') as "sampleSigners",
      (select count(*)::int from figure_marks) as "figureMarks",
      (select extract(epoch from last_good_at)::float8 * 1000 from job_runs where name = 'follow-figures') as "followedMs"`);
  if (row === undefined) throw new Error('the server answers nothing of itself');
  const { fsync, synchronousCommit, fullPageWrites, maxConnections, ...others } = row;
  const { isAwaited, connected, waitsSeconds, followedMs, ...facts } = others;
  return {
    ...facts,
    settings: { fsync, synchronousCommit, fullPageWrites, maxConnections },
    standby: { isAwaited, connected, waitsSeconds },
    figuresFollowedAt: followedMs === null ? null : new Date(followedMs),
  };
}
