// The tracking book of a period: its lines as the circular asks them, and the way to a file of it.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { paths } from '#app/addresses/paths.ts';
import { bookFilter, type BookFilter } from '#app/lists/tracking-book.ts';
import type { BookLine, TrackingBook } from '#app/read-models/tracking-book.ts';
import { exportBounds, exportFormatWords, formatsOf } from '#app/vocabulary/exports.ts';
import { formatDate, localTime } from '#catalog/local-date.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { bookNumberInWords } from '#catalog/tracking-book.ts';
import { sectorName } from '#catalog/sectors.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';

export interface TrackingBookPageProps {
  readonly desk: Desk;
  readonly filter: BookFilter;
  readonly book: TrackingBook;
  readonly requestId: string;
}

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

const columns: readonly Column<BookLine>[] = [
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
];

export function TrackingBookPage({ desk, filter, book, requestId }: TrackingBookPageProps) {
  const { lines, total, page, pages, period, choices } = book;
  return (
    <div className="prints-across">
      <DeskPage
        desk={desk}
        heading="Sổ theo dõi hồ sơ"
        caption={`Hồ sơ tiếp nhận từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.until)}`}
      >
        <FilterForm
          list={bookFilter}
          filter={{ ...filter, ...period }}
          label="Chọn kỳ, lọc sổ"
          options={{
            sector: choices.sectors.map((value) => ({ value, label: sectorName(value) })),
            procedure: choices.procedures,
          }}
        />
        <form className="no-print" method="post" action={paths.exports()}>
          <input type="hidden" name="kind" value="tracking-book" />
          <input type="hidden" name="ds" value={bookFilter.query({ ...filter, page: undefined })} />
          <input type="hidden" name="requestId" value={requestId} />
          <p>
            Tệp theo mẫu của Thông tư, có địa chỉ và số điện thoại của người nộp: hãy giữ như giữ hồ sơ. Cổng
            ghi lại ai lấy, và người nộp thấy hồ sơ của mình được xem. Bảng tính tối đa{' '}
            {exportBounds.dossiers.toLocaleString('vi')} hồ sơ, bản in tối đa{' '}
            {exportBounds.printedLines.toLocaleString('vi')}.
          </p>
          <ButtonGroup>
            {formatsOf['tracking-book'].map((format) => (
              <Button key={format} kind="secondary" name="format" value={format}>
                {exportFormatWords[format].label}
              </Button>
            ))}
          </ButtonGroup>
        </form>
        <Table
          caption={`${total.toLocaleString('vi')} hồ sơ trong sổ`}
          dense
          cards
          columns={columns}
          rows={lines}
          rowKey={({ code }) => code}
          empty={<p>Trong kỳ này chưa có hồ sơ nào được tiếp nhận. Hãy chọn kỳ khác.</p>}
        />
        <Pagination
          page={page}
          pageCount={pages}
          hrefOf={(to) => bookFilter.address({ ...filter, page: to })}
        />
      </DeskPage>
    </div>
  );
}
