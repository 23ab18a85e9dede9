// Examples of the page of links, for the tests.
import type { LinkSurvey } from '#app/read-models/links.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { LinksPage } from '#app/ui/pages/editor/links/links-page.tsx';

const desk = { actor: { name: 'Nguyễn Thị Kim', position: 'Văn hóa' }, groups: [] };
const at = new Date('2026-11-24T01:41:00+07:00');
const uses = [{ itemId: 'i', title: 'Cổng thông tin tỉnh Bình Dương', section: 'Liên kết website' }];

const survey: LinkSurvey = {
  rows: [
    {
      url: 'https://cu.binhduong.example/rat/dai/den/khong/the/dai/hon/duoc/nua.aspx',
      state: 'hong',
      finding: 'không còn trang này (404)',
      failures: 4,
      lastTriedAt: at,
      uses,
      mayRecheck: true,
    },
    {
      url: 'https://bao.example/',
      state: 'chuyen',
      movedTo: 'https://bao.example/moi',
      failures: 0,
      lastTriedAt: at,
      lastGoodAt: at,
      uses,
      mayRecheck: true,
    },
    { url: 'https://moi.example/', state: 'chua-thu', failures: 0, uses, mayRecheck: false },
  ],
  counts: { hong: 1, 'chua-chac': 0, chuyen: 1, 'chua-thu': 1, tot: 12 },
};

export const examples: readonly Example[] = [
  { name: 'Liên kết ra ngoài', element: <LinksPage desk={desk} filter={{ words: '' }} {...survey} /> },
];
