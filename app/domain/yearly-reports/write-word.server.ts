// The report as a Word document (.docx), from the one content model: for whoever has to put it into another system or add to
// it. Its layout is that of the PDF; plots are tables with a shaded bar, which every program shows and a reader can read out.
import type * as Docx from 'docx';
import type { IParagraphOptions, Paragraph, ParagraphChild, Table } from 'docx';

import { cellText } from '#app/publications/figure-table.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportPlot,
  ReportTable,
} from '#app/read-models/yearly-reports.ts';
import { instantAt } from '#catalog/local-date.ts';
import { placeAndDate } from '#forms/pdf/index.server.ts';
import {
  recipientIndent,
  recipientLines,
  archiveLine,
  datePlace,
  draftMark,
  endedParts,
  numberLine,
  signerTitle,
} from './paper-words.ts';

/** Half points and twentieths of a point are Word's units. */
const points = (n: number): number => n * 2;
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(17) },
};
const textWidth = page.size.width - page.margin.left - page.margin.right;
const font = 'Times New Roman';
const headingRun = { font, size: points(13), bold: true, color: '000000' };

/** @returns the bytes of a .docx; loads the library with the first document, as most workers draw none */
export async function writeWord(report: ReportDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const write = writerOf(docx);
  const document = new docx.Document({
    title: `Báo cáo ${report.subject}`,
    creator: report.unit.name,
    styles: {
      default: {
        document: { run: { font, size: points(13) } },
        // Without this Word paints them blue.
        heading1: { run: headingRun },
        heading2: { run: headingRun },
      },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          first: new docx.Header({ children: draftLine(write, report) }),
          default: new docx.Header({
            children: [
              write.paragraph([new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: points(13) })], {
                alignment: 'center',
              }),
              ...draftLine(write, report),
            ],
          }),
        },
        children: [...head(write, report), ...body(write, report), ...closing(write, report)],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

type Write = ReturnType<typeof writerOf>;
type Style = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

function writerOf(docx: typeof Docx) {
  const run = (text: string, { bold = false, italics = false, size = 13 }: Style = {}): ParagraphChild =>
    new docx.TextRun({ text, bold, italics, size: points(size) });
  const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
    new docx.Paragraph({ ...options, children: [...children] });
  const line = (
    text: string,
    style: Style = {},
    alignment: NonNullable<IParagraphOptions['alignment']> = 'left',
  ): Paragraph => paragraph([run(text, style)], { alignment });
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const borderless = { top: none, bottom: none, left: none, right: none };
  /** Blocks side by side, without lines around them; `shares` of the width of the text. */
  const abreast = (shares: readonly number[], cells: readonly (readonly Paragraph[])[]): Table => {
    const widths = shares.map((share) => Math.round(textWidth * share));
    return new docx.Table({
      width: { size: textWidth, type: docx.WidthType.DXA },
      columnWidths: widths,
      borders: { ...borderless, insideHorizontal: none, insideVertical: none },
      rows: [
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new docx.TableCell({
                borders: borderless,
                width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
      ],
    });
  };
  return { docx, run, paragraph, line, abreast, borderless };
}

const draftLine = ({ line }: Write, { signer }: ReportDocument): Paragraph[] =>
  signer === undefined ? [line(draftMark, { bold: true, size: 14 }, 'center')] : [line('')];

function head(write: Write, report: ReportDocument): readonly (Paragraph | Table)[] {
  const { line, abreast } = write;
  const { unit, datedOn, recipients } = report;
  const unitLines = unit.headerLines.map((text, index) =>
    line(text, { bold: index === unit.headerLines.length - 1, size: 12 }, 'center'),
  );
  return [
    abreast(
      [0.4, 0.6],
      [
        [...unitLines, line('_______', { size: 8 }, 'center'), line(numberLine(report), {}, 'center')],
        [
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 12 }, 'center'),
          line('Độc lập - Tự do - Hạnh phúc', { bold: true }, 'center'),
          line('____________________', { size: 8 }, 'center'),
          line(
            datedOn === undefined ? datePlace(report) : placeAndDate(unit, instantAt(datedOn)),
            { italics: true },
            'center',
          ),
        ],
      ],
    ),
    line(''),
    line('BÁO CÁO', { bold: true, size: 14 }, 'center'),
    line(report.subject, { bold: true, size: 14 }, 'center'),
    line(''),
    ...recipientParagraphs(write, recipients),
    line(''),
  ];
}

function recipientParagraphs(
  { paragraph, run, line }: Write,
  recipients: readonly string[],
): readonly Paragraph[] {
  const [first, ...others] = recipientLines(recipients);
  if (first === undefined) return [];
  if (others.length === 0) return [line(first, {}, 'center')];
  const indented = (text: string, share: number) =>
    paragraph([run(text)], { indent: { left: Math.round(textWidth * share) } });
  return [
    indented(first, recipientIndent.first),
    ...others.map((text) => indented(text, recipientIndent.others)),
  ];
}

const prose = ({ paragraph, run }: Write, text: string): Paragraph =>
  paragraph([run(text)], {
    alignment: 'both',
    indent: { firstLine: twips(10) },
    spacing: { after: 120 },
  });

function body(write: Write, report: ReportDocument): readonly (Paragraph | Table)[] {
  const { paragraph, run, docx } = write;
  return [
    prose(write, report.opening),
    ...endedParts(report.parts).flatMap((part): readonly (Paragraph | Table)[] => [
      paragraph(
        [
          run(`${part.mark} ${part.depth === 1 ? part.heading.toLocaleUpperCase('vi') : part.heading}`, {
            bold: true,
          }),
        ],
        {
          heading: part.depth === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 120, after: 60 },
        },
      ),
      ...part.blocks.flatMap((block) => blockParts(write, block)),
      ...part.written.map((text) => prose(write, text)),
    ]),
  ];
}

function blockParts(write: Write, block: ReportBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [prose(write, block.text)];
    case 'table':
      return [caption(write, block.caption), ruledTable(write, block), write.line('')];
    case 'plot':
      return [caption(write, `${block.title} (${block.unit})`), plotTable(write, block), write.line('')];
  }
}

const caption = ({ paragraph, run }: Write, text: string): Paragraph =>
  paragraph([run(text, { italics: true, size: 12 })], { keepNext: true });

function ruledTable({ docx, line }: Write, { columns, rows, total }: ReportTable): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / shares));
  const cell = (text: string, index: number, isHead: boolean) => {
    const alignment = isHead ? 'center' : columns[index]?.kind !== undefined ? 'right' : 'left';
    return new docx.TableCell({
      width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
      margins: { left: 60, right: 60 },
      children: [line(text, { bold: isHead, size: 11 }, alignment)],
    });
  };
  return new docx.Table({
    width: { size: textWidth, type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        children: columns.map(({ title }, index) => cell(title, index, true)),
      }),
      ...[...rows, ...(total === undefined ? [] : [total])].map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: columns.map((column, index) => cell(cellText(column, row[index]), index, false)),
          }),
      ),
    ],
  });
}

/** Of how many narrow columns a bar is made. */
const grid = 40;

function plotTable({ docx, line, borderless }: Write, { points: bars }: ReportPlot): Table {
  const [label, number] = [Math.round(textWidth * 0.38), Math.round(textWidth * 0.1)];
  const unit = Math.floor((textWidth - label - number) / grid);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const dxa = (size: number) => ({ size, type: docx.WidthType.DXA });
  const span = (columns: number, isFilled: boolean) =>
    columns === 0
      ? []
      : [
          new docx.TableCell({
            borders: borderless,
            columnSpan: columns,
            width: dxa(unit * columns),
            ...(isFilled && { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: '595959' } }),
            children: [line('', { size: 11 })],
          }),
        ];
  return new docx.Table({
    width: dxa(textWidth),
    columnWidths: [label, ...Array<number>(grid).fill(unit), number],
    borders: borderless,
    rows: bars.map(({ name, value }) => {
      const filledColumns = value === 0 ? 0 : Math.max(1, Math.round((value / most) * grid));
      const plain = (text: string, width: number, alignment: 'left' | 'right') =>
        new docx.TableCell({
          borders: borderless,
          width: dxa(width),
          margins: { left: 60, right: 60 },
          children: [line(text, { size: 11 }, alignment)],
        });
      return new docx.TableRow({
        cantSplit: true,
        children: [
          plain(name, label, 'left'),
          ...span(filledColumns, true),
          ...span(grid - filledColumns, false),
          plain(value.toLocaleString('vi-VN'), number, 'right'),
        ],
      });
    }),
  });
}

function closing({ line, abreast }: Write, report: ReportDocument): readonly (Paragraph | Table)[] {
  const { recipients, signer, unit } = report;
  const signing = signerTitle(unit)
    .split('\n')
    .map((text) => line(text, { bold: true }, 'center'));
  return [
    line(''),
    abreast(
      [0.5, 0.5],
      [
        [
          line('Nơi nhận:', { bold: true, italics: true, size: 12 }),
          ...recipients.map((name) => line(`- ${name};`, { size: 11 })),
          line(archiveLine, { size: 11 }),
        ],
        [...signing, line(''), line(''), line(''), line(signer?.name ?? '', { bold: true }, 'center')],
      ],
    ),
  ];
}
