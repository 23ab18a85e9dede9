// Sections of what the commune publishes, the units that answer for them, and who may work in which.
import { and, asc, eq, gt, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import {
  boardDelegations,
  contentItems,
  contentSections,
  sectionMembers,
  unitMembers,
  units,
} from '../schema/content.ts';
import { staffRoles, users } from '../schema/people.ts';

export type SectionRow = typeof contentSections.$inferSelect & { readonly unitName: string };
/** What says who may write in a section. */
export type SectionOwners = Pick<SectionRow, 'id' | 'unitId' | 'contributors'>;
export type NewSection = typeof contentSections.$inferInsert;

function selectSections(db: Queryable) {
  return db
    .select({ section: contentSections, unitName: units.name })
    .from(contentSections)
    .innerJoin(units, eq(units.id, contentSections.unitId));
}

const flat = ({ section, unitName }: Awaited<ReturnType<typeof selectSections>>[number]): SectionRow => ({
  ...section,
  unitName,
});

const inOrder = [asc(contentSections.position), asc(contentSections.title)] as const;

/** Sections that are not closed, in the order of the menu. */
export async function listOpenSections(db: Queryable): Promise<SectionRow[]> {
  return (
    await selectSections(db)
      .where(isNull(contentSections.closedAt))
      .orderBy(...inOrder)
  ).map(flat);
}

export async function listAllSections(db: Queryable): Promise<SectionRow[]> {
  return (await selectSections(db).orderBy(...inOrder)).map(flat);
}

export async function findSection(db: Queryable, id: string): Promise<SectionRow | undefined> {
  const [row] = await selectSections(db).where(eq(contentSections.id, id));
  return row && flat(row);
}

export async function findSectionByPath(db: Queryable, path: string): Promise<SectionRow | undefined> {
  const [row] = await selectSections(db).where(eq(contentSections.path, path));
  return row && flat(row);
}

/** @returns false when its id or path is taken */
export async function insertSection(db: Queryable, section: NewSection): Promise<boolean> {
  const rows = await db
    .insert(contentSections)
    .values(section)
    .onConflictDoNothing()
    .returning({ id: contentSections.id });
  return rows.length > 0;
}

export async function changeSection(
  db: Queryable,
  id: string,
  change: Partial<Omit<NewSection, 'id'>>,
): Promise<void> {
  await db.update(contentSections).set(change).where(eq(contentSections.id, id));
}

/** One change of the sections' order or names at a time; until the transaction ends. */
export async function lockSections(db: Queryable): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('content-sections'))`);
}

export async function insertUnits(
  db: Queryable,
  all: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  await db
    .insert(units)
    .values([...all])
    .onConflictDoNothing();
}

export async function insertUnitMembers(
  db: Queryable,
  members: readonly { readonly unitId: string; readonly userId: string }[],
): Promise<void> {
  await db
    .insert(unitMembers)
    .values([...members])
    .onConflictDoNothing();
}

export async function listUnitMembers(db: Queryable): Promise<(typeof unitMembers.$inferSelect)[]> {
  return db.select().from(unitMembers);
}

/** Somebody belongs to a unit, or does for another period. */
export async function saveUnitMember(db: Queryable, member: typeof unitMembers.$inferSelect): Promise<void> {
  const { validFrom, validUntil } = member;
  await db
    .insert(unitMembers)
    .values(member)
    .onConflictDoUpdate({
      target: [unitMembers.unitId, unitMembers.userId],
      set: { validFrom, validUntil },
    });
}

/** @returns false when he does not belong to it */
export async function removeUnitMember(db: Queryable, userId: string, unitId: string): Promise<boolean> {
  const rows = await db
    .delete(unitMembers)
    .where(and(eq(unitMembers.userId, userId), eq(unitMembers.unitId, unitId)))
    .returning({ unitId: unitMembers.unitId });
  return rows.length > 0;
}

export async function listUnits(db: Queryable): Promise<(typeof units.$inferSelect)[]> {
  return db.select().from(units).orderBy(asc(units.name));
}

export interface MemberRow {
  readonly sectionId: string;
  readonly id: string;
  readonly name: string;
}

export async function listSectionMembers(db: Queryable): Promise<MemberRow[]> {
  return db
    .select({ sectionId: sectionMembers.sectionId, id: users.id, name: users.name })
    .from(sectionMembers)
    .innerJoin(users, eq(users.id, sectionMembers.userId))
    .orderBy(sql`person_order(${users.name}) collate "vi-x-icu"`);
}

export async function replaceSectionMembers(
  db: Queryable,
  sectionId: string,
  userIds: readonly string[],
): Promise<void> {
  await db.delete(sectionMembers).where(eq(sectionMembers.sectionId, sectionId));
  if (userIds.length > 0)
    await db.insert(sectionMembers).values(userIds.map((userId) => ({ sectionId, userId })));
}

export async function countItems(db: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: contentItems.sectionId, count: sql<number>`count(*)::int` })
    .from(contentItems)
    .groupBy(contentItems.sectionId);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Open accounts of staff, with what they may do at `at`. */
export async function listStaff(
  db: Queryable,
  at: Date,
): Promise<{ id: string; name: string; position: string | null; roles: string[] }[]> {
  return db
    .select({
      id: users.id,
      name: users.name,
      position: users.position,
      roles: sql<
        string[]
      >`coalesce((select jsonb_agg(r.role) from ${staffRoles} r where r.user_id = "users"."id"
        and r.valid_from <= ${at} and (r.valid_until is null or r.valid_until > ${at})), '[]'::jsonb)`,
    })
    .from(users)
    .where(and(eq(users.kind, 'staff'), isNull(users.disabledAt)))
    .orderBy(sql`person_order(${users.name}) collate "vi-x-icu"`);
}

/** Memberships within their period at `at`. */
export function belongsAt(at: Date) {
  const { validFrom, validUntil } = unitMembers;
  return and(or(isNull(validFrom), lte(validFrom, at)), or(isNull(validUntil), gt(validUntil, at)));
}

/** The same where memberships are called `m`. */
export const memberAt = (at: Date | SQL) =>
  sql`(m.valid_from is null or m.valid_from <= ${at}) and (m.valid_until is null or m.valid_until > ${at})`;

/** The units to which he belongs at `at`. */
export async function unitsOf(db: Queryable, userId: string, at: Date): Promise<string[]> {
  const rows = await db
    .select({ id: unitMembers.unitId })
    .from(unitMembers)
    .where(and(eq(unitMembers.userId, userId), belongsAt(at)));
  return rows.map(({ id }) => id);
}

export type DelegationRow = typeof boardDelegations.$inferSelect;

/** What ties somebody to the sections. */
export interface Ties {
  /** The units to which he belongs. */
  readonly units: readonly string[];
  /** The ids of sections that are assigned to him. */
  readonly assigned: readonly string[];
  /** What was delegated to him and holds. */
  readonly delegations: readonly Pick<DelegationRow, 'power' | 'sections'>[];
}

/**
 * All of it in one statement: every page of the staff reads it.
 * @param today the local date of `at`
 */
export async function readTies(db: Queryable, userId: string, today: string, at: Date): Promise<Ties> {
  const [row] = await db.execute<Ties & Record<string, unknown>>(sql`
    select
      (select coalesce(jsonb_agg(m.unit_id), '[]') from ${unitMembers} m
        where m.user_id = ${userId} and (${memberAt(asInstant(at))})) as units,
      (select coalesce(jsonb_agg(s.section_id), '[]') from ${sectionMembers} s where s.user_id = ${userId}) as assigned,
      (select coalesce(jsonb_agg(jsonb_build_object('power', ${boardDelegations.power}, 'sections', ${boardDelegations.sections})), '[]')
        from ${boardDelegations} join ${users} on ${eq(users.id, boardDelegations.fromUser)}
        where ${boardDelegations.toUser} = ${userId} and ${delegationHolds(today, asInstant(at))}) as delegations`);
  return row ?? { units: [], assigned: [], delegations: [] };
}

/** The driver asks for the type of what it does not know from a column. */
const asInstant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** A delegation falls when whoever gave it no longer holds the office that it comes from. */
const delegationHolds = (today: string, at: Date | SQL): SQL => sql`
  ${boardDelegations.revokedAt} is null and ${users.disabledAt} is null
  and ${today}::date between ${boardDelegations.validFrom} and ${boardDelegations.validUntil}
  and exists (select 1 from ${staffRoles} r where r.user_id = ${boardDelegations.fromUser}
    and (r.role = 'editor-in-chief' or (${boardDelegations.power} = 'edit' and r.role = 'deputy-editor'))
    and r.valid_from <= ${at} and (r.valid_until is null or r.valid_until > ${at}))`;

/** What was delegated to anybody and holds on `today`. */
export async function delegationsThatHold(
  db: Queryable,
  today: string,
  at: Date,
): Promise<Pick<DelegationRow, 'toUser' | 'power' | 'sections'>[]> {
  return db
    .select({
      toUser: boardDelegations.toUser,
      power: boardDelegations.power,
      sections: boardDelegations.sections,
    })
    .from(boardDelegations)
    .innerJoin(users, eq(users.id, boardDelegations.fromUser))
    .where(delegationHolds(today, at));
}

export async function insertDelegation(
  db: Queryable,
  delegation: typeof boardDelegations.$inferInsert,
): Promise<string> {
  const [row] = await db.insert(boardDelegations).values(delegation).returning({ id: boardDelegations.id });
  if (row === undefined) throw new Error('a delegation was not stored');
  return row.id;
}

/** What somebody gave from then on, and did not take back. */
export async function listDelegationsSince(
  db: Queryable,
  fromUser: string,
  since: Date,
): Promise<DelegationRow[]> {
  const { revokedAt, createdAt } = boardDelegations;
  return db
    .select()
    .from(boardDelegations)
    .where(and(eq(boardDelegations.fromUser, fromUser), isNull(revokedAt), gte(createdAt, since)));
}

export async function listDelegationRows(db: Queryable, id?: string): Promise<DelegationRow[]> {
  return db
    .select()
    .from(boardDelegations)
    .where(id === undefined ? undefined : eq(boardDelegations.id, id))
    .orderBy(sql`${boardDelegations.validUntil} desc`, asc(boardDelegations.createdAt));
}

export async function endDelegation(db: Queryable, id: string, at: Date): Promise<void> {
  await db.update(boardDelegations).set({ revokedAt: at }).where(eq(boardDelegations.id, id));
}

/** Whoever edits a section, and what was delegated in it, reaches those that came inside it too. */
export async function widenSection(db: Queryable, id: string, inside: readonly string[]): Promise<void> {
  const members = await db.select().from(sectionMembers).where(eq(sectionMembers.sectionId, id));
  const widened = members.flatMap(({ userId }) => inside.map((sectionId) => ({ sectionId, userId })));
  if (widened.length > 0) await db.insert(sectionMembers).values(widened).onConflictDoNothing();
  await db
    .update(boardDelegations)
    .set({ sections: sql`${boardDelegations.sections} || ${JSON.stringify(inside)}::text::jsonb` })
    .where(sql`${boardDelegations.sections} ? ${id}`);
}
