// What every page may ask of the database and send: a page that grows past its line is slower tomorrow, and nobody notices. And who reads
// it. The pages are found by their links, as whoever uses the demonstration finds them, each once for the first who meets it.
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
import { pageReaders } from './page-readers.ts';

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
  ['quantri', '/can-bo', ['/can-bo']],
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

const staff = [
  ...['motcua', 'hotich', 'diachinh', 'ketoan'],
  ...['bientap', 'vanhoa', 'phoban', 'truongban', 'quantri'],
];
/** One of each role, two officers of different sectors, and a resident. */
const readers = ['nguyen.van.an', ...staff];
const isOwn = (route: string) => /^routes\/(officer|admin|editor|resident)\//.test(route);

test(
  'each page is read by whom its line names, and not by half a session',
  { timeout: 120_000 },
  async () => {
    /** What it is drawn from is asked: who may not read it is told so already. */
    const ask = async (address: string, cookie: string, { asking = portal, method = 'GET' } = {}) => {
      const { pathname, search } = new URL(address, 'http://localhost:3000');
      const request = new Request(`http://localhost:3000${pathname}.data${search}`, {
        ...{ method, headers: { cookie, origin: 'http://localhost:3000' } },
        ...(method === 'POST' && { body: new URLSearchParams({ intent: 'none of them' }) }),
      });
      const response = await handle(request, { ...contextOf(), portal: asking });
      await response.arrayBuffer();
      return response.status;
    };
    const cookies = new Map<string, string>();
    for (const account of readers) cookies.set(account, await cookieOf(account));
    // Where everybody must have a second factor, whoever has none is half signed in.
    const half = { ...portal, deps: { ...portal.deps, staffSecondFactor: 'required' as const } };
    const read: Record<string, string> = {};
    const open: string[] = [];
    for (const [route, { at }] of [...found].toSorted(([one], [other]) => one.localeCompare(other))) {
      if (!isOwn(route)) continue;
      const names: string[] = [];
      for (const [account, cookie] of cookies) {
        if ((await ask(at, cookie)) === 200) names.push(account);
        // Whoever cannot read a page does nothing there.
        else if ((await ask(at, cookie, { method: 'POST' })) === 200) open.push(`${account} acts at ${at}`);
      }
      const isOpen = (await ask(at, '')) === 200;
      if (!isOpen && (await ask(at, cookies.get('quantri') ?? '', { asking: half })) === 200)
        open.push(`half a session reads ${at}`);
      read[route] = [
        ...(staff.every((account) => names.includes(account))
          ? ['staff', ...names.filter((account) => !staff.includes(account))]
          : names),
        ...(isOpen ? ['strangers'] : []),
      ].join(' ');
    }
    if (process.env['PAGE_READERS'] !== undefined)
      console.log(
        Object.entries(read)
          .map(([route, who]) => `  '${route}': '${who}',`)
          .join('\n'),
      );
    expect(open).toEqual([]);
    expect(read).toEqual(pageReaders);
  },
);
