// The text of an item as the lines in which the clauses of a draft are recognised.
import { recogniseDraft, type DraftLine, type RecognisedDraft } from '#app/consultations/draft-text.ts';
import { romanNumeral } from '#app/values/roman-numeral.ts';
import { wordsOfBlock } from '../writing/html-text.ts';
import { readBlocks } from '../writing/read-blocks.ts';
import { linesOf, textOf } from '../writing/runs.ts';
import type { Block, List, Run } from '../writing/text-blocks.ts';
import { writeBlocks } from '../writing/write-blocks.ts';

/**
 * @param html as the item's body stores it
 * @returns the clauses that are recognised in it, and what lies outside of them
 */
export const readDraft = (html: string): RecognisedDraft => recogniseDraft(readBlocks(html).flatMap(linesIn));

function linesIn(block: Block): readonly DraftLine[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphLines(block.runs);
    case 'heading':
      return [lineOf('heading', textOf(block.runs), block)];
    case 'list':
      return block.ordered ? numberedLines(block) : [lineOf('other', wordsOfBlock(block), block)];
    case 'quote':
    case 'picture':
    case 'table':
      return [lineOf('other', wordsOfBlock(block), block)];
  }
}

const lineOf = (kind: DraftLine['kind'], text: string, block: Block): DraftLine => ({
  kind,
  text,
  html: writeBlocks([block]),
});

/** A line break that somebody made is the end of a line: "Chương I" and its title often share a paragraph. */
function paragraphLines(runs: readonly Run[]): readonly DraftLine[] {
  return linesOf(runs, /\n/)
    .filter((line) => textOf(line).trim() !== '')
    .map((line) => lineOf('paragraph', textOf(line).trim(), { kind: 'paragraph', runs: line }));
}

/** Word counts clauses by itself: the number that it drew is written in front again. */
function numberedLines({ items, start, type }: List): readonly DraftLine[] {
  return items.flatMap((item, index) => {
    const [first, ...rest] = item;
    const marker = markerOf(start + index, type);
    if (first?.kind !== 'paragraph') return item.flatMap(linesIn);
    const runs = [{ text: `${marker} `, marks: {} }, ...first.runs];
    return [...paragraphLines(runs), ...rest.flatMap(linesIn)];
  });
}

/** As points are counted in Vietnamese: đ after d, no f, j, w, z. */
const letters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

function markerOf(number: number, type: string | undefined): string {
  if (type === 'a' || type === 'A') return `${letters[number - 1] ?? number})`;
  if (type === 'I' || type === 'i') return `${romanNumeral(number)}.`;
  return `${number}.`;
}
