// The published versions of a draft: the newest, and what clauses were called that are no more.
import type { Clause } from '#app/consultations/carry-clauses.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import { listConsultationProposals } from '#db/queries/consultation-proposals.server.ts';
import { findDraft, listDrafts, newestDraft } from '#db/queries/consultations.server.ts';

export type FormerClause = Pick<Clause, 'label' | 'text'>;

export interface DraftVersion {
  readonly number: number;
  readonly publishedAt: Date;
  /** Why readers have it no more. */
  readonly hidden?: string;
}

export interface DraftVersions {
  readonly number: number;
  readonly clauses: readonly Clause[];
  /** By id, as the last version that had it has it. */
  readonly former: ReadonlyMap<string, FormerClause>;
  readonly versions: readonly DraftVersion[];
}

/**
 * @returns the newest version's clauses, and under `former` the label and text by which an earlier version last called
 *   each clause: without the text where that version is hidden
 */
export async function readVersions(db: Queryable, itemId: string): Promise<DraftVersions> {
  const newest = await newestDraft(db, itemId);
  const versions = await listVersions(db, itemId);
  const former = new Map<string, FormerClause>();
  for (const { number, hidden } of versions) {
    if (number === newest?.number) continue;
    const draft = await findDraft(db, itemId, number);
    for (const { id, label, text } of draft?.clauses ?? [])
      former.set(id, {
        label: `${label} (bản ${number})`,
        text: hidden === undefined ? text : 'Bản này đã gỡ.',
      });
  }
  return { number: newest?.number ?? 0, clauses: newest?.clauses ?? [], former, versions };
}

/** The oldest first; a version that was taken out of the comparison says why. */
export async function listVersions(db: Queryable, itemId: string): Promise<readonly DraftVersion[]> {
  const hidden = new Map(
    (await listConsultationProposals(db, [itemId], ['approved'])).flatMap(({ content }) =>
      content.kind === 'hide-draft' ? [[content.draft, content.why] as const] : [],
    ),
  );
  return (await listDrafts(db, itemId)).map((draft) => ({
    ...draft,
    ...present({ hidden: hidden.get(draft.number) }),
  }));
}
