// A table: its rows and header cells. One that only places things on a page is no table and gives what it holds.
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { blocksOf } from './read-blocks.ts';
import type { Block, Cell, Marks } from './text-blocks.ts';

/** @returns its blocks alone for a table of one cell or none, its caption before it */
export function readTable(table: HtmlElement, marks: Marks): readonly Block[] {
  const caption = table.children.flatMap((node) =>
    typeof node !== 'string' && node.name === 'caption'
      ? blocksOf(node.children, { within: 'cell', listDepth: 0 }, marks)
      : [],
  );
  const rows = rowsOf(table, false, marks);
  const cells = rows.flat();
  if (cells.every(({ blocks }) => blocks.length === 0)) return caption;
  if (cells.length === 1) return [...caption, ...(cells[0]?.blocks ?? [])];
  return [...caption, { kind: 'table', rows: withHeader(rows) }];
}

function rowsOf(element: HtmlElement, inHead: boolean, marks: Marks): readonly (readonly Cell[])[] {
  return element.children.flatMap((node): readonly (readonly Cell[])[] => {
    if (typeof node === 'string' || node.name === 'table' || node.name === 'caption') return [];
    if (node.name !== 'tr') return rowsOf(node, inHead || node.name === 'thead', marks);
    const cells = node.children.filter(isCell).map((cell) => readCell(cell, inHead, marks));
    return cells.length === 0 ? [] : [cells];
  });
}

function isCell(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && (node.name === 'td' || node.name === 'th');
}

function readCell(cell: HtmlElement, inHead: boolean, marks: Marks): Cell {
  const header = inHead || cell.name === 'th';
  const blocks = blocksOf(cell.children, { within: 'cell', listDepth: 0 }, marks);
  return {
    header,
    colspan: span(cell.attributes['colspan']),
    rowspan: span(cell.attributes['rowspan']),
    blocks: header ? blocks.map(withoutStrong) : blocks,
  };
}

function span(value: string | undefined): number {
  const cells = Number(value ?? '1');
  return Number.isInteger(cells) && cells > 1 && cells <= 50 ? cells : 1;
}

/** Without header cells, a first row that is bold throughout was meant as one. */
function withHeader(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || rows.flat().some(({ header }) => header)) return rows;
  const filledCells = first.filter(({ blocks }) => blocks.length > 0);
  if (filledCells.length === 0 || !filledCells.every(({ blocks }) => blocks.every(isStrong))) return rows;
  return [first.map((cell) => ({ ...cell, header: true, blocks: cell.blocks.map(withoutStrong) })), ...rest];
}

const isStrong = (block: Block): boolean =>
  block.kind === 'paragraph' && block.runs.every(({ marks }) => marks.strong === true);

function withoutStrong(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, runs: block.runs.map(({ text, marks: { strong: _, ...marks } }) => ({ text, marks })) };
}
