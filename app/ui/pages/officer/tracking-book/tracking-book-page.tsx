// The tracking book of a period: its lines as the circular asks them, and the way to a file of it.
import type { ComponentProps } from 'react';

import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { paths } from '#app/addresses/paths.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import type { BookLine, TrackingBook } from '#app/read-models/tracking-book.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import { formatDate, localTime } from '#catalog/local-date.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { bookNumberInWords } from '#catalog/tracking-book.ts';

import { ExportForm } from '../../../components/workspace/export-form.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

const day = (at: Date | undefined): string => (at === undefined ? '–' : formatDate(at));

const ways: Readonly<Record<Delivery, string>> = {
  online: 'Trực tuyến',
  desk: 'Một cửa',
  post: 'Bưu chính',
};

/** The unit, then day and number: eleven columns leave no room for more, and neither is torn apart. */
function NumberOnTwoLines({ number }: { readonly number: string }) {
  const after = number.indexOf('-') + 1;
  return (
    <>
      <span className="code">{number.slice(0, after)}</span>
      <wbr />
      <span className="code">{number.slice(after)}</span>
    </>
  );
}

type Book = Pick<TrackingBook, 'total' | 'beyond' | 'period'> & { readonly requestId: string };

const BookPage = listPage<BookLine, typeof bookFilter.fields, Book>({
  heading: 'Sổ theo dõi hồ sơ',
  filter: bookFilter,
  filterLabel: 'Chọn kỳ, lọc sổ',
  shown: ({ filter, total, beyond, period, requestId }) => ({
    caption: `Hồ sơ tiếp nhận từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.until)}`,
    form: { filter: { ...filter, ...period } },
    above: (
      <ExportForm
        kind="tracking-book"
        query={bookFilter.query({ ...filter, page: undefined })}
        requestId={requestId}
      >
        <p>
          Tệp theo mẫu của Thông tư, có địa chỉ và số điện thoại của người nộp: hãy giữ như giữ hồ sơ. Cổng
          ghi lại ai lấy, và người nộp thấy hồ sơ của mình được xem. Bảng tính tối đa{' '}
          {exportBounds.lines.toLocaleString('vi')} hồ sơ, bản in tối đa{' '}
          {exportBounds.printedLines.toLocaleString('vi')}.
        </p>
      </ExportForm>
    ),
    table: {
      caption: `${beyond ? 'Hơn ' : ''}${total.toLocaleString('vi')} hồ sơ trong sổ`,
      captionHidden: false,
    },
  }),
  rowKey: ({ code }) => code,
  empty: 'Trong kỳ này chưa có hồ sơ nào được tiếp nhận. Hãy chọn kỳ khác.',
  columns: [
    { header: 'STT', numeric: true, labelled: true, cell: ({ number }) => bookNumberInWords(number) },
    {
      header: 'Mã hồ sơ',
      rowHeader: true,
      cell: ({ code, registerNumber }) => (
        <a href={paths.staffDossier(code)} data-desk-row="">
          <NumberOnTwoLines number={registerNumberInWords(registerNumber)} />
        </a>
      ),
    },
    { header: 'Thủ tục', labelled: true, cell: ({ procedureName }) => procedureName },
    { header: 'Bộ', numeric: true, labelled: true, cell: ({ sets }) => bookNumberInWords(sets) },
    { header: 'Cá nhân, tổ chức', labelled: true, cell: ({ applicantName }) => applicantName },
    { header: 'Chủ trì giải quyết', labelled: true, cell: ({ handledBy }) => handledBy },
    {
      header: 'Nhận hồ sơ',
      labelled: true,
      cell: ({ receivedAt }) => `${localTime(receivedAt)} ${formatDate(receivedAt)}`,
    },
    { header: 'Hẹn trả', labelled: true, cell: ({ dueAt }) => day(dueAt) },
    { header: 'Trả kết quả', labelled: true, cell: ({ returnedAt }) => day(returnedAt) },
    { header: 'Nhận kết quả', labelled: true, cell: ({ delivery }) => ways[delivery] },
    { header: 'Ghi chú', labelled: true, cell: ({ notes }) => notes.join('; ') || '–' },
  ],
});

export function TrackingBookPage(props: ComponentProps<typeof BookPage>) {
  return (
    <div className="prints-across">
      <BookPage {...props} />
    </div>
  );
}
