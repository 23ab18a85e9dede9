// The staff's page of links, and what readers see of it (Đ13.1b).
import { beforeAll, expect, test } from 'vitest';

import { checkLinks } from '#app/domain/links/check-links.server.ts';
import { bareTitle, type ItemTitle } from '#app/publications/item-title.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { LinkSurvey } from '#app/read-models/links.ts';
import * as links from '#app/routes/editor/links.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as published from '#app/routes/public/published.tsx';
import * as reminders from '#app/routes/editor/reminders.tsx';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { useDatabase } from '../support/database.ts';
import { people, testPortal } from '../support/dossiers.ts';
import { published as publish } from '../support/publishing.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
let works = false;

const [root, site] = ['/can-bo/lien-ket', 'https://tinh.example/'];
const prober = {
  probe: async () => (works ? { httpStatus: 200 } : { httpStatus: 404, problem: 'gone' as const }),
};

beforeAll(async () => {
  const portal = testPortal(database.db, '2026-11-12T01:41:00+07:00');
  await publish(portal.deps, people.editor, {
    section: 'lien-ket',
    title: 'Trang của tỉnh',
    html: '',
    facts: { address: site, agency: 'Tỉnh', level: 'Tỉnh' },
  });
  for (const day of [13, 14, 15]) {
    portal.clock.set(new Date(`2026-11-${day}T01:41:00+07:00`));
    await checkLinks({ ...portal.deps, linkProber: prober });
  }
  pages = staffPages(database.db);
  Object.assign(pages.portal.deps, { linkProber: prober });
});

const open = async (query = '', account = 'bientap') => pages.get(links.loader, account, root + query);
const survey = (data: unknown) => data as LinkSurvey;
const linksPage = async () =>
  (await pages.get(published.loader, undefined, '/lien-ket')).data as {
    lines: readonly { id: string; title: ItemTitle }[];
    unopened: Readonly<Record<string, string>>;
  };

test('Đ13.1b: staff see what is broken, where it is used, and how many in the navigation', async () => {
  const { status, data, headers } = await open('?tinh-trang=hong');
  expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect(survey(data)).toMatchObject({
    rows: [{ url: site, state: 'hong', failures: 3, mayRecheck: true, uses: [{ title: 'Trang của tỉnh' }] }],
    counts: { hong: 1, tot: 0 },
  });
  expect(survey((await open('?tinh-trang=tot')).data).rows).toEqual([]);
  expect(survey((await open('?tinh-trang=gi-do&q=khac')).data).rows).toEqual([]);
  expect(survey((await open('', 'hotich')).data).rows[0]).toMatchObject({ mayRecheck: false });
  const { desk } = (await pages.get(landing.loader, 'bientap', '/can-bo')).data as { desk: Desk };
  const link = desk.groups.flatMap((group) => group.links).find(({ href }) => href === root);
  expect(link).toMatchObject({ label: 'Kiểm tra liên kết', count: 1, urgent: true });
});

test('Đ13.1b: readers keep the link and are told of the last look; asked again, it is good', async () => {
  const { lines, unopened } = await linksPage();
  expect(lines.map(({ title }) => bareTitle(title))).toContain('Trang của tỉnh');
  expect(Object.values(unopened)).toEqual(['2026-11-15']);
  const ask = (account: string, url: string) => pages.post(links.action, account, root, [['url', url]]);
  expect((await ask('hotich', site)).status).toBe(403);
  expect((await ask('bientap', 'http://10.0.0.1/')).status).toBe(404);
  works = true;
  expect(await ask('bientap', site)).toMatchObject({ status: 303, location: root });
  expect((await linksPage()).unopened).toEqual({});
  const again = await ask('bientap', site);
  expect(again.status).toBe(409);
  expect((again.data as DeskReply).problems[0]?.message).toMatch(/vừa được kiểm tra/);
});

test('each turns the mail of the morning off and on for himself', async () => {
  const [path, on] = [
    '/can-bo/nhac-viec',
    async () => (await pages.get(reminders.loader, 'vanhoa', path)).data,
  ];
  expect(await on()).toMatchObject({ on: true });
  expect(await pages.post(reminders.action, 'vanhoa', path, [['reminders', 'off']])).toMatchObject({
    status: 303,
    location: path,
  });
  expect(await on()).toMatchObject({ on: false });
  expect((await pages.get(reminders.loader, 'bientap', path)).data).toMatchObject({ on: true });
  await pages.post(reminders.action, 'vanhoa', path, [['reminders', 'on']]);
  expect(await on()).toMatchObject({ on: true });
});
