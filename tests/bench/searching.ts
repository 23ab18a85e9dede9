// Search over everything, uncached, with thousands of articles, beside the bare look-up of the same words in the index.
import { putInSearch } from '#app/domain/search/put-in-search.server.ts';
import { readQuery } from '#app/domain/search/read-query.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { demoArticle } from '#app/server/demo/fill/article.ts';

import { compare, rateOf, type Comparison } from './measure.ts';
import { withPortal } from './portal.ts';

/** As many as run at once in the portal: more would wait in line. */
const lanes = 3;
const articles = Number(process.env['BENCH_ARTICLES'] ?? 10_000);
/** Frequent and rare words, with and without marks, a phrase, and a number of a document. */
const queries = ['khai sinh', 'tiem chung tre em', 'hộ tịch', '"phòng cháy"', '349/QĐ-UBND', 'lịch trực ấp'];

const searchable = (index: number) => {
  const { title, summary, html = '', age } = demoArticle(index);
  const publishedAt = new Date(Date.UTC(2026, 10, 24) - age * 86_400_000);
  return {
    subject: `item:${index}`,
    shelf: 'tin-tuc',
    address: `/tin-tuc/${index}`,
    title: titleOf({ title }),
    summary,
    text: html.replace(/<[^>]+>/g, ' '),
    publishedAt,
    year: publishedAt.getUTCFullYear(),
  };
};

export function benchSearch(): Promise<Comparison> {
  return withPortal(async (deps, owner) => {
    for (let first = 0; first < articles; first += 500)
      await putInSearch(
        deps.db,
        Array.from({ length: Math.min(500, articles - first) }, (_, index) => searchable(first + index)),
      );
    await owner`vacuum analyze search_documents`;
    const words = queries.map((query) => readQuery(query)[0]?.bare ?? '');
    return compare(
      'search',
      {
        name: `a search over ${articles} articles: ranked, counted, marked`,
        rate: () =>
          rateOf(150, lanes, async (index) => {
            const found = await searchPortal(deps, { query: queries[index % queries.length] ?? '' });
            if (!found.ok) throw new Error(found.refusal.message);
          }),
      },
      {
        name: 'the rows that hold the words, counted',
        rate: () =>
          rateOf(150, lanes, (index) => {
            const query = words[index % words.length] ?? '';
            return owner`select count(*) from search_documents where bare @@ ${query}::text::tsquery`;
          }),
      },
      // It orders, counts by kind and year, and draws fifteen of them besides.
      0.05,
    );
  });
}
