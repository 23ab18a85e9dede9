// Royalties as rows: one author's part in one item, with what the lists show of the item and the people.
import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { unpaidRoyalties } from '../../app/publications/royalty-steps.ts';
import type { Queryable, RowLock } from '../client.server.ts';
import { versionInHandOf } from './content.server.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import { users } from '../schema/people.ts';
import { wordList } from '../schema/columns.ts';
import { royalties, royaltyContributors, royaltyStatements } from '../schema/royalties.ts';

export type RoyaltyRow = typeof royalties.$inferSelect;

const author = alias(users, 'author');
const proposer = alias(users, 'proposer');
const decider = alias(users, 'decider');

const corrected = alias(royalties, 'corrected');
const correctedStatement = alias(royaltyStatements, 'corrected_statement');

/** When the item first came out; of one that did not yet, and of what is taken back, when it was proposed. */
const countedAt = sql`case when ${royalties.corrects} is null
  then coalesce(${contentItems.firstPublishedAt}, ${royalties.proposedAt}) else ${royalties.proposedAt} end`;

/**
 * Nobody withdrew it or took it down since it was last published: what left at its hour was used as long as it was to be. Its table
 * is named, as drizzle does not where a query has one table, and the events have an id, too.
 */
const isStanding = sql<boolean>`(${contentItems.visibility} = 'published' or ${contentItems.visibility} = 'unpublished'
  and not exists (select 1 from audit_events e where e.subject = 'content:' || "content_items"."id"
    and e.event in ('withdrawn', 'unpublished') and e.at >= "content_items"."published_at"))`;

/** VND of a line that was taken back, or is to be. */
const takenBack = sql<number>`(select coalesce(-sum(c.amount), 0)::int from royalties c
  where c.corrects = ${royalties.id} and c.state not in (${wordList(unpaidRoyalties)}))`;
const payee = sql<string>`coalesce(${royalties.authorId}, ${royalties.contributorId}::text)`;

/** In hexadecimal, as `listIdentified` has those of the staff. */
const outsiderIdentity = sql<string | null>`encode(${royaltyContributors.identityIndex}, 'hex')`;

function selectLines(db: Queryable) {
  return db
    .select({
      royalty: royalties,
      version: contentVersions.number,
      title: sql<string>`${contentVersions.body} ->> 'title'`,
      inHand: sql<number>`(select v.number from content_versions v where v.id = ${versionInHandOf})`,
      item: {
        visibility: contentItems.visibility,
        sample: sql<boolean>`coalesce((${contentVersions.body} -> 'sample')::boolean, false)`,
        firstPublishedAt: contentItems.firstPublishedAt,
        standing: isStanding,
      },
      section: contentSections.title,
      kind: contentSections.kind,
      takenBack,
      corrected: { amount: corrected.amount, statementNumber: correctedStatement.number },
      author: { name: author.name, position: author.position },
      contributor: { name: royaltyContributors.name, note: royaltyContributors.note },
      identity: outsiderIdentity,
      proposedBy: proposer.name,
      decidedBy: decider.name,
      statementNumber: royaltyStatements.number,
    })
    .from(royalties)
    .innerJoin(contentItems, eq(contentItems.id, royalties.itemId))
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .innerJoin(contentVersions, eq(contentVersions.id, royalties.versionId))
    .innerJoin(proposer, eq(proposer.id, royalties.proposedBy))
    .leftJoin(author, eq(author.id, royalties.authorId))
    .leftJoin(royaltyContributors, eq(royaltyContributors.id, royalties.contributorId))
    .leftJoin(decider, eq(decider.id, royalties.decidedBy))
    .leftJoin(royaltyStatements, eq(royaltyStatements.id, royalties.statementId))
    .leftJoin(corrected, eq(corrected.id, royalties.corrects))
    .leftJoin(correctedStatement, eq(correctedStatement.id, corrected.statementId));
}

export type RoyaltyLineRow = Awaited<ReturnType<typeof selectLines>>[number];

export interface RoyaltyQuery {
  /** Instants, half open. */
  readonly from?: Date;
  readonly before?: Date;
  readonly author?: string;
  readonly states?: readonly RoyaltyRow['state'][];
  /** Only what this person is paid or proposed. */
  readonly of?: string;
  readonly items?: readonly string[];
  readonly statement?: string;
  /** What takes back, or what does not. */
  readonly correction?: boolean;
}

function matching({
  from,
  before,
  author: whose,
  states,
  of,
  items,
  statement,
  correction,
}: RoyaltyQuery): SQL | undefined {
  return and(
    from && sql`${countedAt} >= ${from}`,
    before && sql`${countedAt} < ${before}`,
    whose === undefined ? undefined : sql`${payee} = ${whose}`,
    states && inArray(royalties.state, [...states]),
    of === undefined ? undefined : sql`(${royalties.authorId} = ${of} or ${royalties.proposedBy} = ${of})`,
    items && inArray(royalties.itemId, [...items]),
    correction === undefined ? undefined : sql`(${royalties.corrects} is not null) = ${correction}`,
    statement === undefined ? undefined : eq(royalties.statementId, statement),
  );
}

/** The newest first. */
export async function listRoyalties(
  db: Queryable,
  query: RoyaltyQuery,
  page?: { readonly limit: number; readonly offset: number },
): Promise<RoyaltyLineRow[]> {
  const rows = selectLines(db)
    .where(matching(query))
    .orderBy(desc(countedAt), desc(royalties.proposedAt), desc(royalties.id));
  return page === undefined ? rows : rows.limit(page.limit).offset(page.offset);
}

export interface AuthorSumRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly staff: boolean;
  readonly state: RoyaltyRow['state'];
  readonly lines: number;
  readonly amount: number;
}

/** By author, in Vietnamese order of names, and state. */
export async function sumRoyalties(db: Queryable, query: RoyaltyQuery): Promise<AuthorSumRow[]> {
  const name = sql<string>`coalesce(${author.name}, ${royaltyContributors.name})`;
  return db
    .select({
      id: payee,
      name,
      note: sql<string>`coalesce(${author.position}, ${royaltyContributors.note}, '')`,
      staff: sql<boolean>`${royalties.authorId} is not null`,
      state: royalties.state,
      lines: sql<number>`count(*)::int`,
      amount: sql<number>`sum(${royalties.amount})::float8`,
    })
    .from(royalties)
    .innerJoin(contentItems, eq(contentItems.id, royalties.itemId))
    .leftJoin(author, eq(author.id, royalties.authorId))
    .leftJoin(royaltyContributors, eq(royaltyContributors.id, royalties.contributorId))
    .where(matching(query))
    .groupBy(sql`1, 2, 3, 4`, royalties.state)
    .orderBy(sql`person_order(${name}) collate "vi-x-icu"`, payee);
}

/** @returns whether readers have the item, or had it until its own hour */
export async function isItemStanding(db: Queryable, item: string): Promise<boolean> {
  const [row] = await db.select({ isStanding }).from(contentItems).where(eq(contentItems.id, item));
  return row?.isStanding === true;
}

/** @param lock holds the line until the transaction ends */
export async function findRoyalty(
  db: Queryable,
  id: string,
  lock?: RowLock,
): Promise<RoyaltyRow | undefined> {
  const query = db.select().from(royalties).where(eq(royalties.id, id));
  const [row] = lock ? await query.for('update') : await query;
  return row;
}

/**
 * Holds the items of lines against being taken down until the transaction ends, in one order for everybody. What goes over several rows
 * locks statements first, then items, then lines.
 */
export async function holdItemsOf(db: Queryable, lines: readonly RoyaltyLineRow[]): Promise<void> {
  const ids = [...new Set(lines.map(({ royalty }) => royalty.itemId))];
  if (ids.length === 0) return;
  await db
    .select({ id: contentItems.id })
    .from(contentItems)
    .where(inArray(contentItems.id, ids))
    .orderBy(contentItems.id)
    .for('share');
}

export async function insertRoyalty(db: Queryable, royalty: typeof royalties.$inferInsert): Promise<string> {
  const [row] = await db.insert(royalties).values(royalty).returning({ id: royalties.id });
  if (row === undefined) throw new Error('a royalty was not stored');
  return row.id;
}

export type RoyaltyChange = Partial<Omit<RoyaltyRow, 'id' | 'itemId' | 'lock'>>;

/** Call it with the line locked. */
export async function changeRoyalty(db: Queryable, id: string, change: RoyaltyChange): Promise<void> {
  await db
    .update(royalties)
    .set({ ...change, lock: sql`${royalties.lock} + 1` })
    .where(eq(royalties.id, id));
}

/** Locks those of `ids` that are approved and in no statement, one after another in one order for everybody. */
export async function lockApproved(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .select({ id: royalties.id })
    .from(royalties)
    .where(and(inArray(royalties.id, [...ids]), eq(royalties.state, 'approved')))
    .orderBy(royalties.id)
    .for('update');
}

/** Call it with the lines, or the statement that they are in, locked. */
export async function changeRoyalties(
  db: Queryable,
  ids: readonly string[],
  change: Pick<RoyaltyChange, 'state' | 'statementId'>,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(royalties)
    .set({ ...change, lock: sql`${royalties.lock} + 1` })
    .where(inArray(royalties.id, [...ids]));
}

/** Of these lines, those of which all was taken back, and paid so: their authors may be paid for the work anew. */
export async function markReversed(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(royalties)
    .set({ reversed: true })
    .where(
      and(
        inArray(royalties.id, [...ids]),
        sql`${royalties.amount} <= (select coalesce(-sum(c.amount), 0) from royalties c
          where c.corrects = ${royalties.id} and c.state = 'paid')`,
      ),
    );
}

/** @param of only those of lines that this person proposed, or that belong to this item; everybody without it */
export async function listContributors(
  db: Queryable,
  of?: { readonly proposer: string; readonly item: string },
): Promise<{ id: string; name: string; note: string; identity: string | null }[]> {
  return db
    .select({
      id: royaltyContributors.id,
      name: royaltyContributors.name,
      note: royaltyContributors.note,
      identity: outsiderIdentity,
    })
    .from(royaltyContributors)
    .where(
      of &&
        sql`exists (select 1 from ${royalties} line where line.contributor_id = ${royaltyContributors.id}
          and (line.proposed_by = ${of.proposer} or line.item_id = ${of.item}))`,
    )
    .orderBy(sql`person_order(${royaltyContributors.name}) collate "vi-x-icu"`, royaltyContributors.note);
}

export interface SealedOutsider {
  readonly name: string;
  readonly note: string;
  readonly number: Uint8Array;
  readonly identityIndex: Uint8Array;
  readonly indexedBy: string;
}

/** The contributor of this name, note and number, made when there is none. @returns his id */
export async function keepContributor(db: Queryable, id: string, outsider: SealedOutsider): Promise<string> {
  const { name, note, identityIndex } = outsider;
  await db
    .insert(royaltyContributors)
    .values({ id, ...outsider })
    .onConflictDoNothing();
  const [row] = await db
    .select({ id: royaltyContributors.id })
    .from(royaltyContributors)
    .where(
      and(
        sql`lower(${royaltyContributors.name}) = lower(${name}) and lower(${royaltyContributors.note}) = lower(${note})`,
        eq(royaltyContributors.identityIndex, identityIndex),
      ),
    );
  if (row === undefined) throw new Error('a contributor was not stored');
  return row.id;
}

/** Of those whose index other keys made. */
export async function listUnindexedContributors(
  db: Queryable,
  indexedBy: string,
): Promise<{ id: string; number: Uint8Array | null }[]> {
  return db
    .select({ id: royaltyContributors.id, number: royaltyContributors.number })
    .from(royaltyContributors)
    .where(
      sql`${royaltyContributors.number} is not null and ${royaltyContributors.indexedBy} is distinct from ${indexedBy}`,
    );
}

export async function storeContributorIndex(
  db: Queryable,
  id: string,
  index: Pick<SealedOutsider, 'identityIndex' | 'indexedBy'>,
): Promise<void> {
  await db.update(royaltyContributors).set(index).where(eq(royaltyContributors.id, id));
}
