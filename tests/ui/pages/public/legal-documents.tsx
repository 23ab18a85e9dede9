// Examples of legal documents, for the tests.
import { titleOf } from '#app/publications/item-title.ts';
import type { LegalLine } from '#app/read-models/legal-documents.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { LegalSearchPage } from '#app/ui/pages/public/legal-documents/legal-search-page.tsx';

const line: LegalLine = {
  id: 'mau-1',
  href: '/van-ban/quyet-dinh-349-qd-ubnd',
  number: '349/QĐ-UBND',
  form: 'Quyết định',
  title: titleOf({
    title: 'Quyết định 349/QĐ-UBND ban hành Quy chế hoạt động của trang thông tin điện tử',
  }),
  summary: 'Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên Internet',
  authority: 'Ủy ban nhân dân xã Phú An',
  field: 'Văn hóa, thông tin',
  issuedOn: '2018-11-15',
  effectiveOn: '2018-11-15',
  force: 'in-force',
  files: [
    {
      title: 'Quyết định 349/QĐ-UBND',
      href: '/tep/mau/349-QD-UBND.pdf',
      mediaType: 'application/pdf',
      bytes: 125_000,
    },
  ],
  author: 'Hồ Thị Nga',
  source: 'Ủy ban nhân dân xã Phú An',
};

const lines: readonly LegalLine[] = [
  line,
  {
    ...line,
    id: 'mau-2',
    number: '12/KH-UBND',
    form: 'Kế hoạch',
    force: 'not-yet',
    files: [],
    title: { ...line.title, sample: true },
  },
  { ...line, id: 'mau-3', number: '05/NQ-HĐND', form: 'Nghị quyết', force: 'partly-ended' },
  { ...line, id: 'mau-4', number: '16/2016/QĐ-UBND', force: 'suspended' },
  { ...line, id: 'mau-5', number: '43/2011/NĐ-CP', form: 'Nghị định', force: 'ended' },
];

const page = {
  section: { title: 'Văn bản', intro: 'Văn bản của xã và của cấp trên.' },
  choices: {
    forms: ['Kế hoạch', 'Quyết định'],
    authorities: ['Ủy ban nhân dân xã Phú An'],
    fields: ['Văn hóa, thông tin'],
    years: [2026, 2018],
  },
  address: 'https://phuanbinhduong.gov.vn/van-ban',
  feeds: { rss: '/rss/van-ban.xml', atom: '/rss/van-ban.atom' },
};

export const examples: readonly Example[] = [
  {
    name: 'Năm tình trạng',
    element: (
      <LegalSearchPage {...page} entries={{}} problems={{}} list={{ lines, total: 45, page: 1, pages: 3 }} />
    ),
  },
  {
    name: 'Không tìm thấy, ngày gõ sai',
    element: (
      <LegalSearchPage
        {...page}
        entries={{ words: 'không có', from: '31/02/2018' }}
        problems={{ from: 'Nhập ngày, tháng, năm, ví dụ: 15/11/2018.' }}
        list={{ lines: [], total: 0, page: 1, pages: 1 }}
      />
    ),
  },
];
