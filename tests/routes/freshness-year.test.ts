// The sheet and the workbook for the yearly report (Đ12, Đ23).
import { beforeAll, expect, test } from 'vitest';

import type { YearSheet } from '#app/read-models/freshness-year.ts';
import { loader as file } from '#app/routes/editor/freshness-year-file.ts';
import { loader as sheet } from '#app/routes/editor/freshness-year.tsx';
import { useDatabase } from '../support/database.ts';
import { people } from '../support/dossiers.ts';
import { published } from '../support/publishing.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;
beforeAll(async () => {
  pages = residentPages(database.db);
  await published(pages.portal.deps, people.contributor);
});
const root = '/can-bo/thoi-han-cap-nhat/bao-cao';

test('Điều 23: the sheet of a year; one that is none is this one', async () => {
  const of = async (query: string) =>
    ((await pages.ask('vanhoa', sheet, root + query, {})).data as { sheet: YearSheet }).sheet;
  expect(await of('?nam=abc')).toMatchObject({ year: 2026, total: { published: 1 } });
  expect(await of('?nam=2025')).toMatchObject({ year: 2025, total: { published: 0 } });
});

test('Điều 23: the workbook holds the same figures as numbers, with the day by which the report is due', async () => {
  const { response } = await pages.ask('vanhoa', file, `${root}.xlsx?nam=2026`, {});
  expect(response?.headers.get('content-disposition')).toContain('so-lieu-bao-cao-2026.xlsx');
  const rows = await readWorkbook((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(rows[0]?.[0]).toBe('Số liệu phục vụ báo cáo năm 2026 theo Điều 23');
  expect(rows[2]?.[0]).toBe('Báo cáo gửi trước ngày 25/11/2026');
  expect(rows.find(([name]) => name === 'Các ngành, đoàn thể')?.slice(1, 4)).toEqual([1, 0, 0]);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['Cộng', 1]);
});

test('nobody but staff is given either', async () => {
  for (const loader of [sheet, file]) {
    const { status, location } = await pages.ask(undefined, loader, root, {});
    expect([status, location?.startsWith('/can-bo/dang-nhap')]).toEqual([303, true]);
  }
});
