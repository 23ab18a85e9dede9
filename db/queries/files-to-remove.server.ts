// Files that are to go from the file storage: named with the rows that went, taken by whoever removes them.
import { asc, inArray } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { filesToRemove } from '../schema/files.ts';

/** In the transaction that removes the rows of the files. */
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

/** The oldest; held until the transaction ends. What another process removes is passed over. */
export async function takeFilesToRemove(tx: Transaction, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ storageKey: filesToRemove.storageKey })
    .from(filesToRemove)
    .orderBy(asc(filesToRemove.since), asc(filesToRemove.storageKey))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ storageKey }) => storageKey);
}

export async function forgetRemovedFiles(tx: Transaction, storageKeys: readonly string[]): Promise<void> {
  if (storageKeys.length === 0) return;
  await tx.delete(filesToRemove).where(inArray(filesToRemove.storageKey, [...storageKeys]));
}
