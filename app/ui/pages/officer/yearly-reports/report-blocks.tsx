// What the portal says by itself in a part of the report: sentences, plots, tables.
import type { ReportBlock, ReportTable } from '#app/read-models/yearly-reports.ts';

import { BarPlot, ColumnPlot } from '../../../components/plot/plot.tsx';
import { Table } from '../../../components/table/table.tsx';

export function ReportBlocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'plot': {
      const Plot = block.shape === 'columns' ? ColumnPlot : BarPlot;
      return <Plot title={block.title} of={block.of} unit={block.unit} points={block.points} />;
    }
    case 'table':
      return <FiguresTable table={block} />;
  }
}

function FiguresTable({ table: { caption, columns, rows } }: { readonly table: ReportTable }) {
  return (
    <Table
      caption={caption}
      dense
      columns={columns.map(({ title, numeric }, index) => ({
        header: title,
        numeric,
        rowHeader: index === 0,
        cell: (row: readonly string[]) => row[index] ?? '',
      }))}
      rows={rows}
      rowKey={(row) => row[0] ?? ''}
    />
  );
}
