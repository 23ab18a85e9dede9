// The queue with its filters.
import { queueFilter, queueHeading, type QueueFilter } from '#app/lists/queue.ts';
import type { QueueItem } from '#app/read-models/dossiers.ts';

import { Pagination } from '../../../components/pagination/pagination.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';

export interface QueuePageProps {
  readonly desk: Desk;
  readonly filter: QueueFilter;
  readonly sectors: readonly string[];
  readonly works: boolean;
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
}

export function QueuePage({ desk, filter, sectors, works, items, total, more, page, pages }: QueuePageProps) {
  const heading = queueHeading(filter);
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      actions={<p className="quiet desk-hint-keys">Bấm ? để xem phím tắt</p>}
    >
      <QueueFilters filter={filter} sectors={sectors} works={works} />
      <p className="quiet" role="status">
        {total === 0 ? 'Không có hồ sơ nào' : `${more ? 'Hơn ' : ''}${total} hồ sơ`}
        {pages > 1 && `, trang ${page} trong ${pages}`}
      </p>
      <QueueTable
        items={items}
        list={queueFilter.query({ ...filter, page })}
        caption={heading}
        empty={
          filter.text === undefined
            ? 'Không có hồ sơ nào ở đây. Hãy chọn danh sách khác trong mục “Công việc”.'
            : 'Không tìm thấy hồ sơ nào như vậy. Hãy gõ trọn từng tiếng trong tên (không cần dấu), một phần mã hồ sơ, trọn số định danh hoặc số điện thoại.'
        }
      />
      <Pagination page={page} pageCount={pages} hrefOf={(n) => queueFilter.address({ ...filter, page: n })} />
    </DeskPage>
  );
}
