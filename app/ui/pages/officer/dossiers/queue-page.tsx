// The queue with its filters.
import { paths } from '#app/addresses/paths.ts';
import type { QueueLayout } from '#app/lists/queue-layout.ts';
import { queueFilter, queueHeading, type QueueFilter } from '#app/lists/queue.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { QueueItem, SavedList } from '#app/read-models/dossiers.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { NewDossiers } from '../../../components/workspace/live-numbers.tsx';
import { PickedBar } from './picked-bar.tsx';
import { QueueFilters, type QueueChoices } from './queue-filters.tsx';
import { QueueLayoutForm } from './queue-layout-form.tsx';
import { QueueTable } from './queue-table.tsx';
import { SavedLists, SaveListForm } from './saved-lists.tsx';

export interface QueuePageProps {
  readonly desk: Desk;
  readonly filter: QueueFilter;
  readonly choices: QueueChoices;
  readonly works: boolean;
  readonly layout: QueueLayout;
  readonly saved: readonly SavedList[];
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
  /** When the list was read. */
  readonly readAt: Date;
  readonly reply?: DeskReply | undefined;
}

/** The form that takes the lines which are ticked. */
const picking = 'chon-ho-so';

export function QueuePage(props: QueuePageProps) {
  const { desk, filter, choices, works, layout, saved, items, total, more, page, pages, readAt, reply } =
    props;
  const refused = reply?.intent === 'save-list' ? reply : undefined;
  const heading = queueHeading(filter);
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      wide
      watches={{ filter, readAt }}
      actions={
        <>
          <p className="quiet" role="status">
            {total === 0 ? 'Không có hồ sơ nào' : `${more ? 'Hơn ' : ''}${total.toLocaleString('vi')} hồ sơ`}
            {pages > 1 && `, trang ${page} trong ${pages}`}
          </p>
          <p className="quiet desk-hint-keys">Bấm ? để xem phím tắt</p>
          {total > 0 && <a href={paths.exports(queueFilter.query(filter))}>Xuất ra tệp</a>}
          <SaveListForm lists={saved} filter={filter} reply={refused} />
          <QueueLayoutForm layout={layout} />
        </>
      }
    >
      {refused === undefined && <ErrorSummary problems={reply?.problems ?? []} />}
      <SavedLists lists={saved} filter={filter} />
      <QueueFilters filter={filter} choices={choices} works={works} />
      {more && <OnlyLatest filter={filter} total={total} />}
      <QueueTable
        items={items}
        filter={{ ...filter, page }}
        sortable
        layout={layout}
        pickedBy={picking}
        caption={heading}
        empty={
          filter.text === undefined
            ? 'Không có hồ sơ nào ở đây. Hãy chọn danh sách khác trong mục “Công việc”.'
            : 'Không tìm thấy hồ sơ nào như vậy. Hãy gõ trọn từng tiếng trong tên (không cần dấu), một phần mã hồ sơ hay mã tra cứu, trọn số định danh hoặc số điện thoại.'
        }
      />
      <NewDossiers shown={items} reload={queueFilter.address(filter)} />
      {items.some(({ handles }) => handles) && (
        <PickedBar id={picking} filter={filter} total={more ? undefined : total} />
      )}
      <Pagination page={page} pageCount={pages} hrefOf={(n) => queueFilter.address({ ...filter, page: n })} />
    </DeskPage>
  );
}

/** A list that is cut says where, and how the rest is found. */
function OnlyLatest({ filter, total }: { readonly filter: QueueFilter; readonly total: number }) {
  return (
    <Notification heading={`Danh sách chỉ gồm ${total.toLocaleString('vi')} hồ sơ nộp gần đây nhất`}>
      <p>
        Còn hồ sơ khác khớp với “{filter.text}”. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp
        {filter.older === true ? (
          '.'
        ) : (
          <>
            ; hoặc{' '}
            <a href={queueFilter.address({ ...filter, page: undefined, older: true })}>
              tìm cả hồ sơ nộp trước đó
            </a>
            .
          </>
        )}
      </p>
    </Notification>
  );
}
