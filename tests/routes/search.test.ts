// The page that searches everything: what its address asks, what it answers, and what of it is kept.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';

import { findServices } from '#app/domain/catalog/find-services.ts';
import { putInSearch, type Searchable } from '#app/domain/search/put-in-search.server.ts';
import { plainText } from '#app/domain/writing/html-text.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { PortalSearch } from '#app/read-models/search.ts';
import { loader as openSearch } from '#app/routes/machine/open-search.ts';
import { loader } from '#app/routes/public/search.tsx';
import { demoArticle } from '#app/server/demo/fill/article.ts';
import { searchAddress } from '#app/lists/search.ts';
import { SearchPage } from '#app/ui/pages/public/search/search-page.tsx';
import { FinderResults } from '#app/ui/pages/public/service-finder/service-finder.tsx';
import { procedures } from '#catalog/procedures/index.ts';
import { useDatabase } from '../support/database.ts';
import { people } from '../support/dossiers.ts';
import { services } from '../support/services.ts';
import { published } from '../support/publishing.ts';
import { otherQuestions, serviceQuestions, type ServiceQuestion } from '../support/service-questions.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;

beforeAll(async () => {
  pages = residentPages(database.db);
  const { deps } = pages.portal;
  await published(deps, people.contributor, {
    title: 'Thả cá giống đợt 1',
    html: '<p>Ba &lt;b&gt;nghìn&lt;/b&gt; con cá giống xuống kênh.</p>',
  });
  await putInSearch(
    deps.db,
    Array.from({ length: 16 }, (_, index) => ({
      subject: `item:${index}`,
      shelf: 'tin-tuc',
      address: `/tin-tuc/tha-ca-giong-dot-${index + 2}`,
      title: titleOf({ title: `Thả cá giống đợt ${index + 2}` }),
      text: 'Nghìn con cá giống.',
      publishedAt: new Date('2026-01-02T08:00:00+07:00'),
      year: 2026,
    })),
  );
  await putInSearch(
    deps.db,
    Array.from({ length: 300 }, (_, index) => searchableDemo(index)),
  );
});

/** Ordinary news, whose words are those of the services too. */
function searchableDemo(index: number): Searchable {
  const { title, summary, html = '' } = demoArticle(index);
  return {
    subject: `item:demo-${index}`,
    shelf: 'tin-tuc',
    address: `/tin-tuc/demo-${index}`,
    title: titleOf({ title }),
    summary,
    text: plainText(html),
    publishedAt: new Date('2026-02-02T08:00:00+07:00'),
    year: 2026,
  };
}

const links = {
  search: '/tim-kiem',
  services: '/dich-vu-cong',
  lookUp: '/tra-cuu',
  contact: '/lien-he',
  procedure: (slug: string) => `/dich-vu-cong/${slug}`,
  file: (slug: string) => `/dich-vu-cong/${slug}/nop-ho-so`,
};

async function ask(address: string) {
  const answer = await pages.ask(undefined, loader, address, {});
  const { search } = (answer.data ?? {}) as { search?: PortalSearch };
  return { ...answer, search };
}

const drawn = (search: PortalSearch | undefined) => {
  if (search === undefined) throw new Error('nothing to draw');
  return renderToStaticMarkup(SearchPage({ search, links }));
};

describe('the page of results', () => {
  test('Đ13.1a Đ9.1 words typed without marks find what is published, marked where they stand, nothing of it as code', async () => {
    const { status, search } = await ask('/tim-kiem?q=ba+nghin+con+ca+giong');
    expect(status).toBe(200);
    expect(search?.total).toBe(1);
    const html = drawn(search);
    expect(html).toContain('<mark>con cá giống</mark>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
    expect(html).toContain('href="/tin-tuc/tha-ca-giong-dot-');
  });

  test('pages, kinds and order are links that keep what was asked', async () => {
    const { search } = await ask('/tim-kiem?q=c%C3%A1+gi%E1%BB%91ng&loai=tin-tuc&xep=moi-nhat&trang=2');
    expect(search).toMatchObject({
      total: 17,
      pages: 2,
      terms: { page: 2, shelf: 'tin-tuc', order: 'newest' },
    });
    expect(search?.results).toHaveLength(2);
    const html = drawn(search).replaceAll('&amp;', '&');
    expect(html).toContain('href="/tim-kiem?q=c%C3%A1+gi%E1%BB%91ng&loai=tin-tuc&xep=moi-nhat"');
    expect(html).toContain('href="/tim-kiem?q=c%C3%A1+gi%E1%BB%91ng&xep=moi-nhat"');
  });

  test('past the last page leads to the last one', async () => {
    const { status, location } = await ask('/tim-kiem?q=ca+giong&loai=tin-tuc&trang=99');
    expect({ status, location }).toEqual({
      status: 303,
      location: '/tim-kiem?q=ca+giong&loai=tin-tuc&trang=2',
    });
  });

  test('a procedure says its level and time limit, and leads to filing', async () => {
    const { search } = await ask('/tim-kiem?q=%C4%91%C4%83ng+k%C3%BD+khai+sinh');
    const html = drawn(search);
    expect(html).toContain('href="/dich-vu-cong/dang-ky-khai-sinh/nop-ho-so"');
    expect(html).toMatch(/Mức độ (<[^>]+>)*\d/);
    expect(html).toContain('Thời hạn:');
  });

  test.each(['/tim-kiem', '/tim-kiem?q=', '/tim-kiem?q=%22%22', '/tim-kiem?loai=<x>&nam=abc&trang=-1&q=+'])(
    '%s asks nothing, and is answered with where to begin',
    async (address) => {
      const { status, search } = await ask(address);
      expect({ status, total: search?.total }).toEqual({ status: 200, total: 0 });
    },
  );

  test('what is nowhere is said, with what to do next', async () => {
    const html = drawn((await ask('/tim-kiem?q=xyzzyx')).search);
    expect(html).toContain('Không tìm thấy gì');
    expect(html).toContain('href="/lien-he"');
  });
});

describe('the service that somebody looks for', () => {
  /** The services that a page leads to, from its top. */
  const servicesOn = (html: string) =>
    [...html.matchAll(/href="\/dich-vu-cong\/([^"/?]+)"/g)].map(([, slug = '']) => slug);

  const onFinder = (query: string) =>
    servicesOn(
      renderToStaticMarkup(
        FinderResults({
          sought: { query, fileable: false },
          found: findServices(services, { query, fileable: false }),
          links: {
            ...links,
            sector: String,
            procedure: ({ slug }: { slug: string }) => links.procedure(slug),
          },
        }),
      ),
    );
  const onSearch = async (query: string) =>
    servicesOn(drawn((await ask(`/tim-kiem?${new URLSearchParams({ q: query }).toString()}`)).search));

  /** The reciprocal of the place at which the first answer stands; 0 where none does. */
  function nearness([, ...answers]: ServiceQuestion, slugs: readonly string[]): number {
    const codes = slugs.map((slug) => procedures.find((one) => one.slug === slug)?.code);
    const place = codes.findIndex((code) => code !== undefined && answers.includes(code));
    return place < 0 ? 0 : 1 / (place + 1);
  }

  test('Đ13.1a Đ9.1 stands as high in the search over everything as among the services', async () => {
    const measured: { asked: string; finder: number; search: number }[] = [];
    for (const question of serviceQuestions)
      measured.push({
        asked: question[0],
        finder: nearness(question, onFinder(question[0])),
        search: nearness(question, await onSearch(question[0])),
      });
    expect(measured.filter(({ finder, search }) => search < finder)).toEqual([]);
    const mean = (door: 'finder' | 'search') =>
      measured.reduce((sum, one) => sum + one[door], 0) / measured.length;
    expect(mean('finder')).toBeGreaterThan(0.92);
    expect(mean('search')).toBeGreaterThan(0.92);
  });

  test.each(otherQuestions)('"%s" is no service: %s comes first', async (query, address) => {
    const { search } = await ask(`/tim-kiem?${new URLSearchParams({ q: query }).toString()}`);
    expect(search?.results[0]?.address).toBe(address);
  });

  test('what was written as one word, or in another spelling, is read as it was meant', async () => {
    const { search } = await ask('/tim-kiem?q=khaisinh');
    expect(search).toMatchObject({ readAs: 'khai sinh' });
    expect(search?.results[0]?.service?.slug).toBe('dang-ky-khai-sinh');
    expect(drawn(search)).toContain('Đã tìm theo <strong>khai sinh</strong>');
    const answerTo = async (query: string) => {
      const { total, results = [] } =
        (await ask(`/tim-kiem?${new URLSearchParams({ q: query }).toString()}`)).search ?? {};
      return { total, subjects: results.map(({ subject }) => subject) };
    };
    expect(await answerTo('đăng kí')).toEqual(await answerTo('đăng ký'));
  });

  test('where there is no word to look for, the page says so instead of finding nothing or everything', async () => {
    const html = drawn((await ask('/tim-kiem?q=%F0%9F%98%80')).search);
    expect(html).toContain('“😀” không có chữ hay số nào để tìm');
    const { services: found } = findServices(services, { query: '😀', fileable: false });
    expect(found).toEqual([]);
  });
});

test('only the page that asks is kept: a search never takes the place of another page', async () => {
  const headersOf = async (address: string) => {
    const given = (await loader({
      request: new Request(`http://localhost:3000${address}`),
      context: { portal: { deps: pages.portal.deps } },
      params: {},
    } as never)) as { init: { headers: Record<string, string> } };
    return given.init.headers;
  };
  expect(await headersOf('/tim-kiem')).toHaveProperty('X-Page-Tags');
  const searched = await headersOf('/tim-kiem?q=ca');
  expect(searched['X-Page-Tags']).toBeUndefined();
  expect(searched['Cache-Control']).toContain('private');
});

test('an address holds only what was chosen', () => {
  const asked = { query: 'cá & "giống"', order: 'relevance', page: 3 } as const;
  expect(searchAddress(asked)).toBe('/tim-kiem?q=c%C3%A1+%26+%22gi%E1%BB%91ng%22');
  expect(searchAddress(asked, { year: 2018, page: 2 })).toContain('&nam=2018&trang=2');
});

test('a browser searches the whole portal from its address bar', async () => {
  const { response } = await pages.ask(undefined, openSearch, '/opensearch.xml', {});
  expect(await response?.text()).toContain('/tim-kiem?q={searchTerms}');
});
