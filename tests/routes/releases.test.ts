// Which version runs: on the page "Có gì mới", at the foot of every page of the staff, and for whoever watches the portal.
import { expect, test } from 'vitest';

import { readAllCookie, unreadReleases } from '#app/http/read-releases.ts';
import type { Releases } from '#app/operation/releases.ts';
import * as healthz from '#app/routes/machine/healthz.ts';
import * as releasesPage from '#app/routes/officer/releases.tsx';
import { readReleases } from '#app/server/releases.server.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const [newest] = readReleases();

test('whoever watches the portal reads that it lives, and as which version', async () => {
  const { context } = accountPortal(database.db);
  const [first, second] = (await healthz.loader({ context: context() }).text()).split('\n');
  expect([first, second]).toEqual(['ok', `version ${newest.version}`]);
});

test('the page of what is new marks the newest version for who never looked, and remembers that he did', async () => {
  const pages = staffPages(database.db);
  const { data, headers } = await pages.get(releasesPage.loader, 'hotich', '/can-bo/co-gi-moi');
  const { desk, unread } = data as { desk: Desk; unread: readonly string[] };
  expect(unread).toEqual([newest.version]);
  expect(desk.release).toEqual({ version: newest.version, isUnread: true });
  expect(headers.get('set-cookie')).toContain(`phuan.phien-ban=${newest.version};`);
  expect((await pages.get(releasesPage.loader, 'nguyen.van.an', '/can-bo/co-gi-moi')).status).toBe(403);
});

test('what came since somebody looked is new to him, and nothing is once he has read it', () => {
  const releases: Releases = [
    { ...newest, version: '1.10.0' },
    { ...newest, version: '1.9.0' },
    { ...newest, version: '1.8.0' },
  ];
  expect(unreadReleases(releases, 'a=b; phuan.phien-ban=1.8.0; c=d')).toEqual(['1.10.0', '1.9.0']);
  expect(unreadReleases(releases, readAllCookie(releases, false).split(';')[0] ?? '')).toEqual([]);
  for (const cookie of [null, '', 'phuan.phien-ban=', 'phuan.phien-ban=<script>', 'xphuan.phien-ban=1.8.0'])
    expect(unreadReleases(releases, cookie), String(cookie)).toEqual(['1.10.0']);
});
