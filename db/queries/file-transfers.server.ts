// Files on their way to a dossier, part by part.
import { and, asc, count, eq, inArray, isNull, lt, sql, sum } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { fileTransfers } from '../schema/dossiers.ts';

export type FileTransferRow = typeof fileTransfers.$inferSelect;

export async function insertTransfer(
  db: Queryable,
  transfer: typeof fileTransfers.$inferInsert,
): Promise<void> {
  await db.insert(fileTransfers).values(transfer);
}

/** @param lock nobody else adds a part until the transaction ends */
export async function findTransfer(
  db: Queryable,
  {
    dossierId,
    id,
    lock = false,
  }: { readonly dossierId: string; readonly id: string; readonly lock?: boolean },
): Promise<FileTransferRow | undefined> {
  const query = db
    .select()
    .from(fileTransfers)
    .where(and(eq(fileTransfers.dossierId, dossierId), eq(fileTransfers.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** What is under way to a dossier: how many files, and how many bytes they announce. */
export async function surveyTransfers(
  db: Queryable,
  dossierId: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const [row] = await db
    .select({ files: count(), bytes: sum(fileTransfers.bytes).mapWith(Number) })
    .from(fileTransfers)
    .where(and(eq(fileTransfers.dossierId, dossierId), isNull(fileTransfers.finishedAt)));
  return { files: row?.files ?? 0, bytes: row?.bytes ?? 0 };
}

/** The one that nobody goes on with, most likely. */
export async function findOldestTransfer(db: Queryable, dossierId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: fileTransfers.id })
    .from(fileTransfers)
    .where(and(eq(fileTransfers.dossierId, dossierId), isNull(fileTransfers.finishedAt)))
    .orderBy(asc(fileTransfers.begunAt))
    .limit(1);
  return row?.id;
}

/** Adds a part behind the others. */
export async function addPart(
  tx: Transaction,
  { id, storageKey, bytes }: { readonly id: string; readonly storageKey: string; readonly bytes: number },
): Promise<void> {
  await tx
    .update(fileTransfers)
    .set({
      received: sql`${fileTransfers.received} + ${bytes}`,
      parts: sql`${fileTransfers.parts} || ${JSON.stringify([storageKey])}::jsonb`,
    })
    .where(eq(fileTransfers.id, id));
}

/** The file is attached: nothing more is known of its parts. @returns where they were stored; undefined when it was attached before */
export async function finishTransfer(
  tx: Transaction,
  { dossierId, id, at }: { readonly dossierId: string; readonly id: string; readonly at: Date },
): Promise<readonly string[] | undefined> {
  const transfer = await findTransfer(tx, { dossierId, id, lock: true });
  if (transfer === undefined || transfer.finishedAt !== null) return undefined;
  await tx.update(fileTransfers).set({ finishedAt: at, parts: [] }).where(eq(fileTransfers.id, id));
  return transfer.parts;
}

/** @returns where its parts are stored */
export async function deleteTransfer(
  tx: Transaction,
  { dossierId, id }: { readonly dossierId: string; readonly id: string },
): Promise<readonly string[]> {
  const rows = await tx
    .delete(fileTransfers)
    .where(and(eq(fileTransfers.dossierId, dossierId), eq(fileTransfers.id, id)))
    .returning({ parts: fileTransfers.parts });
  return rows.flatMap(({ parts }) => parts);
}

/** @returns where the parts of those were stored that began before `before`, at most `limit` of them */
export async function deleteOldTransfers(
  tx: Transaction,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<{ readonly transfers: number; readonly parts: readonly string[] }> {
  const old = tx
    .select({ id: fileTransfers.id })
    .from(fileTransfers)
    .where(lt(fileTransfers.begunAt, before))
    .orderBy(asc(fileTransfers.begunAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  const rows = await tx
    .delete(fileTransfers)
    .where(inArray(fileTransfers.id, old))
    .returning({ parts: fileTransfers.parts });
  return { transfers: rows.length, parts: rows.flatMap(({ parts }) => parts) };
}
