// Consultations as rows: their period, their published texts, what is announced of them.
import {
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  not,
  notInArray,
  sql,
  type SQL,
} from 'drizzle-orm';

import { owingStates } from '../../app/consultations/answer-steps.ts';
import type { Clause } from '../../app/consultations/carry-clauses.ts';
import { clausesSchema } from '../../app/consultations/clause-schema.ts';
import type { AnnouncementKind } from '../../app/consultations/announcements.ts';
import type { ConsultationStage } from '../../app/consultations/stages.ts';
import { present } from '../../app/values/present.ts';
import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import {
  consultationAnnouncements,
  consultationComments,
  consultationDrafts,
  consultations,
} from '../schema/consultations.ts';
import { contentItems } from '../schema/content.ts';

export type ConsultationRow = typeof consultations.$inferSelect;

export interface DraftVersion {
  readonly number: number;
  readonly publishedAt: Date;
  /** Why readers have it no more: it was erased, or taken out of the comparison. */
  readonly hidden?: string;
}

export interface DraftRow extends DraftVersion {
  readonly digest: string;
  readonly clauses: readonly Clause[];
}

/** @param lock holds the row, and with it the answers and the numbers of clauses, until the transaction ends */
export async function findConsultation(
  db: Queryable,
  itemId: string,
  lock?: RowLock,
): Promise<ConsultationRow | undefined> {
  const query = db.select().from(consultations).where(eq(consultations.itemId, itemId));
  const [row] = lock ? await query.for('update') : await query;
  return row;
}

export async function findConsultations(
  db: Queryable,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, ConsultationRow>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(consultations)
    .where(inArray(consultations.itemId, [...itemIds]));
  return new Map(rows.map((row) => [row.itemId, row]));
}

export async function insertConsultation(
  tx: Transaction,
  row: typeof consultations.$inferInsert,
): Promise<void> {
  await tx.insert(consultations).values(row);
}

/** @returns whether those who comment on this draft wait for an answer, or for the word that none comes */
export async function owesAnswers(db: Queryable, itemId: string): Promise<boolean> {
  const { itemId: id, answerState } = consultations;
  return (await db.$count(consultations, and(eq(id, itemId), inArray(answerState, [...owingStates])))) > 0;
}

/** Call it with the row locked. */
export async function changeConsultation(
  tx: Transaction,
  itemId: string,
  change: Partial<Omit<ConsultationRow, 'itemId' | 'opensAt' | 'leastDays'>>,
): Promise<void> {
  await tx.update(consultations).set(change).where(eq(consultations.itemId, itemId));
}

/** Of a draft in a query over `consultation_drafts`: its erasure says why, or the proposal that was approved. */
const hidden = sql<string | null>`coalesce(
  (select e.reason from content_versions v join content_erasures e on e.id = v.erasure_id
    where v.id = "consultation_drafts"."version_id" and "consultation_drafts"."digest" = ''),
  (select p.content ->> 'why' from consultation_proposals p where p.item_id = "consultation_drafts"."item_id"
    and p.kind = 'hide-draft' and p.about = "consultation_drafts"."number"::text and p.state = 'approved' limit 1))`;

function selectDrafts(db: Queryable) {
  const { number, digest, publishedAt, clauses } = consultationDrafts;
  return db.select({ number, digest, publishedAt, clauses, hidden }).from(consultationDrafts);
}

const draftOf = ({ clauses, ...row }: Awaited<ReturnType<typeof selectDrafts>>[number]): DraftRow => ({
  ...present(row),
  clauses: clausesSchema.parse(clauses).clauses,
});

/** The version that readers have; undefined before the first. */
export async function newestDraft(db: Queryable, itemId: string): Promise<DraftRow | undefined> {
  const [row] = await selectDrafts(db)
    .where(eq(consultationDrafts.itemId, itemId))
    .orderBy(desc(consultationDrafts.number))
    .limit(1);
  return row && draftOf(row);
}

export async function findDraft(
  db: Queryable,
  itemId: string,
  number: number,
): Promise<DraftRow | undefined> {
  const [row] = await selectDrafts(db).where(
    and(eq(consultationDrafts.itemId, itemId), eq(consultationDrafts.number, number)),
  );
  return row && draftOf(row);
}

/** The oldest first. */
export async function listWholeDrafts(db: Queryable, itemId: string): Promise<DraftRow[]> {
  const rows = await selectDrafts(db)
    .where(eq(consultationDrafts.itemId, itemId))
    .orderBy(asc(consultationDrafts.number));
  return rows.map(draftOf);
}

/** The oldest first, without their texts. */
export async function listDrafts(db: Queryable, itemId: string): Promise<DraftVersion[]> {
  const { number, publishedAt } = consultationDrafts;
  const rows = await db
    .select({ number, publishedAt, hidden })
    .from(consultationDrafts)
    .where(eq(consultationDrafts.itemId, itemId))
    .orderBy(asc(number));
  return rows.map((row) => present(row));
}

/** The texts of versions that were erased, and the words that comments quote of them. @param kept the digest of a text that stays */
export async function eraseDrafts(tx: Transaction, itemId: string, kept: string | undefined): Promise<void> {
  const drafts = await tx
    .update(consultationDrafts)
    .set({ clauses: { clauses: [] }, digest: '' })
    .where(
      and(
        eq(consultationDrafts.itemId, itemId),
        notInArray(consultationDrafts.digest, ['', ...(kept === undefined ? [] : [kept])]),
        sql`exists (select from content_versions v where v.id = ${consultationDrafts.versionId} and v.erasure_id is not null)`,
      ),
    )
    .returning({ number: consultationDrafts.number });
  if (drafts.length === 0) return;
  await tx
    .update(consultationComments)
    .set({ quote: null })
    .where(
      and(
        eq(consultationComments.itemId, itemId),
        inArray(
          consultationComments.draftNumber,
          drafts.map(({ number }) => number),
        ),
      ),
    );
}

export async function insertDraft(
  tx: Transaction,
  { clauses, ...draft }: Omit<DraftRow, 'hidden'> & { readonly itemId: string; readonly versionId: string },
): Promise<void> {
  await tx.insert(consultationDrafts).values({ ...draft, clauses: { clauses } });
}

export async function insertAnnouncement(
  tx: Transaction,
  announcement: { itemId: string; kind: AnnouncementKind; at: Date; closedBefore?: Date; note?: string },
): Promise<void> {
  await tx.insert(consultationAnnouncements).values(announcement);
}

export type AnnouncementRow = typeof consultationAnnouncements.$inferSelect;

/** Of these consultations, the newest first. */
export async function listAnnouncements(
  db: Queryable,
  itemIds: readonly string[],
): Promise<AnnouncementRow[]> {
  if (itemIds.length === 0) return [];
  return db
    .select()
    .from(consultationAnnouncements)
    .where(inArray(consultationAnnouncements.itemId, [...itemIds]))
    .orderBy(desc(consultationAnnouncements.at), asc(consultationAnnouncements.kind));
}

/** The oldest that nobody was told of yet, held until the transaction ends; one that another process holds is passed over. */
export async function takeUntoldAnnouncement(tx: Transaction): Promise<AnnouncementRow | undefined> {
  const [row] = await tx
    .select()
    .from(consultationAnnouncements)
    .where(isNull(consultationAnnouncements.toldAt))
    .orderBy(asc(consultationAnnouncements.at))
    .limit(1)
    .for('update', { skipLocked: true });
  return row;
}

export async function markTold(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update(consultationAnnouncements).set({ toldAt: at }).where(eq(consultationAnnouncements.id, id));
}

/** Ids of every consultation that there is, for what is made anew for all of them. */
export async function listConsultationIds(db: Queryable): Promise<string[]> {
  const rows = await db
    .select({ id: consultations.itemId })
    .from(consultations)
    .orderBy(consultations.itemId);
  return rows.map(({ id }) => id);
}

function matching(stage: ConsultationStage | undefined, now: Date): SQL | undefined {
  const { closesAt, answerState } = consultations;
  const isAnswered = eq(answerState, 'published');
  const isClosed = lte(closesAt, now);
  return and(
    eq(contentItems.visibility, 'published'),
    stage === undefined ? undefined : stage === 'answered' ? isAnswered : not(isAnswered),
    stage === 'open' ? not(isClosed) : stage === 'closed' ? isClosed : undefined,
  );
}

/** Those that open in [from, before), the first ahead. */
export async function listOpening(
  db: Queryable,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<ConsultationRow[]> {
  return db
    .select()
    .from(consultations)
    .where(and(gte(consultations.opensAt, from), lt(consultations.opensAt, before)))
    .orderBy(asc(consultations.opensAt));
}

/** What readers see: open ones ahead, the one that closes first at the top; then what is to come, then the newest of what is over. */
export async function listReadable(
  db: Queryable,
  { stage, now }: { readonly stage: ConsultationStage | undefined; readonly now: Date },
  page: { readonly limit: number; readonly offset: number },
): Promise<ConsultationRow[]> {
  const { opensAt, closesAt, answerState } = consultations;
  const at = sql`${now.toISOString()}::timestamptz`;
  const rank = sql`case when ${answerState} = 'published' then 3 when ${closesAt} <= ${at} then 2
    when ${opensAt} > ${at} then 1 else 0 end`;
  const rows = await db
    .select({ row: consultations })
    .from(consultations)
    .innerJoin(contentItems, eq(contentItems.id, consultations.itemId))
    .where(matching(stage, now))
    .orderBy(
      rank,
      sql`case when ${closesAt} > ${at} then ${closesAt} end`,
      desc(closesAt),
      consultations.itemId,
    )
    .limit(page.limit)
    .offset(page.offset);
  return rows.map(({ row }) => row);
}

/** How many `listReadable` has on all its pages. */
export async function countReadable(
  db: Queryable,
  { stage, now }: { readonly stage: ConsultationStage | undefined; readonly now: Date },
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(consultations)
    .innerJoin(contentItems, eq(contentItems.id, consultations.itemId))
    .where(matching(stage, now));
  return row?.count ?? 0;
}

/** When one of those that readers see opens or closes next; undefined when none does. */
export async function nextChange(db: Queryable, now: Date): Promise<Date | undefined> {
  const { opensAt, closesAt } = consultations;
  const ahead = (at: typeof opensAt) =>
    sql`min(${at}) filter (where ${at} > ${now.toISOString()}::timestamptz)`;
  const [row] = await db
    .select({ at: sql<Date | null>`least(${ahead(opensAt)}, ${ahead(closesAt)})`.mapWith(closesAt) })
    .from(consultations)
    .innerJoin(contentItems, eq(contentItems.id, consultations.itemId))
    .where(matching('open', now));
  return row?.at ?? undefined;
}
