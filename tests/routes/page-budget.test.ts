// What every page may ask of the database and send: a page that grows past its line is slower tomorrow, and nobody notices. The pages are
// found by their links, as whoever uses the demonstration finds them, each once for the first who meets it.
import { matchRoutes } from '@remix-run/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { workFor } from '#app/adapters/asker.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { readPublishedCatalog, readPublishedForms } from '#app/domain/catalog/read-catalog.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDemonstration } from '../support/demonstration.ts';
import { isPage, remixPages, routeTree } from '../support/remix-pages.ts';
import { watchStatements } from '../support/waves.ts';
import { pageBudgets } from './page-budgets.ts';

const database = useDemonstration();

/** Who looks, from which page on, and which of the pages that others met before are looked at for him too. */
const lookers: readonly (readonly [account: string | undefined, from: string, also: readonly string[]])[] = [
  [undefined, '/', []],
  ['nguyen.van.an', '/ho-so', []],
  ['hotich', '/can-bo', []],
  ['motcua', '/can-bo', ['/can-bo', '/can-bo/ho-so']],
  ['truongban', '/can-bo', ['/can-bo', '/can-bo/ho-so']],
  ['ketoan', '/can-bo', ['/can-bo']],
  ['bientap', '/can-bo', ['/can-bo']],
  ['quantri', '/can-bo', ['/can-bo', '/can-bo/quan-tri/nguoi-dung', '/can-bo/quan-tri/sao-luu']],
];

let handle: Awaited<ReturnType<typeof remixPages>>;
let watch: ReturnType<typeof watchStatements>;
let contextOf: ReturnType<typeof accountPortal>['context'];
let portal: ReturnType<typeof accountPortal>['portal'];
/** By route. */
const found = new Map<string, { statements: number; waves: number; kilobytes: number; at: string }>();

beforeAll(async () => {
  handle = await remixPages();
  watch = watchStatements(database.db);
  // React says in development what it thinks of effects on the server.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const asking = accountPortal(database.db);
  contextOf = asking.context;
  // What every page carries is read once while a portal runs.
  const [menu, links] = await Promise.all([asking.portal.menu.read(), asking.portal.linksOut.read()]);
  portal = { ...asking.portal, menu: { read: async () => menu }, linksOut: { read: async () => links } };
  // Revisions and forms never change: a process reads each once.
  await Promise.all([readPublishedCatalog(portal.deps), readPublishedForms(portal.deps)]);
  // The start of a portal does so before it serves.
  await followFigures(database.db);
}, 60_000);

afterAll(() => {
  watch.stop();
  vi.restoreAllMocks();
});

async function cookieOf(account: string | undefined): Promise<string> {
  if (account === undefined) return '';
  const door = account.includes('.') ? 'resident' : 'staff';
  const visitor = { headers: new Headers(), clientIp: '203.0.113.9' };
  const contact = `${account}@demo.phuan`;
  const entered = await signIn(portal, visitor, door, { contact, password: demoPassword });
  if (!entered.ok) throw new Error(`${account} cannot sign in`);
  return entered.cookies.map((line) => line.split(';')[0]).join('; ');
}

test('no page asks for more, or sends more, than its line allows', { timeout: 120_000 }, async () => {
  async function look(address: string, route: string, cookie: string): Promise<string> {
    const request = new Request(`http://localhost:3000${address}`, { headers: { cookie } });
    const ask = async () => {
      const response = await workFor('a test', () => handle(request, { ...contextOf(), portal }), true);
      return { status: response.status, html: await response.text() };
    };
    const [{ status, html }, { waves }] = await watch.of(ask);
    if (status !== 200) return '';
    const before = found.get(route);
    found.set(route, {
      statements: Math.max(before?.statements ?? 0, waves.flat().length),
      waves: Math.max(before?.waves ?? 0, waves.length),
      kilobytes: Math.max(before?.kilobytes ?? 0, Math.ceil(html.length / 1000)),
      at: before?.at ?? address,
    });
    return html;
  }

  for (const [account, from, also] of lookers) {
    const cookie = await cookieOf(account);
    const again = new Set(also);
    const met = new Set([from]);
    const waiting = [from];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const route = matchRoutes(routeTree, address.replace(/[?#].*/, ''))?.at(-1)?.route.id;
      if (route === undefined || !isPage(route)) continue;
      if (found.has(route) && !again.has(address) && address !== from) continue;
      const html = await look(address, route, cookie);
      for (const [, link = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
        const next = link.replaceAll('&amp;', '&');
        if (!met.has(next)) waiting.push(next);
        met.add(next);
      }
    }
  }

  const lines = [...found]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(
      ([route, { statements, waves, kilobytes }]) => `  '${route}': [${statements}, ${waves}, ${kilobytes}],`,
    );
  if (process.env['PAGE_BUDGETS'] !== undefined) console.log(lines.join('\n'));
  const over = [...found].filter(([route, { statements, waves, kilobytes }]) => {
    const [mostStatements = 0, mostWaves = 0, mostKilobytes = 0] = pageBudgets[route] ?? [];
    return statements > mostStatements || waves > mostWaves || kilobytes > mostKilobytes;
  });
  expect(Object.fromEntries(over)).toEqual({});
  expect(Object.keys(pageBudgets).filter((route) => !found.has(route))).toEqual([]);
});
