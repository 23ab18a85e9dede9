// Examples of the page of figures, for the tests.
import type { Example } from '#app/ui/preview/example.ts';
import { FiguresPage } from '#app/ui/pages/public/figures/figures-page.tsx';

const page = {
  title: 'Số liệu hoạt động của Cổng',
  today: '2026-11-24',
  address: 'https://phuanbinhduong.gov.vn/thong-ke/so-lieu',
};
const period = { value: '2026-q3', title: 'Quý 3/2026', days: { from: '2026-07-01', until: '2026-09-30' } };
const sectors = [
  ['Hộ tịch', 31],
  ['Đất đai', 12],
] as const;

export const examples: readonly Example[] = [
  {
    name: 'Số liệu một quý',
    element: (
      <FiguresPage
        {...page}
        chosen={{ part: 'q3', year: '2026' }}
        shown={{
          period,
          until: '2026-09-30',
          beside: { before: { ...period, value: '2026-q2', title: 'Quý 2/2026' } },
          tables: [
            {
              id: 'linh-vuc',
              heading: 'Hồ sơ theo lĩnh vực',
              empty: '',
              table: {
                caption: 'Theo lĩnh vực',
                columns: [
                  { title: 'Lĩnh vực', share: 3 },
                  { title: 'Hồ sơ nhận', share: 1, kind: 'count' },
                ],
                rows: sectors,
                total: ['Cộng', 43],
              },
              plots: [
                {
                  title: 'Hồ sơ nhận theo lĩnh vực',
                  unit: 'hồ sơ',
                  of: 'Lĩnh vực',
                  shape: 'bars',
                  points: sectors.map(([name, value]) => ({ label: name, name, value })),
                },
              ],
            },
            {
              id: 'lay-y-kien',
              heading: 'Lấy ý kiến Nhân dân',
              empty: 'Kỳ này không đưa dự thảo nào ra lấy ý kiến.',
              table: { caption: 'Dự thảo', columns: [], rows: [] },
              plots: [],
            },
          ],
        }}
      />
    ),
  },
  {
    name: 'Kỳ chưa đến',
    element: (
      <FiguresPage
        {...page}
        chosen={{ part: 'q1', year: '2027' }}
        problem="Chưa đến quý 1/2027 nên chưa có số liệu. Hãy chọn kỳ đã qua hoặc kỳ này."
        shown={undefined}
      />
    ),
  },
];
