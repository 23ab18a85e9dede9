// Answers to a consultation as rows: private until all of them are published at once.
import { and, asc, eq, sql } from 'drizzle-orm';

import type { AnswerOutcome } from '../../app/consultations/comment-words.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { consultationAnswers } from '../schema/consultations.ts';

export interface StoredAnswer {
  readonly id: string;
  readonly summary: string;
  readonly outcome: AnswerOutcome;
  readonly reason: string;
}

/** What was written after the publication, in the place of an answer or beside them. */
export interface Correction {
  readonly correctionNote: string;
  readonly correctedAt: Date;
  /** The answer in whose place it stands; null: comments get it that had none. */
  readonly corrects: string | null;
}

export interface AnswerRow extends StoredAnswer {
  readonly correctionNote: string | null;
  readonly correctedAt: Date | null;
  readonly corrects: string | null;
}

const { id, summary, outcome, reason, position, correctionNote, correctedAt, corrects } = consultationAnswers;

/** All that ever stood, in the order of the table: also what a correction took the place of. */
export async function listAnswersEver(db: Queryable, itemId: string): Promise<AnswerRow[]> {
  return db
    .select({ id, summary, outcome, reason, correctionNote, correctedAt, corrects })
    .from(consultationAnswers)
    .where(eq(consultationAnswers.itemId, itemId))
    .orderBy(asc(position), asc(correctedAt), asc(id));
}

/** Those that stand, in the order of the table. */
export async function listAnswers(db: Queryable, itemId: string): Promise<AnswerRow[]> {
  const rows = await listAnswersEver(db, itemId);
  const replaced = new Set(rows.map((row) => row.corrects));
  return rows.filter((row) => !replaced.has(row.id));
}

/** Call it with the consultation locked: it stands last, or where the one stood that it corrects. */
export async function insertAnswer(
  tx: Transaction,
  itemId: string,
  answer: StoredAnswer & Partial<Correction>,
): Promise<void> {
  await tx.insert(consultationAnswers).values({
    ...answer,
    itemId,
    position: sql`coalesce((select a.position from consultation_answers a where a.id = ${answer.corrects ?? null}::uuid),
      (select coalesce(max(a.position), 0) + 1 from consultation_answers a where a.item_id = ${itemId}))`,
  });
}

/** @returns false when the consultation has no such answer */
export async function changeAnswer(
  tx: Transaction,
  itemId: string,
  { id, ...change }: StoredAnswer,
): Promise<boolean> {
  const rows = await tx
    .update(consultationAnswers)
    .set(change)
    .where(and(eq(consultationAnswers.itemId, itemId), eq(consultationAnswers.id, id)))
    .returning({ id: consultationAnswers.id });
  return rows.length > 0;
}

/** @returns false where there is no such answer (any more) */
export async function deleteAnswer(tx: Transaction, itemId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(consultationAnswers)
    .where(and(eq(consultationAnswers.itemId, itemId), eq(consultationAnswers.id, id)))
    .returning({ id: consultationAnswers.id });
  return rows.length > 0;
}
