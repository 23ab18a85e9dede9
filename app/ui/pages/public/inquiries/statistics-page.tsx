// The figures of a year, a line a unit.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryWords, Satisfaction, UnitFigures } from '#app/read-models/inquiries.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';

export interface InquiryStatisticsPageProps {
  readonly kind: string;
  readonly words: InquiryWords;
  readonly year: number;
  readonly thisYear: number;
  readonly units: readonly UnitFigures[];
  readonly all: UnitFigures;
}

const days = (median: number | undefined): string =>
  median === undefined ? '–' : `${median.toLocaleString('vi-VN')} ngày`;

const satisfactionColumns: readonly Column<UnitFigures>[] = [
  {
    header: 'Hài lòng / chưa hài lòng',
    labelled: true,
    numeric: true,
    cell: ({ satisfaction: votes }) =>
      votes === undefined || votes.satisfied + votes.unsatisfied === 0
        ? '–'
        : `${votes.satisfied} / ${votes.unsatisfied}`,
  },
  {
    header: 'Giải quyết lại',
    labelled: true,
    numeric: true,
    cell: ({ satisfaction }) => satisfaction?.reopened ?? '–',
  },
];

export function InquiryStatisticsPage({
  kind,
  words,
  year,
  thisYear,
  units,
  all,
}: InquiryStatisticsPageProps) {
  const address = paths.inquiryStatistics(kind);
  return (
    <PrintSheet>
      <PageHeading caption={words.parent.label}>
        Tình hình trả lời {words.one} năm {year}
      </PageHeading>
      <p className="no-print">
        {year > 2018 && <a href={`${address}?nam=${year - 1}`}>Năm {year - 1}</a>}
        {year < thisYear && (
          <>
            {' · '}
            <a href={`${address}?nam=${year + 1}`}>Năm {year + 1}</a>
          </>
        )}
      </p>
      {all.satisfaction !== undefined && all.received > 0 && <p>{satisfiedWords(all.satisfaction)}</p>}
      {all.received === 0 ? (
        <p>
          Năm {year} chưa nhận {words.one} nào.
        </p>
      ) : (
        <Table
          caption={`Tình hình trả lời ${words.one} năm ${year}`}
          captionHidden
          cards
          rows={[...units, all]}
          rowKey={({ unit }) => unit}
          columns={[
            { header: 'Đơn vị', rowHeader: true, cell: ({ unit }) => unit },
            { header: 'Đã nhận', labelled: true, numeric: true, cell: ({ received }) => received },
            { header: 'Trả lời đúng hạn', labelled: true, numeric: true, cell: ({ inTime }) => inTime },
            { header: 'Trả lời trễ hạn', labelled: true, numeric: true, cell: ({ late }) => late },
            {
              header: 'Đang giải quyết (quá hạn)',
              labelled: true,
              numeric: true,
              cell: ({ open, openLate }) => `${open} (${openLate})`,
            },
            {
              header: 'Không trả lời, chuyển, rút (trễ hạn)',
              labelled: true,
              numeric: true,
              cell: ({ elsewhere, elsewhereLate }) => `${elsewhere} (${elsewhereLate})`,
            },
            ...(all.satisfaction === undefined ? [] : satisfactionColumns),
            {
              header: 'Số ngày làm việc (trung vị)',
              labelled: true,
              numeric: true,
              cell: ({ medianDays }) => days(medianDays),
            },
          ]}
        />
      )}
      <p className="quiet small">
        Số ngày làm việc tính từ ngày nhận đến ngày trả lời, cả thời gian chờ người gửi bổ sung; 50% số{' '}
        {words.one} được trả lời nhanh hơn con số này.
      </p>
      <PrintHint paper={paths.inquiryStatisticsPaper(kind, year)} />
    </PrintSheet>
  );
}

/** With how many it is about: a share of few says little. */
export function satisfiedWords({ satisfied, unsatisfied }: Satisfaction): string {
  const ratings = satisfied + unsatisfied;
  if (ratings === 0) return 'Chưa có người gửi nào cho biết có hài lòng với trả lời hay không.';
  const share = Math.round((satisfied * 100) / ratings);
  return `Trong ${ratings} người đã cho biết ý kiến về trả lời, ${satisfied} người hài lòng (${share}%), ${unsatisfied} người chưa hài lòng.`;
}
