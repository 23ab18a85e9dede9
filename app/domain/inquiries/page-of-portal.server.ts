// A page of this portal, as somebody who writes about it names it: by its whole address or by what stands after the host.
import type { Queryable } from '#db/client.server.ts';
import { findSearchedPage } from '#db/queries/search-find.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param typed from outside: an address, with or without host, question mark and anchor
 * @returns its path and its title; undefined for what is no page that the search finds, so for any other site
 */
export async function pageOfPortal(
  { db, unit }: { readonly db: Queryable; readonly unit: Deps['unit'] },
  typed: string,
): Promise<{ readonly address: string; readonly title: string } | undefined> {
  const url = URL.parse(typed.trim(), unit.publicUrl);
  if (url === null || url.origin !== new URL(unit.publicUrl).origin) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  return findSearchedPage(db, path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);
}
