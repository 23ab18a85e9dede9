// Files leave the storage after their rows: a row without its file would be an error. Which are to go is written in the
// transaction of the rows, so that a process that dies in between leaves none behind.
import {
  forgetRemovedFiles,
  nameFilesToRemove,
  takeFilesToRemove,
} from '#db/queries/files-to-remove.server.ts';
import type { Deps } from './deps.server.ts';

const atOnce = 200;

/** Removes what was named by `nameFilesToRemove`; what cannot be removed stays named. @returns how many went */
export async function removeNamedFiles(deps: Pick<Deps, 'db' | 'clock' | 'files' | 'log'>): Promise<number> {
  let removedCount = 0;
  for (;;) {
    const { named, gone } = await deps.db.transaction(async (tx) => {
      const keys = await takeFilesToRemove(tx, { now: deps.clock.now(), limit: atOnce });
      const removedKeys: string[] = [];
      for (const key of keys) if (await isRemoved(deps, key)) removedKeys.push(key);
      await forgetRemovedFiles(tx, removedKeys);
      return { named: keys.length, gone: removedKeys.length };
    });
    removedCount += gone;
    // Fewer than were asked for, or one that does not go: the rest is for the next run.
    if (named < atOnce || gone < named) return removedCount;
  }
}

/**
 * Files that were stored for rows that are not written after all: they go, whatever becomes of the caller's transaction.
 * @param storageKeys of no row
 */
export async function discardFiles(
  deps: Pick<Deps, 'db' | 'files' | 'log' | 'clock'>,
  storageKeys: readonly string[],
): Promise<void> {
  if (storageKeys.length === 0) return;
  await nameFilesToRemove(deps.db, storageKeys, deps.clock.now());
  await removeNamedFiles(deps);
}

async function isRemoved({ files, log }: Pick<Deps, 'files' | 'log'>, key: string): Promise<boolean> {
  try {
    await files.remove(key);
    return true;
  } catch (error) {
    log.error({ error, key }, 'a file cannot be removed');
    return false;
  }
}
