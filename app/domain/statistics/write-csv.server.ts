// Figures as CSV: RFC 4180, UTF-8 with a byte order mark, so that a spreadsheet shows Vietnamese letters whole.
import { stringify } from 'csv-stringify/sync';

import type { FigureCell, FigureTable } from '#app/publications/figure-table.ts';

/**
 * A name that begins like a formula must stay a name in whoever's spreadsheet.
 * @param options `bom`: not before lines that follow others
 */
export function writeCsv(
  rows: readonly (readonly FigureCell[])[],
  { bom = true }: { readonly bom?: boolean } = {},
): string {
  return stringify(
    rows.map((row) => row.map((cell) => cell ?? '')),
    { bom, record_delimiter: 'windows', escape_formulas: true },
  );
}

/** @param marks lines above all others: a reader must not miss them @returns its headings and lines, shares in percent to a tenth; without its sums: whoever computes with it would count them twice */
export const tableAsCsv = ({ columns, rows }: FigureTable, marks: readonly string[] = []): string =>
  writeCsv([
    ...marks.map((mark) => [mark]),
    columns.map(({ title, kind }) => (kind === 'percent' ? `${title} (%)` : title)),
    ...rows.map((row) => columns.map(({ kind }, index) => roundedShare(row[index], kind === 'percent'))),
  ]);

/** A share as it is shown: to a tenth. */
const roundedShare = (cell: FigureCell, isShare: boolean): FigureCell =>
  isShare && typeof cell === 'number' ? Math.round(cell * 10) / 10 : cell;
