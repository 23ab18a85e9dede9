// The register of a period with its figures, to be read, printed, and taken to a sheet.
import type { InquiryWords, RegisterFigures, RegisterLine } from '#app/read-models/inquiries.ts';
import { registerFilter, type RegisterFilter } from '#app/lists/inquiries.ts';
import { lateText } from '#app/inquiries/late-level.ts';
import { paths } from '#app/addresses/paths.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { PrintHint } from '../../../components/print-sheet/print-sheet.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DueText } from '../../../components/inquiries/due-text.tsx';

export interface RegisterPageProps {
  readonly desk: Desk;
  readonly kind: string;
  readonly words: InquiryWords;
  readonly filter: RegisterFilter;
  /** "Quý 4/2026" */
  readonly title: string;
  readonly periods: readonly Option[];
  readonly lines: readonly RegisterLine[];
  readonly figures: RegisterFigures;
}

/** Of a kind whose answer goes one way or another. */
const channelColumn: Column<RegisterLine> = {
  header: 'Hình thức',
  cell: (line) => line.channel,
  hideOnPhone: true,
};

export function RegisterPage({
  desk,
  kind,
  words,
  filter,
  title,
  periods,
  lines,
  figures,
}: RegisterPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={`${words.register}: ${title}`}
      caption={<a href={paths.staffInquiries(kind)}>{words.desk}</a>}
    >
      <FilterForm
        list={registerFilter}
        filter={{ ...filter, period: filter.period ?? periods[0]?.value }}
        label="Chọn kỳ"
        address={paths.staffInquiryRegister(kind)}
        options={{ period: periods }}
      />
      <p className="button-group no-print">
        <Button
          kind="secondary"
          href={registerFilter.address(filter, paths.staffInquirySheet(kind))}
          download
        >
          Tải bảng Excel
        </Button>
      </p>
      <SummaryList
        heading="Số liệu trong kỳ"
        dense
        rows={[
          { label: 'Đã nhận', value: figures.filed },
          { label: 'Đang giải quyết', value: figures.open },
          { label: 'Đã trả lời', value: figures.answered },
          ...(figures.refused === undefined ? [] : [{ label: 'Từ chối', value: figures.refused }]),
          ...(figures.forwarded === undefined
            ? []
            : [{ label: 'Hướng dẫn đến cơ quan khác', value: figures.forwarded }]),
          { label: 'Người gửi rút', value: figures.withdrawn },
          { label: 'Đúng hạn', value: figures.onTime },
          { label: 'Trễ hạn', value: lateText(figures) },
          ...figures.byGround.map(({ label, count }) => ({ label, value: count })),
        ]}
      />
      <Table
        caption={`${words.register}: ${title}`}
        captionHidden
        dense
        cards
        rows={lines}
        rowKey={({ code }) => code}
        empty={<p>Kỳ này không có {words.one} nào.</p>}
        columns={[
          {
            header: 'Số',
            rowHeader: true,
            cell: (line) => (
              <a href={paths.staffInquiry(kind, line.code)}>{line.registerNumber ?? line.code}</a>
            ),
          },
          { header: 'Ngày nhận', labelled: true, cell: (line) => formatDate(line.submittedAt) },
          { header: 'Người gửi', cell: (line) => line.requesterName },
          { header: 'Nội dung', cell: (line) => beginningOf(line.subject, 200) },
          ...(lines.some(({ channel }) => channel !== '') ? [channelColumn] : []),
          {
            header: 'Kết quả',
            cell: (line) => (
              <>
                {line.stateLabel}
                {line.ground !== undefined && <span className="queue__second">{line.ground}</span>}
              </>
            ),
          },
          {
            header: 'Thời hạn',
            cell: (line) => <DueText due={line.due} missed={line.missed} paused={line.paused} brief />,
          },
        ]}
      />
      <PrintHint />
    </DeskPage>
  );
}
