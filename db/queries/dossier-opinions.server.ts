// Opinions that colleagues are asked for: asked, given, withdrawn, reminded of.
import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { openStates } from '../../services-catalog/dossier-states.ts';
import type { Queryable } from '../client.server.ts';
import { unitMembers, units } from '../schema/content.ts';
import { dossierOpinions } from '../schema/conversations.ts';
import { dossiers } from '../schema/dossiers.ts';
import { users } from '../schema/people.ts';
import type { Reader } from './persons.server.ts';
import { belongsAt, memberAt } from './content-sections.server.ts';

const asker = alias(users, 'asker');
const adviser = alias(users, 'adviser');
const answerer = alias(users, 'answerer');

/** @param at when those of a unit who may answer have to belong to it */
const columnsAt = (at: Date) => ({
  id: dossierOpinions.id,
  dossierId: dossierOpinions.dossierId,
  code: dossiers.code,
  registerNumber: dossiers.registerNumber,
  procedureRevisionId: dossiers.procedureRevisionId,
  state: dossiers.state,
  /** Whose dossier it is. */
  ownerId: dossiers.ownerId,
  askedBy: dossierOpinions.askedBy,
  askedByName: asker.name,
  askedAt: dossierOpinions.askedAt,
  adviserId: dossierOpinions.adviserId,
  adviserName: adviser.name,
  unitId: dossierOpinions.unitId,
  unitName: units.name,
  question: dossierOpinions.question,
  answerBy: dossierOpinions.answerBy,
  answer: dossierOpinions.answer,
  answeredAt: dossierOpinions.answeredAt,
  answeredBy: dossierOpinions.answeredBy,
  answeredByName: answerer.name,
  withdrawnAt: dossierOpinions.withdrawnAt,
  remindedAt: dossierOpinions.remindedAt,
  /** Accounts of whoever may answer: the colleague, or everybody of the unit but who asked. */
  advisers: sql<string[]>`array(
    select ${dossierOpinions.adviserId} where ${dossierOpinions.adviserId} is not null
    union select m.user_id from unit_members m
      where m.unit_id = ${dossierOpinions.unitId} and m.user_id <> ${dossierOpinions.askedBy}
        and ${memberAt(at)})`,
});

function selection(db: Queryable, at: Date) {
  return db
    .select(columnsAt(at))
    .from(dossierOpinions)
    .innerJoin(dossiers, eq(dossiers.id, dossierOpinions.dossierId))
    .innerJoin(asker, eq(asker.id, dossierOpinions.askedBy))
    .leftJoin(adviser, eq(adviser.id, dossierOpinions.adviserId))
    .leftJoin(units, eq(units.id, dossierOpinions.unitId))
    .leftJoin(answerer, eq(answerer.id, dossierOpinions.answeredBy));
}

export type OpinionRow = Awaited<ReturnType<typeof listOpinionsOn>>[number];

/** In the order in which they were asked. */
export async function listOpinionsOn(db: Queryable, dossierId: string, at: Date) {
  return selection(db, at)
    .where(eq(dossierOpinions.dossierId, dossierId))
    .orderBy(asc(dossierOpinions.askedAt), dossierOpinions.id);
}

export async function findOpinion(db: Queryable, id: string, at: Date): Promise<OpinionRow | undefined> {
  const [row] = await selection(db, at).where(eq(dossierOpinions.id, id));
  return row;
}

const waits = (): SQL | undefined =>
  and(
    isNull(dossierOpinions.answeredAt),
    isNull(dossierOpinions.withdrawnAt),
    inArray(dossiers.state, [...openStates]),
  );

/** Asked of this person, or by somebody else of a unit to which he belongs at `at`. */
const askedOf = (db: Queryable, userId: string, at: Date): SQL | undefined =>
  or(
    eq(dossierOpinions.adviserId, userId),
    and(
      ne(dossierOpinions.askedBy, userId),
      exists(
        db
          .select({ one: sql`1` })
          .from(unitMembers)
          .where(
            and(
              eq(unitMembers.unitId, dossierOpinions.unitId),
              eq(unitMembers.userId, userId),
              belongsAt(at),
            ),
          ),
      ),
    ),
  );

/** What waits for somebody's opinion, what he asked, what he answered: each the most pressing or the latest first. */
export async function listOpinionsFor(
  db: Queryable,
  userId: string,
  { at, limit }: { readonly at: Date; readonly limit: number },
) {
  const [waiting, requested, given] = await Promise.all([
    selection(db, at)
      .where(and(waits(), askedOf(db, userId, at)))
      .orderBy(asc(dossierOpinions.answerBy), dossierOpinions.id)
      .limit(limit),
    selection(db, at)
      .where(eq(dossierOpinions.askedBy, userId))
      .orderBy(desc(dossierOpinions.askedAt), dossierOpinions.id)
      .limit(limit),
    selection(db, at)
      .where(eq(dossierOpinions.answeredBy, userId))
      .orderBy(desc(dossierOpinions.answeredAt), dossierOpinions.id)
      .limit(limit),
  ]);
  return { waiting, requested, given };
}

/** What was to be there before `today` on dossiers of others than the reader, the longest late first. */
export async function listLateOpinions(
  db: Queryable,
  { accounts, namedIn }: Reader,
  { at, today, limit }: { readonly at: Date; readonly today: string; readonly limit: number },
) {
  return selection(db, at)
    .where(
      and(
        waits(),
        lt(dossierOpinions.answerBy, today),
        or(isNull(dossiers.ownerId), notInArray(dossiers.ownerId, [...accounts])),
        notInArray(dossiers.id, [...namedIn]),
      ),
    )
    .orderBy(asc(dossierOpinions.answerBy), dossierOpinions.id)
    .limit(limit);
}

/** @returns how many wait at `at` for somebody, and how many of them were to be there before `today` */
export async function countOpinionsFor(
  db: Queryable,
  userId: string,
  { at, today }: { readonly at: Date; readonly today: string },
): Promise<{ readonly waiting: number; readonly late: number }> {
  const [row] = await db
    .select({
      waiting: sql<number>`count(*)::int`,
      late: sql<number>`(count(*) filter (where ${dossierOpinions.answerBy} < ${today}))::int`,
    })
    .from(dossierOpinions)
    .innerJoin(dossiers, eq(dossiers.id, dossierOpinions.dossierId))
    .where(and(waits(), askedOf(db, userId, at)));
  return row ?? { waiting: 0, late: 0 };
}

/** @returns false when it was asked before */
export async function insertOpinion(
  db: Queryable,
  opinion: typeof dossierOpinions.$inferInsert,
): Promise<boolean> {
  const inserted = await db
    .insert(dossierOpinions)
    .values(opinion)
    .onConflictDoNothing({ target: dossierOpinions.id })
    .returning({ id: dossierOpinions.id });
  return inserted.length > 0;
}

/** What was answered or withdrawn before stays as it is. */
export async function changeOpinion(
  db: Queryable,
  id: string,
  change: Partial<
    Pick<
      typeof dossierOpinions.$inferInsert,
      'answer' | 'answeredAt' | 'answeredBy' | 'withdrawnAt' | 'remindedAt'
    >
  >,
): Promise<void> {
  const { id: opinionId, answeredAt, withdrawnAt } = dossierOpinions;
  await db
    .update(dossierOpinions)
    .set(change)
    .where(and(eq(opinionId, id), isNull(answeredAt), isNull(withdrawnAt)));
}

/**
 * Marks as told what is to be there by `soonBy`, and what was to be there before `today`, in the transaction that tells it: each
 * is told once of either. @returns those, the most pressing first
 */
export async function takeOpinionsToRemind(
  db: Queryable,
  { today, soonBy, at }: { readonly today: string; readonly soonBy: string; readonly at: Date },
): Promise<readonly OpinionRow[]> {
  const open = db
    .select({ id: dossierOpinions.id })
    .from(dossierOpinions)
    .innerJoin(dossiers, eq(dossiers.id, dossierOpinions.dossierId))
    .where(waits());
  const late = await db
    .update(dossierOpinions)
    .set({ toldLateAt: at, toldSoonAt: sql`coalesce(${dossierOpinions.toldSoonAt}, ${at})` })
    .where(
      and(
        inArray(dossierOpinions.id, open),
        isNull(dossierOpinions.toldLateAt),
        lt(dossierOpinions.answerBy, today),
      ),
    )
    .returning({ id: dossierOpinions.id });
  const soon = await db
    .update(dossierOpinions)
    .set({ toldSoonAt: at })
    .where(
      and(
        inArray(dossierOpinions.id, open),
        isNull(dossierOpinions.toldSoonAt),
        lte(dossierOpinions.answerBy, soonBy),
      ),
    )
    .returning({ id: dossierOpinions.id });
  const ids = [...late, ...soon].map(({ id }) => id);
  if (ids.length === 0) return [];
  return selection(db, at)
    .where(inArray(dossierOpinions.id, ids))
    .orderBy(asc(dossierOpinions.answerBy), dossierOpinions.id);
}
