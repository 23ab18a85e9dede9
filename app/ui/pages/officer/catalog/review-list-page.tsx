// Every procedure with how many of its points somebody has to look at, and how far the commune is.
import { paths } from '#app/addresses/paths.ts';
import type { ReviewList, ReviewRow } from '#app/read-models/fact-reviews.ts';
import { formatDate } from '#catalog/local-date.ts';
import { sectors } from '#catalog/sectors.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ReviewTag } from './review-tag.tsx';

const columns: readonly Column<ReviewRow>[] = [
  {
    header: 'Thủ tục',
    rowHeader: true,
    cell: ({ code, name, sector }) => (
      <>
        <a href={paths.staffProcedureReview(code)} data-desk-row="">
          {name}
        </a>
        <span className="second-line">
          {code} · {sectors[sector]}
        </span>
      </>
    ),
  },
  {
    header: 'Điểm chưa rà soát',
    numeric: true,
    labelled: true,
    cell: ({ review }) => `${review.open} trên ${review.points}`,
  },
  { header: 'Tình trạng', cell: ({ review }) => <ReviewTag state={review.state} /> },
  {
    header: 'Ý kiến cuối',
    labelled: true,
    hideOnPhone: true,
    cell: ({ last }) =>
      last === undefined ? (
        <span className="quiet">chưa có</span>
      ) : (
        <>
          {last.by}
          <span className="second-line">{formatDate(last.at)}</span>
        </>
      ),
  },
];

export function ReviewListPage({ desk, list }: { readonly desk: Desk; readonly list: ReviewList }) {
  const { rows, approved, points, open } = list;
  const mine = rows.filter(({ mayEdit }) => mayEdit);
  const others = rows.filter(({ mayEdit }) => !mayEdit);
  return (
    <DeskPage
      desk={desk}
      heading="Rà soát thủ tục"
      caption={<a href={paths.staffCatalog()}>Thủ tục hành chính</a>}
    >
      <p>
        <strong>
          {approved} trên {rows.length} thủ tục đã rà soát xong
        </strong>
        ; còn {open} trên {points} điểm chưa ai đối chiếu. Thủ tục chưa rà soát xong thì trang của người dân
        ghi rõ nội dung nào chưa đối chiếu.
      </p>
      <progress
        className="review-progress"
        max={points}
        value={points - open}
        aria-label="Số điểm đã rà soát"
      />
      {rows.length === 0 && <StatusTag tone="neutral">Chưa có thủ tục nào được công bố</StatusTag>}
      {mine.length > 0 && <Rows caption="Thủ tục bạn rà soát được" rows={mine} />}
      {others.length > 0 && <Rows caption="Thủ tục của lĩnh vực khác" rows={others} />}
    </DeskPage>
  );
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly ReviewRow[] }) {
  return <Table caption={caption} dense cards rows={rows} rowKey={({ code }) => code} columns={columns} />;
}
