// A table written line by line, so that a long one is never in memory whole: as CSV, and as a workbook. The workbooks of
// figures are written by a library that holds every cell until the end; here its zip is fed as the lines come.
import { strToU8, Zip, ZipDeflate } from 'fflate';

import { escapeXml } from '#app/values/xml.ts';
import { present } from '#app/values/present.ts';
import type { ExportFormat } from '#app/vocabulary/exports.ts';
import { formatDate, localTime } from '#catalog/local-date.ts';
import { dayMs, hourMs } from '#app/values/durations.ts';
import { writeCsv } from '../statistics/write-csv.server.ts';

export type CellValue = string | number | Date | undefined;

export interface TableWriter {
  add(rows: readonly (readonly CellValue[])[]): void;
  end(): void;
  /** @returns the bytes since this was asked last */
  take(): Uint8Array;
}

/** "24/11/2026 21:04", as the offices here read it. */
const momentInWords = (at: Date): string => `${formatDate(at)} ${localTime(at)}`;

/** @returns what writes UTF-8 with a mark, so that Excel reads the letters; what looks like a formula stays text */
export function csvWriter(headings: readonly string[]): TableWriter {
  let text = writeCsv([headings]);
  return {
    add(rows) {
      const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? momentInWords(cell) : cell)));
      text += writeCsv(cells, { bom: false });
    },
    end() {},
    take() {
      const bytes = Buffer.from(text, 'utf8');
      text = '';
      return bytes;
    },
  };
}

interface WorkbookColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The cell styles of `styles.xml`, by their place. */
const plain = 0;
const bold = 1;
const moment = 2;

/** ECMA-376: what a workbook of one sheet has beside the sheet. */
const partsOf = (sheetName: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
});

export interface WorkbookLayout {
  readonly columns: readonly WorkbookColumn[];
  /** Lines above the headings. */
  readonly titles?: readonly string[];
  readonly sheet?: string;
  /** Left out, as the program prints by itself. */
  readonly printed?: 'A4 across';
}

/** @returns what writes XLSX, packed as it is written: `titles` line by line above the headings, which stay in sight */
export function workbookWriter({
  columns,
  titles = [],
  sheet: sheetName = 'Hồ sơ',
  printed,
}: WorkbookLayout): TableWriter {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(partsOf(sheetName))) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(xml + content), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 4 });
  zip.add(sheet);
  let lines = 0;
  const line = (cells: readonly CellValue[], style: number) => {
    lines += 1;
    return `<row r="${lines}">${cells.map((cell, index) => cellOf(cell, `${letterOf(index)}${lines}`, style)).join('')}</row>`;
  };
  const push = (text: string, last = false) => sheet.push(strToU8(text), last);
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const above = titles.length + 1;
  const fits = printed === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  push(
    `${xml}<worksheet xmlns="${main}">${fits}<sheetViews><sheetView workbookViewId="0"><pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${[
      ...titles.map((title) => [title]),
      columns.map(({ heading }) => heading),
    ]
      .map((cells) => line(cells, bold))
      .join('')}`,
  );
  return {
    add(rows) {
      push(rows.map((row) => line(row, plain)).join(''));
    },
    end() {
      // ECMA-376: paper 9 is A4.
      const setup =
        printed === undefined
          ? ''
          : '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
      push(`</sheetData>${setup}</worksheet>`, true);
      zip.end();
    },
    take() {
      const bytes = Buffer.concat(chunks);
      chunks = [];
      return bytes;
    },
  };
}

/** Of the first 26 columns: "A". */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

const vietnamMs = 7 * hourMs;

/** Days since 30/12/1899, in local time. */
const serial = (at: Date): number => (at.getTime() + vietnamMs) / dayMs + 25_569;

function cellOf(value: CellValue, place: string, style: number): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (value instanceof Date) return `<c r="${place}" s="${moment}"><v>${serial(value)}</v></c>`;
  // Said to be text: a sheet must not take what a resident typed for a formula.
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(writable(value))}</t></is></c>`;
}

/** Without what no XML may hold. */
const writable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** What a table says of each of its rows. */
export interface TableColumn<Row> extends WorkbookColumn {
  /** @param index of the row in the whole table, from 0 */
  readonly value: (row: Row, index: number) => CellValue;
}

/** @param sheet what the sheet of a workbook is called @returns what writes rows by their columns, in one format or the other */
export function tableOf<Row>(format: ExportFormat, columns: readonly TableColumn<Row>[], sheet?: string) {
  const writer =
    format === 'csv'
      ? csvWriter(columns.map(({ heading }) => heading))
      : workbookWriter({ columns, ...present({ sheet }) });
  let rowsBefore = 0;
  return {
    add(rows: readonly Row[]): void {
      writer.add(rows.map((row, index) => columns.map(({ value }) => value(row, rowsBefore + index))));
      rowsBefore += rows.length;
    },
    async end(): Promise<void> {
      writer.end();
    },
    take: () => writer.take(),
  };
}
