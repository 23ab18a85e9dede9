// A new version of the portal published something under an open draft: the draft takes over what staff did not touch,
// keeps what they did, and says where both changed.
import { componentIn, components, componentIds, withComponent, type ProcedureDraft } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sameValue } from '#catalog/same-value.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  changeCatalogDraft,
  findDraftUnderWay,
  type CatalogDraftRow,
} from '#db/queries/catalog-drafts.server.ts';
import { portalItself } from '../kernel/audit.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { planOn } from './permissions.ts';
import { readableProcedure } from './procedure-drafts.server.ts';
import { touchedBy, undecided, wholeDraft } from './reach-draft.server.ts';

const again = 'Hãy so sánh với bản đang công bố rồi gửi duyệt.';

export interface Merged {
  readonly draft: ProcedureDraft;
  /** Taken over from what is published now. */
  readonly taken: readonly (typeof componentIds)[number][];
  /** Changed on both sides: the draft keeps its own. */
  readonly disputed: readonly (typeof componentIds)[number][];
}

/** Merges by component. @param base what the draft started from; undefined: nothing was published */
export function mergeDraft(
  base: ProcedureDraft | undefined,
  draft: ProcedureDraft,
  live: ProcedureDraft,
): Merged {
  let mergedDraft = draft;
  const taken: Merged['taken'][number][] = [];
  const disputed: Merged['taken'][number][] = [];
  for (const id of componentIds) {
    const [theirs, mine] = [componentIn(live, id), componentIn(draft, id)];
    if (sameValue(theirs, mine)) continue;
    const baseComponent = base && componentIn(base, id);
    if (baseComponent !== undefined && sameValue(baseComponent, theirs)) continue;
    if (baseComponent !== undefined && sameValue(baseComponent, mine)) {
      mergedDraft = withComponent(mergedDraft, id, theirs);
      taken.push(id);
    } else disputed.push(id);
  }
  return { draft: mergedDraft, taken, disputed };
}

/** @param live the revision that was just published. A draft under way is open again, whatever was decided on it */
export async function rebaseProcedureDraft(
  tx: Queryable,
  live: { readonly body: Procedure; readonly revisionId: string },
  at: Date,
): Promise<void> {
  const row = await findDraftUnderWay(tx, 'procedure', live.body.code, 'locked');
  if (row === undefined) return;
  // Nothing of it can be kept: staff see that it can't be read, and discard it.
  const ownDraft = readableProcedure(row);
  if (ownDraft === undefined) return;
  const base = row.baseId === null ? undefined : await openRevision({ db: tx }, row.baseId);
  const { draft, taken, disputed } = mergeDraft(base, ownDraft, live.body);
  const names = (ids: Merged['taken']) => ids.map((id) => components[id]).join('; ');
  const failure = [
    'Bản đang công bố vừa được cập nhật theo phiên bản mới của Cổng.',
    taken.length === 0 ? '' : `Bản nháp đã lấy theo: ${names(taken)}.`,
    disputed.length === 0 ? '' : `Bản nháp giữ nội dung cán bộ đã sửa: ${names(disputed)}.`,
    again,
  ];
  await changeCatalogDraft(
    tx,
    row.id,
    {
      ...rebased(row, at, taken),
      baseId: live.revisionId,
      body: { ...draft },
      failure: failure.filter((line) => line !== '').join(' '),
    },
    at,
  );
}

/**
 * A form is not merged: its parts hang together. The draft stays as staff left it, and they are told.
 * @param live the version that was just published. A draft under way is open again, whatever was decided on it
 */
export async function rebaseFormDraft(
  tx: Queryable,
  live: { readonly code: string; readonly versionId: string },
  at: Date,
): Promise<void> {
  const row = await findDraftUnderWay(tx, 'form', live.code, 'locked');
  if (row === undefined) return;
  const failure = `Mẫu đang công bố vừa được cập nhật theo phiên bản mới của Cổng; bản nháp vẫn như cán bộ đã sửa. ${again}`;
  await changeCatalogDraft(tx, row.id, { ...rebased(row, at), baseId: live.versionId, failure }, at);
}

/** Whatever was decided of it was of another body. */
function rebased(row: CatalogDraftRow, at: Date, taken: readonly string[] = []) {
  const planOutcome = planOn(portalItself, { kind: row.kind, sectors: [] }, row, { event: 'rebase' }, at);
  if (!planOutcome.ok) throw new Error(`draft ${row.id} is not under way: ${planOutcome.refusal.message}`);
  const touch = touchedBy(row, portalItself, [...taken, wholeDraft], at);
  return { ...undecided, ...touch, state: planOutcome.plan.state };
}
