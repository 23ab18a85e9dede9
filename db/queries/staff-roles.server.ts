// What staff may do, as administrators give and take it.
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Sql } from '../client.server.ts';

/** One change of roles at a time, so that the last administrator cannot be lost in a race; until the transaction ends. */
export async function lockRoles(sql: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('staff-roles'))`;
}

export interface RoleGrant {
  readonly userId: string;
  readonly role: StaffRole;
  readonly sectors: readonly string[];
  readonly from: Date;
  readonly until: Date | null;
}

/** Gives the role, or changes its sectors and period. */
export async function saveRole(sql: Sql, { userId, role, sectors, from, until }: RoleGrant): Promise<void> {
  await sql`
    insert into staff_roles (user_id, role, sectors, valid_from, valid_until)
    values (${userId}, ${role}, ${JSON.stringify(sectors)}::text::jsonb, ${from}, ${until})
    on conflict (user_id, role) do update set sectors = excluded.sectors, valid_from = excluded.valid_from,
      valid_until = excluded.valid_until`;
}

/** @returns false when the person does not have it */
export async function removeRole(sql: Sql, userId: string, role: StaffRole): Promise<boolean> {
  return (
    (await sql`delete from staff_roles where user_id = ${userId} and role = ${role} returning role`).length >
    0
  );
}

/** Administrators who can sign in at `at`, without end. */
export async function countLastingAdministrators(sql: Sql, at: Date): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from staff_roles r join users u on u.id = r.user_id
    where r.role = 'administrator' and u.disabled_at is null and r.valid_until is null
      and r.valid_from <= ${at}`;
  return row?.count ?? 0;
}

/** Closes or reopens an account; closing ends its sessions. Call it in a transaction. */
export async function setAccountClosed(sql: Sql, userId: string, at: Date | null): Promise<void> {
  await sql`update users set disabled_at = ${at}, updated_at = now() where id = ${userId}`;
  if (at !== null) await sql`delete from sessions where user_id = ${userId}`;
}
