// Comments on drafts as rows: let in by one statement that itself decides whether the consultation is open.
import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  sql,
  type SQL,
} from 'drizzle-orm';

import { owingStates } from '../../app/consultations/answer-steps.ts';
import { shownStates, standingStates, type CommentStateId } from '../../app/consultations/comment-steps.ts';
import type { AuthorKind, Stance } from '../../app/consultations/comment-words.ts';
import type { ActorKind } from '../../app/vocabulary/actor-kinds.ts';
import type { FileScanState } from '../../app/vocabulary/file-scans.ts';
import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import {
  consultationCommentContents,
  consultationCommentEvents,
  consultationCommentFiles,
  consultationComments,
  consultations,
} from '../schema/consultations.ts';
import { fileScans } from '../schema/files.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import { lastPublishedOf } from './content.server.ts';

export type CommentRow = typeof consultationComments.$inferSelect;
export type CommentFileRow = typeof consultationCommentFiles.$inferSelect;

export interface NewComment {
  readonly id: string;
  readonly itemId: string;
  readonly draftNumber: number;
  readonly clauseId: string | null;
  readonly quote: string | null;
  readonly stance: Stance;
  readonly authorKind: AuthorKind;
  readonly showName: boolean;
  readonly state: CommentStateId;
  readonly ownerId: string | null;
  readonly emailIndex: Uint8Array;
  readonly content: Uint8Array;
  readonly requestId: string;
  readonly tokenDigest: Uint8Array;
  /** The instant that decides: within the period, or nothing is stored. */
  readonly receivedAt: Date;
}

/**
 * Stores a comment when, and only when, the consultation is published and open at `receivedAt`, and the clause stands in
 * the version that was read. The statement decides, so that nothing can change between looking and storing.
 * @returns false when nothing was stored: outside the period, no such clause, or the request was stored before
 */
export async function insertComment(tx: Transaction, row: NewComment): Promise<boolean> {
  const at = row.receivedAt.toISOString();
  const submittedAt = row.state === 'submitted' ? at : null;
  const clause = row.clauseId === null ? null : JSON.stringify({ clauses: [{ id: row.clauseId }] });
  const bytes = (value: Uint8Array) => Buffer.from(value);
  const rows = await tx.execute<{ id: string }>(sql`
    insert into consultation_comments (id, item_id, draft_number, clause_id, quote, stance, author_kind, show_name, state,
      owner_id, email_index, content, request_id, token_digest, received_at, submitted_at)
    select ${row.id}::uuid, c.item_id, d.number, ${row.clauseId}, ${row.quote}, ${row.stance}, ${row.authorKind},
      ${row.showName}, ${row.state}, ${row.ownerId}, ${bytes(row.emailIndex)}, ${bytes(row.content)},
      ${row.requestId}::uuid, ${bytes(row.tokenDigest)}, ${at}::timestamptz, ${submittedAt}::timestamptz
    from consultations c
      join content_items i on i.id = c.item_id and i.visibility = 'published'
      join consultation_drafts d on d.item_id = c.item_id and d.number = ${row.draftNumber}
    where c.item_id = ${row.itemId}::uuid and ${inArray(sql`c.answer_state`, [...owingStates])} and c.opens_at <= ${at}::timestamptz and ${at}::timestamptz < c.closes_at
      and (${clause}::text is null or d.clauses @> ${clause}::text::jsonb)
    on conflict (request_id) do nothing
    returning id`);
  return rows.length > 0;
}

export async function findCommentByRequest(
  db: Queryable,
  requestId: string,
): Promise<CommentRow | undefined> {
  const [row] = await db
    .select()
    .from(consultationComments)
    .where(eq(consultationComments.requestId, requestId));
  return row;
}

export async function findComment(
  db: Queryable,
  id: string,
  lock?: RowLock,
): Promise<CommentRow | undefined> {
  const query = db.select().from(consultationComments).where(eq(consultationComments.id, id));
  const [row] = lock ? await query.for('update') : await query;
  return row;
}

export async function findCommentByToken(
  db: Queryable,
  tokenDigest: Uint8Array,
): Promise<CommentRow | undefined> {
  const [row] = await db
    .select()
    .from(consultationComments)
    .where(eq(consultationComments.tokenDigest, tokenDigest));
  return row;
}

/** Call it with the row locked. */
export async function changeComment(
  tx: Transaction,
  id: string,
  change: Partial<Omit<CommentRow, 'id' | 'itemId' | 'version' | 'requestId' | 'receivedAt'>>,
): Promise<void> {
  await tx
    .update(consultationComments)
    .set({ ...change, version: sql`${consultationComments.version} + 1` })
    .where(eq(consultationComments.id, id));
}

export async function insertCommentEvent(
  tx: Transaction,
  event: {
    readonly commentId: string;
    readonly sequence: number;
    readonly event: string;
    readonly fromState: CommentStateId;
    readonly toState: CommentStateId;
    readonly actorKind: ActorKind;
    readonly actorId: string | null;
    readonly actorName: string;
    readonly at: Date;
    /** Sealed: what had been written before a change, what a decision said. */
    readonly content: Uint8Array | null;
    readonly requestId: string | null;
  },
): Promise<void> {
  const { content, ...facts } = event;
  const { commentId, sequence } = facts;
  await tx.insert(consultationCommentEvents).values(facts);
  if (content !== null) await tx.insert(consultationCommentContents).values({ commentId, sequence, content });
}

export async function listCommentEvents(db: Queryable, commentId: string) {
  return db
    .select()
    .from(consultationCommentEvents)
    .where(eq(consultationCommentEvents.commentId, commentId))
    .orderBy(asc(consultationCommentEvents.sequence));
}

/** What decisions on these comments said, sealed, the oldest first. */
export async function listDecisions(
  db: Queryable,
  commentIds: readonly string[],
): Promise<{ commentId: string; event: string; content: Uint8Array | null }[]> {
  if (commentIds.length === 0) return [];
  const { commentId, sequence, event, actorKind } = consultationCommentEvents;
  return db
    .select({ commentId, event, content: consultationCommentContents.content })
    .from(consultationCommentEvents)
    .leftJoin(
      consultationCommentContents,
      and(
        eq(consultationCommentContents.commentId, commentId),
        eq(consultationCommentContents.sequence, sequence),
      ),
    )
    .where(and(inArray(commentId, [...commentIds]), eq(actorKind, 'staff')))
    .orderBy(asc(sequence));
}

export async function wasDone(db: Queryable, requestId: string): Promise<boolean> {
  const rows = await db
    .select({ id: consultationCommentEvents.id })
    .from(consultationCommentEvents)
    .where(eq(consultationCommentEvents.requestId, requestId));
  return rows.length > 0;
}

export async function insertCommentFile(tx: Transaction, file: CommentFileRow): Promise<void> {
  await tx.insert(consultationCommentFiles).values(file);
}

export async function listCommentFiles(
  db: Queryable,
  commentIds: readonly string[],
): Promise<(CommentFileRow & { readonly scan: FileScanState | null })[]> {
  if (commentIds.length === 0) return [];
  return db
    .select({ ...getTableColumns(consultationCommentFiles), scan: fileScans.state })
    .from(consultationCommentFiles)
    .leftJoin(fileScans, eq(fileScans.fileKey, consultationCommentFiles.storageKey))
    .where(inArray(consultationCommentFiles.commentId, [...commentIds]))
    .orderBy(asc(consultationCommentFiles.fileName));
}

const ofItem = (itemId: string, states: readonly CommentStateId[], clauseId?: string): SQL | undefined =>
  and(
    eq(consultationComments.itemId, itemId),
    inArray(consultationComments.state, [...states]),
    clauseId === undefined ? undefined : eq(consultationComments.clauseId, clauseId),
  );

/** What readers see, the newest first. */
export async function listShown(
  db: Queryable,
  itemId: string,
  page: { readonly clauseId?: string | undefined; readonly limit: number; readonly offset: number },
): Promise<CommentRow[]> {
  return db
    .select()
    .from(consultationComments)
    .where(ofItem(itemId, shownStates, page.clauseId))
    .orderBy(desc(consultationComments.receivedAt), desc(consultationComments.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many of each stance readers see, by clause (null: on the whole draft). */
export async function countShown(
  db: Queryable,
  itemId: string,
): Promise<{ clauseId: string | null; stance: Stance; count: number }[]> {
  const { clauseId, stance } = consultationComments;
  return db
    .select({ clauseId, stance, count: count() })
    .from(consultationComments)
    .where(ofItem(itemId, shownStates))
    .groupBy(clauseId, stance);
}

/** How many comments that were received stand in each state, by consultation: what its writer never confirmed is not among them. */
export async function countReceived(
  db: Queryable,
  itemIds: readonly string[],
): Promise<{ itemId: string; state: CommentStateId; count: number }[]> {
  if (itemIds.length === 0) return [];
  const { itemId, state, submittedAt } = consultationComments;
  return db
    .select({ itemId, state, count: count() })
    .from(consultationComments)
    .where(and(inArray(itemId, [...itemIds]), isNotNull(submittedAt)))
    .groupBy(itemId, state);
}

/** The oldest first, whole. */
export async function listComments(
  db: Queryable,
  itemId: string,
  states: readonly CommentStateId[],
): Promise<CommentRow[]> {
  return db
    .select()
    .from(consultationComments)
    .where(ofItem(itemId, states))
    .orderBy(asc(consultationComments.receivedAt), asc(consultationComments.id));
}

/** How many there are, by state and by what they are about (null: the whole draft). */
export async function countByState(
  db: Queryable,
  itemId: string,
): Promise<{ state: CommentStateId; clauseId: string | null; count: number }[]> {
  const { state, clauseId } = consultationComments;
  return db
    .select({ state, clauseId, count: count() })
    .from(consultationComments)
    .where(eq(consultationComments.itemId, itemId))
    .groupBy(state, clauseId);
}

/** For whoever moderates: what waits comes first, the oldest ahead. @param filter `clauseId`: null for the whole draft */
export async function listForModeration(
  db: Queryable,
  itemId: string,
  filter: { readonly states: readonly CommentStateId[]; readonly clauseId?: string | null | undefined },
  page: { readonly limit: number; readonly offset: number },
): Promise<CommentRow[]> {
  const { state, clauseId, receivedAt, id } = consultationComments;
  const clause =
    filter.clauseId === undefined
      ? undefined
      : filter.clauseId === null
        ? isNull(clauseId)
        : eq(clauseId, filter.clauseId);
  return db
    .select()
    .from(consultationComments)
    .where(and(ofItem(itemId, filter.states), clause))
    .orderBy(desc(eq(state, 'submitted')), asc(receivedAt), asc(id))
    .limit(page.limit)
    .offset(page.offset);
}

/** In the order in which they are moderated. */
export async function listWaitingIds(db: Queryable, itemId: string): Promise<string[]> {
  const { id, receivedAt } = consultationComments;
  const rows = await db
    .select({ id })
    .from(consultationComments)
    .where(ofItem(itemId, ['submitted']))
    .orderBy(asc(receivedAt), asc(id));
  return rows.map((row) => row.id);
}

/** What the table of answers still waits for. */
export interface OpenEnds {
  /** Comments that wait for moderation. */
  readonly waiting: number;
  /** Comments that were declined, and wait for a second person's look. */
  readonly toReview: number;
  /** Comments that readers see, without an answer. */
  readonly unanswered: number;
  /** Drafted answers whose comments are all gone. */
  readonly empty: number;
  /** Comments that their writers may still confirm. */
  readonly toConfirm: number;
}

/** @param confirmableSince what was received after it may still be confirmed */
export async function readOpenEnds(db: Queryable, itemId: string, confirmableSince: Date): Promise<OpenEnds> {
  const { state, answerId, receivedAt, itemId: of } = consultationComments;
  const number = (which: SQL | undefined) => sql<number>`(count(*) filter (where ${which}))::int`;
  const [row] = await db
    .select({
      waiting: number(eq(state, 'submitted')),
      toReview: number(eq(state, 'declined')),
      unanswered: number(and(inArray(state, [...shownStates]), isNull(answerId))),
      toConfirm: number(and(eq(state, 'unconfirmed'), gt(receivedAt, confirmableSince))),
      empty: sql<number>`(select count(*)::int from consultation_answers a where a.item_id = ${itemId}
        and not exists (select from consultation_comments m where m.answer_id = a.id)
        and not exists (select from consultation_answers n where n.corrects = a.id))`,
    })
    .from(consultationComments)
    .where(eq(of, itemId));
  if (row === undefined) throw new Error('an aggregate has one row');
  return row;
}

/** One person's comments on one draft, by what finds him. */
export async function listCommentsOf(
  db: Queryable,
  itemId: string,
  emailIndex: Uint8Array,
): Promise<CommentRow[]> {
  return db
    .select()
    .from(consultationComments)
    .where(
      and(
        eq(consultationComments.itemId, itemId),
        eq(consultationComments.emailIndex, Buffer.from(emailIndex)),
      ),
    )
    .orderBy(asc(consultationComments.receivedAt), asc(consultationComments.id));
}

/** Drafts on which the account commented, the newest comment first. */
export async function listCommentedBy(
  db: Queryable,
  ownerId: string,
): Promise<{ itemId: string; title: string | null; count: number }[]> {
  const title = sql<string | null>`max(${contentVersions.body} ->> 'title')`;
  return db
    .select({ itemId: consultationComments.itemId, title, count: count() })
    .from(consultationComments)
    .innerJoin(contentItems, eq(contentItems.id, consultationComments.itemId))
    .leftJoin(contentVersions, eq(contentVersions.id, lastPublishedOf))
    .where(eq(consultationComments.ownerId, ownerId))
    .groupBy(consultationComments.itemId)
    .orderBy(desc(sql`max(${consultationComments.receivedAt})`));
}

/** Nobody confirmed them, and they did not come after `before`. */
export async function listUnconfirmed(db: Queryable, before: Date): Promise<string[]> {
  const rows = await db
    .select({ id: consultationComments.id })
    .from(consultationComments)
    .where(and(eq(consultationComments.state, 'unconfirmed'), lte(consultationComments.receivedAt, before)));
  return rows.map(({ id }) => id);
}

export async function deleteComment(tx: Transaction, id: string): Promise<void> {
  await tx.delete(consultationComments).where(eq(consultationComments.id, id));
}

/** Which of these comments an answer covers. */
export async function listAnswered(db: Queryable, itemId: string): Promise<CommentRow[]> {
  return db
    .select()
    .from(consultationComments)
    .where(and(eq(consultationComments.itemId, itemId), isNotNull(consultationComments.answerId)))
    .orderBy(asc(consultationComments.receivedAt), asc(consultationComments.id));
}

/** The comments of one answer get another, which stands in its place. */
export async function moveToAnswer(
  tx: Transaction,
  { itemId, from, to }: { itemId: string; from: string; to: string },
): Promise<void> {
  await tx
    .update(consultationComments)
    .set({ answerId: to })
    .where(and(eq(consultationComments.itemId, itemId), eq(consultationComments.answerId, from)));
}

/** Of these comments, those that nobody answered yet get this answer; the others of the answer lose it. */
export async function assignAnswer(
  tx: Transaction,
  { itemId, answerId, commentIds }: { itemId: string; answerId: string; commentIds: readonly string[] },
): Promise<number> {
  await tx
    .update(consultationComments)
    .set({ answerId: null })
    .where(and(eq(consultationComments.itemId, itemId), eq(consultationComments.answerId, answerId)));
  if (commentIds.length === 0) return 0;
  const rows = await tx
    .update(consultationComments)
    .set({ answerId, answerLapsed: false })
    .where(
      and(
        ofItem(itemId, standingStates),
        inArray(consultationComments.id, [...commentIds]),
        isNull(consultationComments.answerId),
      ),
    )
    .returning({ id: consultationComments.id });
  return rows.length;
}

/** Where the section of a consultation stands, for whoever is to be let in. */
export async function findPlace(db: Queryable, itemId: string) {
  const [row] = await db
    .select({
      item: contentItems,
      section: contentSections,
      consultation: consultations,
      /** As it is, or was last, published. */
      body: contentVersions.body,
    })
    .from(contentItems)
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .leftJoin(consultations, eq(consultations.itemId, contentItems.id))
    .leftJoin(contentVersions, eq(contentVersions.id, lastPublishedOf))
    .where(eq(contentItems.id, itemId));
  return row;
}
