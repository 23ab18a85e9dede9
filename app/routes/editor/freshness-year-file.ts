// The figures of a year for its report, as a workbook.
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { deskSheet } from '#app/http/desk-sheet.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { yearIn } from '#app/lists/period.ts';
import { yearColumns, type YearLine } from '#app/ui/pages/editor/board/freshness-year-sheet.tsx';
import { formatDate } from '#catalog/local-date.ts';

export const loader = deskSheet<YearLine>(async ({ deps, staff, url }) => {
  const { sheet } = orRefusal(await surveyFreshnessYear(deps, staff, yearIn(url.searchParams)));
  const { year, until, units, total } = sheet;
  return {
    fileName: `so-lieu-bao-cao-${year}`,
    sheet: `Năm ${year}`,
    title: [
      `Số liệu phục vụ báo cáo năm ${year} theo Điều 23`,
      `${deps.unit.name}, từ 01/01/${year} đến hết ${formatDate(until)}`,
      `Báo cáo gửi trước ngày 25/11/${year}`,
    ],
    columns: [{ heading: 'Đơn vị', width: 44, value: ({ name }) => name }, ...yearColumns],
    rows: units.map(({ unit: { name }, ...line }) => ({ ...line, name })),
    total: ['Cộng', ...yearColumns.map(({ value }) => value({ ...total, name: '' }, 0))],
  };
});
