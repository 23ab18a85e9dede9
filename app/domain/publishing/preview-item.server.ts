// A version as readers would see it: for staff, and for somebody outside who was sent a link that ends by itself.
import type { ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { findVersion, versionInHand, type ItemRow, type VersionRow } from '#db/queries/content.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { isUuid } from '#app/values/uuid.ts';
import { itemPages, withSketch } from './item-views.server.ts';
import { reachItem } from './reach-item.server.ts';
import { sectionView } from './section-view.ts';
import { bodyForStaff } from '../writing/stored-body.ts';

export interface Previewed {
  readonly page: ItemPage;
  readonly section: SectionView;
}

/**
 * @param input `version` left out: the newest
 * @returns refused as `not-found` for an item or a version that is not there, `not-allowed` to all but staff
 */
export async function previewItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly version?: string },
): Promise<Outcome<Previewed>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  const { item, section } = access;
  const version = await versionOf(deps.db, item, input.version);
  if (version === undefined) return refuse('not-found', 'Không có bản này.');
  return { ok: true, ...(await preview(deps, item, section, version)) };
}

/**
 * @param id of a version, as it was asked for; undefined: the newest
 * @returns undefined when it is none of this item's
 */
export async function versionOf(
  db: Queryable,
  item: ItemRow,
  id: string | undefined,
): Promise<VersionRow | undefined> {
  if (id === undefined) return versionInHand(db, item.id);
  const version = isUuid(id) ? await findVersion(db, id) : undefined;
  return version?.itemId === item.id ? version : undefined;
}

/** @param address where its files are found by whoever sees it; absent: where those who write find them */
export async function preview(
  { db, unit }: Pick<Deps, 'db' | 'unit'>,
  item: ItemRow,
  section: SectionRow,
  version: VersionRow,
  address?: Parameters<typeof itemPages>[2],
): Promise<Previewed> {
  const body = bodyForStaff(version);
  const [page] = await itemPages(db, [{ item, section, body }], address);
  if (page === undefined) throw new Error('a preview was not made');
  return { page: withSketch(page, unit), section: sectionView(section) };
}
