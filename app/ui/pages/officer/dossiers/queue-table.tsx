// The queue itself: one line a dossier, the most urgent first.
import type { QueueItem } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { formatDate } from '#catalog/local-date.ts';

import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { Due } from './due.tsx';

/** @param list the query of the list, for the way back from a dossier */
const columns = (list: string): readonly Column<QueueItem>[] => [
  {
    header: 'Hồ sơ',
    rowHeader: true,
    cell: (item) => (
      <>
        <a className="queue__code" href={addressOf(item, list)} data-desk-row="">
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
        <span className="queue__second">
          {item.holderName ?? heldByNobody(item.state)}
          {item.supplemented && states[item.state].holder !== 'nobody' && ' · đã bổ sung'}
        </span>
      </>
    ),
  },
  { header: 'Nộp / tiếp nhận', cell: (item) => <Dates item={item} />, hideOnPhone: true },
  {
    header: 'Hẹn trả',
    cell: (item) => <Due state={item.state} dueAt={item.dueAt} lateness={item.lateness} />,
  },
];

/** The accountant has no page of the dossier: what is owed is recorded where the payments are. */
function addressOf({ code, handles }: QueueItem, list: string): string {
  return handles
    ? paths.staffDossier(code, list)
    : `${paths.staffPayments()}?${new URLSearchParams({ q: code }).toString()}`;
}

/** Where an office acts, nobody has taken it yet; with the applicant and at its end, there is nobody to. */
function heldByNobody(state: DossierState): string {
  const { holder } = states[state];
  return holder === 'officer' || holder === 'one-stop-desk' ? 'chưa ai nhận' : '';
}

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
  list = '',
  caption,
  empty,
}: {
  readonly items: readonly QueueItem[];
  readonly list?: string | undefined;
  readonly caption: string;
  readonly empty: string;
}) {
  return (
    <div className="queue">
      <Table
        caption={caption}
        captionHidden
        dense
        columns={columns(list)}
        rows={items}
        rowKey={(item) => item.code}
        empty={<p>{empty}</p>}
      />
    </div>
  );
}
