// Personal data is not kept for a declaration that was never sent: a draft untouched for half a year goes, one that the desk
// began at the counter after two weeks.
import { inTransaction } from '#db/client.server.ts';
import { deleteDraft, listDraftsUntouchedSince, type DossierRow } from '#db/queries/dossiers.server.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { removeNamedFiles } from '../../kernel/remove-files.server.ts';

export const draftKeptDays = 180;

/** Whoever left without finishing comes back soon, or begins anew. */
export const counterDraftKeptDays = 14;

/** @returns when the draft goes by itself, unless it is changed before */
export function keptUntil({ updatedAt, channel }: Pick<DossierRow, 'updatedAt' | 'channel'>): Date {
  const days = channel === 'online' ? draftKeptDays : counterDraftKeptDays;
  return new Date(updatedAt.getTime() + days * dayMs);
}

/** @returns how many drafts were removed */
export async function purgeDrafts(deps: Deps, options: { limit?: number } = {}): Promise<number> {
  const now = deps.clock.now().getTime();
  const before = {
    online: new Date(now - draftKeptDays * dayMs),
    counter: new Date(now - counterDraftKeptDays * dayMs),
  };
  let count = 0;
  for (const id of await listDraftsUntouchedSince(deps.db.$client, before, options.limit ?? 500)) {
    // `deleteDraft` looks at the state again: one that was sent meanwhile stays.
    if (await inTransaction(deps.db, (sql) => deleteDraft(sql, id, deps.clock.now()))) count += 1;
  }
  await removeNamedFiles(deps);
  if (count > 0) deps.log.info({ removed: count }, 'old drafts removed');
  return count;
}
