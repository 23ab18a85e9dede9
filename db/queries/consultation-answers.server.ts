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

/** In the order of the table. */
export async function listAnswers(db: Queryable, itemId: string): Promise<StoredAnswer[]> {
  const { id, summary, outcome, reason, position } = consultationAnswers;
  return db
    .select({ id, summary, outcome, reason })
    .from(consultationAnswers)
    .where(eq(consultationAnswers.itemId, itemId))
    .orderBy(asc(position), asc(id));
}

/** Call it with the consultation locked: it stands last. */
export async function insertAnswer(tx: Transaction, itemId: string, answer: StoredAnswer): Promise<void> {
  await tx.insert(consultationAnswers).values({
    ...answer,
    itemId,
    position: sql`(select coalesce(max(a.position), 0) + 1 from consultation_answers a where a.item_id = ${itemId})`,
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
