// Who processes each service and how long it may take (Đ20).
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { sectorName } from './sector-name.ts';

export interface AssignmentLine {
  readonly slug: string;
  readonly procedureName: string;
  readonly sector: string;
  readonly level: number;
  readonly timeLimit: string;
  readonly officers: readonly { readonly name: string; readonly position: string; readonly until?: Date }[];
}

export function AssignmentsPage({
  desk,
  assignments,
}: {
  readonly desk: Desk;
  readonly assignments: readonly AssignmentLine[];
}) {
  return (
    <DeskPage desk={desk} heading="Phân công giải quyết">
      <Table
        caption="Cán bộ giải quyết từng thủ tục và thời hạn"
        captionHidden
        dense
        rows={assignments}
        rowKey={(line) => line.slug}
        columns={[
          {
            header: 'Thủ tục',
            rowHeader: true,
            cell: (line) => <a href={paths.procedure(line.slug)}>{line.procedureName}</a>,
          },
          {
            header: 'Lĩnh vực',
            cell: (line) => `${sectorName(line.sector)}, mức độ ${line.level}`,
            hideOnPhone: true,
          },
          { header: 'Thời hạn', cell: (line) => line.timeLimit },
          { header: 'Cán bộ giải quyết', cell: (line) => officersOf(line) },
        ]}
      />
    </DeskPage>
  );
}

function officersOf({ officers }: AssignmentLine): ReactNode {
  if (officers.length === 0) return <StatusTag tone="stopped">Chưa phân công</StatusTag>;
  return officers.map(({ name, position, until }) => (
    <span key={name} className="assigned">
      {name}
      <span className="queue__second">
        {position}
        {until !== undefined && `, đến ${formatDate(until)}`}
      </span>
    </span>
  ));
}
