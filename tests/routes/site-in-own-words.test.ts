// The whole site map as a reader walks it, after the commune became a phường: rendered by Remix itself, from the routes.
import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import { like } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { readPublishedForms } from '#app/domain/catalog/read-catalog.server.ts';
import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { putIntoForce } from '#app/domain/commune/put-into-force.server.ts';
import { tellFollowers } from '#app/domain/kernel/changes.ts';
import * as entry from '#app/entry.server.tsx';
import * as root from '#app/root.tsx';
import routes from '#app/routes.ts';
import { demoVersions } from '#app/server/demo/commune.server.ts';
import { listAllSections } from '#db/queries/content-sections.server.ts';
import { searchDocuments } from '#db/schema/search.ts';
import { accountPortal } from '../support/account-portal.ts';
import { freshCommune } from '../support/commune.ts';
import { useDatabase } from '../support/database.ts';
import { testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const [, ward] = demoVersions;
const modules = import.meta.glob('../../app/routes/{public,resident,machine}/*.{ts,tsx}');
// The page of all components shows examples, whose words are made up.
const ours = routes.flatMap(({ file, path, id = file, index }) => {
  const module = modules[`../../app/${file}`];
  return module === undefined || path === '_giao-dien' ? [] : [{ id, path, index, module }];
});

async function siteMap(): Promise<(address: string) => Promise<Response>> {
  const leaves = await Promise.all(
    ours.map(async ({ module, ...at }) => ({ ...at, parentId: 'root', module: await module() })),
  );
  const all = Object.fromEntries(
    [{ id: 'root', path: '', module: root }, ...leaves].map((one) => [one.id, one]),
  );
  const assets = Object.fromEntries(
    Object.entries(all).map(([id, one]) => [id, { ...one, module: `/${id}.js`, imports: [] }]),
  );
  const build = {
    entry: { module: entry },
    routes: all,
    assets: { entry: { imports: [], module: '' }, routes: assets, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    basename: '/',
    mode: 'production',
    isSpaMode: false,
    future: { v3_singleFetch: true, v3_relativeSplatPath: true },
  } as unknown as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  const { portal, context } = accountPortal(database.db);
  const { deps } = testPortal(database.db);
  await deps.commune.refresh();
  const loaded = { ...context(), portal: { ...portal, deps } } as unknown as AppLoadContext;
  return (address) => handle(new Request(`http://localhost:3000${address}`), loaded);
}

/** What a reader is told: the text, what is told of pictures and fields, and what machines are given. */
const textOf = (text: string): string =>
  text
    .replaceAll(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
    .replaceAll(/<[^>]*?\b(?:content|alt|aria-label|placeholder|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** Of itself; not of others ("xã khác", its neighbour on the sketch of the commune), nor of communes of any kind ("cấp xã", "trong địa bàn một xã"). */
const asXa =
  /(?<!(?:thị|cấp|một|hợp tác) )(?<!\p{L})xã(?!\p{L})(?! hội| viên| khác| An Tây| miền núi|,| hoặc)/giu;

test('no page of the site map calls the phường a xã, but where a law, a form or a paper of its days is named; each that may be found says what it is for', async () => {
  const { db, owner } = database;
  const id = await freshCommune(database);
  const at = new Date('2026-11-24T08:00:00+07:00');
  const { deps } = testPortal(db);
  await owner.transaction((tx) => putIntoForce(tx, { id, validFrom: ward.validFrom }, { by: null, at }));
  await db.transaction((tx) => tellFollowers(deps, tx, { kind: 'commune', unit: ward.facts }));
  await deps.commune.refresh();
  const open = await siteMap();

  const services = await readServices(deps);
  // What all of them say is looked at in tests/ui/own-words.test.ts: here are some, as they are shown.
  const bySector = new Map(services.map(({ procedure }) => [procedure.sector, procedure]));
  const some = [...bySector.values()].slice(0, 6);
  const addresses = [
    ...ours.flatMap(({ path = '' }) => (/[:*]|\.(?:pdf|xlsx)$/.test(path) ? [] : [`/${path}`])),
    ...(await listAllSections(db)).map(({ path }) => path),
    ...some.flatMap(({ code, sector, slug, forms = [] }) => [
      paths.sector(sector),
      paths.procedure(slug),
      paths.apiProcedure(code),
      ...forms.slice(0, 1).map((form) => paths.fillForm(slug, form)),
    ]),
    paths.search('cư trú'),
  ];
  const verbatim = [
    ...services.flatMap(({ procedure }) => [
      procedure.name,
      ...procedure.documents.map(({ name }) => name),
      ...procedure.legalBases.map(({ title }) => title ?? ''),
    ]),
    ...(await readPublishedForms({ db })).map(({ definition }) => definition.title),
  ].filter((text) => asXa.test(text));
  const wrong: string[] = [];
  const undescribed: string[] = [];
  let read = 0;
  for (const address of new Set(addresses)) {
    const answer = await open(address);
    if (!/html|xml|json|calendar/.test(answer.headers.get('content-type') ?? '')) continue;
    read += answer.ok ? 1 : 0;
    const source = await answer.text();
    if (answer.ok && source.includes('<main') && !/<meta name="(?:description|robots)"/.test(source))
      undescribed.push(address);
    const text = verbatim.reduce((rest, one) => rest.replaceAll(one, ''), textOf(source));
    for (const { index } of text.matchAll(asXa))
      wrong.push(`${address}: …${text.slice(Math.max(0, index - 60), index + 30)}…`);
  }
  expect(read).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
  expect(undescribed).toEqual([]);
  const indexed = await db
    .select({ summary: searchDocuments.summary, text: searchDocuments.text })
    .from(searchDocuments)
    .where(like(searchDocuments.subject, 'procedure:%'));
  expect(indexed.length).toBe(services.length);
  expect(indexed.filter(({ summary, text }) => /xã Phú An/i.test(summary + text))).toEqual([]);
});
