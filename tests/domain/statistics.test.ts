// Đ14.3: the figures of use, from real dossiers and counted views.
import { expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { createViewCounter } from '#app/domain/statistics/count-views.server.ts';
import { readPortalFigures } from '#app/domain/statistics/read-portal-figures.server.ts';
import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { figuresByMonth, figuresByService } from '#app/domain/statistics/statistics-files.server.ts';
import { yearSpan } from '#catalog/local-date.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completeDossier,
  filedDossier,
  filledDraft,
  pdf,
  people,
  receiveDossier,
  slugs,
  testPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { social } = people;

async function figuresOf(portal: ReturnType<typeof testPortal>, slug: string) {
  await refreshStatistics(portal.deps);
  const { services } = await readStatistics(portal.deps);
  const found = services.find(({ sheet }) => sheet.slug === slug);
  if (found === undefined) throw new Error(`no figures of ${slug}`);
  return found.figures;
}

/** Files on one day, is received and handled on others. */
async function handled(portal: ReturnType<typeof testPortal>, received: string, done: string) {
  portal.clock.set(new Date(received));
  const code = await filedDossier(portal, slugs.funeral);
  const at = async () => ({ code, version: (await portal.find(code)).version });
  accepted(await receiveDossier(portal.deps, social, await at()));
  portal.clock.set(new Date(done));
  accepted(await actOnDossier(portal.deps, social, { event: 'start-processing', ...(await at()) }));
  accepted(
    await completeDossier(portal.deps, social, {
      ...(await at()),
      file: { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf('kết quả') },
    }),
  );
}

test('Đ14.3 filings by month, states, what was handled, on time, and how long it took', async () => {
  const portal = testPortal(database.db);
  // Limit: five working days. Two on time (1 and 4 days), one late (10), one late and still open, one of last year that nobody answered.
  portal.clock.set(new Date('2025-12-30T09:00:00+07:00'));
  await filedDossier(portal, slugs.funeral);
  await handled(portal, '2026-10-05T08:00:00+07:00', '2026-10-06T09:00:00+07:00');
  await handled(portal, '2026-11-02T08:00:00+07:00', '2026-11-06T09:00:00+07:00');
  await handled(portal, '2026-11-02T08:00:00+07:00', '2026-11-16T09:00:00+07:00');
  const open = await filedDossier(portal, slugs.funeral);
  accepted(
    await receiveDossier(portal.deps, social, { code: open, version: (await portal.find(open)).version }),
  );
  await filledDraft(portal, slugs.funeral);
  portal.clock.set(new Date('2026-12-01T09:00:00+07:00'));

  const figures = await figuresOf(portal, slugs.funeral);
  expect(figures).toMatchObject({
    filedThisYear: 4,
    handledThisYear: 3,
    onTimeThisYear: 2,
    lateNow: 2,
    byState: { completed: 3, received: 1 },
    workingDays: { median: 4, p90: 10 },
  });
  expect(figures.months).toHaveLength(12);
  expect(figures.months[0]?.month).toBe('2026-01');
  expect(figures.months.filter(({ filings }) => filings > 0)).toEqual([
    { month: '2026-10', views: 0, filings: 1 },
    { month: '2026-11', views: 0, filings: 3 },
  ]);
  portal.clock.set(new Date('2027-01-04T09:00:00+07:00'));
  expect(await figuresOf(portal, slugs.funeral)).toMatchObject({
    filedThisYear: 0,
    handledThisYear: 0,
    byState: {},
  });
});

test('Đ14.3 looks at a page are counted by the month, also when many processes count, and name nobody', async () => {
  const portal = testPortal(database.db, '2026-11-30T23:59:00+07:00');
  const [one, other] = [createViewCounter(portal.deps), createViewCounter(portal.deps)];
  for (let look = 0; look < 5; look += 1) one.count(slugs.birth);
  other.count(slugs.birth);
  other.count('khong-co-thu-tuc-nay');
  await Promise.all([one.flush(), other.flush()]);
  await one.flush();
  portal.clock.set(new Date('2026-12-01T00:00:00+07:00'));
  one.count(slugs.birth);
  await one.flush();
  const { months } = await figuresOf(portal, slugs.birth);
  expect(months.slice(-2)).toMatchObject([
    { month: '2026-11', views: 6 },
    { month: '2026-12', views: 1 },
  ]);
  const stored = await portal.deps.db.$client`select * from service_views`;
  expect(new Set(stored.flatMap((row) => Object.keys(row)))).toEqual(
    new Set(['procedure_code', 'month', 'views']),
  );
});

test('Đ14.3 every service that can be filed online has figures, and both files hold them', async () => {
  const portal = testPortal(database.db);
  await refreshStatistics(portal.deps);
  const { services, computedAt } = await readStatistics(portal.deps);
  expect(computedAt).toEqual(portal.clock.now());
  expect(services.length).toBeGreaterThan(40);
  expect(services.every(({ sheet }) => sheet.filing.at === 'here')).toBe(true);
  const lines = figuresByService(services).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFMã thủ tục,Tên thủ tục,/);
  expect(lines.filter((line) => line !== '')).toHaveLength(services.length + 1);
  expect(figuresByMonth(services).split('\r\n')).toHaveLength(services.length * 12 + 2);
});

test('Đ14.3 says how many dossiers of other procedures the figures of all procedures count besides', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.funeral);
  await refreshStatistics(portal.deps);
  const before = await readStatistics(portal.deps);
  const online = before.services.map(({ sheet }) => sheet.code);
  // As the counter receives what is not filed online.
  const sql = database.owner.$client;
  await sql`update dossiers set procedure_code =
    (select code from procedures where code <> all(${online}) order by code limit 1) where code = ${code}`;
  await refreshStatistics(portal.deps);
  const { services, others } = await readStatistics(portal.deps);
  expect(others.filed).toBe(before.others.filed + 1);
  const { figures } = await readPortalFigures(portal.deps, yearSpan(2026));
  const all = (of: 'filed' | 'handled') => figures.services.reduce((sum, one) => sum + one[of], 0);
  const shown = (of: 'filedThisYear' | 'handledThisYear') =>
    services.reduce((sum, one) => sum + one.figures[of], 0);
  expect(all('filed')).toBe(shown('filedThisYear') + others.filed);
  expect(all('handled')).toBe(shown('handledThisYear') + others.handled);
});

test('A page with figures is thrown away when they change, and only then', async () => {
  const portal = testPortal(database.db, '2026-11-17T09:00:00+07:00');
  await refreshStatistics(portal.deps);
  const changed: (readonly string[])[] = [];
  const stop = await listenForPageChanges(portal.deps.db, (tags) => changed.push(tags));
  try {
    changed.length = 0;
    await refreshStatistics(portal.deps);
    const counter = createViewCounter(portal.deps);
    counter.count(slugs.allowance);
    await counter.flush();
    await refreshStatistics(portal.deps);
    await expect.poll(() => changed).toEqual([['statistics', `statistics:${slugs.allowance}`]]);
  } finally {
    await stop();
  }
});
