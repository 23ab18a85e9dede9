// The board's list: what waits for me first, what was returned, what failed, what is late.
import { boardFilter, boardTabs, statesUnderWay, type BoardFilter } from '#app/lists/board.ts';
import type { Board, BoardRow } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { reviewStates } from '#app/publications/board-steps.ts';
import { itemSteps } from '#app/publications/item-steps.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { FreshnessTag, ReviewStateTag, VisibilityTag } from './board-words.tsx';

const columns: readonly Column<BoardRow>[] = [
  {
    header: 'Tin, bài',
    rowHeader: true,
    cell: (row) => (
      <>
        <a href={paths.boardItem(row.itemId)} data-desk-row="">
          {row.title}
        </a>
        <span className="second-line">{row.section.title}</span>
        {row.unreadable === true && (
          <span className="second-line">
            Bản lưu bị hỏng: mở bài để viết lại, bỏ bản này hoặc gỡ khỏi Cổng
          </span>
        )}
        {row.returnReason !== undefined && <span className="second-line">Trả lại: {row.returnReason}</span>}
        {row.failure !== undefined && <span className="second-line">Chưa đăng được: {row.failure}</span>}
      </>
    ),
  },
  {
    header: 'Bước',
    cell: (row) => (
      <>
        {row.needsSecondLook === true && (
          <div>
            <StatusTag tone="waiting">Duyệt khẩn, chờ xem lại</StatusTag>
          </div>
        )}
        {(row.needsSecondLook !== true || row.state !== undefined) && <Step row={row} />}
      </>
    ),
  },
  { header: 'Trên Cổng', cell: (row) => <VisibilityTag visibility={row.visibility} />, hideOnPhone: true },
  {
    header: 'Thời hạn',
    cell: (row) =>
      row.lateness === undefined ? (
        <span className="quiet catalog-list__none">không tính</span>
      ) : (
        <FreshnessTag lateness={row.lateness} />
      ),
  },
  {
    header: 'Sửa lần cuối',
    cell: (row) => (
      <>
        <span className="one-line">{formatMoment(row.updatedAt)}</span>
        <span className="second-line">{row.updatedBy}</span>
      </>
    ),
    hideOnPhone: true,
  },
];

function Step({ row }: { readonly row: BoardRow }) {
  if (row.failure !== undefined) return <StatusTag tone="stopped">Chưa đăng được</StatusTag>;
  if (row.returnReason !== undefined && row.state === 'writing') {
    return <StatusTag tone="waiting">Trả lại để sửa</StatusTag>;
  }
  if (row.state === undefined) return <span className="quiet catalog-list__none">không có bản nháp</span>;
  return (
    <>
      <ReviewStateTag state={row.state} />
      {row.publishAt !== undefined && <span className="second-line">đăng {formatMoment(row.publishAt)}</span>}
    </>
  );
}

/** The list of one section, at an address of its own. */
export interface BoardPlace {
  readonly address: string;
  readonly heading: string;
  readonly add: string;
  readonly things: string;
  /** What has to be seen to beside the list. */
  readonly news?: { readonly text: string; readonly href: string };
}

export interface BoardListPageProps {
  readonly place?: BoardPlace;
  readonly desk: Desk;
  readonly filter: BoardFilter;
  readonly board: Board;
}

export function BoardListPage({ desk, filter, board, place }: BoardListPageProps) {
  const mayStart = board.sections.some(
    (section) => section.mayStart && (place === undefined || section.id === filter.section),
  );
  const things = place?.things ?? 'tin, bài';
  return (
    <DeskPage
      desk={desk}
      heading={place?.heading ?? 'Biên tập tin, bài'}
      actions={
        <>
          {mayStart && <Button href={paths.newItem(filter.section)}>{place?.add ?? 'Viết bài mới'}</Button>}
          <Button kind="secondary" href={paths.boardDelegations()}>
            Ủy quyền
          </Button>
        </>
      }
    >
      {place?.news !== undefined && (
        <Notification tone="important">
          <p>
            <a href={place.news.href}>{place.news.text}</a>
          </p>
        </Notification>
      )}
      {place === undefined && <BoardTabs filter={filter} board={board} />}
      <BoardFilters filter={filter} board={board} address={place?.address} />
      <p className="quiet" role="status">
        {board.total === 0 ? `Không có ${things} nào` : `${board.total} ${things}`}
      </p>
      <div className="queue catalog-list">
        <Table
          caption="Tin, bài"
          captionHidden
          dense
          columns={columns}
          rows={board.rows}
          rowKey={(row) => row.itemId}
          empty={<Nothing filter={filter} mayStart={mayStart} />}
        />
      </div>
      <Pagination
        page={board.page}
        pageCount={board.pages}
        hrefOf={(page) => boardFilter.address({ ...filter, page }, place?.address)}
        label="Các trang của danh sách"
      />
    </DeskPage>
  );
}

function Nothing({ filter, mayStart }: { readonly filter: BoardFilter; readonly mayStart: boolean }) {
  const waiting = boardFilter.address(filter) === paths.board();
  return (
    <p>
      {waiting ? 'Không có việc nào chờ bạn. ' : 'Không có tin, bài nào như vậy. '}
      <a href={boardFilter.address({ tab: 'all' })}>Xem tất cả tin, bài</a>
      {mayStart && (
        <>
          {' '}
          hoặc <a href={paths.newItem()}>viết bài mới</a>
        </>
      )}
      .
    </p>
  );
}

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly board: Board;
}

/** The counts above the board's list, and what it is narrowed by. */
function BoardTabs({ filter, board: { counts } }: BoardFiltersProps) {
  const chips: readonly { label: string; count: number | undefined; filter: BoardFilter }[] = [
    { label: boardTabs['waits-for-me'].label, count: counts.waitsForMe, filter: {} },
    { label: boardTabs.mine.label, count: counts.mine, filter: { tab: 'mine' } },
    ...statesUnderWay.map((state) => ({
      label: reviewStates[state].label,
      count: counts.byState[state],
      filter: { tab: 'all' as const, state },
    })),
    {
      label: 'Duyệt khẩn, chờ xem lại',
      count: counts.toLookAt,
      filter: { tab: 'all' as const, toLookAt: true as const },
    },
    {
      label: itemSteps.states.published.label,
      count: counts.byVisibility.published,
      filter: { tab: 'all' as const, visibility: 'published' as const },
    },
    { label: boardTabs.all.label, count: undefined, filter: { tab: 'all' } },
  ];
  const here = boardFilter.address(filter.tab === 'waits-for-me' ? { ...filter, tab: undefined } : filter);
  return (
    <nav className="chips" aria-label="Danh sách theo bước">
      {chips.map((chip) => {
        const href = boardFilter.address(chip.filter);
        return (
          <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
            {chip.label}
            {chip.count !== undefined && ` (${chip.count})`}
          </a>
        );
      })}
    </nav>
  );
}

/** @param address of the list of one section: then there is none to choose */
function BoardFilters({
  filter,
  board,
  address,
}: BoardFiltersProps & { readonly address?: string | undefined }) {
  return (
    <FilterForm
      list={boardFilter}
      filter={filter}
      label="Lọc tin, bài"
      address={address}
      options={{
        section:
          address === undefined ? board.sections.map(({ id, title }) => ({ value: id, label: title })) : [],
      }}
    />
  );
}
