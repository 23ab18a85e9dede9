// Lists that are none: Word's paragraphs with a drawn bullet, and lines that somebody began with "-".
import type { WordItem } from '#app/publications/word-lists.ts';
import { styleOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { linesOf, textOf, tidyRuns } from './runs.ts';
import type { Block, Run } from './text-blocks.ts';

const bullet = /^[-–—•·▪◦●○■*+] +/;

/**
 * @returns of a paragraph that Word meant as an item: its depth, from 1, and the mark that Word drew; undefined for any other. Its own
 *   style says so in what Word copies, that of its mark in what is read from a file
 */
export function wordListItem(element: HtmlElement): WordItem | undefined {
  const [first] = element.children;
  const list =
    listStyle(element) ??
    (first !== undefined && typeof first !== 'string' && isWordMarker(first) ? listStyle(first) : undefined);
  const level = /level(\d)/.exec(list ?? '')?.[1];
  return level === undefined
    ? undefined
    : { level: Math.max(1, Number(level)), marker: markerOf(element.children).trim() };
}

const listStyle = (element: HtmlElement): string | undefined =>
  styleOf(element)
    .split(';')
    .find((part) => /^\s*mso-list:/.test(part));

/** @returns whether it is the number or bullet that Word writes as text before an item of its lists */
export const isWordMarker = (element: HtmlElement): boolean => /mso-list:\s*ignore/.test(styleOf(element));

/** @returns the same blocks, but two or more lines one after the other that begin with a bullet are a list */
export function typedLists(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let lines: (readonly Run[])[] = [];
  let paragraphs: Block[] = [];
  const flush = () => {
    if (lines.length < 2) result.push(...paragraphs);
    else {
      const items = lines.map((runs): readonly Block[] => [{ kind: 'paragraph', runs }]);
      result.push({ kind: 'list', ordered: false, start: 1, items });
    }
    lines = [];
    paragraphs = [];
  };
  for (const block of blocks) {
    const list = block.kind === 'paragraph' ? bulleted(block.runs) : undefined;
    if (list === undefined) {
      flush();
      result.push(block);
    } else {
      lines.push(...list);
      paragraphs.push(block);
    }
  }
  flush();
  return result;
}

/** The lines without their bullets, when each has one and says something after it. */
function bulleted(runs: readonly Run[]): readonly (readonly Run[])[] | undefined {
  const lines = linesOf(runs, /\n/).map(tidyRuns);
  const bare = lines.map((line) => {
    const [first, ...rest] = line;
    if (first === undefined || !bullet.test(textOf(line))) return [];
    return tidyRuns([{ ...first, text: first.text.replace(/^[-–—•·▪◦●○■*+] */, '') }, ...rest]);
  });
  return bare.every((line) => line.length > 0) ? bare : undefined;
}

function markerOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return '';
      return isWordMarker(node) ? wholeText(node) : markerOf(node.children);
    })
    .join('');
}

/** @returns every letter in it */
export function wholeText(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wholeText(child))).join('');
}
