// What the lists of sections hold: items, and what is published of inquiries and listed there too (Đ10.3). Whoever lists a
// section asks here, so that its page, its feed, its digest and what is related to an item never differ.
import { listedIn } from '#app/inquiries/kinds/index.ts';
import { gatheredIn, kindOf } from '#app/publications/kind-of-section.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { findAllLive } from '#db/queries/content-readers.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import {
  countLines,
  listLines,
  type LineFilter,
  type LineKey,
  type LineOrder,
} from '#db/queries/section-lines.server.ts';
import { findPublishedLines } from '../inquiries/read-published.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readSections } from '../kernel/sections.server.ts';
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

/**
 * @param page `order` left out: the one of the first section's kind
 * @returns lines of what readers see now, each with the instant of its first publication
 */
export async function sectionLines(
  deps: Needs,
  filter: Filter,
  { order, ...page }: PageOfLines,
): Promise<readonly SectionLine[]> {
  const { wide, first } = await readWide(deps, filter);
  const keys = await listLines(deps.db, wide, {
    ...page,
    order: order ?? (first === undefined ? 'newest' : kindOf(first).order),
  });
  const idsOf = (of: LineKey['of']) => keys.filter((key) => key.of === of).map(({ id }) => id);
  const [items, inquiries] = await Promise.all([
    findAllLive(deps.db, idsOf('item')).then((rows) => itemLines(deps.db, rows)),
    inquiryLines(deps, keys, idsOf('inquiry')),
  ]);
  const lines = new Map([...items, ...inquiries].map((line) => [line.id, line]));
  return keys.flatMap(({ id, firstPublishedAt }) => {
    const line = lines.get(id);
    return line === undefined ? [] : [{ line, firstPublishedAt }];
  });
}

/** @returns how many lines `sectionLines` would list in all */
export const countSectionLines = async (deps: Needs, filter: Filter): Promise<number> =>
  countLines(deps.db, (await readWide(deps, filter)).wide);

/**
 * @returns `wide`: the filter over all sections that those named gather, with what is listed in them beside items; `first`: the
 *   first of those named that is there
 */
export async function readWide(
  { db }: Pick<Deps, 'db'>,
  filter: Filter,
): Promise<{ wide: LineFilter; first: SectionRow | undefined }> {
  const all = await readSections(db);
  const namedSections = filter.sections.flatMap((id) => all.find((section) => section.id === id) ?? []);
  const open = all.filter(({ closedAt }) => closedAt === null);
  const sections = [...new Set(namedSections.flatMap((section) => gatheredIn(section, open)))];
  return { wide: { ...filter, sections, listed: listedIn(sections) }, first: namedSections[0] };
}

async function inquiryLines(
  { db, unit }: Needs,
  keys: readonly LineKey[],
  ids: readonly string[],
): Promise<readonly ItemLine[]> {
  const [publishedLines, sections] = await Promise.all([findPublishedLines(db, ids), readSections(db)]);
  return keys.flatMap(({ id, section, facts }): ItemLine | [] => {
    const publication = publishedLines.get(id);
    const sectionRow = sections.find((one) => one.id === section);
    if (publication === undefined || sectionRow === undefined) return [];
    const { href, title, beginning: summary, unit: author = unit.name, publishedAt } = publication;
    return {
      id,
      sectionId: section,
      kind: sectionRow.kind,
      href,
      title,
      summary,
      facts,
      author,
      source: unit.name,
      publishedAt,
      pinned: false,
    };
  });
}
