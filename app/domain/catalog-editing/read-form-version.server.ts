// One version of a form, or its draft: to compare and to preview.
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { listFormVersions } from '#db/queries/catalog-history.server.ts';
import type { FormDefinition } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { openFormVersion } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readableForm } from './form-drafts.server.ts';
import { unreadableDraft } from './reach-draft.server.ts';

/**
 * @param request `which`: the published version, the draft under way, or a version by its number
 * @returns refused as `not-found`, `not-possible` for a draft that can't be read, `not-allowed` to all but staff
 */
export async function readFormVersion(
  deps: Deps,
  actor: Actor,
  { form, which }: { readonly form: string; readonly which: 'live' | 'draft' | number },
): Promise<Outcome<{ label: string; definition: FormDefinition }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (which === 'draft') {
    const row = await findDraftUnderWay(deps.db, 'form', form);
    if (row === undefined) return refuse('not-found', 'Mẫu đơn này không có bản nháp nào đang soạn.');
    const definition = readableForm(row);
    return definition === undefined ? unreadableDraft() : { ok: true, label: 'Bản nháp', definition };
  }
  const version = (await listFormVersions(deps.db, form)).find((one) =>
    which === 'live' ? one.live : one.number === which,
  );
  if (version === undefined) return refuse('not-found', 'Không có bản này của mẫu đơn.');
  const publicationWords = `công bố ${formatLongDate(localDate(version.publishedAt))}`;
  return {
    ok: true,
    label: `Bản số ${version.number}, ${publicationWords}${version.live ? ' (đang công bố)' : ''}`,
    definition: (await openFormVersion(deps, version.id)).definition,
  };
}
