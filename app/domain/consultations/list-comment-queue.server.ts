// What came in on one draft, for those who moderate it: narrowed, counted, a page at a time.
import { pageWithin } from '#app/values/page-within.ts';
import { commentStateIds, standingStates, type CommentStateId } from '#app/consultations/comment-steps.ts';
import { wholeDraftWord, type CommentsFilter } from '#app/lists/consultations.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { countByState, listForModeration } from '#db/queries/consultation-comments.server.ts';
import type { Option } from '#app/values/option.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { aboutText, inOrderOfDraft } from './clause-of.ts';
import { reachForStaff } from './consultation-access.server.ts';
import { readVersions, type DraftVersions } from './draft-versions.server.ts';
import { staffViews } from './staff-comments.server.ts';

export interface CommentQueue {
  readonly title: string;
  readonly href: string;
  readonly counts: Readonly<Record<CommentStateId, number>>;
  /** What the comments are about, in the order of the draft: for narrowing. */
  readonly clauses: readonly Option[];
  readonly comments: readonly StaffComment[];
  readonly page: number;
  readonly pages: number;
}

const pageSize = 30;

/**
 * @param request `filter`: without a state those that stand; `clause`: an id, or `wholeDraftWord`; `page` counts from
 *   1, past the end it is the last one
 * @returns what waits first, the oldest ahead; `counts`: of all on the draft. Refused as `not-found`, `not-allowed`
 */
export async function listCommentQueue(
  deps: Deps,
  actor: Actor,
  { item, filter = {} }: { readonly item: string; readonly filter?: CommentsFilter },
): Promise<Outcome<{ queue: CommentQueue }>> {
  const outcome = await reachForStaff(deps, deps.db, actor, item);
  if (!outcome.ok) return outcome;
  const { consultation, standing } = outcome;
  const { state, clause } = filter;
  const states: readonly CommentStateId[] = state === undefined ? standingStates : [state];
  const counts = await countByState(deps.db, item);
  const sum = (of: typeof counts) => of.reduce((all, { count }) => all + count, 0);
  const clauseId = clause === wholeDraftWord ? null : clause;
  const total = sum(
    counts.filter((one) => states.includes(one.state) && (clause === undefined || one.clauseId === clauseId)),
  );
  const { page, pages, offset } = pageWithin(total, pageSize, filter.page);
  const versions = await readVersions(deps.db, item);
  const rows = await listForModeration(deps.db, item, { states, clauseId }, { limit: pageSize, offset });
  return {
    ok: true,
    queue: {
      title: titleInWords(consultation.title),
      href: consultation.href,
      // What nobody confirmed is nobody's business yet: it is counted, and not read.
      counts: Object.fromEntries(
        commentStateIds.map((one) => [one, sum(counts.filter((row) => row.state === one))]),
      ) as Record<CommentStateId, number>,
      clauses: clausesIn(counts, versions),
      comments: await staffViews(deps, versions, standing, rows),
      page,
      pages,
    },
  };
}

function clausesIn(
  counts: readonly { readonly state: CommentStateId; readonly clauseId: string | null }[],
  versions: DraftVersions,
): CommentQueue['clauses'] {
  const clauseIds = counts.filter(({ state }) => state !== 'unconfirmed').map(({ clauseId }) => clauseId);
  return [...new Set(clauseIds)].sort(inOrderOfDraft(versions)).map((clauseId) => ({
    value: clauseId ?? wholeDraftWord,
    label: aboutText({ clauseId, quote: null }, versions),
  }));
}
