// The figures of a year for its report, on a sheet to print (Đ12, Đ23).
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { yearIn } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FreshnessYearPage } from '#app/ui/pages/editor/board/freshness-year-sheet.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Số liệu báo cáo năm') }];

export const loader = deskPage(({ deps, staff, url }) =>
  surveyFreshnessYear(deps, staff, yearIn(url.searchParams)),
);

export default pageOf<typeof loader>(FreshnessYearPage);
