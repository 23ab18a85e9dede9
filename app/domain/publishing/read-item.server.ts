// One item as readers have it: its page, or where to go instead.
import type { ItemPage, SectionView } from '#app/read-models/publishing.ts';
import type { Queryable } from '#db/client.server.ts';
import { findFormerlyAt, findItemBySlug, type ItemRow } from '#db/queries/content.server.ts';
import { findLive, listPublications, type LiveRow } from '#db/queries/content-readers.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readSections } from '../kernel/sections.server.ts';
import { withResponsivePictures } from '../writing/picture-view.ts';
import { readableBody } from '../writing/stored-body.ts';
import { erasuresOf } from './erasures.server.ts';
import { hrefInTheEnd } from './item-address.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { addressOf, hrefOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import { standingOf, type Withdrawal } from '#app/publications/standing.ts';
import { listErasures } from '#db/queries/content-erasures.server.ts';
import { sectionOf } from './reach-item.server.ts';
import { sectionView } from './section-view.ts';
import { itemPages, withSketch } from './item-views.server.ts';
import { sectionLines } from './section-lines.server.ts';

export type ReadItem =
  | { readonly found: 'page'; readonly page: ItemPage; readonly section: SectionView }
  | { readonly found: 'moved'; readonly to: string; readonly permanent: boolean }
  /** Taken down, and leading nowhere; `erased`: what it said was erased since. */
  | { readonly found: 'gone'; readonly section: SectionView; readonly erased?: Withdrawal }
  | { readonly found: 'nothing' };

/**
 * @param input `section`: its id; `slug`: the last part of the address
 * @returns `nothing` in a closed section, and where an item was never published and nothing leads on from its address
 */
export async function readItem(
  deps: Pick<Deps, 'db' | 'unit'>,
  input: { readonly section: string; readonly slug: string },
): Promise<ReadItem> {
  const { db } = deps;
  const section = (await readSections(db)).find(({ id }) => id === input.section);
  if (section === undefined || section.closedAt !== null) return { found: 'nothing' };
  const item = await findItemBySlug(db, section.id, input.slug);
  const standing = item && standingOf({ ...item, closedAt: section.closedAt });
  if (item === undefined || standing === 'unknown') return leadOn(db, addressOf(section, input.slug));
  return standing === 'gone' ? leadTo(db, item) : pageIn(deps, section, item.id);
}

async function pageIn(
  deps: Pick<Deps, 'db' | 'unit'>,
  section: SectionRow,
  itemId: string,
): Promise<ReadItem> {
  const row = await findLive(deps.db, itemId);
  if (row === undefined) return { found: 'nothing' };
  if (!kindOf(section).ownPage)
    return { found: 'moved', to: hrefOf(section, row.item.slug), permanent: true };
  const page = await itemPage(deps, row);
  return page === undefined ? { found: 'nothing' } : { found: 'page', page, section: sectionView(section) };
}

/** @returns where an address leads at which an item once stood; `nothing` where none did */
export async function leadOn(db: Queryable, path: string): Promise<ReadItem> {
  const item = await findFormerlyAt(db, path);
  return item === undefined ? { found: 'nothing' } : leadTo(db, item);
}

async function leadTo(db: Queryable, item: ItemRow): Promise<ReadItem> {
  const to = await hrefInTheEnd(db, item);
  return to === undefined
    ? {
        found: 'gone',
        section: sectionView(await sectionOf(db, item)),
        ...present({ erased: (await erasuresOf(db, item.id)).at(-1) }),
      }
    : { found: 'moved', to, permanent: item.visibility !== 'unpublished' };
}

const mostRelated = 4;

/**
 * One item whole, as its page shows it.
 * @returns the item with what changed in it and a few others that its section lists; undefined when its text can't be read
 */
async function itemPage(deps: Pick<Deps, 'db' | 'unit'>, row: LiveRow): Promise<ItemPage | undefined> {
  const [[page], publications, erasures, near] = await Promise.all([
    itemPages(deps.db, [row.item.visibility === 'withdrawn' ? withoutFiles(row) : row]),
    listPublications(deps.db, row.item.id),
    listErasures(deps.db, row.item.id),
    sectionLines(
      deps,
      { sections: [row.item.sectionId], except: row.item.id },
      { order: 'newest', limit: mostRelated },
    ),
  ]);
  if (page === undefined) return undefined;
  return {
    ...withSketch(page, deps.unit),
    updatedAt: publications[0]?.at ?? page.publishedAt,
    // What came out first was no change.
    changes: [
      ...erasures.map(({ erasedAt: at, reason }) => ({ at, note: `Xóa các bản trước. Lý do: ${reason}` })),
      ...publications
        .slice(0, -1)
        .flatMap(({ at, note }) => (at === null || note === null ? [] : [{ at, note }])),
    ].sort((a, b) => b.at.getTime() - a.at.getTime()),
    related: near.map(({ line }) => line),
  };
}

/** What is withdrawn keeps its words under the banner; its pictures and files are answered to nobody any more. */
function withoutFiles(row: LiveRow): LiveRow {
  const body = readableBody(row);
  if (body === undefined) return row;
  const { picture: _, ...rest } = body;
  return { ...row, body: { ...rest, html: withResponsivePictures(body.html, new Map()), attachments: [] } };
}
