// The register of a period with its figures, to be read, printed, and taken to a sheet.
import type { InquiryWords, RegisterFigures, RegisterLine } from '#app/read-models/inquiries.ts';
import { registerFilter } from '#app/lists/inquiries.ts';
import { lateText } from '#app/inquiries/late-level.ts';
import { paths } from '#app/addresses/paths.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { describeOutcome, describeRemaining } from '#catalog/lateness.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { PrintHint } from '../../../components/print-sheet/print-sheet.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DueText } from '../../../components/inquiries/due-text.tsx';
import { listPage, type StaffList } from '../../../components/workspace/list-page.tsx';

interface Register {
  readonly kind: string;
  readonly words: InquiryWords;
  /** "Quý 4/2026" */
  readonly title: string;
  readonly figures: RegisterFigures;
}

/** What was late stays late, whatever runs after it. */
function lateWords({ due, missed }: RegisterLine): string | undefined {
  if (missed !== undefined) return `đã trễ hạn ${missed.duty.toLowerCase()} ${formatDate(missed.date)}`;
  if (due === undefined) return undefined;
  return due.finished ? describeOutcome(due.lateness) : describeRemaining(due.lateness);
}

const channel = 'Hình thức';

export const registerList: StaffList<RegisterLine, typeof registerFilter.fields, Register> = {
  heading: 'Sổ theo dõi',
  filter: registerFilter,
  filterLabel: 'Chọn kỳ',
  shown: ({ kind, words, title, figures, filter = {}, options, rows }) => ({
    heading: `${words.register}: ${title}`,
    caption: <a href={paths.staffInquiries(kind)}>{words.desk}</a>,
    address: paths.staffInquiryRegister(kind),
    form: { filter: { ...filter, period: filter.period ?? options?.['period']?.[0]?.value } },
    above: (
      <>
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
            ...(figures.missed === undefined ? [] : [{ label: 'Không đến', value: figures.missed }]),
            { label: 'Người gửi rút', value: figures.withdrawn },
            { label: 'Đúng hạn', value: figures.onTime },
            { label: 'Trễ hạn', value: lateText(figures) },
            ...figures.byGround.map(({ label, count }) => ({ label, value: count })),
          ]}
        />
      </>
    ),
    below: <PrintHint />,
    empty: `Kỳ này không có ${words.one} nào.`,
    // Of a kind whose answer goes one way or another.
    ...(rows.every((line) => line.channel === '') && {
      columns: (registerList.columns ?? []).filter(({ header }) => header !== channel),
    }),
  }),
  rowKey: ({ code }) => code,
  empty: '',
  columns: [
    {
      header: 'Số',
      rowHeader: true,
      cell: (line) => (
        <a href={paths.staffInquiry(line.kind, line.code)}>{line.registerNumber ?? line.code}</a>
      ),
      sheet: { heading: 'Số vào sổ', width: 12, value: (line) => line.registerNumber },
    },
    {
      header: 'Ngày nhận',
      labelled: true,
      cell: (line) => formatDate(line.submittedAt),
      sheet: { heading: 'Ngày nhận', width: 12, kind: 'date', value: (line) => localDate(line.submittedAt) },
    },
    {
      header: 'Người gửi',
      cell: (line) => line.requesterName,
      sheet: { heading: 'Người gửi', width: 26, value: (line) => line.requesterName },
    },
    {
      header: 'Nội dung',
      cell: (line) => beginningOf(line.subject, 200),
      sheet: { heading: 'Nội dung', width: 50, value: (line) => line.subject },
    },
    {
      header: channel,
      cell: (line) => line.channel,
      hideOnPhone: true,
      sheet: { heading: channel, width: 24, value: (line) => line.channel },
    },
    {
      header: 'Kết quả',
      cell: (line) => (
        <>
          {line.stateLabel}
          {line.ground !== undefined && <span className="second-line">{line.ground}</span>}
        </>
      ),
      sheet: [
        { heading: 'Hạn trả lời', width: 12, kind: 'date', value: (line) => line.due?.date },
        {
          heading: 'Ngày xong',
          width: 12,
          kind: 'date',
          value: (line) => line.finishedAt && localDate(line.finishedAt),
        },
        { heading: 'Kết quả', width: 22, value: (line) => line.stateLabel },
        { heading: 'Căn cứ từ chối', width: 36, value: (line) => line.ground },
      ],
    },
    {
      header: 'Thời hạn',
      cell: (line) => <DueText due={line.due} missed={line.missed} paused={line.paused} brief />,
      sheet: { heading: 'Đúng hạn', width: 20, value: lateWords },
    },
  ],
};

export const RegisterPage = listPage(registerList);
