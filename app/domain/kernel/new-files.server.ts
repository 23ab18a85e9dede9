// Files that strangers send come into the storage before their rows. Each is named to be removed before that, in an hour, and the
// transaction of its row takes the name back: what is refused, undone, or cut off by the death of the process leaves no bytes
// that no row names.
import type { Transaction } from '#db/client.server.ts';
import { nameFilesToRemove, takeBackFile } from '#db/queries/files-to-remove.server.ts';
import { hourMs } from '#app/values/durations.ts';
import type { Deps } from './deps.server.ts';

/** No request lives so long: what is still named then belongs to nobody. */
const arrivalMs = hourMs;

/** Ahead of the transaction that stores them. @param storageKeys nothing is stored under them yet */
export const nameNewFiles = (
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  storageKeys: readonly string[],
): Promise<void> => nameFilesToRemove(db, storageKeys, new Date(clock.now().getTime() + arrivalMs));

/**
 * In the transaction of its row.
 * @param storageKey as `nameNewFiles` named it
 * @param content sealed
 * @throws Error when it was named an hour ago, and is removed
 */
export async function storeNewFile(
  { files }: Pick<Deps, 'files'>,
  tx: Transaction,
  storageKey: string,
  content: Uint8Array,
): Promise<void> {
  if (!(await takeBackFile(tx, storageKey))) throw new Error(`${storageKey} is not named any more`);
  await files.put(storageKey, content);
}
