// Every link of the public demonstration leads somewhere: walked from the front page without a browser.
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';

import { useOwnPortal } from '../support/portal.ts';

// Of its own: what other files leave on theirs, or take down meanwhile, is not the demonstration.
const portal = useOwnPortal();
const atOnce = 4;

/** @returns the addresses of the portal that a page links to or loads, without their fragments */
function linksIn(html: string, base: string): readonly string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { href, src }) {
      for (const address of [href, src]) {
        const url = address === undefined ? undefined : URL.parse(address, base);
        if (url?.origin === new URL(base).origin) found.add(`${url.pathname}${url.search}`);
      }
    },
  });
  parser.end(html);
  return [...found];
}

/** Papers and workbooks that one route draws: so many are drawn of each. */
const drawnOfRoute = 12;
const drawn = new Map<string, number>();

/** Lists that are narrowed and sorted by every choice of theirs are walked by their first page. */
function takesPart(address: string): boolean {
  if (address.includes('?') || address.startsWith('/can-bo')) return false;
  const [, folder, ending] = /^(\/[^/]+)\/.*\.(pdf|docx|xlsx|csv)$/.exec(address) ?? [];
  if (ending === undefined) return true;
  const route = `${folder} ${ending}`;
  const count = (drawn.get(route) ?? 0) + 1;
  if (count > drawnOfRoute) return false;
  drawn.set(route, count);
  return true;
}

test(
  'Đ13.1c no link of the pages for everybody leads nowhere: page, PDF, workbook, calendar, feed, picture',
  { timeout: 240_000 },
  async () => {
    const foundOn = new Map([['/', 'the front page']]);
    const waiting = ['/'];
    const broken: string[] = [];
    let walked = 0;
    async function walk(address: string): Promise<void> {
      walked += 1;
      const response = await fetch(`${portal.url}${address}`);
      if (!response.ok) broken.push(`${response.status} ${address} (on ${foundOn.get(address)})`);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const html = isPage && response.ok ? await response.text() : '';
      if (!isPage) await response.arrayBuffer();
      for (const link of linksIn(html, response.url)) {
        if (foundOn.has(link) || !takesPart(link)) continue;
        foundOn.set(link, address);
        waiting.push(link);
      }
    }
    while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(walk));
    expect(broken).toEqual([]);
    expect(walked).toBeGreaterThan(500);
  },
);
