// A table of figures as it is read: numbers to the right, the sums last.
import { cellText, type FigureCell, type FigureTable } from '#app/publications/figure-table.ts';

import { Table } from '../table/table.tsx';

export function FigureTableView({
  table: { caption, columns, rows, total },
  captionHidden,
}: {
  readonly table: FigureTable;
  readonly captionHidden?: boolean;
}) {
  const lines = [...rows, ...(total === undefined ? [] : [total])].map((cells, index) => ({ cells, index }));
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      dense
      columns={columns.map((column, index) => ({
        header: column.title,
        numeric: column.kind !== undefined,
        rowHeader: index === 0,
        cell: ({ cells }: { readonly cells: readonly FigureCell[] }) => cellText(column, cells[index]),
      }))}
      rows={lines}
      rowKey={({ index }) => String(index)}
    />
  );
}
