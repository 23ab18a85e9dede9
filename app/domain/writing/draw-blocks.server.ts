// The text of an item on paper: the same few kinds of block that the page has, drawn one under the other.
import { hanging, table, type Paper, type Strip } from '#forms/pdf/index.server.ts';
import { own } from '#forms/own.ts';
import { listMark } from '#app/publications/word-lists.ts';
import type { Block, Cell, List, Run } from './text-blocks.ts';

type Pictures = ReadonlyMap<string, (alt: string) => Strip>;

/** Raised figures have letters of their own, so that "m²" is not read as 2 metres. */
const raised: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };

const printRuns = (runs: readonly Run[]) =>
  runs.map(({ text, marks }) => ({
    text: marks.script === 'sup' ? text.replace(/[123]/g, (figure) => own(raised, figure) ?? figure) : text,
    face: marks.strong === true ? 'bold' : marks.em === true ? 'italic' : 'regular',
  })) satisfies Parameters<Paper['strips']>[0];

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return block.runs.map(({ text }) => text).join('');
        case 'list':
          return block.items
            .map((item, index) => `${listMark(block, index, '-')} ${wordsOf(item)}`)
            .join('\n');
        case 'quote':
          return wordsOf(block.blocks);
        case 'picture':
          return block.alt === '' ? '' : `[${block.alt}]`;
        case 'table':
          return block.rows.flatMap((row) => row.map(({ blocks }) => wordsOf(blocks))).join('\n');
      }
    })
    .filter((text) => text !== '')
    .join('\n');

/** @param pictures by file id; one that is not there is told by its alternative text, as each in a cell of a table is */
export function drawBlocks(paper: Paper, blocks: readonly Block[], pictures: Pictures): void {
  for (const block of blocks) drawBlock(paper, block, pictures);
}

function drawBlock(paper: Paper, block: Block, pictures: Pictures): void {
  const gap = paper.base * 0.45;
  switch (block.kind) {
    case 'paragraph':
      paper.text(printRuns(block.runs), { align: 'justify', after: gap });
      return;
    case 'heading': {
      const size = paper.base + (block.level === 2 ? 2 : block.level === 3 ? 1 : 0);
      paper.skip(gap);
      // A heading keeps two lines of what it heads with it.
      paper.ensure(size * 4);
      paper.text(
        block.runs.map(({ text }) => ({ text, face: 'bold' })),
        { size, as: `H${block.level}`, after: gap * 0.6 },
      );
      return;
    }
    case 'quote':
      paper.within('BlockQuote', () => {
        for (const inner of block.blocks) {
          if (inner.kind === 'paragraph') hanging(paper, undefined, printRuns(inner.runs));
          else drawBlock(paper, inner, pictures);
        }
      });
      paper.skip(gap);
      return;
    case 'list':
      drawList(paper, block, pictures, 1);
      paper.skip(gap * 0.6);
      return;
    case 'table':
      drawTable(paper, block.rows);
      return;
    case 'picture': {
      const strip = pictures.get(block.fileId);
      if (strip === undefined) paper.text(`[${block.alt}]`, { face: 'italic', after: gap });
      else paper.flow([strip(block.alt)]);
    }
  }
}

function drawList(paper: Paper, list: List, pictures: Pictures, depth: number): void {
  const drawItem = (item: readonly Block[], index: number): void => {
    let mark: Parameters<typeof hanging>[1] = {
      text: listMark(list, index, '•'),
      part: paper.structure.element('Lbl'),
    };
    paper.within('LBody', () => {
      for (const block of item) {
        if (block.kind === 'list') drawList(paper, block, pictures, depth + 1);
        else if (block.kind === 'paragraph') hanging(paper, mark, printRuns(block.runs), depth);
        else drawBlock(paper, block, pictures);
        mark = undefined;
      }
    });
  };
  paper.within('L', () => {
    list.items.forEach((item, index) => paper.within('LI', () => drawItem(item, index)));
  });
}

const shortest = 6;
const longest = 40;

/** Joined cells are written once, where they begin. */
function drawTable(paper: Paper, rows: readonly (readonly Cell[])[]): void {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) {
          const line = grid[y + down];
          if (line !== undefined) line[x + right] = down + right === 0 ? wordsOf(cell.blocks) : '';
        }
      }
      x += cell.colspan;
    }
  });
  const count = Math.max(0, ...grid.map((line) => line.length));
  if (count === 0) return;
  const whole = grid.map((line) => Array.from({ length: count }, (_, x) => line[x] ?? ''));
  const headed = rows[0]?.every(({ header }) => header) === true;
  const columns = Array.from({ length: count }, (_, x) => ({
    title: headed ? (whole[0]?.[x] ?? '') : '',
    share: Math.min(longest, Math.max(shortest, ...whole.map((line) => line[x]?.length ?? 0))),
  }));
  table(paper, columns, headed ? whole.slice(1) : whole);
  paper.skip(paper.base * 0.6);
}
