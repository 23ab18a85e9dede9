// A page of this portal, as somebody who writes about it names it: by its whole address or by what stands after the host.
import { paths } from '#app/addresses/paths.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { Queryable } from '#db/client.server.ts';
import { findSearchedPage } from '#db/queries/search-find.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { placeOnPortal } from '../kernel/place-on-portal.ts';

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
