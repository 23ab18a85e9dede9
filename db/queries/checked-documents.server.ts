// Which documents of a dossier were looked at and found in order, by whom and when.
import { and, eq } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { checkedDocuments, users } from '../schema/index.ts';

export interface CheckedDocumentRow {
  readonly documentId: string;
  readonly by: string;
  readonly at: Date;
}

export async function listCheckedDocuments(
  db: Queryable,
  dossierId: string,
): Promise<readonly CheckedDocumentRow[]> {
  return db
    .select({ documentId: checkedDocuments.documentId, by: users.name, at: checkedDocuments.checkedAt })
    .from(checkedDocuments)
    .innerJoin(users, eq(users.id, checkedDocuments.checkedBy))
    .where(eq(checkedDocuments.dossierId, dossierId));
}

/** Whoever looks last stands there. */
export async function markDocumentChecked(
  db: Queryable,
  row: typeof checkedDocuments.$inferInsert,
): Promise<void> {
  const { checkedBy, checkedAt } = row;
  await db
    .insert(checkedDocuments)
    .values(row)
    .onConflictDoUpdate({
      target: [checkedDocuments.dossierId, checkedDocuments.documentId],
      set: { checkedBy, checkedAt },
    });
}

export async function unmarkDocument(db: Queryable, dossierId: string, documentId: string): Promise<void> {
  await db
    .delete(checkedDocuments)
    .where(and(eq(checkedDocuments.dossierId, dossierId), eq(checkedDocuments.documentId, documentId)));
}
