// What was erased from an item, as staff and readers are told of it.
import type { Erasure, VersionLine } from '#app/read-models/publishing.ts';
import type { Queryable } from '#db/client.server.ts';
import { listErasures } from '#db/queries/content-erasures.server.ts';
import { listVersions, type ItemRow } from '#db/queries/content.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { askOnce } from '../kernel/ask-once.server.ts';

/** @returns what stands in the place of what was erased from an item, the oldest first */
export async function erasuresOf(db: Queryable, itemId: string): Promise<readonly Erasure[]> {
  const rows = await listErasures(db, itemId);
  if (rows.length === 0) return [];
  const names = await namesOf(
    db,
    rows.flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy]),
  );
  return rows.map(({ id, what, reason, erasedAt, proposedBy, approvedBy }) => ({
    ...{ id, what, reason, at: erasedAt },
    proposedBy: names.get(proposedBy) ?? '',
    approvedBy: names.get(approvedBy) ?? '',
  }));
}

type StoredLine = Awaited<ReturnType<typeof listVersions>>[number];

/** @returns every version of an item, the newest first */
export const versionsOf = (db: Queryable, itemId: string): Promise<readonly StoredLine[]> =>
  askOnce(db, `versions of ${itemId}`, () => listVersions(db, itemId));

/** @returns a version as it is listed, live or erased or neither */
export const versionLine = (
  { erasureId, id, number, savedBy, savedAt }: Omit<StoredLine, 'baseId'>,
  { liveVersionId }: Pick<ItemRow, 'liveVersionId'>,
): VersionLine => ({
  ...{ id, number, savedBy, savedAt },
  live: id === liveVersionId,
  ...(erasureId !== null && { erased: true as const }),
});
