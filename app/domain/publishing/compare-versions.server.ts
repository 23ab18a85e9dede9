// What one version of an item says otherwise than another.
import type { VersionLine } from '#app/read-models/publishing.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import { findVersion } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { versionLine, versionsOf } from './erasures.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { findFiles } from '#db/queries/content-shown-files.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { reachItem } from './reach-item.server.ts';
import { compareBodies } from './compare-bodies.ts';
import { bodyForStaff, filesOf } from '../writing/stored-body.ts';

/**
 * @param input versions by their numbers
 * @returns refused as `not-found` for an item or a version that is not there, `not-allowed` to all but staff
 */
export async function compareVersions(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly from: number; readonly to: number },
): Promise<Outcome<{ differences: readonly VersionDifference[]; from: VersionLine; to: VersionLine }>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  const { item, section } = access;
  const versions = await versionsOf(deps.db, item.id);
  const line = (number: number): VersionLine | undefined => {
    const version = versions.find((one) => one.number === number);
    return version && versionLine(version, item);
  };
  const [from, to] = [line(input.from), line(input.to)];
  const [before, after] = await Promise.all([
    from && findVersion(deps.db, from.id),
    to && findVersion(deps.db, to.id),
  ]);
  if (from === undefined || to === undefined || before === undefined || after === undefined)
    return refuse('not-found', 'Không có bản này.');
  return {
    ok: true,
    from,
    to,
    differences: await differencesBetween(deps, kindOf(section), bodyForStaff(before), bodyForStaff(after)),
  };
}

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
