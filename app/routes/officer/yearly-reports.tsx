// The register of the reports of the years (Đ23), and where one is begun.
import { listReports } from '#app/domain/yearly-reports/list-reports.server.ts';
import { startReport } from '#app/domain/yearly-reports/start-report.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReportsPage } from '#app/ui/pages/officer/yearly-reports/reports-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Báo cáo năm') }];

export const loader = deskPage(({ deps, staff }) => listReports(deps, staff));

export const action = deskActions({
  to: ({ number }) => paths.yearlyReport(number('year')),
  back: { href: paths.yearlyReports(), label: 'Về sổ báo cáo năm' },
  acts: {
    '': deskAct({
      act: ({ deps, staff, number }) => startReport(deps, staff, { year: number('year') }),
      done: (_, { number }) => `Đã lập báo cáo năm ${number('year')} với số liệu đến lúc này.`,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ReportsPage);
