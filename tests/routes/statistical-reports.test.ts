// What readers are given of the statistical reports that the units put up (Đ12.5).
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';

import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { plotsOfReport, tableOfReport } from '#app/publications/statistical-figures.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { readTags, tags } from '#app/vocabulary/page-tags.ts';
import type { PortalTable } from '#app/publications/portal-figures.ts';
import { loader as apiFigures } from '#app/routes/machine/api-figures.ts';
import { loader as figuresFile } from '#app/routes/machine/figures-file.ts';
import { loader as itemTable } from '#app/routes/machine/item-table.ts';
import { loader as feed } from '#app/routes/machine/section-feed.ts';
import * as figuresPage from '#app/routes/public/figures.tsx';
import { loader as figuresPaper } from '#app/routes/public/figures-paper.ts';
import { loader } from '#app/routes/public/published.tsx';
import { loader as paper } from '#app/routes/public/published-paper.ts';
import { FiguresPage, type FiguresPageProps } from '#app/ui/pages/public/figures/figures-page.tsx';
import { SectionPage, type SectionPageProps } from '#app/ui/pages/public/sections/section-page.tsx';
import { ItemArticle } from '#app/ui/pages/public/sections/item-article.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs } from '../support/dossiers.ts';
import { act, boardItem, typed, written } from '../support/publishing.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const { deputy, head, social } = people;
let pages: ResidentPages;
beforeAll(() => {
  pages = residentPages(database.db);
});

const facts = {
  rhythm: 'month',
  field: 'Y tế',
  period: 'tháng 10 năm 2026',
  preparedBy: 'Trạm Y tế xã',
  sentTo: 'Trung tâm Y tế thị xã Bến Cát',
  reportedOn: '2026-11-17',
  comparedWith: 'previous',
  figures: [
    { indicator: 'Trẻ dưới 1 tuổi đã tiêm đủ mũi', measure: 'trẻ', value: '1.250', compared: '1.198' },
    { indicator: 'Trẻ từ 1 đến 2 tuổi đã tiêm nhắc', measure: 'trẻ', value: '97' },
    { indicator: 'Tỷ lệ trẻ tiêm đủ mũi', measure: '%', value: '96,5', compared: '95,4' },
  ],
};

test('Đ12.5: a report of a branch goes through the three steps and stands at /thong-ke, with its figures as table and plot, in feed, search and on paper', async () => {
  const { deps } = pages.portal;
  const report = { section: 'thong-ke', title: 'Tiêm chủng mở rộng tháng 10', html: '' };
  const item = await written(deps, social, { ...report, eventDate: '2026-11-17', facts });
  const ask = async (address: string) => (await pages.ask(undefined, loader, address, {})).data;

  // What is no number is refused before the first step ends, at its place.
  const wrong = [{ ...facts.figures[0], value: 'khoảng 1250' }, ...facts.figures.slice(1)];
  accepted(await typed(deps, social, item, { facts: { ...facts, figures: wrong } }));
  const { review } = await boardItem(deps, social, item);
  const refused = await actOnItem(deps, social, { item, event: 'submit', lock: review?.lock ?? 0 });
  expect(JSON.stringify(refused)).toContain('figures.0.value');
  accepted(await typed(deps, social, item, { facts }));

  accepted(await act(deps, social, item, 'submit'));
  accepted(await act(deps, deputy, item, 'finish-editing'));
  expect(await ask('/thong-ke')).toMatchObject({ lines: [] });
  accepted(await act(deps, head, item, 'approve'));
  const list = (await ask('/thong-ke?field=Y+t%E1%BA%BF&rhythm=month')) as { lines: readonly ItemLine[] };
  expect(list.lines.map(({ title }) => bareTitle(title))).toEqual([report.title]);
  expect(await ask('/thong-ke?rhythm=year')).toMatchObject({ lines: [] });

  const href = list.lines[0]?.href ?? '';
  const { page, section } = (await ask(href)) as { page: ItemPage; section: SectionView };
  const html = renderToStaticMarkup(createElement(ItemArticle, { page, section, address: href }));
  // Children beside children; the one percentage needs no plot.
  expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(1);
  expect(html).toMatch(
    /<title[^>]*>Biểu đồ: Số liệu tháng 10 năm 2026<\/title><desc[^>]*>2 giá trị\. Cao nhất/,
  );
  expect(html).toMatch(/>1\.250<[^§]*>1\.198<[^§]*>96,5<[^§]*>95,4</);
  for (const told of ['Kỳ trước', 'Trạm Y tế xã', '17/11/2026', 'Trung tâm Y tế thị xã Bến Cát'])
    expect(html).toContain(told);

  const { response: rss } = await pages.ask(undefined, feed, '/rss/thong-ke.xml', { section: 'thong-ke' });
  expect(await rss?.text()).toContain(report.title);
  const { response: pdf } = await pages.ask(undefined, paper, `${href}.pdf`, {
    section: 'thong-ke',
    slug: href.split('/').at(-1) ?? '',
  });
  const text = (await readPdf(new Uint8Array((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0)))).text;
  for (const told of ['1.250', '1.198', '96,5', 'Kỳ trước']) expect(text).toContain(told);
  const { search } = accepted(await searchPortal(deps, { query: 'tiêm nhắc' }));
  expect(search.results.map(({ address }) => address)).toContain(href);
});

test('a figure that is no number, as a draft may have one, is a dash in the table and no bar of 0', () => {
  const [first, second, rate] = facts.figures;
  const unclear = { ...second, indicator: 'Trẻ chưa thống kê xong', value: 'khoảng 90' };
  const draft = { ...facts, figures: [first, second, unclear, rate] };
  expect(tableOfReport(draft).rows[2]?.slice(0, 3)).toEqual(['Trẻ chưa thống kê xong', 'trẻ', undefined]);
  const [plot] = plotsOfReport(draft);
  expect(plot?.points.map(({ value }) => value)).toEqual([1250, 97]);
  expect(plotsOfReport({ ...facts, figures: [first, unclear] })).toEqual([]);
});

const figures = (query: string) => pages.ask(undefined, figuresPage.loader, `/thong-ke/so-lieu${query}`, {});
const file = async (table: string, ending: string, query: string) => {
  const { response, status } = await pages.ask(
    undefined,
    figuresFile,
    `/thong-ke/so-lieu/${table}.${ending}${query}`,
    {
      table,
    },
  );
  return { status, response };
};

test('Đ12.5: the portal’s own figures are there for any month, quarter or year until now; one to come is refused in words', async () => {
  const { portal } = pages;
  portal.clock.set(new Date('2026-11-20T09:00:00+07:00'));
  await filedDossier(portal, slugs.funeral);
  const readFigures = async (query: string) =>
    (await figures(query)).data as {
      problem?: string;
      shown?: { period: { title: string }; until: string; beside: object; tables: readonly PortalTable[] };
    };
  const filed = ({ shown: one }: Awaited<ReturnType<typeof readFigures>>) =>
    one?.tables[0]?.table.rows[0]?.[1];
  const month = await readFigures('?ky=2026-11');
  expect(month.shown).toMatchObject({
    period: { title: 'Tháng 11/2026' },
    until: '2026-11-20',
    beside: { before: { value: '2026-10' } },
  });
  expect(month.shown?.beside).not.toHaveProperty('after');
  expect([
    filed(month),
    filed(await readFigures('?ky=2026-q4')),
    filed(await readFigures('?ky=2026')),
  ]).toEqual([1, 1, 1]);
  expect([
    filed(await readFigures('')),
    filed(await readFigures('?ky=2026-10')),
    filed(await readFigures('?ky=2019')),
  ]).toEqual([1, 0, 0]);
  expect(
    (await readFigures('')).shown?.tables.find(({ id }) => id === 'theo-thang')?.table.rows,
  ).toHaveLength(12);
  const funeral = month.shown?.tables.find(({ id }) => id === 'ho-so-theo-linh-vuc');
  expect(funeral?.table.rows[0]?.slice(1)).toEqual([1, 0, 0, 0, undefined]);
  expect(funeral?.plots[0]?.points).toMatchObject([{ value: 1 }]);

  const early = await readFigures('?ky=2019-03');
  const html = renderToStaticMarkup(
    createElement(FiguresPage, { title: 'Số liệu', ...early } as FiguresPageProps),
  );
  expect(html).toContain('Kỳ này không nhận và không giải quyết xong hồ sơ nào.');
  for (const [query, says] of [
    ['?ky=2026-12', 'Chưa đến tháng 12/2026 nên chưa có số liệu'],
    ['?ky=2031', 'Chưa đến năm 2031'],
    ['?ky=2017', 'Cổng chỉ có số liệu từ năm 2018'],
    ['?ky=2026-13', 'Cổng không có kỳ này'],
  ] as const) {
    const answer = await figures(query);
    expect(answer.status, query).toBe(404);
    const { problem, ...page } = answer.data as FiguresPageProps;
    expect(problem).toContain(says);
    // The form stays, with what was chosen and why not.
    const refused = renderToStaticMarkup(createElement(FiguresPage, { ...page, title: 'Số liệu', problem }));
    expect(refused).toContain(says);
    expect(refused).toContain('<option value="q4"');
    expect((await file('tong-hop', 'csv', query)).status).toBe(404);
  }
  expect((await figures('?phan=q3&nam=2025')).location).toBe('/thong-ke/so-lieu?ky=2025-q3');
  expect((await figures('?phan=12-thang&nam=2025')).location).toBe('/thong-ke/so-lieu');
});

test('Đ12.5 Đ13.1c: each table is taken away as CSV, workbook, JSON and PDF, with the numbers of its page', async () => {
  const { response: csv } = await file('ho-so-theo-thu-tuc', 'csv', '?ky=2026-11');
  expect(csv?.headers.get('content-type')).toContain('text/csv');
  const [head, line] = ((await csv?.text()) ?? '').split('\r\n');
  expect(head).toContain('Thủ tục,Mức độ,Hồ sơ nhận,Có kết quả,Đúng hạn,Trễ hạn,Tỷ lệ đúng hạn (%)');
  expect(line).toMatch(/,4,1,0,0,0,$|,3,1,0,0,0,$/);
  const { response: workbook } = await file('ho-so-theo-thu-tuc', 'xlsx', '?ky=2026-11');
  const cells = JSON.stringify(
    await readWorkbook(new Uint8Array((await workbook?.arrayBuffer()) ?? new ArrayBuffer(0))),
  );
  for (const told of ['Hồ sơ theo thủ tục: Tháng 11/2026', 'Cộng']) expect(cells).toContain(told);
  const { response: pdf } = await pages.ask(undefined, figuresPaper, '/thong-ke/so-lieu.pdf?ky=2026-11', {});
  const { text } = await readPdf(new Uint8Array((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0)));
  for (const told of ['Tháng 11/2026', 'Hồ sơ theo lĩnh vực', 'đến hết ngày 20/11/2026', 'Mức độ 4'])
    expect(text).toContain(told);
  const api = await pages.ask(undefined, apiFigures, '/api/v1/statistics?ky=2026-11', {});
  const { tables, period } = (await api.response!.json()) as {
    period: object;
    tables: { id: string; rows: unknown[][] }[];
  };
  expect(period).toEqual({
    value: '2026-11',
    title: 'Tháng 11/2026',
    from: '2026-11-01',
    until: '2026-11-20',
  });
  expect(tables[0]?.rows[0]).toEqual(['Hồ sơ nhận', 1]);
  expect((await pages.ask(undefined, apiFigures, '/api/v1/statistics?ky=2027', {})).status).toBe(404);
  expect((await file('khong-co', 'csv', '')).status).toBe(404);

  // The report of a branch as well.
  const slug = 'tiem-chung-mo-rong-thang-10';
  const { response: own } = await pages.ask(undefined, itemTable, `/thong-ke/${slug}.csv`, {
    section: 'thong-ke',
    slug,
  });
  expect(await own?.text()).toContain('Trẻ dưới 1 tuổi đã tiêm đủ mũi,trẻ,1250,1198\r\n');
});

test('Đ12.5: the page of reports shows the figures of the last twelve months above them, and changes when they do', async () => {
  const answer = await pages.ask(undefined, loader, '/thong-ke', {});
  expect(answer.data).toMatchObject({
    figures: { table: { caption: 'Số liệu tổng hợp' }, plots: [{ shape: 'columns' }] },
  });
  const html = renderToStaticMarkup(createElement(SectionPage, answer.data as SectionPageProps));
  expect(html).toContain('href="/thong-ke/so-lieu"');
  expect(html).toContain('href="/dich-vu-cong/thong-ke"');
  expect(html.match(/<title[^>]*>Biểu đồ: Hồ sơ nộp mỗi tháng</g)).toHaveLength(1);
  const tagged = (await file('tong-hop', 'csv', '?ky=2026')).response?.headers;
  expect(readTags(tagged?.get('x-page-tags') ?? '')).toEqual(
    expect.arrayContaining([tags.statistics, tags.catalog, tags.content, tags.inquiries('petition')]),
  );
});
