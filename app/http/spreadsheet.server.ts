// A table as an Excel workbook (ECMA-376): headed, its numbers and days as numbers and days, ready to print on A4.
import type { SheetCell } from '#app/ui/components/workspace/list-page.tsx';
import { fileResponse } from './file-response.server.ts';

/** A number with its unit in the heading of its column; a local date is "2026-11-24"; undefined stays empty. */
export type SpreadsheetValue = string | number | undefined;

export type SpreadsheetColumn<Row> = SheetCell<Row>;

export interface Spreadsheet<Row> {
  /** Without its ending. */
  readonly fileName: string;
  /** At most 31 letters: what Excel allows for the name of a sheet. */
  readonly sheet: string;
  /** Lines above the table: what it is, of which time, who made it. */
  readonly title: readonly string[];
  readonly columns: readonly SpreadsheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** A last line of sums, a value a column. */
  readonly total?: readonly SpreadsheetValue[];
}

type Kind = SpreadsheetColumn<unknown>['kind'];

const formats = { vnd: '#,##0', date: 'dd/mm/yyyy' } as const;
const border = { borderStyle: 'thin' } as const;

/** @returns the bytes of an .xlsx file */
export async function writeSpreadsheet<Row>(table: Spreadsheet<Row>): Promise<Uint8Array> {
  const { columns } = table;
  const heading = columns.map(({ heading: value }) => ({
    value,
    ...border,
    fontWeight: 'bold' as const,
    wrap: true,
    align: 'center' as const,
    alignVertical: 'center' as const,
  }));
  const line = (values: readonly SpreadsheetValue[], bold: boolean) =>
    columns.map(({ kind }, index) => ({
      ...cell(values[index], kind),
      ...(bold && { fontWeight: 'bold' as const }),
    }));
  const data = [
    ...table.title.map((value, index) => [
      { value, columnSpan: columns.length, ...(index === 0 && { fontWeight: 'bold' as const }) },
    ]),
    ...(table.title.length === 0 ? [] : [[null]]),
    heading,
    ...table.rows.map((row, index) =>
      line(
        columns.map(({ value }) => value(row, index)),
        false,
      ),
    ),
    ...(table.total === undefined ? [] : [line(table.total, true)]),
  ];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const workbook = writeExcelFile(
    data,
    {
      sheet: table.sheet,
      columns: columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: table.title.length === 0 ? 1 : table.title.length + 2,
    },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return new Uint8Array(await workbook.toBuffer());
}

/** @returns the workbook as a reply that is saved, for one person alone */
export async function spreadsheetResponse<Row>(table: Spreadsheet<Row>): Promise<Response> {
  return fileResponse({
    fileName: `${table.fileName}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeSpreadsheet(table),
  });
}

function cell(value: SpreadsheetValue, kind: Kind) {
  const look = { ...border, wrap: true, alignVertical: 'top' as const };
  if (value === undefined || value === '') return { ...look, type: String };
  if (typeof value === 'number')
    return { ...look, type: Number, value, ...(kind === 'vnd' && { format: formats.vnd }) };
  if (kind === 'date')
    return { ...look, type: Date, value: new Date(`${value}T00:00:00Z`), format: formats.date };
  // Said to be text: a sheet must not take what a resident typed for a formula.
  return { ...look, type: String, value };
}
