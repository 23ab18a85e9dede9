// What staff take away as a table: a workbook, and CSV where the address ends so. That of a list is made of the list's declaration.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { writeCsv } from '#app/domain/statistics/write-csv.server.ts';
import type { FilterFields } from '#app/lists/list-filter.ts';
import { sheetColumns, type StaffList } from '#app/ui/components/workspace/list-page.tsx';
import { requestOf, type DeskRequest } from './desk-route.server.ts';
import { takeList } from '#app/domain/exports/take-list.server.ts';
import { orProof } from './proof.server.ts';
import { fileResponse } from './file-response.server.ts';
import { requireStaff } from './session.server.ts';
import { spreadsheetResponse, type Spreadsheet } from './spreadsheet.server.ts';

/** @param read throws what it refuses (`orRefusal`) @returns the loader of the address at which the table is saved */
export const deskSheet =
  <Row>(read: (request: DeskRequest) => Promise<Spreadsheet<Row>>) =>
  async (args: LoaderFunctionArgs) => {
    const request = requestOf(args, await requireStaff(args.request, args.context));
    const table = await read(request);
    return request.url.pathname.endsWith('.csv') ? csvResponse(table) : spreadsheetResponse(table);
  };

/** The same of people or their dossiers: the code is asked for again, and it is recorded. */
export const deskList = <Row>(read: (request: DeskRequest) => Promise<Spreadsheet<Row>>) =>
  deskSheet(async (request: DeskRequest) => {
    const table = await read(request);
    const { fileName: name, rows } = table;
    orProof(await takeList(request.deps, request.staff, { name, lines: rows.length }), request.url);
    return table;
  });

function csvResponse<Row>({ fileName, columns, rows }: Spreadsheet<Row>): Response {
  const lines = rows.map((row, index) => columns.map(({ value }) => value(row, index) ?? ''));
  return fileResponse({
    fileName: `${fileName}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: new TextEncoder().encode(writeCsv([columns.map(({ heading }) => heading), ...lines])),
  });
}

/** @returns the table of a list, with all its rows; the sheet is called as the list is */
export const sheetOf = <Row, Fields extends FilterFields, More>(
  list: StaffList<Row, Fields, More>,
  table: Omit<Spreadsheet<Row>, 'sheet' | 'columns'>,
): Spreadsheet<Row> => ({ sheet: list.heading, columns: sheetColumns(list), ...table });
