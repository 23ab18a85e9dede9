// Who of the staff handles dossiers now: those at the desk, and the officers of a sector.
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Sql } from '../client.server.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Roles that hold at `at`, of accounts that are open. */
function atWork(sql: Sql, at: Date) {
  return sql`u.disabled_at is null and r.valid_from <= ${at}
    and (r.valid_until is null or r.valid_until > ${at})`;
}

export async function isOfficerOf(sql: Sql, userId: string, sector: string, at: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from staff_roles r join users u on u.id = r.user_id
    where r.user_id = ${userId} and r.role = 'officer' and r.sectors @> to_jsonb(${sector}::text) and ${atWork(sql, at)}`;
  return rows.length > 0;
}

/** @param office the desk, or the officers of `sector` */
export async function listColleagues(
  sql: Sql,
  office: Extract<StaffRole, 'one-stop-desk' | 'officer'>,
  sector: string,
  at: Date,
): Promise<Colleague[]> {
  const rows = await sql<Colleague[]>`
    select distinct u.id, u.name, u.email from staff_roles r join users u on u.id = r.user_id
    where r.role = ${office} and ${atWork(sql, at)}
      ${office === 'officer' ? sql`and r.sectors @> to_jsonb(${sector}::text)` : sql``}
    order by u.id`;
  return [...rows];
}

export async function findColleague(sql: Sql, userId: string): Promise<Colleague | undefined> {
  const [row] = await sql<Colleague[]>`
    select id, name, email from users where id = ${userId} and disabled_at is null`;
  return row;
}
