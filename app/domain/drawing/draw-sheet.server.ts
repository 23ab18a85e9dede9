// A list or a procedure as a PDF to keep (Đ13.1c): headings, facts and sentences, in the order of its page.
import type { Sheet } from '#app/read-models/sheet.ts';
import { labelledLine, Paper, plot, qr, table, type Cell } from '#forms/pdf/index.server.ts';
import { cellText, type FigureTable } from '#app/publications/figure-table.ts';

/** @returns the same bytes for the same sheet */
export async function drawSheet(sheet: Sheet): Promise<Uint8Array> {
  const { title, section, unit, address, at, lead, parts, ending } = sheet;
  const paper = await Paper.start({ size: 'A4', title, subject: section, author: unit, at });
  const gap = paper.base * 0.6;
  letterhead(paper, unit, section, address);
  paper.text(title, { size: paper.base + 5, face: 'bold', as: 'H1', after: gap * 0.6 });
  if (lead !== undefined && lead !== '') paper.text(lead, { align: 'justify', after: gap });
  for (const { heading, rows = [], lines = [], plots = [], tables = [], quiet = [] } of parts) {
    // A heading never stands alone at the foot of a page.
    paper.ensure(paper.base * 5);
    paper.text(heading, { size: paper.base + 1, face: 'bold', as: 'H2' });
    for (const { label, value } of rows) labelledLine(paper, label, value);
    for (const line of lines) paper.text(line, { align: 'justify' });
    for (const one of plots) plot(paper, one);
    for (const one of tables) figureTable(paper, one);
    for (const line of quiet) paper.text(line, { size: paper.base - 2, face: 'italic' });
    paper.skip(gap);
  }
  for (const line of ending) paper.text(line, { size: paper.base - 2, face: 'italic' });
  return paper.finish();
}

/**
 * The head of a paper of the portal, with the address as text and as a QR code.
 * @param address under which the content stands online, whole
 * @param section its title
 */
export function letterhead(paper: Paper, unit: string, section: string, address: string): void {
  const side = 62;
  const [left, top] = [paper.left, paper.y];
  for (const [text, size, face] of [
    ['Cổng thông tin điện tử', paper.base - 2, 'regular'],
    [unit, paper.base, 'bold'],
    [section, paper.base - 2, 'italic'],
    [address, paper.base - 4, 'regular'],
  ] as const) {
    paper.flow(paper.strips(text, paper.width - side - 12, { size, face }), left);
  }
  qr(paper, address, paper.right - side, top, side);
  paper.y = Math.min(paper.y, top - side) - 6;
  paper.rule(paper.left, paper.right, paper.y, 0.7);
  paper.skip(12);
}

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
