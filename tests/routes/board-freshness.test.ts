// The page on which staff see how every section keeps its limit (Đ12.1–5).
import { beforeAll, expect, test } from 'vitest';

import type { FreshnessRow } from '#app/read-models/publishing.ts';
import * as freshness from '#app/routes/editor/freshness.tsx';
import { useDatabase } from '../support/database.ts';
import { people, testPortal } from '../support/dossiers.ts';
import { written } from '../support/publishing.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const open = async (query = '') =>
  (await pages.get(freshness.loader, 'vanhoa', `/can-bo/thoi-han-cap-nhat${query}`)).data as {
    year: number;
    rows: readonly FreshnessRow[];
  };

test('Đ12.2: tells of every section what is due, with its unit and limit; a year that is none is this one', async () => {
  const facts = { document: 'Luật Căn cước', issuedOn: '2026-11-02' };
  const section = 'tuyen-truyen-phap-luat';
  const eventDate = '2026-11-02';
  await written(testPortal(database.db).deps, people.social, { section, title: 'Luật', eventDate, facts });
  const { year, rows } = await open('?nam=abc');
  expect(year).toBe(2026);
  const row = rows.find((one) => one.section.id === section);
  expect(row?.section).toMatchObject({ limitDays: 15, unit: { id: 'xa-hoi' } });
  expect(row?.items).toMatchObject([{ title: 'Luật', lateness: { dueOn: '2026-11-23' } }]);
  expect((await open('?nam=2025')).rows.flatMap(({ items }) => items)).toEqual([]);
});
