// What the lists of sections hold: items, and what is published of inquiries and listed there too (Đ10.3). Whoever lists a
// section asks here, so that its page, its feed, its digest and what is related to an item never differ.
import { listedIn } from '#app/inquiries/kinds/index.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { findAllLive } from '#db/queries/content-readers.server.ts';
import { findSection } from '#db/queries/content-sections.server.ts';
import {
  countLines,
  listLines,
  type LineFilter,
  type LineKey,
  type LineOrder,
} from '#db/queries/section-lines.server.ts';
import { findPublishedLines } from '../inquiries/read-published.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { itemLines } from './item-views.server.ts';

type Needs = Pick<Deps, 'db' | 'unit'>;
type Filter = Omit<LineFilter, 'listed'>;

interface SectionLine {
  readonly line: ItemLine;
  readonly firstPublishedAt: Date;
}

interface PageOfLines {
  /** Undefined: as the kind of the first section orders. */
  readonly order?: LineOrder;
  readonly limit: number;
  readonly offset?: number;
}

export async function sectionLines(
  deps: Needs,
  filter: Filter,
  { order, ...page }: PageOfLines,
): Promise<readonly SectionLine[]> {
  const { sections } = filter;
  const keys = await listLines(
    deps.db,
    { ...filter, listed: listedIn(sections) },
    { ...page, order: order ?? (await usualOrder(deps, sections)) },
  );
  const idsOf = (of: LineKey['of']) => keys.filter((key) => key.of === of).map(({ id }) => id);
  const items = await itemLines(deps.db, await findAllLive(deps.db, idsOf('item')));
  const lines = new Map(
    [...items, ...(await inquiryLines(deps, keys, idsOf('inquiry')))].map((line) => [line.id, line]),
  );
  return keys.flatMap(({ id, firstPublishedAt }) => {
    const line = lines.get(id);
    return line === undefined ? [] : [{ line, firstPublishedAt }];
  });
}

export const countSectionLines = ({ db }: Needs, filter: Filter): Promise<number> =>
  countLines(db, { ...filter, listed: listedIn(filter.sections) });

async function usualOrder({ db }: Needs, [first]: readonly string[]): Promise<LineOrder> {
  const section = first === undefined ? undefined : await findSection(db, first);
  return section === undefined ? 'newest' : kindOf(section).order;
}

async function inquiryLines(
  { db, unit }: Needs,
  keys: readonly LineKey[],
  ids: readonly string[],
): Promise<readonly ItemLine[]> {
  const published = await findPublishedLines(db, ids);
  const lines = keys.map(async ({ id, section, facts }): Promise<ItemLine | undefined> => {
    const of = published.get(id);
    const stands = of && (await findSection(db, section));
    if (of === undefined || stands === undefined) return undefined;
    const { href, title, beginning: summary, unit: author = unit.name, publishedAt, sample } = of;
    return {
      id,
      sectionId: section,
      kind: stands.kind,
      href,
      title,
      summary,
      facts,
      author,
      source: unit.name,
      publishedAt,
      pinned: false,
      sample,
    };
  });
  return (await Promise.all(lines)).filter((line) => line !== undefined);
}
