// The staff's inbox: what people sent, of every kind or one, first what the reader can act on.
import { inquiriesFilter } from '#app/lists/inquiries.ts';
import type { InquiryLine } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

import { DueText } from '../../../components/inquiries/due-text.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage, type ListColumn } from '../../../components/workspace/list-page.tsx';

interface Inbox {
  readonly heading: string;
  /** The list of one kind, at that kind's address. */
  readonly kind?: { readonly id: string; readonly register: string; readonly one: string };
  readonly total: number;
  /** The page of templates opens for him. */
  readonly templates: boolean;
}

export const InboxPage = listPage<InquiryLine, typeof inquiriesFilter.fields, Inbox>({
  heading: 'Hỏi đáp, phản ánh, yêu cầu của người dân',
  filter: inquiriesFilter,
  filterLabel: 'Lọc thư',
  shown: ({ heading, kind, total, templates, page = 1, pages = 1, options }) => {
    const one = kind?.one ?? 'thư';
    return {
      heading,
      actions: (
        <>
          {kind !== undefined && (
            <>
              <a href={paths.staffInquiryRegister(kind.id)}>{kind.register}</a>
              <a href={paths.staffInquiryErasures(kind.id)}>Nội dung sắp xóa</a>
            </>
          )}
          {templates && <a href={paths.replyTemplates()}>Mẫu trả lời</a>}
        </>
      ),
      address: kind === undefined ? paths.inbox() : paths.staffInquiries(kind.id),
      above: (
        <p className="quiet" role="status">
          {total === 0 ? `Không có ${one} nào` : `${total} ${one}`}
          {pages > 1 && `, trang ${page} trong ${pages}`}
        </p>
      ),
      columns: columnsOf(options?.['kind'] ?? []),
    };
  },
  rowKey: ({ code }) => code,
  empty: 'Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.',
  table: { cards: false },
  className: 'queue',
});

/** @param kinds with their names, where several stand in one list */
const columnsOf = (kinds: readonly Option[]): readonly ListColumn<InquiryLine>[] => [
  {
    header: 'Số, mã',
    rowHeader: true,
    cell: (line) => (
      <>
        <a className="queue__code" href={paths.staffInquiry(line.kind, line.code)} data-desk-row="">
          {line.registerNumber ?? line.code}
        </a>
        {line.registerNumber !== undefined && <span className="second-line">{line.code}</span>}
      </>
    ),
  },
  {
    header: 'Người gửi và nội dung',
    cell: (line) => (
      <>
        <strong>{line.requesterName}</strong>
        {kinds.length > 0 && (
          <span className="quiet"> · {kinds.find(({ value }) => value === line.kind)?.label}</span>
        )}
        <span className="second-line">{beginningOf(line.subject, 140)}</span>
      </>
    ),
  },
  {
    header: 'Trạng thái, người thụ lý',
    cell: (line) => (
      <>
        <StatusTag tone={line.tone}>{line.stateLabel}</StatusTag>
        <span className="second-line">{line.assignedTo ?? ''}</span>
      </>
    ),
  },
  { header: 'Gửi', cell: (line) => formatDate(line.submittedAt), hideOnPhone: true },
  {
    header: 'Hạn trả lời',
    cell: (line) => <DueText due={line.due} missed={line.missed} paused={line.paused} brief />,
  },
];
