// The door by which comments come in: what is wrong in one is said first, then who sends it is asked, then it is stored.
import { admit, type Submission } from '../admission/admit.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireOpenPortal } from '../kernel/openings.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { clauseIn, filesProblem, invalid, readComment } from './read-comment.server.ts';
import { submitComment, type CommentInput, type Submitted } from './submit-comment.server.ts';

export const commentDoor = 'comment';

/** @param sender how he proved to be a person; asked only when the comment itself is in order */
export async function receiveComment(
  deps: Deps,
  visitor: Resident | undefined,
  input: CommentInput,
  sender: Pick<Submission, 'honeypot' | 'check'>,
): Promise<Outcome<Submitted>> {
  const open = await requireOpenPortal(deps.db);
  if (!open.ok) return open;
  const clause = await clauseIn(deps, input);
  if (!clause.ok) return clause;
  const parsedComment = readComment(deps, visitor, clause.clause, input.wire);
  const fileProblems = filesProblem(input.files ?? []);
  if (!parsedComment.ok || fileProblems !== undefined)
    return invalid([...(parsedComment.ok ? [] : parsedComment.problems), ...(fileProblems ?? [])]);
  const { requestId, clientIp } = input;
  const { email, phone } = parsedComment.written;
  const from = { ...sender, clientIp, contact: phone ?? email };
  const admission = await admit(deps, visitor, { ...from, door: commentDoor, requestId });
  return admission.ok ? submitComment(deps, visitor, input) : admission;
}
