// A resident's own inquiries, the newest first.
import { paths } from '#app/addresses/paths.ts';
import type { MyInquiry } from '#app/read-models/inquiries.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';

export function MyInquiriesPage({ inquiries }: { readonly inquiries: readonly MyInquiry[] }) {
  return (
    <>
      <PageHeading>Câu hỏi, phản ánh, yêu cầu đã gửi</PageHeading>
      <Table
        caption="Câu hỏi, phản ánh, yêu cầu đã gửi"
        captionHidden
        rows={inquiries}
        rowKey={({ code }) => code}
        empty={<p>Bạn chưa gửi yêu cầu nào khi đang đăng nhập.</p>}
        columns={[
          {
            header: 'Mã',
            rowHeader: true,
            cell: ({ kind, code }) => <a href={paths.inquiry(kind, code)}>{code}</a>,
          },
          {
            header: 'Nội dung',
            cell: ({ title, subject, erasedAt }) => (
              <>
                {title}
                <span className="second-line">
                  {erasedAt === undefined
                    ? beginningOf(subject, 140)
                    : `Nội dung đã được xóa ngày ${formatDate(erasedAt)}`}
                </span>
              </>
            ),
          },
          {
            header: 'Trạng thái',
            cell: ({ tone, stateLabel }) => <StatusTag tone={tone}>{stateLabel}</StatusTag>,
          },
          { header: 'Gửi', cell: ({ submittedAt }) => formatDate(submittedAt) },
        ]}
      />
    </>
  );
}
