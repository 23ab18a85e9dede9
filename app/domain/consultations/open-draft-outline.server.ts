// How the newest text of a draft is read into clauses, before it is published: for the person who corrects it.
import { carryClauses } from '#app/consultations/carry-clauses.ts';
import { standingStates } from '#app/consultations/comment-steps.ts';
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import type { DraftOutline } from '#app/read-models/consultations.ts';
import { listComments } from '#db/queries/consultation-comments.server.ts';
import { newestDraft } from '#db/queries/consultations.server.ts';
import { versionInHand } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachItem } from '../publishing/reach-item.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';
import { standBefore } from './consultation-access.server.ts';
import { readDraft } from './read-draft.ts';

/**
 * The newest text as it is recognised, with what may be wrong in it, and what it would leave without a clause.
 * @returns `gone`: clauses of the published version that it has no more, each with how many comments stand on it.
 *   Refused as `not-found`, `not-allowed`
 */
export async function openDraftOutline(
  deps: Deps,
  actor: Actor,
  item: string,
): Promise<Outcome<{ outline: DraftOutline }>> {
  const access = await reachItem(deps, deps.db, actor, item);
  if (!access.ok) return access;
  if (access.section.kind !== kind.id) return refuse('not-found', 'Không có dự thảo này.');
  const outcome = await standBefore(deps, deps.db, actor, access.section);
  if (!outcome.ok) return outcome;
  const body = bodyForStaff(await versionInHand(deps.db, item));
  const { clauses, doubts } = readDraft(body.html);
  const before = await newestDraft(deps.db, item);
  const goneIds = new Set(carryClauses(before?.clauses ?? [], clauses, 0).gone);
  const comments = goneIds.size === 0 ? [] : await listComments(deps.db, item, standingStates);
  return {
    ok: true,
    outline: {
      itemId: item,
      title: body.title,
      clauses: clauses.map(({ address, level, label, text }) => ({ address, level, label, text })),
      doubts,
      gone: (before?.clauses ?? [])
        .filter(({ id }) => goneIds.has(id))
        .map(({ id, label }) => ({
          label,
          comments: comments.filter(({ clauseId }) => clauseId === id).length,
        })),
    },
  };
}
