// The words of a text without its HTML: for search, for writing in a plain textarea, and to see what is missing.
import { cleanHtml } from './clean-html.ts';
import { listMark } from '#app/publications/word-lists.ts';
import { readBlocks } from './read-blocks.ts';
import { textOf } from './runs.ts';
import type { Block } from './text-blocks.ts';

/** @returns a line a block; cells of a row beside one another */
export function plainText(html: string): string {
  return readBlocks(html).flatMap(linesOf).join('\n');
}

/**
 * Blank line: a paragraph; line break: a line break; two lines or more that begin with "-": a list.
 * @param text plain, as somebody typed it
 * @returns clean HTML
 */
export function paragraphsToHtml(text: string): string {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((paragraph) => {
    const lines = paragraph
      .split(/\r?\n/)
      .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    return `<p>${lines.join('<br>')}</p>`;
  });
  return cleanHtml(paragraphs.join(''));
}

/** @returns plain text with an empty line between paragraphs, for a browser without scripts */
export function htmlToParagraphs(html: string): string {
  return readBlocks(html)
    .map(wordsOfBlock)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** @returns how many pictures say nothing to whoever cannot see them */
export function missingAlternatives(html: string): number {
  return pictureBlocks(readBlocks(html)).filter(({ alt }) => alt === '').length;
}

/** @returns the ids of the files that the text shows, each once */
export function picturesIn(html: string): readonly string[] {
  return [...new Set(pictureBlocks(readBlocks(html)).map(({ fileId }) => fileId))];
}

/** @returns the words of one block, a line each as in `plainText`; '' where it has none */
export const wordsOfBlock = (block: Block): string => linesOf(block).join('\n');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.runs)];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'picture':
      return [];
    case 'table':
      return block.rows.map((row) =>
        row
          .map((cell) => cell.blocks.flatMap(linesOf).join(' '))
          .filter((text) => text !== '')
          .join(' | '),
      );
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first, ...rest] = item.flatMap(linesOf);
        return first === undefined ? [] : [`${listMark(block, index, '-')} ${first}`, ...rest];
      });
  }
}

function pictureBlocks(blocks: readonly Block[]): readonly Extract<Block, { kind: 'picture' }>[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'picture':
        return [block];
      case 'quote':
        return pictureBlocks(block.blocks);
      case 'list':
        return block.items.flatMap(pictureBlocks);
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => pictureBlocks(cell.blocks)));
      case 'paragraph':
      case 'heading':
        return [];
    }
  });
}
