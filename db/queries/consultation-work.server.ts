// What consultations ask of the staff: what is prepared, what waits for moderation, which answers are owed or wait for approval.
import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  lte,
  ne,
  not,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';

import { owingStates } from '../../app/consultations/answer-steps.ts';
import { opinionStates, type CommentStateId } from '../../app/consultations/comment-steps.ts';
import type { StepPeople } from '../../app/steps/step-people.ts';

import type { Queryable } from '../client.server.ts';
import { consultationComments, consultationProposals, consultations } from '../schema/consultations.ts';
import { contentItems, contentVersions } from '../schema/content.ts';
import { lastPublishedOf } from './content.server.ts';

/** As it was published last; before that as it was written last. */
const knownTitle = sql<
  string | null
>`(select v.body ->> 'title' from ${contentVersions} v where v.id = coalesce(
  ${lastPublishedOf},
  (select n.id from ${contentVersions} n where n.item_id = ${contentItems.id} order by n.number desc limit 1)))`;

/** Everything that the unit works on: published or still being prepared, with its title as it is now. */
export async function listForDesk(db: Queryable, sectionId: string) {
  return db
    .select({
      item: contentItems,
      consultation: consultations,
      title: knownTitle,
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
  and(lte(consultations.closesAt, now), inArray(consultations.answerState, [...owingStates]), isReadable);

const title = sql<string | null>`${contentVersions.body} ->> 'title'`;

export interface UnansweredRow {
  readonly itemId: string;
  readonly sectionId: string;
  readonly title: string | null;
  readonly closesAt: Date;
  readonly answerState: (typeof consultations.$inferSelect)['answerState'];
  readonly answerPeople: StepPeople;
}

/** The one that closed first ahead. */
export async function listUnanswered(db: Queryable, now: Date): Promise<UnansweredRow[]> {
  const { itemId, closesAt, answerState, answerPeople } = consultations;
  return db
    .select({ itemId, sectionId: contentItems.sectionId, title, closesAt, answerState, answerPeople })
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
  readonly state: CommentStateId;
  /** Since when it waits: sent, or declined by a first person. */
  readonly since: Date | null;
  readonly decidedBy: string | null;
}

/** Sent, or declined by a first person: who has to look, and since when. */
const waitingSince = sql<Date | null>`case when ${consultationComments.state} = 'declined'
  then ${consultationComments.decidedAt} else ${consultationComments.submittedAt} end`.mapWith(
  consultationComments.submittedAt,
);

const isWaiting = and(
  inArray(consultationComments.state, ['submitted', 'declined']),
  ne(consultations.answerState, 'ended'),
  isReadable,
);

/** Every comment that waits for moderation or for a second look, the oldest ahead. */
export async function listWaiting(db: Queryable): Promise<WaitingRow[]> {
  const { itemId, state, decidedBy } = consultationComments;
  return db
    .select({ itemId, sectionId: contentItems.sectionId, title, state, since: waitingSince, decidedBy })
    .from(consultationComments)
    .innerJoin(consultations, eq(consultations.itemId, itemId))
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(isWaiting)
    .orderBy(asc(waitingSince));
}

export interface UnendedRow {
  readonly itemId: string;
  readonly sectionId: string;
  readonly title: string | null;
  readonly unreadSince: Date;
}

/** Readers have the draft no more, and nobody told those who commented what becomes of that. */
function isUnended(db: Queryable): SQL | undefined {
  const { itemId, unreadSince, answerState } = consultations;
  const opinions = db
    .select({ one: sql`1` })
    .from(consultationComments)
    .where(
      and(eq(consultationComments.itemId, itemId), inArray(consultationComments.state, [...opinionStates])),
    );
  return and(isNotNull(unreadSince), inArray(answerState, [...owingStates]), exists(opinions));
}

/** The one that left first ahead. */
export async function listUnended(db: Queryable): Promise<UnendedRow[]> {
  const { itemId, unreadSince } = consultations;
  const rows = await db
    .select({ itemId, sectionId: contentItems.sectionId, title: knownTitle, unreadSince })
    .from(consultations)
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .where(isUnended(db))
    .orderBy(asc(unreadSince));
  return rows.flatMap((row) => (row.unreadSince === null ? [] : [{ ...row, unreadSince: row.unreadSince }]));
}

/**
 * How much waits for somebody, in one statement: every page of the staff carries the number. Which answers wait for him is said
 * by `waitsForApproval`; a test holds the two to the same answer.
 * @param accounts all of his: what he wrote, declined or proposed with any of them does not wait for him
 * @param sections ids of those in which he moderates, and in which he approves
 */
export async function countToDo(
  db: Queryable,
  accounts: readonly string[],
  sections: { readonly moderates: readonly string[]; readonly approves: readonly string[] },
  now: Date,
): Promise<{
  waiting: number;
  toApprove: number;
  proposals: number;
  waitingSince: Date | null;
  unansweredSince: Date | null;
  unendedSince: Date | null;
}> {
  const among = (ids: readonly string[]) => inArray(contentItems.sectionId, [...ids]);
  const his = [...accounts];
  const of = <T>(what: SQL<T>, which: SQL | undefined) =>
    db
      .select({ what: what.as('what') })
      .from(consultations)
      .innerJoin(contentItems, eq(contentItems.id, consultations.itemId))
      .where(which);
  const own = (part: 'writer' | 'editor') =>
    or(
      ...his.map(
        (one) => sql`${consultations.answerPeople} -> ${part} @> ${JSON.stringify([one])}::text::jsonb`,
      ),
    );
  const submitted = and(
    eq(consultations.answerState, 'submitted'),
    not(or(own('writer'), own('editor')) ?? sql`false`),
    among(sections.approves),
  );
  const proposals = db
    .select({ what: sql`count(*)::int`.as('what') })
    .from(consultationProposals)
    .innerJoin(contentItems, eq(contentItems.id, consultationProposals.itemId))
    .where(
      and(
        eq(consultationProposals.state, 'open'),
        notInArray(consultationProposals.proposedBy, his),
        among(sections.approves),
      ),
    );
  const { itemId, decidedBy, state } = consultationComments;
  const isHis = and(eq(state, 'declined'), inArray(decidedBy, his));
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where not coalesce(${isHis}, false)))::int`,
      waitingSince: sql<Date | null>`min(${waitingSince})`.mapWith(consultations.closesAt),
      unansweredSince: sql<Date | null>`(${of(
        sql`min(${consultations.closesAt})`,
        and(isUnanswered(now), among(sections.moderates)),
      )})`.mapWith(consultations.closesAt),
      unendedSince: sql<Date | null>`(${of(
        sql`min(${consultations.unreadSince})`,
        and(isUnended(db), among(sections.moderates)),
      )})`.mapWith(consultations.closesAt),
      toApprove: sql<number>`(${of(sql`count(*)::int`, and(isUnanswered(now), submitted))})`,
      proposals: sql<number>`(${proposals})`,
    })
    .from(consultationComments)
    .innerJoin(consultations, eq(consultations.itemId, itemId))
    .innerJoin(contentItems, eq(contentItems.id, itemId))
    .where(and(isWaiting, among(sections.moderates)));
  if (row === undefined) throw new Error('an aggregate has one row');
  return row;
}
