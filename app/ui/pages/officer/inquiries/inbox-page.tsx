// The staff's inbox: what people sent, of every kind or one, first what the reader can act on.
import { inquiriesFilter, type InquiriesFilter } from '#app/lists/inquiries.ts';
import type { InquiryLine } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

import { DueText } from '../../../components/inquiries/due-text.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';

export interface InboxPageProps {
  readonly desk: Desk;
  readonly heading: string;
  /** The list of one kind, at that kind's address. */
  readonly kind?: { readonly id: string; readonly register: string; readonly one: string };
  readonly filter: InquiriesFilter;
  readonly kinds: readonly Option[];
  /** Of the kind that is chosen. */
  readonly states: readonly Option[];
  /** None for whoever sees only what his own were given. */
  readonly units: readonly Option[];
  readonly lines: readonly InquiryLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The page of templates opens for him. */
  readonly templates: boolean;
}

export function InboxPage(props: InboxPageProps) {
  const { desk, heading, kind, filter, kinds, states, units, lines, total, page, pages, templates } = props;
  const address = kind === undefined ? paths.inbox() : paths.staffInquiries(kind.id);
  const one = kind?.one ?? 'thư';
  const nameOf = new Map(kinds.map(({ value, label }) => [value, label]));
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      actions={
        <>
          {kind !== undefined && (
            <>
              <a href={paths.staffInquiryRegister(kind.id)}>{kind.register}</a>
              <a href={paths.staffInquiryErasures(kind.id)}>Nội dung sắp xóa</a>
            </>
          )}
          {templates && <a href={paths.replyTemplates()}>Mẫu trả lời</a>}
        </>
      }
    >
      <FilterForm
        list={inquiriesFilter}
        filter={filter}
        label="Lọc thư"
        address={address}
        options={{ kind: kind === undefined ? kinds : [], state: states, unit: units }}
      />
      <p className="quiet" role="status">
        {total === 0 ? `Không có ${one} nào` : `${total} ${one}`}
        {pages > 1 && `, trang ${page} trong ${pages}`}
      </p>
      <div className="queue">
        <Table
          caption={heading}
          captionHidden
          dense
          rows={lines}
          rowKey={({ code }) => code}
          empty={<p>Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.</p>}
          columns={columnsOf(kind === undefined ? nameOf : undefined)}
        />
      </div>
      <Pagination
        page={page}
        pageCount={pages}
        hrefOf={(n) => inquiriesFilter.address({ ...filter, page: n }, address)}
      />
    </DeskPage>
  );
}

/** @param kinds the names of the kinds, where several stand in one list */
const columnsOf = (kinds: ReadonlyMap<string, string> | undefined): readonly Column<InquiryLine>[] => [
  {
    header: 'Số, mã',
    rowHeader: true,
    cell: (line) => (
      <>
        <a className="queue__code" href={paths.staffInquiry(line.kind, line.code)} data-desk-row="">
          {line.registerNumber ?? line.code}
        </a>
        {line.registerNumber !== undefined && <span className="queue__second">{line.code}</span>}
      </>
    ),
  },
  {
    header: 'Người gửi và nội dung',
    cell: (line) => (
      <>
        <strong>{line.requesterName}</strong>
        {kinds !== undefined && <span className="quiet"> · {kinds.get(line.kind)}</span>}
        <span className="queue__second">{beginningOf(line.subject, 140)}</span>
      </>
    ),
  },
  {
    header: 'Trạng thái, người thụ lý',
    cell: (line) => (
      <>
        <StatusTag tone={line.tone}>{line.stateLabel}</StatusTag>
        <span className="queue__second">{line.assignedTo ?? ''}</span>
      </>
    ),
  },
  { header: 'Gửi', cell: (line) => formatDate(line.submittedAt), hideOnPhone: true },
  {
    header: 'Hạn trả lời',
    cell: (line) => <DueText due={line.due} missed={line.missed} paused={line.paused} brief />,
  },
];
