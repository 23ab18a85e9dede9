// Who of the staff handles dossiers and inquiries now: at the desk, as officers of a sector, in a unit, in a role.
import { rolesWith } from '../../app/vocabulary/role-capacities.ts';
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import { openStates } from '../../services-catalog/dossier-states.ts';
import type { Capacity } from '../../services-catalog/lifecycle.ts';
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

/** Memberships `m` of units within their period. */
export function belongs(sql: Sql, at: Date | ReturnType<typeof atWork>) {
  return sql`(m.valid_from is null or m.valid_from <= ${at}) and (m.valid_until is null or m.valid_until > ${at})`;
}

export async function isOfficerOf(sql: Sql, userId: string, sector: string, at: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from staff_roles r join users u on u.id = r.user_id
    where r.user_id = ${userId} and r.role = any(${[...rolesWith('officer')]}) and r.sectors @> to_jsonb(${sector}::text) and ${atWork(sql, at)}`;
  return rows.length > 0;
}

/** @param office the desk, or the officers of `sector` */
export async function listColleagues(
  sql: Sql,
  office: Extract<Capacity, 'one-stop-desk' | 'officer'>,
  sector: string,
  at: Date,
): Promise<Colleague[]> {
  const rows = await sql<Colleague[]>`
    select distinct u.id, u.name, u.email from staff_roles r join users u on u.id = r.user_id
    where r.role = any(${[...rolesWith(office)]}) and ${atWork(sql, at)}
      ${office === 'officer' ? sql`and r.sectors @> to_jsonb(${sector}::text)` : sql``}
    order by u.id`;
  return [...rows];
}

/** Of these people, how many dossiers each holds that are not at an end; whoever holds none is not among them. */
export async function countHeldBy(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; held: number }[]>`
    select holder_id as id, count(*)::int as held from dossiers
    where state = any(${[...openStates]}) and holder_id = any(${[...ids]}) group by holder_id`;
  return new Map(rows.map(({ id, held }) => [id, held]));
}

export async function findColleague(sql: Sql, userId: string): Promise<Colleague | undefined> {
  const [row] = await sql<Colleague[]>`
    select id, name, email from users where id = ${userId} and disabled_at is null`;
  return row;
}

/** Whoever belongs to one of the units, or holds one of the roles at `at`, or is named. */
export async function listStaffOf(
  sql: Sql,
  {
    units = [],
    roles = [],
    people = [],
  }: {
    readonly units?: readonly string[];
    readonly roles?: readonly StaffRole[];
    readonly people?: readonly string[];
  },
  at: Date,
): Promise<Colleague[]> {
  const rows = await sql<Colleague[]>`
    select u.id, u.name, u.email from users u
    where u.kind = 'staff' and u.disabled_at is null and (
      u.id = any(${[...people]})
      or exists (select 1 from unit_members m where m.user_id = u.id and m.unit_id = any(${[...units]})
        and ${belongs(sql, at)})
      or exists (select 1 from staff_roles r where r.user_id = u.id and r.role = any(${[...roles]})
        and r.valid_from <= ${at} and (r.valid_until is null or r.valid_until > ${at})))
    order by u.id`;
  return [...rows];
}

export interface LeaderOfDay {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
}

/**
 * Whoever led the commune at some time of the period, the head of it first; also one whose account is closed by now.
 * @returns each once, in the higher of his roles
 */
export async function listLeadersBetween(sql: Sql, from: Date, until: Date): Promise<readonly LeaderOfDay[]> {
  const roles = [...rolesWith('leader')];
  const rows = await sql<LeaderOfDay[]>`
    select u.id, u.name, (array_agg(r.role order by array_position(${roles}::text[], r.role)))[1] as role
    from staff_roles r join users u on u.id = r.user_id
    where r.role = any(${roles}) and r.valid_from < ${until} and (r.valid_until is null or r.valid_until > ${from})
    group by u.id, u.name order by min(array_position(${roles}::text[], r.role)), u.id`;
  return rows;
}

export interface UnitAtWork {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** Units with the people who work there at `at`; a unit without anybody is not among them. */
export async function listUnitsAtWork(sql: Sql, at: Date): Promise<UnitAtWork[]> {
  const rows = await sql<UnitAtWork[]>`
    select unit.id, unit.name, jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by person_order(u.name) collate "vi-x-icu", u.id) as members
    from units unit join unit_members m on m.unit_id = unit.id
      and ${belongs(sql, at)}
      join users u on u.id = m.user_id and u.kind = 'staff' and u.disabled_at is null
    group by unit.id, unit.name order by unit.name`;
  return [...rows];
}
