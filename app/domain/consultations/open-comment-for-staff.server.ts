// One comment as the unit reads it, with what may be decided on it and the next that waits.
import { commentSteps } from '#app/consultations/comment-steps.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { offeredStep, type OfferedStep } from '#app/steps/offered-step.ts';
import { openTransitions } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { findComment, listCommentEvents, listWaitingIds } from '#db/queries/consultation-comments.server.ts';
import { accountsOf, caseActor, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachForStaff } from './consultation-access.server.ts';
import { deciderOf, factsOf } from './move-comment.server.ts';
import { readVersions } from './draft-versions.server.ts';
import { staffViews } from './staff-comments.server.ts';

export interface OpenedComment {
  readonly title: string;
  readonly comment: StaffComment;
  readonly decisions: readonly OfferedStep[];
  /** How many others wait, and the one to go on with. */
  readonly waiting: number;
  readonly next?: string;
}

/**
 * For staff with a part in the section of drafts.
 * @returns refused as `not-allowed`, `not-found`: also for one that nobody has confirmed yet
 */
export async function openCommentForStaff(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly comment: string },
): Promise<Outcome<{ comment: OpenedComment }>> {
  const outcome = await reachForStaff(deps, deps.db, actor, input.item);
  if (!outcome.ok) return outcome;
  const { consultation, standing } = outcome;
  const row = isUuid(input.comment) ? await findComment(deps.db, input.comment) : undefined;
  if (row?.itemId !== input.item || row.state === 'unconfirmed')
    return refuse('not-found', 'Không có góp ý này.');
  const versions = await readVersions(deps.db, input.item);
  const [comment] = await staffViews(deps, versions, standing, [row]);
  if (comment === undefined) throw new Error(`comment ${row.id} has no view`);
  const history = (await listCommentEvents(deps.db, row.id)).map(({ event, actorName, at }) => ({
    label: commentSteps.transitions.find((one) => one.event === event)?.label ?? 'Gửi góp ý',
    by: actorName,
    at,
  }));
  const people = { author: comment.own ? accountsOf(standing.staff) : [], decider: deciderOf(row) };
  const commentCase = {
    state: row.state,
    version: row.version,
    facts: factsOf(consultation, row, deps.clock.now()),
    people,
  };
  const reader = caseActor(standing.staff, standing.comments);
  const decisions = openTransitions(commentSteps, commentCase, reader).map((transition) =>
    offeredStep(transition),
  );
  const waitingIds = await listWaitingIds(deps.db, input.item);
  const others = waitingIds.filter((id) => id !== row.id);
  const next = waitingIds[waitingIds.indexOf(row.id) + 1] ?? others[0];
  return {
    ok: true,
    comment: {
      title: titleInWords(consultation.title),
      comment: { ...comment, history },
      decisions,
      waiting: others.length,
      ...present({ next }),
    },
  };
}
