// Projects as readers narrow, print and take them with them (Đ10.7).
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';

import { bareTitle } from '#app/publications/item-title.ts';
import { loader as table } from '#app/routes/machine/section-table.ts';
import { loader } from '#app/routes/public/published.tsx';
import { SectionPage, type SectionPageProps } from '#app/ui/pages/public/sections/section-page.tsx';
import { useDatabase } from '../support/database.ts';
import { people } from '../support/dossiers.ts';
import { published } from '../support/publishing.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;

const facts = {
  status: 'under-way',
  aim: 'Mở rộng mặt đường',
  field: 'Giao thông',
  type: 'Cải tạo',
  duration: '2026–2027',
  budget: 1_500_000_000,
  funding: 'Ngân sách nhà nước',
  sponsor: 'Ngân sách thị xã Bến Cát',
};

beforeAll(async () => {
  pages = residentPages(database.db);
  const add = (title: string, more: Partial<typeof facts>) =>
    published(pages.portal.deps, people.editor, {
      section: 'du-an',
      title,
      eventDate: '2026-11-16',
      facts: { ...facts, ...more },
    });
  await add('Nâng cấp đường ĐX.144', {});
  await add('Sửa đường ấp An Thuận', { budget: 500_000_000, duration: '2026' });
  await add('Xây trạm y tế', { status: 'finished', field: 'Y tế', type: '=1+1', duration: '2024' });
});

const page = async (query: string) =>
  (await pages.ask(undefined, loader, `/du-an${query}`, {})).data as SectionPageProps;
const html = async (query: string) => renderToStaticMarkup(createElement(SectionPage, await page(query)));

describe('the list', () => {
  test('Đ10.7: shows the three lists, each with the sum of its budgets, and the way to the workbook', async () => {
    const shown = await html('');
    const headings = [...shown.matchAll(/<h2 id="nhom-\d">(.*?)<\/h2>/g)].map(([, words]) => words);
    expect(headings).toEqual(['Đang chuẩn bị đầu tư', 'Đang triển khai', 'Đã hoàn tất']);
    expect(shown).toContain('Cộng 2 dự án, <strong>2.000.000.000 đồng</strong>');
    expect(shown).toContain('Không có dự án nào.');
    expect(shown).toContain('href="/du-an.xlsx"');
  });

  test('Đ10.7: is narrowed by an address, keeps what was chosen, and offers only what there is', async () => {
    const shown = await html('?status=under-way&year=2027&q=duong&trang=1');
    expect(
      (await page('?status=under-way&year=2027&q=duong')).lines.map(({ title }) => bareTitle(title)),
    ).toEqual(['Nâng cấp đường ĐX.144']);
    expect(shown).toContain('<option value="2027" selected="">2027</option>');
    expect(shown).toContain('value="duong"');
    expect(shown).toContain('href="/du-an.xlsx?status=under-way&amp;year=2027&amp;q=duong"');
    expect(shown).not.toContain('Không có dự án nào.');
    expect(await html('?status=preparing')).toContain('Không có nội dung nào hợp với lựa chọn này.');
  });

  test('pages of choices are kept, those of typed words are not', async () => {
    const { data, response } = await pages.ask(undefined, loader, '/du-an', {});
    expect([data !== undefined, response]).toEqual([true, undefined]);
    const answer = (await loader({
      request: new Request('http://localhost:3000/du-an'),
      params: {},
      context: { portal: { deps: pages.portal.deps } },
    } as unknown as Parameters<typeof loader>[0])) as { init: { headers: Record<string, string> } };
    expect(answer.init.headers['X-Page-Query']).toBe(
      'trang, field, funding, status, field, type, funding, year',
    );
  });
});

describe('the workbook', () => {
  const rows = async (query: string, section = 'du-an') => {
    const { status, response } = await pages.ask(undefined, table, `/${section}.xlsx${query}`, { section });
    if (response === undefined) return { status, rows: [] };
    return { status: response.status, rows: await readWorkbook(await response.arrayBuffer()) };
  };

  test('Đ10.7: holds the name and the eight other attributes of what is listed, money as numbers with its sum', async () => {
    const { rows: all } = await rows('?field=Giao thông');
    const heading = all.findIndex((row) => row[1] === 'Tên');
    expect(all[heading]).toEqual([
      'TT',
      'Tên',
      'Mục tiêu chính',
      'Lĩnh vực chuyên môn',
      'Loại dự án',
      'Thời gian thực hiện',
      'Kinh phí dự án (đồng)',
      'Loại hình tài trợ',
      'Nhà tài trợ',
      'Tình trạng dự án',
    ]);
    const projects = all.slice(heading + 1, -1).map((row) => [row[1], row[6]]);
    expect(new Map(projects as [string, number][])).toEqual(
      new Map([
        ['Nâng cấp đường ĐX.144', 1_500_000_000],
        ['Sửa đường ấp An Thuận', 500_000_000],
      ]),
    );
    expect([all.at(-1)?.[1], all.at(-1)?.[6]]).toEqual(['Cộng', 2_000_000_000]);
    expect(all[heading + 1]?.[9]).toBe('Đang triển khai');
  });

  test('takes nothing that was typed for a formula', async () => {
    const { rows: all } = await rows('?status=finished');
    expect(all.flat()).toContain('=1+1');
  });

  test('is there for sections that have a table, and for no other', async () => {
    expect((await rows('', 'tin-tuc')).status).toBe(404);
    expect((await rows('', 'khong-co')).status).toBe(404);
  });
});
