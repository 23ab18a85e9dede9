// The queue itself: one line a dossier, the most urgent first.
import type { QueueItem } from '#app/read-models/dossiers.ts';
import { paths } from '#app/http/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { DossierStatus } from '../status-tag/dossier-status.tsx';
import { Table, type Column } from '../table/table.tsx';
import { Due } from './due.tsx';

const columns: readonly Column<QueueItem>[] = [
  {
    header: 'Hồ sơ',
    rowHeader: true,
    cell: (item) => (
      <>
        <a className="queue__code" href={paths.staffDossier(item.code)} data-desk-row="">
          {item.registerNumber ?? item.code}
        </a>
        {item.registerNumber !== undefined && <span className="queue__second">{item.code}</span>}
      </>
    ),
  },
  {
    header: 'Người nộp và thủ tục',
    cell: (item) => (
      <>
        <strong>{item.applicantName}</strong>
        <span className="queue__second">{item.procedureName}</span>
      </>
    ),
  },
  {
    header: 'Trạng thái, người giữ',
    cell: (item) => (
      <>
        <DossierStatus state={item.state} />
        <span className="queue__second">{item.holderName ?? 'chưa ai nhận'}</span>
      </>
    ),
  },
  { header: 'Nộp / tiếp nhận', cell: (item) => <Dates item={item} />, hideOnPhone: true },
  {
    header: 'Hẹn trả',
    cell: (item) => <Due state={item.state} dueAt={item.dueAt} lateness={item.lateness} />,
  },
];

function Dates({ item }: { readonly item: QueueItem }) {
  return (
    <>
      {item.submittedAt === undefined ? '' : formatDate(item.submittedAt)}
      {item.receivedAt !== undefined && (
        <span className="queue__second">nhận {formatDate(item.receivedAt)}</span>
      )}
    </>
  );
}

export function QueueTable({
  items,
  caption,
  empty,
}: {
  readonly items: readonly QueueItem[];
  readonly caption: string;
  readonly empty: string;
}) {
  return (
    <div className="queue">
      <Table
        caption={caption}
        captionHidden
        dense
        columns={columns}
        rows={items}
        rowKey={(item) => item.code}
        empty={<p>{empty}</p>}
      />
    </div>
  );
}
