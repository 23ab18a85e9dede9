// The report of one year (Đ23): read, written by the office, approved by the chairman, sent.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openReport } from '#app/domain/yearly-reports/open-report.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReportPage } from '#app/ui/pages/officer/yearly-reports/report-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';
import { answerReport, reportYear } from './yearly-report-answer.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Báo cáo năm ${page?.report.year ?? ''}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { report } = orRefusal(await openReport(context.portal.deps, staff, { year: reportYear(params) }), {
    href: paths.yearlyReports(),
    label: 'Về sổ báo cáo năm',
  });
  return data({ desk, report }, { headers });
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return answerReport(request, context, reportYear(params));
}

export default function YearlyReport() {
  return <ReportPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
