// What readers are given of the statistical reports that the units put up (Đ12.5).
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';

import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { loader as feed } from '#app/routes/machine/section-feed.ts';
import { loader } from '#app/routes/public/published.tsx';
import { loader as paper } from '#app/routes/public/published-paper.ts';
import { ItemArticle } from '#app/ui/pages/public/sections/item-article.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { act, opened, typed, written } from '../support/publishing.ts';
import { readPdf } from '../support/read-pdf.ts';
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
  const { review } = await opened(deps, social, item);
  const refused = await actOnItem(deps, social, { item, event: 'submit', lock: review?.lock ?? 0 });
  expect(JSON.stringify(refused)).toContain('figures.0.value');
  accepted(await typed(deps, social, item, { facts }));

  accepted(await act(deps, social, item, 'submit'));
  accepted(await act(deps, deputy, item, 'finish-editing'));
  expect(await ask('/thong-ke')).toMatchObject({ lines: [] });
  accepted(await act(deps, head, item, 'approve'));
  const list = (await ask('/thong-ke?field=Y+t%E1%BA%BF&rhythm=month')) as { lines: readonly ItemLine[] };
  expect(list.lines.map(({ title }) => title)).toEqual([report.title]);
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
