// What readers are shown of sections and items, in the words and the order that the regulation and the language ask for.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { builtInSections } from '#app/publications/sections.ts';
import { kindById } from '#app/publications/facts.ts';
import { entriesOfWeek, mondayOf, weekOf, weeksBeside } from '#app/publications/week.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { readSketch } from '#app/values/read-sketch.ts';
import { boundary } from '#app/server/demo/content/boundary.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import {
  anyAddress,
  mailAddress,
  momentText,
  phoneText,
  webAddress,
} from '#app/ui/pages/public/sections/fact-text.ts';
import { examples as consultations } from './pages/public/consultations.tsx';
import { examples as legalDocuments } from './pages/public/legal-documents.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { ItemArticle } from '#app/ui/pages/public/sections/item-article.tsx';
import { SectionPage } from '#app/ui/pages/public/sections/section-page.tsx';

import { eventMeta, newsMeta, pictureAddress } from '#app/ui/pages/public/sections/item-meta.ts';

import { at, exampleFacts, itemPage, line, sectionView } from './section-samples.ts';

const sectionHtml = (section: SectionView, lines: readonly ItemLine[], today = '2026-11-24') =>
  renderToStaticMarkup(
    createElement(SectionPage, {
      section,
      lines,
      total: lines.length,
      page: 1,
      pageCount: 1,
      chosen: {},
      today,
      address: `https://phuan.example${section.path}`,
      paper: `${section.path}.pdf`,
      feeds: { rss: `/rss/${section.id}.xml`, atom: `/rss/${section.id}.atom` },
    }),
  );
const article = (section: SectionView, page: ItemPage) =>
  renderToStaticMarkup(
    createElement(ItemArticle, {
      section,
      page,
      address: `https://phuan.example${page.href}`,
      paper: `${page.href}.pdf`,
    }),
  );

describe.each(builtInSections.map(({ id, demand }) => [id, demand] as const))(
  'the section %s',
  (id, demand) => {
    const section = sectionView(id);

    it(`${demand} shows every item it is given, or says that there is none yet`, () => {
      const html = sectionHtml(section, [line(section, 'Mục thứ nhất'), line(section, 'Mục thứ hai')]);
      expect(html).toContain('Mục thứ nhất');
      expect(html).toContain('Mục thứ hai');
      expect(sectionHtml(section, [])).toContain('chưa có nội dung');
    });

    it('Đ8.3 says author and source of everything in its list, whatever its kind', () => {
      const others = { author: 'Huỳnh Tấn Phát', source: 'Trạm Y tế xã' };
      const of = (more: Partial<ItemLine>) => ({ ...line(section, 'Mục thứ hai'), ...more });
      const alike = sectionHtml(section, [line(section, 'Mục thứ nhất'), of({})]);
      // Each entry by itself, also where all of a table are from one source.
      expect(alike.split('Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã')).toHaveLength(3);
      const html = sectionHtml(section, [line(section, 'Mục thứ nhất'), of(others)]);
      for (const origin of [
        'Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã',
        'Huỳnh Tấn Phát · Nguồn: Trạm Y tế xã',
      ])
        expect(html).toContain(`Tác giả: ${origin}`);
    });

    it('Đ13.1c is printed by a button that a script shows, and kept as PDF without one', () => {
      const html = sectionHtml(section, [line(section, 'Mục thứ nhất')]);
      expect(html).toMatch(/<button[^>]*data-print=""[^>]*hidden=""[^>]*>In trang này/);
      expect(html).toContain(`href="${section.path}.pdf"`);
    });

    it(`${demand} is read without a script, and what was typed is never markup`, () => {
      const nasty = line(section, '<script>alert(1)</script>');
      expect(sectionHtml(section, [nasty])).not.toMatch(/<script|javascript:/);
    });
  },
);

describe('an item', () => {
  const news = sectionView('tin-tuc');

  it('Đ8.3 names its author and its source', () => {
    const html = article(news, itemPage(news, 'Một tin'));
    expect(html).toContain('Nguyễn Văn Viết');
    expect(html).toContain('Đài Truyền thanh xã');
  });

  it('Đ13.1c tells where it was printed from and how it is kept as PDF', () => {
    const html = article(news, itemPage(news, 'Một tin'));
    expect(html).toContain('In từ trang https://phuan.example/tin-tuc/');
    expect(html).toMatch(/href="\/tin-tuc\/[^"]+\.pdf"[^>]*>Mở bản PDF/);
  });

  it('tells when, in Vietnamese, and what was changed afterwards', () => {
    const html = article(news, itemPage(news, 'Một tin', { changes: [{ at, note: 'Sửa tên người dự' }] }));
    expect(html).toContain('thứ Ba, 24/11/2026, 08:30');
    expect(html).toContain('Sửa tên người dự');
  });

  it('stands under a banner with the reason when it was withdrawn', () => {
    const html = article(
      news,
      itemPage(news, 'Một tin', { withdrawn: { at, reason: 'Thông tin chưa đúng' } }),
    );
    expect(html).toContain('đã được thu hồi');
    expect(html).toContain('Thông tin chưa đúng');
  });

  it('lists its files with type and size', () => {
    const file = { title: 'Kế hoạch', href: '/tep/1/a.pdf', mediaType: 'application/pdf', bytes: 1_468_006 };
    expect(article(news, itemPage(news, 'Một tin', { attachments: [file] }))).toContain(
      'Kế hoạch (PDF, 1,4 MB)',
    );
  });

  it.each(['du-an', 'chi-dao-dieu-hanh', 'su-dung-dat', 'khen-thuong-xu-phat', 'su-kien', 'lanh-dao'])(
    'of %s shows what its kind asks',
    (id) => {
      const section = sectionView(id);
      const html = article(section, itemPage(section, 'Một mục'));
      for (const label of (kindById(section.kind)?.facts?.sections ?? [])
        .flatMap(({ fields }) => fields)
        .filter((field) => field.id !== 'position')
        .map((field) => field.label)) {
        expect(html).toContain(label);
      }
    },
  );
});

describe('Đ10.1 the introduction', () => {
  it('draws the boundary map, and says of every hamlet and place on it in words where it lies', () => {
    const section = sectionView('gioi-thieu');
    const read = readSketch(boundary);
    const sketch = read.ok ? read.sketch : [];
    const facts = { topic: 'boundary' };
    const html = article(section, itemPage(section, 'Bản đồ', { facts, sketch }));
    expect(html).toContain('<svg');
    const described = sketch.flatMap((one) => ('described' in one ? [one] : []));
    expect(described).toHaveLength(9);
    for (const { name, described: words } of described) expect(html).toContain(`${name}</strong>: ${words}`);
    expect(article(section, itemPage(section, 'Bản đồ', { facts }))).not.toContain('boundary-map');
    const other = article(section, itemPage(section, 'Lịch sử', { facts: { topic: 'history' } }));
    expect(other).not.toContain('boundary-map');
  });

  it('tells of a leader post, duties and a short biography', () => {
    const section = sectionView('lanh-dao');
    const facts = {
      ...exampleFacts('person'),
      post: 'Phó Chủ tịch',
      duties: 'Phụ trách văn hóa\nPhụ trách y tế',
    };
    const told = [
      sectionHtml(section, [line(section, 'Lê Thị Ánh', facts)]),
      article(section, itemPage(section, 'Lê Thị Ánh', { facts, html: '<p>Sinh tại Phú An.</p>' })),
    ];
    for (const html of told)
      for (const said of ['Lê Thị Ánh', 'Phó Chủ tịch', 'Phụ trách văn hóa', 'Phụ trách y tế'])
        expect(html).toContain(said);
    expect(told[1]).toContain('Sinh tại Phú An.');
  });
});

describe('Đ10.8c a draft put to the people', () => {
  it('is there whole, with its deadline, its comments, the way to comment, and where else comments are received', () => {
    const open = consultations.find(({ name }) => name.startsWith('Một dự thảo đang lấy ý kiến'));
    const html = renderToStaticMarkup(open?.element);
    for (const said of [
      'Chợ mở cửa từ 5 giờ.',
      'đến hết ngày 30/12/2026',
      'Công chức Tư pháp - Hộ tịch',
      'Ấp An Thuận, xã Phú An',
      'mailto:tuphap@vidu.gov.vn',
      '/gop-y/quy-che-cho/gop-y',
    ])
      expect(html).toContain(said);
  });
});

describe('Đ10.9 officials', () => {
  it('are told with name, post, unit, telephone, fax and official e-mail', () => {
    const section = sectionView('can-bo-cong-chuc');
    const facts = {
      ...exampleFacts('contact'),
      post: 'Công chức Địa chính',
      unit: 'Tổ Địa chính',
      phone: '+842743558111',
      fax: '+842743558112',
      email: 'diachinh.phuan@vidu.gov.vn',
    };
    const html = sectionHtml(section, [line(section, 'Lê Thị Ánh', facts)]);
    for (const said of ['Lê Thị Ánh', facts.post, facts.unit, facts.phone, facts.email])
      expect(html).toContain(said);
    expect(html).toContain(`Fax ${phoneText(facts.fax)}`);
  });

  it('are listed by given name as Vietnamese lists are', () => {
    const section = sectionView('can-bo-cong-chuc');
    const names = ['Trần Văn Ước', 'Lê Thị Ánh', 'Nguyễn Văn Đức', 'Phạm Thị Dung', 'Bùi Văn An'];
    const html = sectionHtml(
      section,
      names.map((name) => line(section, name)),
    );
    const order = [...names].sort((a, b) => html.indexOf(a) - html.indexOf(b));
    expect(order).toEqual(['Bùi Văn An', 'Lê Thị Ánh', 'Phạm Thị Dung', 'Nguyễn Văn Đức', 'Trần Văn Ước']);
    // One tên: by họ, then by đệm.
    const namesakes = ['Trần Thị An', 'Lê Văn An', 'Lê Thị An', 'An', 'Nguyễn An', 'Lê Văn Ân'];
    expect([...namesakes].sort(personOrder)).toEqual([
      ...['An', 'Lê Thị An', 'Lê Văn An', 'Nguyễn An', 'Trần Thị An', 'Lê Văn Ân'],
    ]);
  });

  it('can be called and written to', () => {
    const html = sectionHtml(sectionView('can-bo-cong-chuc'), [
      line(sectionView('can-bo-cong-chuc'), 'Lê Thị Ánh'),
    ]);
    expect(html).toMatch(/href="tel:\+84\d{9}"/);
    expect(html).toContain('href="mailto:hotich.phuan@vidu.gov.vn"');
  });
});

describe('Đ10.7 projects', () => {
  it('stand in three lists, even where one is empty', () => {
    const section = sectionView('du-an');
    const html = sectionHtml(section, [
      line(section, 'Đường A', { ...exampleFacts('project'), status: 'finished' }),
    ]);
    for (const heading of ['Đang chuẩn bị đầu tư', 'Đang triển khai', 'Đã hoàn tất'])
      expect(html).toContain(heading);
    expect(html.match(/Không có dự án nào/g)).toHaveLength(2);
  });
});

describe('Đ10.11 works', () => {
  it.each([
    [0, 'Chưa thi công'],
    [40, 'Đã làm 40%'],
    [100, 'Đã hoàn thành'],
  ])('say progress of %i in words beside the bar', (progress, words) => {
    const section = sectionView('xay-dung-co-ban');
    expect(
      sectionHtml(section, [line(section, 'Đường B', { ...exampleFacts('works'), progress })]),
    ).toContain(words);
  });
});

describe('Đ10.3 the leaders’ week', () => {
  const entry = (day: string, hour: number) => ({
    day,
    hour,
    what: `Việc ${day}`,
    who: 'Chủ tịch',
    where: 'Trụ sở',
  });
  const section = sectionView('lich-lam-viec');
  const weekFrom = (monday: string) =>
    line(section, `Tuần ${monday}`, { monday, entries: [entry('3', 14), entry('1', 8)] });
  const weeks = [weekFrom('2026-11-30'), weekFrom('2026-11-25'), weekFrom('2026-11-16')];

  it('counts from Monday whatever day was given, in order of time', () => {
    expect(mondayOf('2026-11-25')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('hôm nay')).toBeUndefined();
    expect(entriesOfWeek(weekFrom('2026-11-25').facts).map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-11-23 08:00',
      '2026-11-25 14:00',
    ]);
  });

  it('shows the week of today, with the one before and the one after', () => {
    expect(weekOf(weeks, '2026-11-24')).toBe(weeks[1]);
    expect(weekOf(weeks, '2027-02-01')).toBe(weeks[0]);
    expect(weeksBeside(weeks, weeks[1]!)).toEqual({ before: weeks[2], after: weeks[0] });
    const html = sectionHtml(section, weeks);
    expect(html).toContain('Tuần từ 23/11/2026 đến 29/11/2026');
    expect(html).toContain('rel="prev"');
    expect(html).toContain('rel="next"');
  });
});

describe('Đ10.2 events', () => {
  const section = sectionView('su-kien');

  it('what is to come stands before what was', () => {
    const html = sectionHtml(section, [
      line(section, 'Sau', { place: 'A', startsAt: '2026-12-20T08:00' }),
      line(section, 'Gần', { place: 'A', startsAt: '2026-11-24T08:00' }),
      line(section, 'Đã qua', { place: 'A', startsAt: '2026-11-20' }),
    ]);
    const places = ['Sắp diễn ra</h2>', '>Gần<', '>Sau<', 'Đã diễn ra</h2>', '>Đã qua<'].map((part) =>
      html.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe('addresses that somebody typed', () => {
  it('become links only when they lead to the web, to this portal or to a mailbox', () => {
    expect(webAddress('https://dichvucong.gov.vn')).toBe('https://dichvucong.gov.vn/');
    for (const bad of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'http://',
      '//x.vn',
      'x',
    ]) {
      expect(webAddress(bad)).toBeUndefined();
      expect(anyAddress(bad)).toBeUndefined();
    }
    expect(anyAddress('/tin-tuc')).toBe('/tin-tuc');
    expect(anyAddress('/\\evil.vn')).toBeUndefined();
    expect(mailAddress('a@b.vn')).toBe('a@b.vn');
    expect(mailAddress('a@b.vn?bcc=c@d.vn')).toBeUndefined();
  });

  it('moments are told as people say them', () => {
    expect(momentText('2026-11-24T08:30')).toBe('08:30, thứ Ba, 24/11/2026');
    expect(momentText('2026-11-24')).toBe('thứ Ba, 24/11/2026');
  });
});

it('Đ8.3 every row of the table of legal documents and every draft put to the people names author and source', () => {
  const html = (of: readonly Example[]) => of.map(({ element }) => renderToStaticMarkup(element)).join('');
  const documents = html(legalDocuments);
  expect(documents.split('class="legal-results__title"').length).toBeGreaterThan(1);
  for (const [row] of documents.matchAll(/<tr\b(?:(?!<\/tr>)[\s\S])*legal-results__title[\s\S]*?<\/tr>/g))
    expect(row).toMatch(/Tác giả: .+ · Nguồn: /);
  for (const [entry] of html(consultations).matchAll(/<li class="item-lines__item">[\s\S]*?<\/li>/g))
    expect(entry).toMatch(/Tác giả: .+ · Nguồn: /);
});

it('Đ10.2 machines are told who wrote the news and when, and where and when an event takes place', () => {
  const news = itemPage(sectionView('tin-tuc'), 'Khánh thành cầu');
  expect(newsMeta(news, `https://phuan.example${news.href}`)).toMatchObject([
    {
      'script:ld+json': {
        '@type': 'NewsArticle',
        headline: 'Khánh thành cầu',
        datePublished: news.firstPublishedAt.toISOString(),
        author: { name: 'Nguyễn Văn Viết' },
      },
    },
  ]);
  const section = builtInSections.find(({ kind }) => kind === 'event');
  if (section === undefined) throw new Error('no section of events');
  const facts = { place: 'Hội trường', startsAt: '2026-12-01T08:30', endsAt: '2026-12-01T11' };
  const event = itemPage(sectionView(section.id), 'Họp dân', { facts });
  expect(eventMeta(event, `https://phuan.example${event.href}`)).toMatchObject([
    {
      'script:ld+json': {
        '@type': 'Event',
        name: 'Họp dân',
        startDate: '2026-12-01T08:30:00+07:00',
        endDate: '2026-12-01T11:00:00+07:00',
        location: { name: 'Hội trường' },
      },
    },
  ]);
});

it('a message that leads to an item shows the largest picture of it that every program knows', () => {
  const source = (href: string, mediaType: string, width: number) => ({ href, mediaType, width });
  const sources = [
    source('/tep/a-400.jpg', 'image/jpeg', 400),
    source('/tep/a-800.jpg', 'image/jpeg', 800),
    source('/tep/a-800.webp', 'image/webp', 800),
  ];
  const picture = { alt: 'Cầu mới', width: 800, height: 600, sources };
  expect(pictureAddress(picture, 'https://phuan.example/tin-tuc/cau')).toBe(
    'https://phuan.example/tep/a-800.jpg',
  );
  expect(pictureAddress(undefined, 'https://phuan.example/')).toBeUndefined();
});
