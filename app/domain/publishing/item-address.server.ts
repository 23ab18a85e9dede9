// Which address an item gets, and where an address leads. An address that once led to an item is its own for ever: no other gets it, and
// it leads to where the item stands now, so that nothing leads on twice or back.
import { reservedBelow } from '#app/addresses/first-parts.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import type { Queryable } from '#db/client.server.ts';
import { findFormerlyAt, findItemBySlug, slugsOfOthers, type ItemRow } from '#db/queries/content.server.ts';
import { findSectionByPath, listAllSections, type SectionRow } from '#db/queries/content-sections.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { sectionOf } from './reach-item.server.ts';

/**
 * The last part of the address at which an item will stand once it is published. Whoever keeps it calls it with the sections locked.
 * @returns the one that it has, or was given by hand; else the words of its title, its id where there is no letter or digit in them,
 *   with a number, from 2, where the address is another's
 */
export async function slugToBe(
  db: Queryable,
  section: SectionRow,
  item: ItemRow,
  title: string,
): Promise<string> {
  if (item.firstPublishedAt !== null) return item.slug;
  const start = item.slug === item.id ? slugOf(title) || item.id : item.slug;
  const takenSlugs = await slugsTaken(db, section, item, start);
  if (!takenSlugs.has(start)) return start;
  let number = 2;
  while (takenSlugs.has(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

/** @returns last parts of addresses that are not the item's to take, of those that begin so; to keep one, with the sections locked */
export async function slugsTaken(
  db: Queryable,
  section: SectionRow,
  item: ItemRow,
  start: string,
): Promise<ReadonlySet<string>> {
  return new Set([
    ...(await slugsOfOthers(db, { section, item: item.id, start })),
    ...(await slugsBelow(db, section)),
  ]);
}

/** The last parts of the addresses of sections and of the portal's own pages below this section: they win over items. */
async function slugsBelow(db: Queryable, section: SectionRow): Promise<readonly string[]> {
  const sections = (await listAllSections(db))
    .filter(({ path }) => path.startsWith(`${section.path}/`))
    .map(({ path }) => path.slice(section.path.length + 1));
  return [...sections, ...reservedBelow(section.path)];
}

/** @returns the item that stands, or once stood, at this address; undefined where there is none, or none that ever came out */
export async function itemAt(db: Queryable, path: string): Promise<ItemRow | undefined> {
  const lastSlash = path.lastIndexOf('/');
  const section = lastSlash > 0 ? await findSectionByPath(db, path.slice(0, lastSlash)) : undefined;
  const item = section && (await findItemBySlug(db, section.id, path.slice(lastSlash + 1)));
  return item === undefined || item.visibility === 'never-published' ? findFormerlyAt(db, path) : item;
}

/**
 * Where whoever asks for an item is led in the end.
 * @returns the address at which it is read, or to which it was taken down; undefined where it is gone, or leads back to itself
 */
export async function hrefInTheEnd(db: Queryable, item: ItemRow): Promise<string | undefined> {
  const met = new Set([item.id]);
  let at = item;
  while (at.visibility === 'unpublished') {
    if (at.redirectTo === null) return undefined;
    const next = await itemAt(db, pathIn(at.redirectTo));
    if (next === undefined) return at.redirectTo;
    if (met.has(next.id)) return undefined;
    // What has parts of its own, as a place on a page, is said by whoever led there.
    if (next.visibility !== 'unpublished' && pathIn(at.redirectTo) !== at.redirectTo) return at.redirectTo;
    met.add(next.id);
    at = next;
  }
  return hrefOf(await sectionOf(db, at), at.slug);
}

/** @returns whether somebody who is led to this address comes back to the item */
export async function leadsBack(db: Queryable, item: ItemRow, to: string): Promise<boolean> {
  const met = new Set<string>();
  let at = await itemAt(db, pathIn(to));
  while (at !== undefined && at.id !== item.id && !met.has(at.id)) {
    met.add(at.id);
    if (at.visibility !== 'unpublished' || at.redirectTo === null) return false;
    at = await itemAt(db, pathIn(at.redirectTo));
  }
  return at !== undefined;
}

/** @returns an address without question mark and anchor */
export const pathIn = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';
