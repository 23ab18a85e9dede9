// Pictures and files that somebody brought and nothing names: nobody will ask for them any more.
import { listUnusedFiles, removeUnusedFile } from '#db/queries/content-files.server.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { discardFiles } from '../kernel/remove-files.server.ts';

/** Whoever brought a file may still be writing the text that names it. */
const keptDays = 7;

/** @returns how many were removed */
export async function removeUnusedFiles(deps: Deps): Promise<number> {
  const uploadedBefore = new Date(deps.clock.now().getTime() - keptDays * dayMs);
  let removed = 0;
  for (const id of await listUnusedFiles(deps.db, { uploadedBefore })) {
    const keys = await removeUnusedFile(deps.db, id);
    if (keys === undefined) continue;
    // After the row: a row without its file would be an error for readers, a file without its row only takes room.
    await discardFiles(deps, keys);
    removed += 1;
  }
  if (removed > 0) deps.log.info({ removed }, 'files that nothing named were removed');
  return removed;
}
