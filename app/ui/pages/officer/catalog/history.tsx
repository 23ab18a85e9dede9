// The published revisions, and the record of everything that was done.
import type { AuditEntry, RevisionSummary } from '#app/read-models/catalog-editing.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Table } from '../../../components/table/table.tsx';
import { Timeline } from '../../../components/timeline/timeline.tsx';

export type RevisionLine = Omit<RevisionSummary, 'number'> & { readonly number: number };

interface RevisionsProps {
  /** The newest first. */
  readonly revisions: readonly RevisionLine[];
  /** The address of the page that compares two of them, by their numbers. */
  readonly comparison: (older: number, newer: number) => string;
}

export function Revisions({ revisions, comparison }: RevisionsProps) {
  return (
    <Table
      caption="Từng bản, ai soạn, ai duyệt, thay đổi gì"
      captionHidden
      dense
      rows={revisions}
      rowKey={(revision) => revision.id}
      empty={<p>Chưa công bố bản nào.</p>}
      columns={[
        {
          header: 'Bản',
          rowHeader: true,
          cell: (revision) => (
            <>
              Bản số {revision.number}
              {revision.live && <span className="second-line">đang công bố</span>}
            </>
          ),
        },
        { header: 'Công bố lúc', oneLine: true, cell: (revision) => formatMoment(revision.publishedAt) },
        { header: 'Thay đổi', cell: (revision) => <WhoAndWhy revision={revision} /> },
        {
          header: 'So sánh',
          cell: ({ number }) => {
            const older = revisions.find((one) => one.number < number);
            if (older === undefined) return <span className="quiet">bản đầu</span>;
            return (
              <a href={comparison(older.number, number)}>
                Khác gì bản {older.number}
                <span className="visually-hidden">: bản số {number}</span>
              </a>
            );
          },
        },
      ]}
    />
  );
}

function WhoAndWhy({ revision }: { readonly revision: RevisionLine }) {
  if (revision.source === 'synchronised') return <>Có sẵn khi cài đặt Cổng</>;
  return (
    <>
      {revision.note}
      <span className="second-line">
        {revision.author !== undefined && `soạn: ${revision.author}`}
        {revision.approver !== undefined && `; duyệt: ${revision.approver}`}
      </span>
    </>
  );
}

export function AuditTrail({ entries }: { readonly entries: readonly AuditEntry[] }) {
  if (entries.length === 0) return <p className="quiet">Chưa có việc nào được ghi.</p>;
  return (
    <Timeline
      entries={entries.map((entry) => ({
        title: entry.label,
        at: entry.at,
        by: entry.actor,
        children: (entry.note !== undefined || entry.about.length > 0) && (
          <>
            {entry.about.length > 0 && <p>{entry.about.join('; ')}</p>}
            {entry.note !== undefined && <p>{entry.note}</p>}
          </>
        ),
      }))}
    />
  );
}
