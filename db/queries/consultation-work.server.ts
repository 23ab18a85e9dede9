// What consultations ask of the staff: what is prepared, what waits for moderation, which answers are owed or wait for approval.
import { and, asc, count, desc, eq, inArray, lte, min, ne, not, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { consultationComments, consultations } from '../schema/consultations.ts';
import { contentItems, contentVersions } from '../schema/content.ts';

/** Everything that the unit works on: published or still being prepared, with its title as it is now. */
export async function listForDesk(db: Queryable, sectionId: string) {
  return db
    .select({
      item: contentItems,
      consultation: consultations,
      title: sql<string | null>`(select v.body ->> 'title' from ${contentVersions} v
        where v.item_id = ${contentItems.id} order by v.number desc limit 1)`,
    })
    .from(contentItems)
    .leftJoin(consultations, eq(consultations.itemId, contentItems.id))
    .where(eq(contentItems.sectionId, sectionId))
    .orderBy(desc(contentItems.createdAt));
}

/** Of a draft that readers have no more nothing is asked. */
const isReadable = eq(contentItems.visibility, 'published');

/** Closed and not answered yet: what a time limit runs for. */
const isUnanswered = (now: Date): SQL | undefined =>
  and(lte(consultations.closesAt, now), ne(consultations.answerState, 'published'), isReadable);

const title = sql<string | null>`${contentVersions.body} ->> 'title'`;

export interface UnansweredRow {
  readonly itemId: string;
  readonly sectionId: string;
  readonly title: string | null;
  readonly closesAt: Date;
  readonly answerState: (typeof consultations.$inferSelect)['answerState'];
  readonly answerDrafters: readonly string[];
}

/** The one that closed first ahead. */
export async function listUnanswered(db: Queryable, now: Date): Promise<UnansweredRow[]> {
  const { itemId, closesAt, answerState, answerDrafters } = consultations;
  return db
    .select({ itemId, sectionId: contentItems.sectionId, title, closesAt, answerState, answerDrafters })
    .from(consultations)
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(isUnanswered(now))
    .orderBy(asc(closesAt));
}

export interface WaitingRow {
  readonly itemId: string;
  readonly sectionId: string;
  readonly title: string | null;
  readonly submittedAt: Date | null;
}

/** Every comment that waits for moderation, the oldest ahead. */
export async function listWaiting(db: Queryable): Promise<WaitingRow[]> {
  const { itemId, submittedAt, state } = consultationComments;
  return db
    .select({ itemId, sectionId: contentItems.sectionId, title, submittedAt })
    .from(consultationComments)
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(and(eq(state, 'submitted'), isReadable))
    .orderBy(asc(submittedAt));
}

/**
 * How much waits for somebody, in one statement: every page of the staff carries the number. Which answers wait for him is said
 * by `waitsForApproval`; a test holds the two to the same answer.
 * @param sections ids of those in which he moderates, and in which he approves
 */
export async function countToDo(
  db: Queryable,
  userId: string,
  sections: { readonly moderates: readonly string[]; readonly approves: readonly string[] },
  now: Date,
): Promise<{ waiting: number; toApprove: number; waitingSince: Date | null; unansweredSince: Date | null }> {
  const among = (ids: readonly string[]) => inArray(contentItems.sectionId, [...ids]);
  const { state, submittedAt, itemId } = consultationComments;
  const owed = <T>(what: SQL<T>, which: SQL | undefined) =>
    db
      .select({ what: what.as('what') })
      .from(consultations)
      .innerJoin(contentItems, eq(contentItems.id, consultations.itemId))
      .where(and(isUnanswered(now), which));
  const own = sql`${consultations.answerDrafters} @> ${JSON.stringify([userId])}::text::jsonb`;
  const submitted = and(eq(consultations.answerState, 'submitted'), not(own), among(sections.approves));
  const [row] = await db
    .select({
      waiting: count(),
      waitingSince: min(submittedAt),
      unansweredSince:
        sql<Date | null>`(${owed(sql`min(${consultations.closesAt})`, among(sections.moderates))})`.mapWith(
          consultations.closesAt,
        ),
      toApprove: sql<number>`(${owed(sql`count(*)::int`, submitted)})`,
    })
    .from(consultationComments)
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .where(and(eq(state, 'submitted'), isReadable, among(sections.moderates)));
  return row ?? { waiting: 0, toApprove: 0, waitingSince: null, unansweredSince: null };
}
