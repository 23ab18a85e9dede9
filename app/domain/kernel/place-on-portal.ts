// An address of this portal as people write it: whole, without its scheme, or what stands after the host.
import type { Unit } from './deps.server.ts';

/**
 * @param addressText from outside: an address, with or without host, question mark and anchor
 * @returns `path`: as the portal's own links say it: decoded, in NFC, without dots, doubled slashes, and a slash at its end; `rest`:
 *   question mark and anchor; undefined for any other site. Whether a page is there says `pageOfPortal`
 */
export function placeOnPortal(
  { publicUrl }: Pick<Unit, 'publicUrl'>,
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
