// One side of a comparison: what is live, the draft, or a revision by its number.
import type { RevisionSide } from '#app/read-models/catalog-editing.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { findRevisionByNumber } from '#db/queries/catalog-history.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { findPublishedByCode, openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readableProcedure } from './procedure-drafts.server.ts';
import { unreadableDraft } from './reach-draft.server.ts';

/**
 * @param request `which`: what is published, the draft under way, or a revision by its number
 * @returns refused as `not-found`, `not-possible` for a draft that can't be read, `not-allowed` to all but staff
 */
export async function readRevision(
  deps: Deps,
  actor: Actor,
  { code, which }: { readonly code: string; readonly which: 'live' | 'draft' | number },
): Promise<Outcome<{ side: RevisionSide }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (which === 'draft') {
    const row = await findDraftUnderWay(deps.db, 'procedure', code);
    if (row === undefined) return refuse('not-found', 'Thủ tục này không có bản nháp nào đang soạn.');
    const procedure = readableProcedure(row);
    return procedure === undefined ? unreadableDraft() : { ok: true, side: { label: 'Bản nháp', procedure } };
  }
  const live = await findPublishedByCode(deps, code);
  const number = which === 'live' ? live?.revisionNumber : which;
  const revision = number === undefined ? undefined : await findRevisionByNumber(deps.db, code, number);
  if (number === undefined || revision === undefined)
    return refuse('not-found', 'Không có bản này của thủ tục.');
  const publicationWords = `công bố ${formatLongDate(localDate(revision.publishedAt))}`;
  const label = `Bản số ${number}, ${publicationWords}${number === live?.revisionNumber ? ' (đang công bố)' : ''}`;
  return { ok: true, side: { label, procedure: await openRevision(deps, revision.id) } };
}
