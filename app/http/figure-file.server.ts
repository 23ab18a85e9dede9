// A table of figures as a file for everybody: CSV for programs, a workbook for people.
import { tableAsCsv } from '#app/domain/statistics/write-csv.server.ts';
import { cellText, type FigureTable } from '#app/publications/figure-table.ts';
import { spreadsheetResponse } from './spreadsheet.server.ts';

/** @returns the table as a file that is saved: CSV without its sums, or a workbook with them */
export async function figureFile(
  ending: 'csv' | 'xlsx',
  file: {
    readonly table: FigureTable;
    /** Without its ending. */
    readonly fileName: string;
    /** Stands above all, in both: that it is withdrawn. */
    readonly mark?: string;
    /** Lines above the table of a workbook. */
    readonly title: readonly string[];
    readonly headers: Readonly<Record<string, string>>;
  },
): Promise<Response> {
  const { table, fileName, mark, headers } = file;
  const marks = mark === undefined ? [] : [mark];
  if (ending === 'csv')
    return new Response(tableAsCsv(table, marks), {
      headers: {
        ...headers,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName}.csv"`,
      },
    });
  // A share is written as it is read: "96,4%".
  const valueOf = (row: FigureTable['rows'][number], index: number) => {
    const column = table.columns[index];
    return column?.kind === 'percent' ? cellText(column, row[index]) : row[index];
  };
  const response = await spreadsheetResponse({
    fileName,
    sheet: 'Số liệu',
    title: [...marks, ...file.title],
    columns: table.columns.map(({ title: heading, share, kind }, index) => ({
      heading,
      width: kind === undefined ? 14 * Math.max(1, share) : 14,
      ...(kind === 'count' && { kind: 'number' as const }),
      value: (row: FigureTable['rows'][number]) => valueOf(row, index),
    })),
    rows: table.rows,
    ...(table.total !== undefined && {
      total: table.columns.map((_, index) => valueOf(table.total ?? [], index)),
    }),
  });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
