// A table of figures on a paper, smaller than the text around it, its sums last.
import { cellText, type FigureTable } from '#app/publications/figure-table.ts';
import { table, type Cell, type Paper } from '#forms/pdf/index.server.ts';

/** @param table a column with a kind holds figures, and stands at the right */
export function figureTable(paper: Paper, { caption, columns, rows, total }: FigureTable): void {
  table(
    paper,
    columns.map(({ title, share, kind }) => ({
      title,
      share,
      ...(kind !== undefined && { align: 'right' as const }),
    })),
    [...rows, ...(total === undefined ? [] : [total])].map((row) =>
      columns.map((column, index): Cell => cellText(column, row[index])),
    ),
    { size: paper.base - 2, caption },
  );
  paper.skip(paper.base * 0.6);
}
