// The unit that answers for a consultation decides what is shown (Đ11.6).
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly } from '../kernel/refusal.ts';
import { standBefore } from './consultation-access.server.ts';
import { moveComment, type CommentStep } from './move-comment.server.ts';

/**
 * @returns refused as `not-allowed` to whoever wrote it himself and to all but staff; as `not-found` to staff who are
 *   not of the unit; else as the table of comments says
 */
export async function moderateComment(deps: Deps, actor: Actor, step: CommentStep) {
  if (actor.kind !== 'staff') return staffOnly();
  return moveComment(
    deps,
    step,
    { kind: 'staff', id: actor.userId, name: actor.name, staff: actor },
    async (_, access, tx) => {
      const outcome = await standBefore(deps, tx, actor, access.section);
      return outcome.ok ? outcome.standing.comments : [];
    },
  );
}
