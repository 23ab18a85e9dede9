// What of a kind is to be erased and when, so that what is still needed can be kept.
import type { InquiryWords, LeavingLine } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import { listFilter, page } from '#app/lists/list-filter.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

const leavingFilter = listFilter(() => '', { page });

interface Leaving {
  readonly kind: string;
  readonly words: InquiryWords;
  /** "lưu 24 tháng kể từ khi giải quyết xong, theo …" */
  readonly rule: string;
  /** Days between the notice and the erasing. */
  readonly noticeDays: number;
  readonly total: number;
}

export const LeavingPage = listPage<LeavingLine, typeof leavingFilter.fields, Leaving>({
  heading: 'Nội dung sắp xóa',
  filter: leavingFilter,
  shown: ({ kind, words, rule, noticeDays, total }) => ({
    caption: <a href={paths.staffInquiries(kind)}>{words.desk}</a>,
    address: paths.staffInquiryErasures(kind),
    lead: (
      <>
        <p>
          Nội dung {words.one} được {rule}. Hết thời hạn, Cổng báo trước {noticeDays} ngày cho người gửi và
          cho cán bộ, rồi tự xóa: điều người gửi viết, câu trả lời, dự thảo, tệp, họ tên, địa chỉ, thư điện
          tử. Sổ theo dõi, số liệu và bản đã đăng công khai (không còn tên) vẫn còn.
        </p>
        <p>
          Nội dung nào còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án: mở ra và chọn “Giữ nội dung lâu
          hơn” trước ngày xóa.
        </p>
        <p className="quiet" role="status">
          {total === 0 ? 'Không có nội dung nào sắp xóa' : `${total} ${words.one}`}
        </p>
      </>
    ),
    empty: `Trong ${noticeDays} ngày tới không có nội dung nào bị xóa.`,
  }),
  rowKey: ({ code }) => code,
  empty: '',
  table: { caption: 'Nội dung sắp xóa hoặc được giữ lâu hơn', cards: false },
  className: 'queue',
  columns: [
    {
      header: 'Mã',
      rowHeader: true,
      cell: (line) => (
        <a className="queue__code" href={paths.staffInquiry(line.kind, line.code)} data-desk-row="">
          {line.registerNumber ?? line.code}
        </a>
      ),
    },
    {
      header: 'Người gửi và nội dung',
      cell: (line) => (
        <>
          <strong>{line.requesterName}</strong>
          <span className="second-line">{beginningOf(line.subject, 140)}</span>
        </>
      ),
    },
    {
      header: 'Trạng thái',
      cell: (line) => <StatusTag tone={line.tone}>{line.stateLabel}</StatusTag>,
      hideOnPhone: true,
    },
    { header: 'Xong ngày', cell: (line) => formatDate(line.finishedAt), hideOnPhone: true },
    { header: 'Xóa ngày', cell: (line) => <LeavingDay line={line} /> },
  ],
});

function LeavingDay({ line: { eraseOn, keptUntil } }: { readonly line: LeavingLine }) {
  if (eraseOn !== undefined) return formatDate(eraseOn);
  return keptUntil === undefined ? '' : `giữ đến hết ${formatDate(keptUntil)}`;
}
