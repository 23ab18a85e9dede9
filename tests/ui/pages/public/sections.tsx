// Examples of sections and items, for the tests.
import { titleOf } from '#app/publications/item-title.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import type { Answers } from '#forms/index.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { ItemArticle } from '#app/ui/pages/public/sections/item-article.tsx';
import { SectionPage } from '#app/ui/pages/public/sections/section-page.tsx';
import { own } from '#forms/own.ts';

const at = new Date('2026-11-24T01:30:00Z');
const picture = {
  alt: 'Đoàn viên trồng cây bên đường liên ấp',
  width: 1280,
  height: 853,
  sources: [{ mediaType: 'image/svg+xml', href: '/favicon.svg', width: 640 }],
};

function sectionOf(kind: keyof typeof kinds, title: string): SectionView {
  return {
    id: `mau-${kind}`,
    path: `/mau-${kind}`,
    title,
    intro: '',
    kind,
    demand: '',
    unit: { id: 'van-phong', name: 'Văn phòng Ủy ban nhân dân' },
    contributors: [],
    inMenu: true,
  };
}

function lineOf(section: SectionView, slug: string, title: string, facts: Answers): ItemLine {
  return {
    id: `${section.id}-${slug}`,
    sectionId: section.id,
    kind: section.kind,
    href: own(kinds, section.kind)?.ownPage === true ? `${section.path}/${slug}` : `${section.path}#${slug}`,
    title: titleOf({ title, sample: true }),
    summary: 'Một câu ngắn nói điều chính.',
    facts,
    author: 'Ban Biên tập',
    source: 'Đoàn Thanh niên xã',
    publishedAt: at,
    pinned: false,
  };
}

function sectionPage(section: SectionView, lines: readonly ItemLine[], pageCount = 1) {
  return (
    <SectionPage
      section={section}
      lines={lines}
      total={lines.length}
      page={1}
      pageCount={pageCount}
      chosen={{}}
      today="2026-11-24"
      address={`https://phuanbinhduong.gov.vn${section.path}`}
      feeds={{ rss: `/rss/${section.id}.xml`, atom: `/rss/${section.id}.atom` }}
    />
  );
}

const news = sectionOf('article', 'Tin tức');
const leaders = sectionOf('person', 'Lãnh đạo');
const officials = sectionOf('contact', 'Cán bộ, công chức');
const weeks = sectionOf('week', 'Lịch làm việc');
const projects = sectionOf('project', 'Dự án');
const works = sectionOf('works', 'Xây dựng cơ bản');
const events = sectionOf('event', 'Sự kiện');

const newsLine: ItemLine = {
  ...lineOf(news, 'trong-cay', 'Đoàn xã ra quân trồng cây', {}),
  picture,
  pinned: true,
};
const newsPage: ItemPage = {
  ...newsLine,
  html: '<p>Sáng nay, đoàn viên thanh niên xã trồng 200 cây bên đường liên ấp.</p>',
  contents: [],
  attachments: [
    {
      title: 'Kế hoạch trồng cây',
      href: '/tep/1/ke-hoach.pdf',
      mediaType: 'application/pdf',
      bytes: 320_000,
    },
  ],
  eventDate: '2026-11-22',
  firstPublishedAt: at,
  updatedAt: at,
  changes: [{ at, note: 'Sửa số cây đã trồng' }],
  withdrawn: { at, reason: 'Số liệu chưa chính xác' },
  related: [lineOf(news, 'tin-khac', 'Một tin khác', {})],
};

const entry = {
  day: '2',
  hour: 8,
  minute: 30,
  what: 'Họp giao ban',
  who: 'Chủ tịch',
  where: 'Phòng họp số 1',
};

export const examples: readonly Example[] = [
  { name: 'Tin tức', element: sectionPage(news, [newsLine], 3) },
  {
    name: 'Lãnh đạo',
    element: sectionPage(leaders, [
      {
        ...lineOf(leaders, 'a', 'Nguyễn Văn Mẫu', { post: 'Chủ tịch', duties: 'Phụ trách chung\nNội chính' }),
        picture,
      },
    ]),
  },
  {
    name: 'Cán bộ, công chức',
    element: sectionPage(officials, [
      lineOf(officials, 'binh', 'Trần Thị Bình', {
        post: 'Công chức Tư pháp - Hộ tịch',
        unit: 'Ủy ban nhân dân xã',
        phone: '+84274300000',
        email: 'hotich@phuanbinhduong.gov.vn',
      }),
    ]),
  },
  {
    name: 'Lịch tuần',
    element: sectionPage(weeks, [
      lineOf(weeks, 'tuan-48', 'Tuần 48', { monday: '2026-11-23', entries: [entry, { ...entry, day: '4' }] }),
      lineOf(weeks, 'tuan-47', 'Tuần 47', { monday: '2026-11-16', entries: [entry] }),
    ]),
  },
  {
    name: 'Dự án',
    element: sectionPage(projects, [
      lineOf(projects, 'duong', 'Nâng cấp đường liên ấp', {
        status: 'under-way',
        field: 'Giao thông',
        duration: '2026–2027',
        budget: 4_500_000_000,
        funding: 'Ngân sách nhà nước',
        sponsor: 'Ngân sách thị xã',
      }),
    ]),
  },
  {
    name: 'Công trình',
    element: sectionPage(works, [
      lineOf(works, 'rach', 'Nạo vét rạch', {
        field: 'canals',
        place: 'Ấp An Thuận',
        startsOn: '2026-10-01',
        endsOn: '2026-12-31',
        progress: 40,
      }),
    ]),
  },
  {
    name: 'Sự kiện',
    element: sectionPage(events, [
      lineOf(events, 'hoi-thao', 'Hội thao', { place: 'Sân vận động', startsAt: '2026-11-28T07:30' }),
      lineOf(events, 'da-qua', 'Hội chợ', { place: 'Chợ Phú An', startsAt: '2026-10-28' }),
    ]),
  },
  {
    name: 'Một bài, đã thu hồi',
    element: (
      <ItemArticle page={newsPage} section={news} address="https://phuanbinhduong.gov.vn/tin-tuc/trong-cay" />
    ),
  },
];
