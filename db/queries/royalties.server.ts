// Royalties as rows: one author's part in one item, with what the lists show of the item and the people.
import { and, desc, eq, inArray, notInArray, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { unpaidRoyalties } from '../../app/publications/royalty-steps.ts';
import type { Queryable, RowLock } from '../client.server.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import { users } from '../schema/people.ts';
import { royalties, royaltyContributors, royaltyStatements } from '../schema/royalties.ts';

export type RoyaltyRow = typeof royalties.$inferSelect;

const author = alias(users, 'author');
const proposer = alias(users, 'proposer');
const decider = alias(users, 'decider');

/** When the item first came out; of one that did not yet, when the royalty was proposed. */
const countedAt = sql`coalesce(${contentItems.firstPublishedAt}, ${royalties.proposedAt})`;
const payee = sql<string>`coalesce(${royalties.authorId}, ${royalties.contributorId}::text)`;

function selectLines(db: Queryable) {
  return db
    .select({
      royalty: royalties,
      version: contentVersions.number,
      title: sql<string>`${contentVersions.body} ->> 'title'`,
      newest: sql<number>`(select max(v.number) from content_versions v where v.item_id = ${royalties.itemId})`,
      item: {
        visibility: contentItems.visibility,
        sample: sql<boolean>`coalesce((${contentVersions.body} -> 'sample')::boolean, false)`,
        firstPublishedAt: contentItems.firstPublishedAt,
      },
      section: contentSections.title,
      author: { name: author.name, position: author.position },
      contributor: { name: royaltyContributors.name, note: royaltyContributors.note },
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
    .leftJoin(royaltyStatements, eq(royaltyStatements.id, royalties.statementId));
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
  readonly item?: string;
  readonly statement?: string;
}

function matching({
  from,
  before,
  author: whose,
  states,
  of,
  item,
  statement,
}: RoyaltyQuery): SQL | undefined {
  return and(
    from && sql`${countedAt} >= ${from}`,
    before && sql`${countedAt} < ${before}`,
    whose === undefined ? undefined : sql`${payee} = ${whose}`,
    states && inArray(royalties.state, [...states]),
    of === undefined ? undefined : sql`(${royalties.authorId} = ${of} or ${royalties.proposedBy} = ${of})`,
    item === undefined ? undefined : eq(royalties.itemId, item),
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

/** The line of this author and work on the item that is or may yet be paid, other than `except`. */
export async function findSameRoyalty(
  db: Queryable,
  of: { readonly itemId: string; readonly payee: string; readonly work: string; readonly except?: string },
): Promise<RoyaltyRow | undefined> {
  const [row] = await db
    .select()
    .from(royalties)
    .where(
      and(
        eq(royalties.itemId, of.itemId),
        sql`${payee} = ${of.payee}`,
        eq(royalties.work, of.work),
        notInArray(royalties.state, [...unpaidRoyalties]),
        of.except === undefined ? undefined : sql`${royalties.id} <> ${of.except}`,
      ),
    );
  return row;
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
export async function lockApproved(db: Queryable, ids: readonly string[]): Promise<RoyaltyRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(royalties)
    .where(and(inArray(royalties.id, [...ids]), eq(royalties.state, 'approved')))
    .orderBy(royalties.id)
    .for('update');
}

/** Call it with the lines, or the statement that they are in, locked. */
export async function changeRoyalties(
  db: Queryable,
  which: { readonly ids: readonly string[] } | { readonly statement: string },
  change: Pick<RoyaltyChange, 'state' | 'statementId'>,
): Promise<void> {
  await db
    .update(royalties)
    .set({ ...change, lock: sql`${royalties.lock} + 1` })
    .where(
      'ids' in which ? inArray(royalties.id, [...which.ids]) : eq(royalties.statementId, which.statement),
    );
}

/** @param of only those of lines that this person proposed, or that belong to this item; everybody without it */
export async function listContributors(
  db: Queryable,
  of?: { readonly proposer: string; readonly item: string },
): Promise<{ id: string; name: string; note: string }[]> {
  return db
    .select()
    .from(royaltyContributors)
    .where(
      of &&
        sql`exists (select 1 from ${royalties} line where line.contributor_id = ${royaltyContributors.id}
          and (line.proposed_by = ${of.proposer} or line.item_id = ${of.item}))`,
    )
    .orderBy(sql`person_order(${royaltyContributors.name}) collate "vi-x-icu"`, royaltyContributors.note);
}

/** The contributor of this name and note, made when there is none. @returns his id */
export async function keepContributor(db: Queryable, name: string, note: string): Promise<string> {
  await db.insert(royaltyContributors).values({ name, note }).onConflictDoNothing();
  const [row] = await db
    .select({ id: royaltyContributors.id })
    .from(royaltyContributors)
    .where(
      sql`lower(${royaltyContributors.name}) = lower(${name}) and lower(${royaltyContributors.note}) = lower(${note})`,
    );
  if (row === undefined) throw new Error('a contributor was not stored');
  return row.id;
}
