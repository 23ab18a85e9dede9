// What readers are given at the addresses of sections and items, and what machines are given of them.
import ICAL from 'ical.js';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';

import { followedKinds } from '#app/domain/following/followed-kinds.server.ts';
import { lastInSections } from '#app/domain/publishing/last-in-sections.server.ts';
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { kindById } from '#app/publications/facts.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { bareTitle, titleOf } from '#app/publications/item-title.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { canonicalAddress } from '#app/http/document.ts';
import { loader as calendar } from '#app/routes/machine/section-calendar.ts';
import { loader as atomFeed } from '#app/routes/machine/section-atom.ts';
import { loader as feed } from '#app/routes/machine/section-feed.ts';
import { loader as sitemap } from '#app/routes/machine/sitemap.ts';
import { loader as home } from '#app/routes/public/home.tsx';
import { loader as root } from '#app/root.tsx';
import { loader, meta } from '#app/routes/public/published.tsx';
import { checkDeclaration, exampleWire, type Answers } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { answeredPetition, decide } from '../support/petitions.ts';
import { boardItem, published } from '../support/publishing.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const context = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };
let pages: ResidentPages;
const items = new Map<string, string>();

interface ShownSection {
  readonly shown: 'section';
  readonly section: SectionView & { readonly children: readonly SectionView[] };
  readonly lines: readonly ItemLine[];
  readonly page: number;
  readonly pageCount: number;
}
interface ShownItem {
  readonly shown: 'item';
  readonly section: SectionView & { readonly parent?: SectionView };
  readonly page: ItemPage;
}

function factsOf(kind: string): Answers {
  const form = kindById(kind)?.facts;
  if (form === undefined) return {};
  const checked = checkDeclaration(form, exampleWire(form, context), context);
  // An example's address leads to no document of this portal, and a relation names one that is there.
  return checked.ok
    ? { ...checked.answers, ...('relations' in checked.answers ? { relations: [] } : {}) }
    : {};
}

async function publish(section: string, title: string, facts?: Answers): Promise<string> {
  const kind = builtInSections.find(({ id }) => id === section)?.kind ?? '';
  const html = kindById(kind)?.text === 'none' ? '' : '<p>Nội dung của bài.</p>';
  return published(pages.portal.deps, people.editor, {
    section,
    title,
    html,
    facts: facts ?? factsOf(kind),
    author: 'Nguyễn Văn Viết',
    source: 'Đài Truyền thanh xã',
    eventDate: '2026-11-16',
  });
}

const ask = (address: string) => pages.ask(undefined, loader, address, {});
const text = async (handler: Parameters<ResidentPages['ask']>[1], address: string, section: string) => {
  const { response, status } = await pages.ask(undefined, handler, address, { section });
  return { status, type: response?.headers.get('content-type') ?? '', body: (await response?.text()) ?? '' };
};
const itemOf = (section: string) => {
  const id = items.get(section);
  if (id === undefined) throw new Error(`nothing was published in ${section}`);
  return id;
};
const addressOf = async (section: string) =>
  (await boardItem(pages.portal.deps, people.deputy, itemOf(section))).publicHref;

beforeAll(async () => {
  pages = residentPages(database.db);
  for (const { id, title } of builtInSections) items.set(id, await publish(id, `Mục mẫu của ${title}`));
});

describe.each(builtInSections.map(({ id, demand }) => [id, demand] as const))(
  'the section %s',
  (id, demand) => {
    const section = builtInSections.find((one) => one.id === id);

    test(`${demand} is at its address, with what was published in it`, async () => {
      const answer = await ask(section?.path ?? '');
      expect(answer.status).toBe(200);
      const shown = answer.data as ShownSection;
      expect(shown.section.title).toBe(section?.title);
      expect(shown.lines.map(({ title }) => bareTitle(title))).toContain(`Mục mẫu của ${section?.title}`);
    });

    test('Đ8.3 its items have a page with author and source, or lead to their place in the list', async () => {
      const answer = await ask((await addressOf(id)).replace('#', '/'));
      if (kindById(section?.kind ?? '')?.ownPage !== true) {
        expect(answer.location?.startsWith(`${section?.path}#`)).toBe(true);
        return;
      }
      expect(answer.data).toMatchObject({
        shown: 'item',
        page: { author: 'Nguyễn Văn Viết', source: 'Đài Truyền thanh xã' },
      });
    });

    test('Đ8.3 has feeds that name the source of each item', async () => {
      const { body, type } = await text(feed, `/rss/${id}.xml`, id);
      expect(type).toContain('application/rss+xml');
      const ours = parseRssFeed(body).items?.find(({ title }) => title === `Mục mẫu của ${section?.title}`);
      expect(ours?.dc?.sources).toEqual(['Đài Truyền thanh xã']);
      const atom = await text(atomFeed, `/rss/${id}.atom`, id);
      expect(atom.type).toContain('application/atom+xml');
      expect(parseAtomFeed(atom.body).entries?.map(({ rights }) => rights?.value)).toContain(
        'Nguồn: Đài Truyền thanh xã',
      );
    });
  },
);

test('an item inside a section inside a section says where it stands', async () => {
  const answer = await ask(await addressOf('tra-loi-kien-nghi'));
  const { section } = answer.data as ShownItem;
  expect([section.id, section.parent?.id]).toEqual(['tra-loi-kien-nghi', 'chi-dao-dieu-hanh']);
});

test('Đ10.3 a published petition stands among the replies to petitions by itself: in list, feed, digest, search and the figures of the year, until it is taken down', async () => {
  const { deps } = pages.portal;
  const section = 'tra-loi-kien-nghi';
  const path = '/chi-dao-dieu-hanh/tra-loi-kien-nghi';
  const title = 'Đèn đường ấp An Thuận đã được thay';
  const began = new Date(deps.clock.now().getTime() - 1);
  const lines = async () => ((await ask(path)).data as ShownSection).lines;
  const titles = async () => (await lines()).map((line) => bareTitle(line.title));
  const before = await titles();
  const counted = async () => {
    const { sheet } = accepted(await surveyFreshnessYear(deps, people.head, { year: 2026 }));
    const line = sheet.sections.find((one) => one.section.id === section);
    return { published: line?.published, withdrawn: line?.withdrawn, all: sheet.total.published };
  };
  const year = await counted();
  const code = await answeredPetition(deps);
  expect(await titles()).toEqual(before);
  const said = {
    title,
    category: 'giao-thong',
    question: 'Đèn hỏng.',
    answer: 'Đã thay bảy bóng đèn.',
    name: 'withheld',
  };
  await decide(deps, code, people.desk, 'propose-publication', said);
  await decide(deps, code, people.head, 'publish', {});

  expect((await titles()).sort()).toEqual([...before, title].sort());
  const line = (await lines()).find((one) => bareTitle(one.title) === title);
  expect(line).toMatchObject({
    href: '/phan-anh-kien-nghi/da-tra-loi/den-duong-ap-an-thuan-da-duoc-thay',
    kind: 'reply',
    summary: said.answer,
    facts: { petition: said.question, answeredBy: 'Tư pháp - Hộ tịch', answeredOn: '2026-11-17' },
    author: 'Tư pháp - Hộ tịch',
    source: 'Ủy ban nhân dân xã Phú An',
  });
  expect(line?.facts).not.toHaveProperty('petitioner');
  const { body } = await text(feed, `/rss/${section}.xml`, section);
  expect(parseRssFeed(body).items?.map((item) => item.title)).toContain(title);
  const news = () => followedKinds.section.news(deps, section, { after: began, until: deps.clock.now() });
  expect((await news()).map((one) => one.text)).toContain(title);
  expect((await lastInSections(deps.db)).get(section)).toEqual(deps.clock.now());
  expect(year.published).toBe(before.length);
  expect(await counted()).toEqual({ ...year, published: before.length + 1, all: year.all + 1 });
  const search = async () =>
    accepted(await searchPortal(deps, { query: 'thay bảy bóng đèn', shelf: section })).search;
  expect((await search()).results.map(({ address }) => address)).toEqual([line?.href]);

  await decide(deps, code, people.desk, 'unpublish', { text: 'Sai số liệu.' });
  expect(await titles()).toEqual(before);
  expect((await news()).map((one) => one.text)).not.toContain(title);
  expect((await search()).results).toEqual([]);
  // It was published in the year, and taken down in it.
  expect(await counted()).toMatchObject({
    published: before.length + 1,
    withdrawn: (year.withdrawn ?? 0) + 1,
  });
});

test('an address of nothing is a 404, and so is a page of a list that is not there', async () => {
  for (const address of [
    '/khong-co',
    '/tin-tuc/khong-co',
    '/tin-tuc?trang=99',
    '/tin-tuc?trang=0',
    '/%E0%A4%A',
  ])
    expect((await ask(address)).status, address).toBe(404);
});

test('Đ10.7 projects are narrowed by what a reader chose, and by nothing that is no choice', async () => {
  await publish('du-an', 'Trường mầm non', { ...factsOf('project'), field: 'Giáo dục' });
  const narrowed = (await ask(`/du-an?field=${encodeURIComponent('Giáo dục')}`)).data as ShownSection;
  expect(narrowed.lines.map(({ title }) => bareTitle(title))).toEqual(['Trường mầm non']);
  const all = (await ask('/du-an?field=xyz')).data as ShownSection;
  expect(all.lines.length).toBeGreaterThan(1);
});

test('Đ10.2 news are narrowed by the month in which they came out, with further pages and an end', async () => {
  const { clock } = pages.portal;
  const now = clock.now();
  // In Việt Nam it is December already.
  clock.set(new Date('2026-11-30T18:00:00Z'));
  await publish('tin-tuc', 'Tin tháng 12');
  clock.set(now);
  const ask = async (query: string) => {
    const { data, status } = await pages.ask(undefined, loader, `/tin-tuc${query}`, {});
    return { status, ...(data as ShownSection & { readonly months?: unknown; readonly chosen: unknown }) };
  };
  const { lines, months, chosen } = await ask('?thang=2026-12');
  expect(lines.map(({ title }) => bareTitle(title))).toEqual(['Tin tháng 12']);
  expect(chosen).toEqual({ thang: '2026-12' });
  expect(months).toContainEqual({ value: '2026-12', label: 'Tháng 12/2026' });
  const november = (await ask('?thang=2026-11')).lines.map(({ title }) => bareTitle(title));
  expect(november).toContain('Mục mẫu của Tin tức');
  expect(november).not.toContain('Tin tháng 12');
  expect(await ask('?thang=2019-02')).toMatchObject({ status: 200, lines: [], chosen: { thang: '2019-02' } });
  expect((await ask('?thang=2026-12&trang=2')).status).toBe(404);
  for (const noMonth of ['2026-13', '2026', '2026-q1', 'x'])
    expect((await ask(`?thang=${noMonth}`)).chosen, noMonth).toEqual({});
});

test('Đ10.3 the week and the events are read by a calendar', async () => {
  for (const id of ['lich-lam-viec', 'su-kien']) {
    const { body, type } = await text(calendar, `/${id}.ics`, id);
    expect(type).toContain('text/calendar');
    expect(ICAL.Component.fromString(body).getAllSubcomponents('vevent').length, id).toBeGreaterThan(0);
  }
  expect((await text(calendar, '/tin-tuc.ics', 'tin-tuc')).status).toBe(404);
  expect((await text(feed, '/rss/khong-co.xml', 'khong-co')).status).toBe(404);
});

test('Đ10.2 the home page tells the news, after the services', async () => {
  const { data } = await pages.ask(undefined, home, '/', {});
  const { happening } = data as { happening: { news: readonly ItemLine[]; week?: ItemLine } };
  expect(happening.news.map(({ title }) => bareTitle(title))).toContain('Mục mẫu của Tin tức');
  expect(happening.week?.title).toEqual(titleOf({ title: 'Mục mẫu của Lịch làm việc của lãnh đạo' }));
});

test('every page is given the sections of the menu, in its order', async () => {
  const { data } = await pages.ask(undefined, root, '/', {});
  const { site } = data as { site: { sections: readonly { id: string; path: string; nested: boolean }[] } };
  expect(site.sections.map(({ id }) => id).sort()).toEqual(builtInSections.map(({ id }) => id).sort());
  expect(site.sections[0]?.id).toBe('gioi-thieu');
  const parent = site.sections.findIndex(({ id }) => id === 'chi-dao-dieu-hanh');
  expect(site.sections[parent + 1]?.nested).toBe(true);
});

test('the site map names sections and items, not what has no page of its own', async () => {
  const { response } = await pages.ask(undefined, sitemap, '/sitemap.xml', {});
  const xml = (await response?.text()) ?? '';
  const { publicUrl } = pages.portal.deps.unit;
  for (const { path } of builtInSections) expect(xml).toContain(`<loc>${publicUrl}${path}</loc>`);
  expect(xml).toContain(`<loc>${publicUrl}${await addressOf('tin-tuc')}</loc>`);
  expect(xml).not.toContain('#');
});

test('Đ10.4: guidance names the document that it explains, with its day, and what it says, and is told to machines', async () => {
  const shown = (await ask(await addressOf('tuyen-truyen-phap-luat'))).data as ShownItem;
  expect(shown.page.title).toEqual(titleOf({ title: 'Mục mẫu của Tuyên truyền pháp luật' }));
  const document = factsOf('guidance')['document'];
  expect(document).toEqual(expect.any(String));
  expect(JSON.stringify(shown.page)).toContain(document);
  expect(JSON.stringify(shown.page)).toContain('Nội dung của bài.');
  const { body } = await text(feed, '/rss/tuyen-truyen-phap-luat.xml', 'tuyen-truyen-phap-luat');
  expect(body).toContain('Mục mẫu của Tuyên truyền pháp luật');
});

test('Đ4: browsers are told of the feed and of the one address of a page', async () => {
  const { data } = await ask('/lich-lam-viec');
  const tags = meta({ data } as unknown as Parameters<typeof meta>[0]);
  expect(tags).toContainEqual(expect.objectContaining({ rel: 'alternate', href: '/rss/lich-lam-viec.xml' }));
  expect(tags).toContainEqual(expect.objectContaining({ rel: 'alternate', href: '/rss/lich-lam-viec.atom' }));
  expect(tags).toContainEqual(expect.objectContaining({ rel: 'alternate', href: '/lich-lam-viec.ics' }));
  const { publicUrl } = pages.portal.deps.unit;
  expect(canonicalAddress([{ data: {} }, { data }], publicUrl, '/cho-khac')).toBe(
    `${publicUrl}/lich-lam-viec`,
  );
  for (const path of ['/lien-he', '/lien-he/', '/lien-he//'])
    expect(canonicalAddress([{ data: {} }], publicUrl, path), path).toBe(`${publicUrl}/lien-he`);
  expect(canonicalAddress([{ data: {} }], publicUrl, '/')).toBe(`${publicUrl}/`);
});

describe('an item that changed after it was published', () => {
  test('withdrawn: stays, under its reason', async () => {
    const item = await publish('tin-tuc', 'Tin sẽ thu hồi');
    const { publicHref } = await boardItem(pages.portal.deps, people.head, item);
    accepted(await withdrawItem(pages.portal.deps, people.head, { item, reason: 'Số liệu chưa đúng' }));
    const { data } = await ask(publicHref);
    expect((data as ShownItem).page.withdrawn?.reason).toBe('Số liệu chưa đúng');
  });

  test('unpublished: gone for whoever asks, with the way to its section, and kept by no cache', async () => {
    const item = await publish('tin-tuc', 'Tin sẽ gỡ');
    const { publicHref } = await boardItem(pages.portal.deps, people.head, item);
    accepted(await unpublishItem(pages.portal.deps, people.head, { item }));
    const { status, data, response } = await ask(publicHref);
    expect(status).toBe(410);
    expect(data).toMatchObject({ link: { href: '/tin-tuc', label: 'Xem chuyên mục Tin tức' } });
    expect(response?.headers.get('cache-control') ?? null).toBeNull();
  });

  test('renamed: the old address leads to the new one for good', async () => {
    const item = await publish('tin-tuc', 'Tin sẽ đổi địa chỉ');
    const { publicHref } = await boardItem(pages.portal.deps, people.head, item);
    const { href } = accepted(
      await renameItem(pages.portal.deps, people.head, { item, slug: 'dia-chi-moi' }),
    );
    expect(await ask(publicHref)).toMatchObject({ status: 301, location: href });
  });
});
