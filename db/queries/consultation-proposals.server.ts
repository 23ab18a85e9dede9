// What one proposes of a consultation and another approves, as rows.
import { and, desc, eq, inArray } from 'drizzle-orm';

import { proposedSchema, type Proposed } from '../../app/consultations/proposed.ts';
import type { ConsultationProposalState } from '../../app/consultations/proposal-steps.ts';
import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import { consultationProposals } from '../schema/consultations.ts';

type StoredProposal = typeof consultationProposals.$inferSelect;

export type ConsultationProposalRow = Omit<StoredProposal, 'content'> & { readonly content: Proposed };

const rowOf = (row: StoredProposal): ConsultationProposalRow => ({
  ...row,
  content: proposedSchema.parse(row.content),
});

/** @returns false while another about the same waits */
export async function insertConsultationProposal(
  tx: Transaction,
  row: Pick<ConsultationProposalRow, 'id' | 'itemId' | 'about' | 'content' | 'proposedBy' | 'proposedAt'>,
): Promise<boolean> {
  const rows = await tx
    .insert(consultationProposals)
    .values({ ...row, kind: row.content.kind })
    .onConflictDoNothing()
    .returning({ id: consultationProposals.id });
  return rows.length > 0;
}

export async function findConsultationProposal(
  db: Queryable,
  id: string,
  lock?: RowLock,
): Promise<ConsultationProposalRow | undefined> {
  const query = db.select().from(consultationProposals).where(eq(consultationProposals.id, id));
  const [row] = lock ? await query.for('update') : await query;
  return row && rowOf(row);
}

/** The newest first. */
export async function listConsultationProposals(
  db: Queryable,
  itemIds: readonly string[],
  states: readonly ConsultationProposalState[],
): Promise<ConsultationProposalRow[]> {
  if (itemIds.length === 0) return [];
  const { itemId, state, proposedAt } = consultationProposals;
  const rows = await db
    .select()
    .from(consultationProposals)
    .where(and(inArray(itemId, [...itemIds]), inArray(state, [...states])))
    .orderBy(desc(proposedAt));
  return rows.map(rowOf);
}

export async function endConsultationProposal(
  tx: Transaction,
  id: string,
  end: Pick<ConsultationProposalRow, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>,
): Promise<void> {
  await tx.update(consultationProposals).set(end).where(eq(consultationProposals.id, id));
}
