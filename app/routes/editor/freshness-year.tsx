// The figures of a year for its report, on a sheet to print (Đ12, Đ23).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { FreshnessYearPage } from '#app/ui/pages/editor/board/freshness-year-sheet.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readYear } from './read-year.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Số liệu báo cáo năm') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { sheet } = orRefusal(await surveyFreshnessYear(context.portal.deps, staff, readYear(request)));
  return data({ desk, sheet }, { headers });
}

export default function FreshnessYear() {
  return <FreshnessYearPage {...usePageData<typeof loader>()} />;
}
