// The buttons beside the files of a paper: taken away, put before or behind another.
import { moveFile } from '#app/domain/dossiers/order-files.server.ts';
import { removeFile } from '#app/domain/dossiers/remove-file.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { fileIntentOf } from '#app/ui/components/file-list/file-intents.ts';

/** What is gone already, or may not be changed any more, stays as it is: the page shows what holds. */
export async function changeFiles(deps: Deps, actor: Actor, code: string, intent: string): Promise<void> {
  const asked = fileIntentOf(intent);
  if (asked?.what === 'remove-file') await removeFile(deps, actor, { code, id: asked.id });
  if (asked?.what === 'file-up') await moveFile(deps, actor, { code, id: asked.id, by: -1 });
  if (asked?.what === 'file-down') await moveFile(deps, actor, { code, id: asked.id, by: 1 });
}
