// The meetings of the board: how it keeps its three months, what is still to be done, and every meeting.
import { meetingsFilter, type MeetingsFilter } from '#app/lists/meetings.ts';
import { meetingKinds } from '#app/publications/meeting-lists.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { MeetingList, MeetingRow } from '#app/read-models/meetings.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DecisionTable } from './decision-table.tsx';
import { RuleLine, StageTag } from './meeting-words.tsx';

const columns: readonly Column<MeetingRow>[] = [
  {
    header: 'Cuộc họp',
    rowHeader: true,
    cell: (row) => (
      <>
        <a href={paths.meeting(row.id)} data-desk-row="">
          <span className="one-line">{formatMoment(row.startsAt)}</span>
        </a>
        <span className="second-line">
          {meetingKinds[row.kind].label}, {row.place}
        </span>
      </>
    ),
  },
  { header: 'Chủ trì', cell: ({ chair }) => chair, hideOnPhone: true },
  { header: 'Số mục', numeric: true, cell: ({ pointCount }) => pointCount, hideOnPhone: true },
  {
    header: 'Kết luận chưa xong',
    numeric: true,
    cell: ({ openDecisions }) => openDecisions,
    hideOnPhone: true,
  },
  { header: 'Tình trạng', cell: ({ stage }) => <StageTag stage={stage} /> },
];

export interface MeetingsPageProps {
  readonly desk: Desk;
  readonly filter: MeetingsFilter;
  readonly list: MeetingList;
  readonly reply?: DeskReply | undefined;
}

export function MeetingsPage({ desk, filter, list, reply }: MeetingsPageProps) {
  const { decisions, rule, mayConvene } = list;
  const isFiltered = filter.year !== undefined || filter.state !== undefined;
  return (
    <DeskPage
      desk={desk}
      heading="Họp Ban Biên tập"
      actions={mayConvene && <Button href={paths.newMeeting()}>Triệu tập họp</Button>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {rule !== undefined && <RuleLine rule={rule} />}
      <h2>Kết luận chưa thực hiện xong</h2>
      <div className="queue catalog-list">
        <DecisionTable
          caption="Kết luận chưa thực hiện xong"
          decisions={decisions}
          linked
          empty="Không có kết luận nào đang chờ thực hiện."
          reply={reply}
        />
      </div>
      <h2>Các cuộc họp</h2>
      <FilterForm
        list={meetingsFilter}
        filter={filter}
        label="Lọc cuộc họp"
        options={{ year: list.years.map((year) => ({ value: String(year), label: String(year) })) }}
      />
      <p className="quiet" role="status">
        {list.total === 0 ? 'Không có cuộc họp nào' : `${list.total} cuộc họp`}
      </p>
      <div className="queue catalog-list">
        <Table
          caption="Các cuộc họp"
          captionHidden
          dense
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          empty={
            <p>
              {isFiltered ? 'Không có cuộc họp nào như vậy. ' : 'Chưa có cuộc họp nào. '}
              {isFiltered ? (
                <a href={paths.meetings()}>Xem tất cả cuộc họp</a>
              ) : (
                mayConvene && <a href={paths.newMeeting()}>Triệu tập cuộc họp đầu tiên</a>
              )}
            </p>
          }
        />
      </div>
      <Pagination
        page={list.page}
        pageCount={list.pages}
        hrefOf={(page) => meetingsFilter.address({ ...filter, page })}
        label="Các trang của danh sách"
      />
    </DeskPage>
  );
}
