// A file that came with a comment.
import { findComment, listCommentFiles } from '#db/queries/consultation-comments.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { openedOrHeld } from '../kernel/held-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { commentFileContext } from './comment-contents.server.ts';
import { reachForStaff } from './consultation-access.server.ts';

/**
 * For the unit alone.
 * @returns refused as `not-allowed`, `not-found`: also of a comment that nobody confirmed
 */
export async function openCommentFile(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly comment: string; readonly file: string },
): Promise<Outcome<{ file: OpenedFile }>> {
  const outcome = await reachForStaff(deps, deps.db, actor, input.item);
  if (!outcome.ok) return outcome;
  const row = isUuid(input.comment) ? await findComment(deps.db, input.comment) : undefined;
  const files =
    row?.itemId === input.item && row.state !== 'unconfirmed'
      ? await listCommentFiles(deps.db, [row.id])
      : [];
  const file = files.find(({ id }) => id === input.file);
  if (file === undefined) return refuse('not-found', 'Không có tệp này.');
  const opened = await openedOrHeld(file, async () =>
    deps.keys.open(await deps.files.get(file.storageKey), commentFileContext(file.id)),
  );
  return opened.ok ? { ok: true, file: opened } : opened;
}
