// What a form with files does to the files of a dossier: those it brings, and the buttons beside those that are there.
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { moveFile } from '#app/domain/dossiers/files/order-files.server.ts';
import { removeFile } from '#app/domain/dossiers/files/remove-file.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Upload } from '#app/http/uploads.server.ts';
import { fileIntentOf } from '#app/ui/components/file-list/file-intents.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

/**
 * @param slotOf the place of a paper that a field of the form stands for
 * @returns why files were not taken, by the field that brought them
 */
export async function attachFiles(
  deps: Deps,
  actor: Actor,
  code: string,
  files: readonly Upload[],
  slotOf = (field: string) => field,
): Promise<readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  // One after the other: each raises the version of the dossier.
  for (const { field, ...file } of files) {
    const outcome = await attachFile(deps, actor, { code, slot: slotOf(field), ...file });
    if (!outcome.ok) problems.push({ path: field, message: outcome.refusal.message });
  }
  return problems;
}

/** Taken away, put before or behind another. What is gone already, or may not be changed any more, stays as it is: the page shows what holds. */
export async function changeFiles(deps: Deps, actor: Actor, code: string, intent: string): Promise<void> {
  const fileIntent = fileIntentOf(intent);
  if (fileIntent?.what === 'remove-file') await removeFile(deps, actor, { code, id: fileIntent.id });
  if (fileIntent?.what === 'file-up') await moveFile(deps, actor, { code, id: fileIntent.id, by: -1 });
  if (fileIntent?.what === 'file-down') await moveFile(deps, actor, { code, id: fileIntent.id, by: 1 });
}
