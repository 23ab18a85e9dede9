// The workbook of a list of the staff, made of the list's declaration.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { slugOf } from '#app/domain/kernel/slug.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import type { FilterFields } from '#app/lists/list-filter.ts';
import { sheetColumns, type StaffList } from '#app/ui/components/workspace/list-page.tsx';
import { requestOf, type DeskRequest } from './desk-route.server.ts';
import { orRefusal } from './replies.server.ts';
import { requireStaff } from './session.server.ts';
import { spreadsheetResponse } from './spreadsheet.server.ts';

interface SheetRows<Row> {
  readonly rows: readonly Row[];
  /** "Quý 4/2026" */
  readonly title: string;
  /** Lines under the heading. */
  readonly sums: readonly string[];
}

/** @returns the loader of the address at which the list is a workbook */
export const deskSheet =
  <Row, Fields extends FilterFields>(
    list: StaffList<Row, Fields>,
    read: (request: DeskRequest) => Promise<Outcome<SheetRows<Row>>>,
  ) =>
  async (args: LoaderFunctionArgs) => {
    const staff = await requireStaff(args.request, args.context);
    const { rows, title, sums } = orRefusal(await read(requestOf(args, staff)));
    return spreadsheetResponse<Row>({
      fileName: `${list.sheet?.fileName ?? 'danh-sach'}-${slugOf(title)}`,
      sheet: list.heading,
      title: [`${list.heading}: ${title}`, ...sums],
      columns: sheetColumns(list),
      rows,
    });
  };
