// Ruled tables. Rows wrap and may continue on the next page, where the header row is repeated.
import type { Align, Paper, Strip } from './paper.server.ts';
import type { Element } from './structure.server.ts';

export interface Column {
  readonly title: string;
  /** Relative width. */
  readonly share: number;
  readonly align?: Align;
}

/** A cell: text, or a function that makes strips for the width of the column, in points. */
export type Cell = string | ((width: number) => readonly Strip[]);

const padding = 3;

/** @param width of the whole table, in points @returns the width of each column by its share, in points */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, c) => sum + c.share, 0);
  return columns.map((c) => (width * c.share) / shares);
}

interface DrawnRow {
  readonly cells: readonly (readonly Strip[])[];
  /** What each cell is; of a row that goes on on the next page the same ones. */
  readonly parts: readonly Element[];
}

/**
 * Draws the table at `paper.y`, over as many pages as it needs, and moves `paper.y` below it.
 * @param options `size` and `minRowHeight` in points
 */
export function table(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: {
    readonly size?: number;
    readonly minRowHeight?: number;
    /** Printed above the table, on the same page. */
    readonly caption?: string;
    /** The first cell of each row says what stands in it. */
    readonly headedRows?: boolean;
  } = {},
): void {
  paper.within('Table', () => drawTable(paper, columns, rows, options));
}

function drawTable(...[paper, columns, rows, options = {}]: Parameters<typeof table>): void {
  const size = options.size ?? paper.base - 1;
  const widths = columnWidths(columns, paper.width);
  const stripsOf = (
    cell: Cell,
    index: number,
    face: 'regular' | 'bold',
    align: Align | undefined,
  ): readonly Strip[] => {
    const width = (widths[index] ?? 0) - 2 * padding;
    return typeof cell === 'string'
      ? paper.strips(cell, width, { size, face, align: align ?? 'left', leading: 1.22 })
      : cell(width);
  };
  const { structure } = paper;
  const above =
    options.caption === undefined ? undefined : { part: structure.element('Caption'), text: options.caption };
  const rowOf = (parts: (index: number) => Element): readonly Element[] =>
    structure.as(structure.element('TR'), () => columns.map((_, index) => parts(index)));
  const head: DrawnRow = {
    cells: columns.map((c, i) => stripsOf(c.title, i, 'bold', 'center')),
    parts: columns.every(({ title }) => title === '')
      ? columns.map(() => structure.artifacts)
      : rowOf((index) =>
          columns[index]?.title === ''
            ? structure.element('TD')
            : structure.element('TH', { scope: 'Column' }),
        ),
  };
  const heightOf = (row: DrawnRow): number =>
    2 * padding +
    Math.max(
      options.minRowHeight ?? 0,
      ...row.cells.map((cell) => cell.reduce((sum, s) => sum + s.height, 0)),
    );

  const draw = (row: DrawnRow, parts = row.parts): void => {
    const height = heightOf(row);
    let x = paper.left;
    row.cells.forEach((cell, index) => {
      const width = widths[index] ?? 0;
      paper.box(x, paper.y, width, height);
      const tall = cell.reduce((sum, s) => sum + s.height, 0);
      let y = paper.y - padding - (row === head ? (height - 2 * padding - tall) / 2 : 0);
      structure.as(parts[index] ?? structure.artifacts, () => {
        for (const strip of cell) {
          strip.draw(paper, x + padding, y);
          y -= strip.height;
        }
      });
      x += width;
    });
    paper.skip(height);
  };

  const drawnRows = rows.map((row): DrawnRow => ({
    cells: row.map((cell, i) => stripsOf(cell, i, 'regular', columns[i]?.align)),
    parts: rowOf((index) =>
      options.headedRows === true && index === 0
        ? structure.element('TH', { scope: 'Row' })
        : structure.element('TD'),
    ),
  }));
  const first = drawnRows[0];
  const tallest = paper.room - heightOf(head);
  const caption = above === undefined ? [] : paper.strips(above.text, paper.width);
  const captionHeight = caption.reduce((sum, strip) => sum + strip.height, 0);
  paper.ensure(captionHeight + heightOf(head) + (first ? Math.min(heightOf(first), tallest / 2) : 0));
  if (above !== undefined) {
    structure.as(above.part, () => paper.flow(caption));
    paper.skip(2);
  }
  draw(head);
  const turn = (): void => {
    paper.newPage();
    // Said once.
    draw(
      head,
      columns.map(() => structure.artifacts),
    );
  };
  for (let row of drawnRows) {
    // Only a row taller than a page is divided, between two lines.
    while (heightOf(row) > paper.y - paper.bottom) {
      if (heightOf(row) <= tallest) {
        turn();
        break;
      }
      const room = paper.y - paper.bottom - 2 * padding;
      const parts = row.cells.map((cell) => {
        let usedHeight = 0;
        const fits = cell.findIndex((strip) => (usedHeight += strip.height) > room);
        return fits < 0 ? cell.length : fits;
      });
      if (parts.some((n) => n > 0))
        draw({ ...row, cells: row.cells.map((cell, i) => cell.slice(0, parts[i])) });
      row = { ...row, cells: row.cells.map((cell, i) => cell.slice(parts[i])) };
      turn();
    }
    draw(row);
  }
}
