// Dossiers that were found, a line each, with what was typed marked.
import { paths } from '#app/addresses/paths.ts';
import type { FoundDossier } from '#app/read-models/staff-search.ts';

import { Marked } from '../../../components/marked/marked.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { Due } from '../dossiers/due.tsx';

const ways = {
  name: undefined,
  code: 'khớp mã',
  identity: 'khớp số định danh',
  phone: 'khớp số điện thoại',
} as const;

const columns: readonly Column<FoundDossier>[] = [
  {
    header: 'Người nộp',
    rowHeader: true,
    cell: (item) => (
      <>
        <a className="queue__code" href={addressOf(item)} data-desk-row="">
          <span>{item.handles ? <Marked parts={item.name} /> : item.code}</span>
        </a>
        <Ways item={item} />
      </>
    ),
  },
  {
    header: 'Hồ sơ',
    cell: ({ code, registerNumber, procedureName }) => (
      <>
        {procedureName}
        <span className="queue__second">
          {registerNumber !== undefined && <span className="staff-search__code">{registerNumber} · </span>}
          <span className="staff-search__code">{code}</span>
        </span>
      </>
    ),
  },
  {
    header: 'Trạng thái, người thụ lý',
    cell: ({ state, holderName }) => (
      <>
        <DossierStatus state={state} />
        {holderName !== undefined && <span className="queue__second">{holderName}</span>}
      </>
    ),
  },
  {
    header: 'Hẹn trả',
    cell: ({ state, dueAt, limitDueAt = dueAt, lateness }) => (
      <Due state={state} dueAt={limitDueAt} lateness={lateness} />
    ),
  },
];

/** The accountant has no page of the dossier: what is owed is recorded where the payments are. */
const addressOf = ({ code, handles }: FoundDossier): string =>
  handles
    ? paths.staffDossier(code)
    : `${paths.staffPayments()}?${new URLSearchParams({ q: code }).toString()}`;

/** What is not marked in the name is said. */
function Ways({ item: { by } }: { readonly item: FoundDossier }) {
  const waysInWords = by.flatMap((way) => ways[way] ?? []).join(', ');
  return waysInWords === '' ? null : <span className="queue__second">{waysInWords}</span>;
}

export function FoundTable({ items }: { readonly items: readonly FoundDossier[] }) {
  return (
    <div className="queue">
      <Table
        caption="Hồ sơ tìm thấy"
        captionHidden
        dense
        columns={columns}
        rows={items}
        rowKey={({ code }) => code}
      />
    </div>
  );
}
