// A workbook as a spreadsheet program reads it: the cells of its first sheet, line by line.
import { Buffer } from 'node:buffer';

import ExcelJS from 'exceljs';

export async function readWorkbook(
  bytes: ArrayBuffer | Uint8Array,
): Promise<readonly (readonly unknown[])[]> {
  const workbook = new ExcelJS.Workbook();
  const content = Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  await workbook.xlsx.load(content as unknown as ExcelJS.Buffer);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: false }, (row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).value));
  });
  return rows;
}
