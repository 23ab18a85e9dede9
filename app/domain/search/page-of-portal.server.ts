// A page of this portal, as somebody who writes about it names it: by its whole address or by what stands after the host.
import { paths } from '#app/addresses/paths.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { Queryable } from '#db/client.server.ts';
import { findSearchedPage } from '#db/queries/search-find.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Pages for everybody that the search does not find. */
const unsearched: ReadonlyMap<string, string> = new Map([
  [paths.home(), 'Trang chủ'],
  [paths.search(), 'Tìm kiếm'],
  [paths.informationAccess(), 'Tiếp cận thông tin'],
  ...inquiryKinds.flatMap(({ id, words }): [string, string][] => [
    [paths.inquiryFront(id), words.parent.label],
    [paths.inquiryForm(id), words.title],
  ]),
]);

/**
 * @param addressText from outside: an address, with or without host, question mark and anchor
 * @returns `path`: as the portal's own links say it: decoded, in NFC, without dots, doubled slashes, and a slash at its end; `rest`:
 *   question mark and anchor; undefined for any other site. Whether a page is there says `pageOfPortal`
 */
export function placeOnPortal(
  { publicUrl }: Pick<Deps['unit'], 'publicUrl'>,
  addressText: string,
): { readonly path: string; readonly rest: string } | undefined {
  const own = new URL(publicUrl);
  const text = addressText.trim();
  // "phuan.example/tin-tuc", as people write an address; by any scheme of pages it is the same place.
  const [start = ''] = text.split(/[/?#]/u);
  const url = URL.parse(start.toLowerCase() === own.host ? `${own.protocol}//${text}` : text, own);
  if (text === '' || url === null || !/^https?:$/u.test(url.protocol) || url.host !== own.host)
    return undefined;
  try {
    const path = decodeURIComponent(url.pathname).normalize('NFC').replaceAll(/\/+/gu, '/');
    return {
      path: path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path,
      rest: `${url.search}${url.hash}`,
    };
  } catch {
    return undefined;
  }
}

/**
 * @param addressText as `placeOnPortal` takes it
 * @returns its path and its title; undefined for what is no page for everybody, so for any other site
 */
export async function pageOfPortal(
  { db, unit }: { readonly db: Queryable; readonly unit: Pick<Deps['unit'], 'publicUrl'> },
  addressText: string,
): Promise<{ readonly address: string; readonly title: string } | undefined> {
  const address = placeOnPortal(unit, addressText)?.path;
  if (address === undefined) return undefined;
  const title = unsearched.get(address);
  return title === undefined ? findSearchedPage(db, address) : { address, title };
}
