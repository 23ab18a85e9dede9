// Everybody of the staff with what ties him to sections, in few statements: for mails that go to many.
import { and, eq, isNull, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { sectionMembers, unitMembers } from '../schema/content.ts';
import { remindersOff } from '../schema/links.ts';
import { staffEmail, staffRoles, users } from '../schema/people.ts';
import type { StaffRoleRow } from './people.server.ts';
import { memberAt } from './content-sections.server.ts';

export interface BoardPersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
  readonly roles: readonly StaffRoleRow['role'][];
  readonly units: readonly string[];
  readonly assigned: readonly string[];
  /** The keyed index of his identity number, in hexadecimal; null: nobody entered it. */
  readonly identity: string | null;
}

/** Open accounts of staff, with the roles and units that hold at `at`. */
export async function listBoardPeople(db: Queryable, at: Date): Promise<BoardPersonRow[]> {
  const ofHim = sql.raw('"users"."id"');
  return db
    .select({
      id: users.id,
      name: users.name,
      email: staffEmail,
      position: users.position,
      roles: sql<StaffRoleRow['role'][]>`coalesce((select jsonb_agg(r.role) from ${staffRoles} r
        where r.user_id = ${ofHim} and r.valid_from <= ${at}
          and (r.valid_until is null or r.valid_until > ${at})), '[]'::jsonb)`,
      units: sql<string[]>`coalesce((select jsonb_agg(m.unit_id) from ${unitMembers} m
        where m.user_id = ${ofHim} and ${memberAt(at)}), '[]'::jsonb)`,
      assigned: sql<string[]>`coalesce((select jsonb_agg(s.section_id) from ${sectionMembers} s
        where s.user_id = ${ofHim}), '[]'::jsonb)`,
      identity: sql<
        string | null
      >`(select encode(p.identity_index, 'hex') from resident_profiles p where p.user_id = ${ofHim})`,
    })
    .from(users)
    .where(and(eq(users.kind, 'staff'), isNull(users.disabledAt)))
    .orderBy(sql`person_order(${users.name}) collate "vi-x-icu"`, users.id);
}

export async function listRemindersOff(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.select({ userId: remindersOff.userId }).from(remindersOff);
  return new Set(rows.map(({ userId }) => userId));
}

export async function wantsReminders(db: Queryable, userId: string): Promise<boolean> {
  return (await db.$count(remindersOff, eq(remindersOff.userId, userId))) === 0;
}

export async function turnReminders(db: Queryable, userId: string, on: boolean, at: Date): Promise<void> {
  if (on) await db.delete(remindersOff).where(eq(remindersOff.userId, userId));
  else await db.insert(remindersOff).values({ userId, since: at }).onConflictDoNothing();
}
