// Who may read and do what: every route of the site map, and every button of each, asked as everybody. What they answer is declared, line by
// line, in permissions/table.ts; docs/permissions.md is drawn from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { readPublishedCatalog, readPublishedForms } from '#app/domain/catalog/read-catalog.server.ts';
import type { Portal } from '#app/server/portal.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDemonstration } from '../support/demonstration.ts';
import { testPortal } from '../support/dossiers.ts';
import { isPage, remixPages } from '../support/remix-pages.ts';
import { actsOf, fieldsOf } from './permissions/acts.ts';
import { addressOf, allRoutes, type Route } from './permissions/addresses.ts';
import { askerOf, type Answer, type Ask, type Asker, type Reply } from './permissions/crawl.ts';
import { drawPermissions } from './permissions/draw.ts';
import { frozen } from './permissions/frozen.ts';
import { inWords, openSessions, people, separateRoles, staff, type Person } from './permissions/people.ts';
import { stageRecords } from './permissions/stage.ts';
import { actors, readers } from './permissions/table.ts';

const database = useDemonstration();
let named: Readonly<Record<string, string>>;
let faults: ReturnType<typeof accountPortal>['faults'];
/** Each asks one thing after the other. */
const whole = new Map<Person, Asker>();
const lapsed = new Map<Person, Asker>();
/** Who has every role, and half a session: the factor is not shown in it, or not set up where everybody must have one. */
let half: readonly Asker[];

beforeAll(async () => {
  const handle = await remixPages();
  // React says in development what it thinks of effects on the server.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const asking = accountPortal(database.db);
  ({ faults } = asking);
  const stage = testPortal(database.db, asking.clock.now().toISOString());
  await separateRoles(database, stage.deps);
  named = await stageRecords(database, stage);
  const sessions = await openSessions(database, stage.deps);
  const [menu, links] = await Promise.all([asking.portal.menu.read(), asking.portal.linksOut.read()]);
  const { gateway, mailer, linkProber } = stage.deps;
  const { backups } = asking.portal;
  const name = named['can-bo/quan-tri/sao-luu/:archive'] ?? '';
  const describe = async () => [{ name, bytes: 1, writtenAt: asking.clock.now() }];
  const portal: Portal = {
    ...asking.portal,
    deps: { ...asking.portal.deps, gateway, mailer, linkProber, db: frozen(database.db) },
    backups: { ...backups, folder: { ...backups.folder, describe } },
    menu: { read: async () => menu },
    linksOut: { read: async () => links },
  };
  await Promise.all([readPublishedCatalog(portal.deps), readPublishedForms(portal.deps)]);
  const asker = (cookie: string, of = portal) => askerOf(handle, of, { cookie, context: asking.context() });
  for (const [person, cookie] of sessions.whole) whole.set(person, asker(cookie));
  for (const [person, cookie] of sessions.lapsed) lapsed.set(person, asker(cookie));
  const required = { ...portal, deps: { ...portal.deps, staffSecondFactor: 'required' as const } };
  half = [asker(sessions.unshown), asker(sessions.unset, required)];
}, 60_000);

afterAll(() => vi.restoreAllMocks());

/** What is not as it should be whoever may do what. */
const wrong: string[] = [];

type Replies = Map<Person, Reply>;

async function askAs(some: readonly Person[], what: Ask, replies: Replies): Promise<void> {
  faults.length = 0;
  // A transaction has a connection of the pool, and may ask for another beside it.
  const together = what.fields === undefined ? some.length : 3;
  for (let from = 0; from < some.length; from += together) {
    const asked = some.slice(from, from + together);
    const said = asked.map(async (person) => [person, await whole.get(person)?.(what)] as const);
    for (const [person, reply] of await Promise.all(said))
      if (reply !== undefined) replies.set(person, reply);
  }
  const fault = [...replies].find(([, { answer }]) => answer === 'fault');
  if (fault === undefined) return;
  const [first] = faults;
  wrong.push(
    `${fault[0]} meets a fault at ${what.address} ${JSON.stringify(what.fields ?? '')} ${first?.message} ${JSON.stringify(first?.fields)}`,
  );
}

const isLetIn = ({ answer }: Reply): boolean => answer === 'in' || answer === 'on';
const audienceOf = ({ id }: Route): string => /^routes\/(\w+)\//.exec(id)?.[1] ?? 'public';

/** Whoever stands for others answers first; the others are asked where that says nothing of them. */
async function askEverybody(route: Route, what: Ask): Promise<Replies> {
  const replies: Replies = new Map();
  const audience = audienceOf(route);
  if (audience === 'officer' || audience === 'editor' || audience === 'admin') {
    await askAs(['stranger', 'owner', ...staff], what, replies);
    if (replies.get('owner')?.answer !== 'out') await askAs(['resident'], what, replies);
    return replies;
  }
  await askAs(['stranger', 'owner', 'resident', 'officer', 'administrator'], what, replies);
  const [first, ...next] = [...replies.values()];
  const isSame = next.every(({ status, body }) => status === first?.status && body === first.body);
  const [officer, administrator] = [replies.get('officer'), replies.get('administrator')];
  const isForResidents =
    audience === 'resident' && officer?.answer === 'out' && administrator?.answer === 'out';
  const others = staff.filter((one) => !replies.has(one));
  if (!isSame && !isForResidents) await askAs(others, what, replies);
  else for (const one of others) if (administrator !== undefined) replies.set(one, administrator);
  return replies;
}

/** @returns whether half a session opens what a stranger does not get */
async function opensByHalf(what: Ask, stranger: Reply | undefined): Promise<boolean> {
  if (stranger === undefined || isLetIn(stranger)) return false;
  const replies: Reply[] = [];
  for (const ask of half) replies.push(await ask(what));
  return replies.some(isLetIn);
}

const those = (replies: Replies, answer: Answer): string =>
  inWords(people.filter((one) => replies.get(one)?.answer === answer));

/** As the table says it. */
async function lineOf(what: Ask, replies: Replies, again = false): Promise<string> {
  const on = those(replies, 'on');
  const parts = [
    those(replies, 'in'),
    on === '' ? '' : `on: ${on}`,
    (await opensByHalf(what, replies.get('stranger'))) ? 'half' : '',
    again ? 'again' : '',
  ];
  return parts.filter((part) => part !== '').join('; ') || 'nobody';
}

/** What a cache between may keep for others says nothing of whoever asked for it, and gives him no cookie. */
function meetCaches(address: string, replies: Replies): void {
  const stranger = replies.get('stranger');
  for (const [person, { headers, body }] of replies) {
    if (!/public|s-maxage/.test(headers.get('cache-control') ?? '')) continue;
    if (headers.has('set-cookie')) wrong.push(`${address}: a cookie is set in what everybody keeps`);
    if (body !== stranger?.body) wrong.push(`${address}: what ${person} gets is kept for everybody`);
  }
}

const print = (lines: Readonly<Record<string, string>>) => {
  if (process.env['PERMISSIONS'] !== undefined)
    console.log(
      Object.entries(lines)
        .map(([key, who]) => `  '${key}': '${who}',`)
        .join('\n'),
    );
};

test('each route is read by whom its line names', { timeout: 120_000 }, async () => {
  const found: Record<string, string> = {};
  for (const route of allRoutes) {
    const what = { address: addressOf(route, named), isPage: isPage(route.id) };
    const replies = await askEverybody(route, what);
    meetCaches(what.address, replies);
    found[route.id] = await lineOf(what, replies);
  }
  print(found);
  expect(wrong).toEqual([]);
  expect(found).toEqual(readers);
});

test(
  'each act is done by whom its line names, and asks for the factor again where it says so',
  { timeout: 120_000 },
  async () => {
    const found: Record<string, string> = {};
    for (const route of allRoutes)
      for (const act of actsOf(route)) {
        const what = {
          address: addressOf(route, named),
          isPage: isPage(route.id),
          fields: fieldsOf(route, act, named),
        };
        const replies = await askEverybody(route, what);
        const doer = staff.find(
          (one) => replies.get(one) !== undefined && isLetIn(replies.get(one) as Reply),
        );
        const later = doer && (await lapsed.get(doer)?.(what));
        found[`${route.id} ${act}`.trim()] = await lineOf(what, replies, later?.answer === 'proof');
      }
    print(found);
    expect(wrong).toEqual([]);
    expect(found).toEqual(actors);
  },
);

test('docs/permissions.md says what the table says', () => {
  const page = join(import.meta.dirname, '../../docs/permissions.md');
  if (process.env['PERMISSIONS'] !== undefined) writeFileSync(page, drawPermissions());
  expect(readFileSync(page, 'utf8')).toBe(drawPermissions());
});
