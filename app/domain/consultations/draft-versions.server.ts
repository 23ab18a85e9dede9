// The published versions of a draft: the newest, and what clauses were called that are no more.
import type { Clause } from '#app/consultations/carry-clauses.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import { listWholeDrafts, type DraftVersion } from '#db/queries/consultations.server.ts';
import { askOnce } from '../kernel/ask-once.server.ts';

export type FormerClause = Pick<Clause, 'label' | 'text'>;

export interface DraftVersions {
  readonly number: number;
  readonly clauses: readonly Clause[];
  /** By id, as the last version that had it has it. */
  readonly former: ReadonlyMap<string, FormerClause>;
  readonly versions: readonly DraftVersion[];
}

/** @returns every published version with its text, the oldest first */
export const wholeDrafts = (db: Queryable, itemId: string): ReturnType<typeof listWholeDrafts> =>
  askOnce(db, `drafts of ${itemId}`, () => listWholeDrafts(db, itemId));

/**
 * @returns the newest version's clauses, and under `former` the label and text by which an earlier version last called
 *   each clause: without the text where that version is hidden
 */
export async function readVersions(db: Queryable, itemId: string): Promise<DraftVersions> {
  const drafts = await wholeDrafts(db, itemId);
  const newest = drafts.at(-1);
  const former = new Map<string, FormerClause>();
  for (const { number, hidden, clauses } of drafts.slice(0, -1))
    for (const { id, label, text } of clauses)
      former.set(id, {
        label: `${label} (bản ${number})`,
        text: hidden === undefined ? text : 'Bản này đã gỡ.',
      });
  return {
    number: newest?.number ?? 0,
    clauses: newest?.clauses ?? [],
    former,
    versions: drafts.map(({ number, publishedAt, hidden }) => ({
      ...{ number, publishedAt },
      ...present({ hidden }),
    })),
  };
}
