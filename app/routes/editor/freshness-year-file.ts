// The figures of a year for its report, as a workbook.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { yearIn } from '#app/lists/period.ts';
import { yearColumns } from '#app/ui/pages/editor/board/freshness-year-columns.ts';
import { formatDate } from '#catalog/local-date.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const { sheet } = orRefusal(
    await surveyFreshnessYear(deps, staff, yearIn(new URL(request.url).searchParams)),
  );
  const { year, until, units, total } = sheet;
  return spreadsheetResponse({
    fileName: `so-lieu-bao-cao-${year}`,
    sheet: `Năm ${year}`,
    title: [
      `Số liệu phục vụ báo cáo năm ${year} theo Điều 23`,
      `${deps.unit.name}, từ 01/01/${year} đến hết ${formatDate(until)}`,
      `Báo cáo gửi trước ngày 25/11/${year}`,
    ],
    columns: [
      { heading: 'Đơn vị', width: 44, value: ({ unit }) => unit.name },
      ...yearColumns.map(({ heading, value }) => ({ heading, width: 14, kind: 'number' as const, value })),
    ],
    rows: units,
    total: ['Cộng', ...yearColumns.map(({ value }) => value(total))],
  });
}
