// The published versions of a draft: the newest, and what clauses were called that are no more.
import type { Clause } from '#app/consultations/carry-clauses.ts';
import type { Queryable } from '#db/client.server.ts';
import { findDraft, listDrafts, newestDraft } from '#db/queries/consultations.server.ts';

export type FormerClause = Pick<Clause, 'label' | 'text'>;

export interface DraftVersions {
  readonly number: number;
  readonly clauses: readonly Clause[];
  /** By id, as the last version that had it has it. */
  readonly former: ReadonlyMap<string, FormerClause>;
  readonly versions: readonly { readonly number: number; readonly publishedAt: Date }[];
}

/**
 * @returns the newest version's clauses, and under `former` the label and text by which an earlier version last called
 *   each clause
 */
export async function readVersions(db: Queryable, itemId: string): Promise<DraftVersions> {
  const newest = await newestDraft(db, itemId);
  const versions = await listDrafts(db, itemId);
  const former = new Map<string, FormerClause>();
  for (const { number } of versions) {
    if (number === newest?.number) continue;
    const draft = await findDraft(db, itemId, number);
    for (const { id, label, text } of draft?.clauses ?? [])
      former.set(id, { label: `${label} (bản ${number})`, text });
  }
  return { number: newest?.number ?? 0, clauses: newest?.clauses ?? [], former, versions };
}
