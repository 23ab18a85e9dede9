// What the portal says by itself in a part of the report: sentences, plots, tables.
import type { ReportBlock } from '#app/read-models/yearly-reports.ts';

import { FigureTableView } from '../../../components/figures/figure-table.tsx';
import { PlotOf } from '../../../components/plot/plot.tsx';

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
    case 'plot':
      return <PlotOf plot={block} />;
    case 'table':
      return <FigureTableView table={block} />;
  }
}
