// One page has one address: whoever asks for it in another spelling is led there, and what an address carries that no page reads is
// taken off before anybody sees it. The page cache and the rendering so get the same address: what the one leaves out, the other
// cannot write into a page that all readers get.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { malformedAddress } from './malformed-request.server.ts';

/** Added by advertisements and shares: they never change a page. */
const ignoredParameters = /^(utm_\w+|fbclid|gclid|zarsrc|zalo_\w+)$/;

/** What most ask for, known by a glance. */
const plainAlready = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?(?<!.\/)$/;

/**
 * @param spell a path as its route spells it; undefined where no route answers
 * @returns answers a request for another spelling with the way to the plain one (308), and gives all others their plain address:
 *   then false, as for what is sent, or cannot be read
 */
export function plainAddresses(spell: (path: string) => string | undefined) {
  return function answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '/' } = request;
    if ((method !== 'GET' && method !== 'HEAD') || plainAlready.test(url)) return false;
    if (malformedAddress(request) !== undefined || !URL.canParse(url, 'http://localhost')) return false;
    const { pathname, search, searchParams } = new URL(url, 'http://localhost');
    const path = plainPath(pathname, spell);
    if (path === undefined) return false;
    if (path !== url.split(/[?#]/, 1)[0]) {
      response.writeHead(308, { Location: path + search, 'Cache-Control': 'no-cache' }).end();
      return true;
    }
    request.url = path + plainQuery(searchParams);
    return false;
  };
}

/** Sorted by name alone: what is said twice under one name may mean something by its order. */
function plainQuery(parameters: URLSearchParams): string {
  const read = new URLSearchParams([...parameters].filter(([name]) => !ignoredParameters.test(name)));
  read.sort();
  const query = read.toString();
  return query === '' ? '' : `?${query}`;
}

/** What a page that runs React asks for beside its document. */
const data = '.data';

/** @returns undefined for what no letters come out of */
function plainPath(pathname: string, spell: (path: string) => string | undefined): string | undefined {
  try {
    const parts = pathname
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part).normalize('NFC'));
    const path = `/${parts.join('/')}`;
    const ending = path.endsWith(data) ? data : '';
    // A slash within a part is none between parts.
    const spelled = parts.some((part) => part.includes('/'))
      ? undefined
      : spell(path.slice(0, path.length - ending.length));
    const plain = spelled === undefined ? parts : (spelled + ending).slice(1).split('/');
    return `/${plain.map(encodeURIComponent).join('/')}`;
  } catch {
    return undefined;
  }
}
