// Files that are to go from the file storage: named with the rows that went, or ahead of rows that may not come; taken by
// whoever removes them.
import { asc, eq, inArray, lte } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { filesToRemove } from '../schema/files.ts';

/**
 * In the transaction that removes the rows of the files, or before that of rows that may not come.
 * @param since from when on they may be removed
 */
export async function nameFilesToRemove(
  db: Queryable,
  storageKeys: readonly string[],
  since: Date,
): Promise<void> {
  if (storageKeys.length === 0) return;
  await db
    .insert(filesToRemove)
    .values(storageKeys.map((storageKey) => ({ storageKey, since })))
    .onConflictDoNothing();
}

/** The oldest of those that may go at `now`; held until the transaction ends. What another process removes is passed over. */
export async function takeFilesToRemove(
  tx: Transaction,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<string[]> {
  const rows = await tx
    .select({ storageKey: filesToRemove.storageKey })
    .from(filesToRemove)
    .where(lte(filesToRemove.since, now))
    .orderBy(asc(filesToRemove.since), asc(filesToRemove.storageKey))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ storageKey }) => storageKey);
}

/** The file stays. @returns false where it is not named (any more) */
export async function takeBackFile(tx: Transaction, storageKey: string): Promise<boolean> {
  const rows = await tx
    .delete(filesToRemove)
    .where(eq(filesToRemove.storageKey, storageKey))
    .returning({ storageKey: filesToRemove.storageKey });
  return rows.length > 0;
}

export async function forgetRemovedFiles(tx: Transaction, storageKeys: readonly string[]): Promise<void> {
  if (storageKeys.length === 0) return;
  await tx.delete(filesToRemove).where(inArray(filesToRemove.storageKey, [...storageKeys]));
}
