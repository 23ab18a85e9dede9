// What somebody has had done to many dossiers at once lately.
import { paths } from '#app/addresses/paths.ts';
import { batchBounds } from '#app/lists/batches.ts';
import type { BatchSummary } from '#app/read-models/batches.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { batchTitle, progressWords } from './batch-page.tsx';

export function BatchesPage({
  desk,
  batches,
}: {
  readonly desk: Desk;
  readonly batches: readonly BatchSummary[];
}) {
  return (
    <DeskPage
      desk={desk}
      heading="Nhật ký xử lý hàng loạt"
      actions={<a href={paths.exports()}>Tệp đã xuất</a>}
      caption={`Của bạn, trong ${batchBounds.days} ngày qua`}
    >
      <Table
        caption="Nhật ký xử lý hàng loạt"
        captionHidden
        dense
        cards
        columns={[
          {
            header: 'Việc',
            rowHeader: true,
            cell: (batch) => (
              <a href={paths.batch(batch.id)} data-desk-row="">
                {batchTitle(batch)}
              </a>
            ),
          },
          { header: 'Bắt đầu', oneLine: true, cell: ({ startedAt }) => formatMoment(startedAt) },
          { header: 'Kết quả', cell: progressWords },
        ]}
        rows={batches}
        rowKey={({ id }) => id}
        empty={
          <p>
            Bạn chưa xử lý hàng loạt lần nào. Ở <a href={paths.queue()}>danh sách hồ sơ</a>, hãy đánh dấu
            nhiều hồ sơ rồi bấm “Xử lý các hồ sơ đã chọn”.
          </p>
        }
      />
    </DeskPage>
  );
}
