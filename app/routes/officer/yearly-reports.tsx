// The register of the reports of the years (Đ23), and where one is begun.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listReports } from '#app/domain/yearly-reports/list-reports.server.ts';
import { startReport } from '#app/domain/yearly-reports/start-report.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf } from '#app/http/form-values.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReportsPage } from '#app/ui/pages/officer/yearly-reports/reports-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Báo cáo năm') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { register } = orRefusal(await listReports(context.portal.deps, staff));
  return data({ desk, register }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const year = numberOf(await readForm(request), 'year');
  orRefusal(await startReport(context.portal.deps, staff, { year }), {
    href: paths.yearlyReports(),
    label: 'Về sổ báo cáo năm',
  });
  return redirectWithFlash(context, paths.yearlyReport(year), {
    kind: 'success',
    message: `Đã lập báo cáo năm ${year} với số liệu đến lúc này.`,
  });
}

export default function YearlyReports() {
  return <ReportsPage {...usePageData<typeof loader>()} />;
}
