// The page on which staff see how every section keeps its limit (Đ12.1–5).
import { beforeAll, expect, test } from 'vitest';

import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import type { FreshnessRow } from '#app/read-models/publishing.ts';
import * as freshness from '#app/routes/editor/freshness.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';
import { boardItem, written } from '../support/publishing.ts';
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

test('Đ12.3: the commune’s own documents are due within 2 working days, those of other agencies within 10, wherever limits are told', async () => {
  const { deps } = testPortal(database.db);
  const eventDate = '2026-11-02';
  const document = (title: string, authority: string) =>
    written(deps, people.desk, {
      section: 'van-ban',
      title,
      eventDate,
      facts: { form: 'Quyết định', number: '1/QĐ-UBND', authority, issuedOn: eventDate },
    });
  const ours = await document('Của xã', 'Ủy ban nhân dân xã Phú An');
  const theirs = await document('Của tỉnh', 'Ủy ban nhân dân tỉnh Bình Dương');
  const row = (await open()).rows.find(({ section }) => section.id === 'van-ban');
  expect(row?.items).toMatchObject([
    { itemId: ours, limit: '2 ngày làm việc', lateness: { dueOn: '2026-11-04' } },
    {
      itemId: theirs,
      limit: '10 ngày làm việc (văn bản của cơ quan khác, theo Nghị định 43/2011/NĐ-CP, Điều 17)',
      lateness: { dueOn: '2026-11-16' },
    },
  ]);
  expect((await boardItem(deps, people.desk, theirs)).limit).toMatchObject({
    lateness: { dueOn: '2026-11-16' },
  });
  const { board } = accepted(await listBoard(deps, people.desk, { tab: 'all', section: 'van-ban' }));
  expect(new Map(board.rows.map(({ itemId, lateness }) => [itemId, lateness?.dueOn]))).toEqual(
    new Map([
      [ours, '2026-11-04'],
      [theirs, '2026-11-16'],
    ]),
  );
});
