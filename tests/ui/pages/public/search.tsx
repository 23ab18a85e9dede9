// Examples of the search page, for the tests.
import type { PortalSearch, SearchResult } from '#app/read-models/search.ts';
import { offeredOn } from '#catalog/offer.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { sheetOf, unseen } from '#catalog/sheet.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { SearchPage, type SearchLinks } from '#app/ui/pages/public/search/search-page.tsx';

const links: SearchLinks = {
  search: '/tim-kiem',
  services: '/dich-vu-cong',
  lookUp: '/tra-cuu',
  contact: '/lien-he',
  procedure: (slug) => `/dich-vu-cong/${slug}`,
  file: (slug) => `/dich-vu-cong/${slug}/nop-ho-so`,
};

const result: SearchResult = {
  subject: 'item:1',
  address: '/tin-tuc/trong-cay',
  shelf: { id: 'tin-tuc', label: 'Tin tức' },
  title: [
    { text: 'Tết ', hit: false },
    { text: 'trồng cây', hit: true },
    { text: ' đầu năm', hit: false },
  ],
  around: [
    { text: '… phát động ', hit: false },
    { text: 'trồng', hit: true },
    { text: ' hai trăm ', hit: false },
    { text: 'cây', hit: true },
    { text: ' sao …', hit: false },
  ],
  publishedAt: new Date('2018-02-05T08:00:00+07:00'),
  dated: true,
  withdrawn: false,
  sample: true,
};

const search: PortalSearch = {
  terms: { query: 'trồng cây', order: 'relevance', page: 1 },
  results: [
    result,
    {
      ...result,
      subject: 'item:2',
      address: '/tin-tuc/so-lieu',
      title: [{ text: 'Số liệu cũ', hit: false }],
      withdrawn: true,
    },
  ],
  total: 32,
  pages: 3,
  shelves: [
    { id: 'tin-tuc', label: 'Tin tức', count: 30 },
    { id: 'du-an', label: 'Dự án, đầu tư công', count: 2 },
  ],
  years: [
    { id: 2018, label: '2018', count: 20 },
    { id: 2017, label: '2017', count: 12 },
  ],
  wordless: false,
  near: [],
};

const nothing: Omit<PortalSearch, 'terms'> = {
  results: [],
  total: 0,
  pages: 1,
  shelves: [],
  years: [],
  wordless: false,
  near: [],
};

export const examples: readonly Example[] = [
  { name: 'Kết quả', element: <SearchPage search={search} links={links} /> },
  {
    name: 'Không thấy, có gợi ý',
    element: (
      <SearchPage
        search={{
          ...nothing,
          terms: { query: 'khai sihn', order: 'relevance', page: 1 },
          suggestion: 'khai sinh',
          near: procedures.slice(0, 1).map((one) => sheetOf(offeredOn(one, '2026-11-24'), unseen)),
        }}
        links={links}
      />
    ),
  },
  {
    name: 'Không có chữ nào',
    element: (
      <SearchPage
        search={{ ...nothing, terms: { query: '😀', order: 'relevance', page: 1 }, wordless: true }}
        links={links}
      />
    ),
  },
  {
    name: 'Đang bận',
    element: (
      <SearchPage
        search={{ ...nothing, terms: { query: 'a', order: 'relevance', page: 1 } }}
        links={links}
        refused="Đang có nhiều người tìm cùng lúc. Bạn hãy thử lại sau ít giây."
      />
    ),
  },
  {
    name: 'Chưa hỏi gì',
    element: (
      <SearchPage search={{ ...nothing, terms: { query: '', order: 'relevance', page: 1 } }} links={links} />
    ),
  },
];
