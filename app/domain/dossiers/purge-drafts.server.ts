// Personal data is not kept for a declaration that was never sent: a draft untouched for half a year goes.
import { inTransaction } from '#db/client.server.ts';
import { deleteDraft, listDraftsUntouchedSince } from '#db/queries/dossiers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export const draftKeptDays = 180;

const keptMs = draftKeptDays * 24 * 3_600_000;

/** @param changedAt the draft's last change */
export function keptUntil(changedAt: Date): Date {
  return new Date(changedAt.getTime() + keptMs);
}

/** @returns how many drafts were removed */
export async function purgeDrafts(deps: Deps, options: { limit?: number } = {}): Promise<number> {
  const before = new Date(deps.clock.now().getTime() - keptMs);
  let removed = 0;
  for (const id of await listDraftsUntouchedSince(deps.db.$client, before, options.limit ?? 500)) {
    // `deleteDraft` looks at the state again: one that was sent meanwhile stays.
    const { deleted, storageKeys } = await inTransaction(deps.db, (sql) => deleteDraft(sql, id));
    if (!deleted) continue;
    removed += 1;
    for (const key of storageKeys) await deps.files.remove(key);
  }
  if (removed > 0) deps.log.info({ removed }, 'old drafts removed');
  return removed;
}
