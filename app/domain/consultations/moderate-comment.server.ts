// The unit that answers for a consultation decides what is shown (Đ11.6).
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly } from '../kernel/refusal.ts';
import { standBefore } from './consultation-access.server.ts';
import { moveComment, type CommentStep } from './move-comment.server.ts';

/** Refuses whoever is not of the unit, and whoever wrote it himself. */
export async function moderateComment(deps: Deps, actor: Actor, step: CommentStep) {
  if (actor.kind !== 'staff') return staffOnly();
  return moveComment(
    deps,
    step,
    { kind: 'staff', id: actor.userId, name: actor.name },
    async (_, access, tx) => {
      const stood = await standBefore(deps, tx, actor, access.section);
      return stood.ok ? stood.standing.comments : [];
    },
  );
}
