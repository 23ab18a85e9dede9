// The figures of a year for its report (Điều 23), a line a unit: read on the screen, printed, or saved as a workbook.
import { paths } from '#app/addresses/paths.ts';
import type { UnitYear, YearSheet } from '#app/read-models/freshness-year.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import type { SheetCell } from '../../../components/workspace/list-page.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';

export type YearLine = Omit<UnitYear, 'unit'> & { readonly name: string };

const figure = (heading: string, value: (line: YearLine) => number | undefined): SheetCell<YearLine> => ({
  ...{ heading, width: 14, kind: 'number' },
  value,
});

/** The figures of a unit's year, in the order of the sheet and of the workbook. */
export const yearColumns: readonly SheetCell<YearLine>[] = [
  figure('Đã đăng', ({ published }) => published),
  figure('Đúng hạn', ({ onTime }) => onTime),
  figure('Trễ hạn', ({ late }) => late),
  figure('Trung vị số ngày trễ', ({ medianDaysLate }) => medianDaysLate),
  figure('Quá hạn chưa đăng', ({ unpublished }) => unpublished),
  figure('Thu hồi, gỡ', ({ withdrawn }) => withdrawn),
  figure('Số ngày không có tin, bài mới (dài nhất)', ({ longestSilence }) => longestSilence),
];

const columnsOf = (header: string): readonly Column<YearLine>[] => [
  { header, rowHeader: true, cell: ({ name }) => name },
  ...yearColumns.map(({ heading, value }) => ({
    header: heading,
    numeric: true,
    cell: (line: YearLine) => value(line, 0)?.toLocaleString('vi-VN') ?? '–',
  })),
];

export interface FreshnessYearPageProps {
  readonly desk: Desk;
  readonly sheet: YearSheet;
}

export function FreshnessYearPage({ desk, sheet }: FreshnessYearPageProps) {
  const { year } = sheet;
  return (
    <DeskPage
      desk={desk}
      heading={`Số liệu phục vụ báo cáo năm ${year} theo Điều 23`}
      caption={<a href={paths.boardFreshness(year)}>Thời hạn cập nhật</a>}
      actions={
        <Button kind="secondary" href={paths.boardYearFile(year)} download>
          Tải bảng Excel
        </Button>
      }
    >
      <FreshnessYearSheet sheet={sheet} />
    </DeskPage>
  );
}

export function FreshnessYearSheet({
  sheet: { year, until, units, sections, total },
}: {
  readonly sheet: YearSheet;
}) {
  const rows: readonly YearLine[] = [
    ...units.map(({ unit, ...line }) => ({ ...line, name: unit.name })),
    { ...total, name: 'Cộng' },
  ];
  return (
    <PrintSheet>
      <p>
        Báo cáo hoạt động của trang thông tin gửi cơ quan cấp trên <strong>trước ngày 25/11/{year}</strong>{' '}
        (Điều 23). Số liệu từ 01/01/{year} đến hết {formatDate(until)}.{' '}
        <a className="no-print" href={paths.boardYearSheet(year - 1)}>
          Xem năm {year - 1}
        </a>
      </p>
      <Table
        caption={`Theo đơn vị phụ trách, năm ${year}`}
        dense
        columns={columnsOf('Đơn vị')}
        rows={rows}
        rowKey={({ name }) => name}
      />
      <Table
        caption={`Theo chuyên mục, năm ${year}`}
        dense
        columns={columnsOf('Chuyên mục')}
        rows={sections.map(({ section, unit, ...line }) => ({
          ...line,
          id: section.id,
          name: `${section.title} (${unit})`,
        }))}
        rowKey={({ id }) => id}
      />
      <p className="quiet small">
        Đúng hạn và trễ hạn chỉ tính tin, bài có thời hạn đăng (Điều 12); ngày trễ là ngày làm việc. Ngày im
        lặng tính ở các chuyên mục cập nhật thường xuyên.
      </p>
      <PrintHint />
    </PrintSheet>
  );
}
