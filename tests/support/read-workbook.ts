// A workbook as a spreadsheet program reads it: the cells of its first sheet, line by line.
import { readSheet } from 'read-excel-file/node';

/** Lines without a cell are left out, and so is what is empty at the end of a line. */
export async function readWorkbook(
  bytes: ArrayBuffer | Uint8Array,
): Promise<readonly (readonly unknown[])[]> {
  const rows = await readSheet(Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)), {
    trim: false,
  });
  return rows
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1))
    .filter((row) => row.length > 0);
}
