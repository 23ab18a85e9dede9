// The signatures of a paper: titles, room for the handwriting, names.
import type { Paper, Strip } from './paper.server.ts';
import type { SignedBy, Stamp } from './signature-fields.server.ts';

export interface Signatory {
  readonly title: string;
  /** "(Ký, ghi rõ họ tên)" */
  readonly hint?: string;
  readonly name?: string;
  /** In place of the hint, who receives the paper: the block stands at the left. */
  readonly lines?: readonly string[];
  /** In place of the handwriting: "Đã ký số lúc …". */
  readonly note?: string;
  /** Whose digital signature takes this place, if the paper gets one. */
  readonly signs?: SignedBy;
}

/** With more, the columns are too narrow for a title. */
const mostAbreast = 3;

/** Height of a stamp's line relative to the font size of the paper. */
const stampLine = 0.95;

const heightOf = (stamp: Stamp | undefined, size: number): number =>
  stamp === undefined ? 0 : stamp.lines.length * size * stampLine + size * 0.8;

const tall = (strips: readonly Strip[]): number => strips.reduce((sum, s) => sum + s.height, 0);

/** Rows of equal length: four people are two and two. */
function rowsOf(people: readonly Signatory[]): readonly (readonly Signatory[])[] {
  const each = Math.ceil(people.length / Math.ceil(people.length / mostAbreast));
  return Array.from({ length: Math.ceil(people.length / each) }, (_, row) =>
    people.slice(row * each, (row + 1) * each),
  );
}

function layRow(paper: Paper, row: readonly Signatory[], column: number, space: number) {
  const size = paper.base;
  const strips = (text: string | undefined, width: number, small: number, face: 'bold' | 'italic') =>
    text === undefined || text === ''
      ? []
      : paper.strips(text, width, { size: size - small, face, align: 'center', leading: 1.25 });
  const atLeft = (text: string, small: number, face: 'bold' | 'regular') =>
    paper.strips(text, column, { size: size - small, face, leading: 1.25 });
  const blocks = row.map(({ title, hint, lines, note, name, signs }) => {
    const stamp = signs && paper.stampOf(signs);
    return {
      title: lines === undefined ? strips(title, column, 0, 'bold') : atLeft(title, 0, 'bold'),
      hint: lines?.flatMap((line) => atLeft(line, 1, 'regular')) ?? strips(hint, column, 1, 'italic'),
      note: stamp === undefined ? strips(note, column * 0.9, 1.5, 'italic') : [],
      stamp,
      name: strips(name, column, 0, 'bold'),
    };
  });
  const head = Math.max(0, ...blocks.map((b) => tall(b.title) + tall(b.hint)));
  const tail = Math.max(0, ...blocks.map((b) => tall(b.name)));
  const middle = Math.max(
    space,
    ...blocks.map((b) => Math.max(tall(b.note), heightOf(b.stamp, size)) + size),
  );
  return { blocks, head, middle, height: head + middle + tail };
}

/**
 * Draws signatures side by side, the last at the right, all on one page.
 * @param options `space`: points for the handwriting; `dated`: place and date, printed above the signature at the right
 */
export function signatures(
  paper: Paper,
  people: readonly Signatory[],
  options: { readonly space?: number; readonly dated?: string } = {},
): void {
  const size = paper.base;
  const rows = rowsOf(people);
  const abreast = rows[0]?.length ?? 0;
  const column = paper.width / Math.max(2, abreast);
  const layouts = rows.map((row) => layRow(paper, row, column, options.space ?? size * 4.2));
  const between = size;
  paper.ensure(
    (options.dated ? size * 1.4 : 0) +
      layouts.reduce((sum, { height }) => sum + height, 0) +
      between * Math.max(0, layouts.length - 1),
  );
  const place = (index: number, of: number): number =>
    of === 1 ? paper.right - column : paper.left + index * column;
  if (options.dated) {
    const x = place(abreast - 1, abreast);
    const width = paper.widthOf(options.dated, size, 'italic');
    const left = Math.min(x + (column - width) / 2, paper.right - width);
    paper.write(options.dated, left, paper.y - size, size, 'italic');
    paper.skip(size * 1.4);
  }
  for (const [at, { blocks, head, middle, height }] of layouts.entries()) {
    if (at > 0) paper.skip(between);
    const top = paper.y;
    blocks.forEach((block, index) => {
      const x = place(index, blocks.length);
      const down = (strips: readonly Strip[], from: number, shift = 0): void => {
        let y = from;
        paper.within('P', () => {
          for (const strip of strips) {
            strip.draw(paper, x + shift, y);
            y -= strip.height;
          }
        });
      };
      down(block.title, top);
      down(block.hint, top - tall(block.title));
      down(block.note, top - head - size * 0.5, column * 0.05);
      // Between the title and the name (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 7).
      if (block.stamp !== undefined) {
        const stampHeight = heightOf(block.stamp, size);
        paper.placeStamp(block.stamp, {
          x: x + column * 0.04,
          y: top - head - size * 0.5 - stampHeight,
          width: column * 0.92,
          height: stampHeight,
        });
      }
      down(block.name, top - head - middle);
    });
    paper.y = top - height;
  }
}
