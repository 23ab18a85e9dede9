// What one version of an item says or shows otherwise than another, with the pictures and files of both at hand.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import { findFiles } from '#db/queries/content-shown-files.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { compareBodies } from './compare-bodies.ts';
import { isUuid } from '#app/values/uuid.ts';
import { filesOf } from '../writing/stored-body.ts';

/** Asks nobody's permission: for whoever reached the item. @returns empty when a reader would notice nothing */
export async function differencesBetween(
  { db }: Pick<Deps, 'db'>,
  kind: ContentKind,
  before: ContentBody,
  after: ContentBody,
): Promise<readonly VersionDifference[]> {
  const fileIds = [...new Set([...filesOf(before), ...filesOf(after)])].filter(isUuid);
  const files = new Map((await findFiles(db, fileIds)).map((file) => [file.id, file]));
  return compareBodies(kind, before, after, files);
}
