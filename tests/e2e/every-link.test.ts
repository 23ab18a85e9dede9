// The links of the public demonstration lead somewhere: walked from the front page without a browser, some of each kind of address.
import { extname } from 'node:path';

import { expect, test } from 'vitest';

import { builtInSections } from '#app/publications/sections.ts';
import { usePortal } from '../support/portal.ts';
import { routePaths } from '../support/route-paths.ts';

const portal = usePortal();
const atOnce = 4;

/** Of what one route draws, of a section, by what it is asked for: its template has the same links in all. */
const takenOfKind = 6;
const words = new Set(routePaths.flatMap((path) => path.split('/')));

/**
 * V3.4.3, V3.4.6, V4.1.1: what each reply says of itself, or lacks. A built script is no document: nosniff keeps it what it is.
 */
function lacksOf({ headers, url }: Response): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const type = headers.get('content-type') ?? '';
  const isDocument = !/^\/assets\/.+\.js$/.test(new URL(url).pathname);
  const lacks = {
    'no policy for scripts': isDocument && !/(?:script|default)-src '(?:none|self)'/.test(policy),
    'inline scripts are let in': policy.includes('unsafe'),
    'can be framed': isDocument && !policy.includes("frame-ancestors 'none'"),
    'is sniffed': headers.get('x-content-type-options') !== 'nosniff',
    'text without a charset': /^text\/|[/+]xml/.test(type) ? !/charset=utf-8/i.test(type) : type === '',
  };
  return Object.entries(lacks).flatMap(([what, is]) => (is ? [what] : []));
}

/** "/tin-tuc/:.pdf": the words of its section and its route, and not what names one thing of many. */
function kindOf(address: string): string {
  const [folder = '', ...inner] = address.slice(1).split('/');
  return [folder, ...inner.map((word) => (words.has(word) ? word : `:${extname(word)}`))].join('/');
}

test(
  'Đ13.1c no link of the pages for everybody leads nowhere: page, PDF, workbook, calendar, feed, picture; each says what it is and may do',
  { timeout: 240_000 },
  async () => {
    const foundOn = new Map([['/', 'the front page']]);
    const waiting = ['/'];
    const [broken, unsafe]: [string[], string[]] = [[], []];
    const read = new Set<string>();
    const kinds = new Map<string, number>();
    function take(address: string, on: string): void {
      if (foundOn.has(address) || /^\/can-bo(\/|$)/.test(address)) return;
      const kind = kindOf(address);
      const taken = (kinds.get(kind) ?? 0) + 1;
      if (taken > takenOfKind) return;
      kinds.set(kind, taken);
      foundOn.set(address, on);
      waiting.push(address);
    }
    async function walk(address: string): Promise<void> {
      const response = await fetch(`${portal.url}${address}`);
      if (!response.ok) broken.push(`${response.status} ${address} (on ${foundOn.get(address)})`);
      for (const lack of lacksOf(response)) unsafe.push(`${address}: ${lack}`);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (!isPage || !response.ok) return void (await response.arrayBuffer());
      // Lists that are narrowed and sorted by every choice of theirs are walked by their first page.
      for (const [, link = ''] of (await response.text()).matchAll(/\s(?:href|src)="([^"#]*)/g)) {
        if (read.has(link) || link.includes('?')) continue;
        // As it is written it leads elsewhere from another page.
        if (link.startsWith('/')) read.add(link);
        const url = URL.parse(link, response.url);
        if (url?.origin === portal.url) take(url.pathname, address);
      }
    }
    while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(walk));
    expect(broken).toEqual([]);
    expect(unsafe).toEqual([]);
    // Every section, and by every way in which something is read.
    for (const { path } of builtInSections) expect(kinds.has(kindOf(path)), path).toBe(true);
    for (const kind of [
      ...['dich-vu-cong/:', 'dich-vu-cong/:.pdf', 'dich-vu-cong/:/khai/:', 'dich-vu-cong/:/mau/:.pdf'],
      ...['dich-vu-cong/:/nop-ho-so', 'dich-vu-cong/linh-vuc/:', 'dich-vu-cong/:.csv', 'en/:'],
      ...['tin-tuc/:', 'tin-tuc/:.pdf', 'thong-ke/:.xlsx', 'thong-ke/:.csv', 'tep/:/:.jpg', 'tep/:/:.pdf'],
      ...['rss/:.xml', 'rss/:.atom', 'su-kien.ics', 'du-an.xlsx', 'gop-y/:/gop-y', 'hoi-dap/da-tra-loi/:'],
      ...['nhan-tin-qua-thu/:/:', 'assets/:.js', 'assets/:.css', 'icons/:.png'],
    ])
      expect([...kinds.keys()]).toContain(kind);
  },
);
