// From a tree of any HTML to the blocks of a text. What has no place among them gives its words and goes.
import { isOfArticles, wordLists, type WordPart } from '#app/publications/word-lists.ts';
import { isUuid } from '#app/values/uuid.ts';
import { own } from '#forms/own.ts';
import { typedLists, isWordMarker, wholeText, wordListItem } from './fake-lists.ts';
import { parseHtml, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { readTable } from './read-table.ts';
import { marksIn, paragraphsOf, sourceText, textOf, tidyRuns } from './runs.ts';
import type { Block, HeadingLevel, List, Marks, Run } from './text-blocks.ts';

/** Where blocks stand: a quote stands in no other, a table in nothing, a heading at the top or in a quote. */
export interface Place {
  readonly within: 'text' | 'quote' | 'item' | 'cell';
  readonly listDepth: number;
}

const deepestList = 6;
const headings: Readonly<Record<string, HeadingLevel>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const blockTags = new Set(
  (
    'p div section article aside header footer main nav form fieldset legend address center details summary dl dt dd ' +
    'figure figcaption pre hr html body caption thead tbody tfoot tr td th li'
  ).split(' '),
);

/** @param html any, also what a browser pasted: nothing of it is believed */
export function readBlocks(html: string): readonly Block[] {
  return blocksOf(parseHtml(html), { within: 'text', listDepth: 0 }, {});
}

/**
 * @param place where the nodes stand: what only looks like a list is one everywhere but within an item
 * @param marks that hold for all of them
 */
export function blocksOf(nodes: readonly HtmlNode[], place: Place, marks: Marks): readonly Block[] {
  const reader = new BlockReader(place);
  reader.read(nodes, marks);
  const blocks = withLists(reader.end());
  return place.within === 'item' ? blocks : typedLists(blocks);
}

/** A block, or a paragraph that Word meant as an item of a list. */
type Found = Block | FoundItem;

interface FoundItem {
  readonly kind: 'word-item';
  readonly level: number;
  readonly marker: string;
  readonly runs: readonly Run[];
}

class BlockReader {
  private readonly found: Found[] = [];
  private line: Run[] = [];
  private inWordItem = false;
  private readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  end(): readonly Found[] {
    this.flush();
    return this.found;
  }

  read(nodes: readonly HtmlNode[], marks: Marks): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.line.push({ text: sourceText(node), marks });
      else this.element(node, marks);
    }
  }

  private element(element: HtmlElement, outer: Marks): void {
    const { name, children } = element;
    const level =
      own(headings, name) ?? (/\bMsoTitle\b/.test(element.attributes['class'] ?? '') ? 2 : undefined);
    if (name === 'br') this.line.push({ text: '\n', marks: outer });
    else if (name === 'img') this.picture(element);
    else if (level !== undefined) this.heading(level, children);
    else if (name === 'ul' || name === 'ol') this.list(element, outer);
    else if (name === 'table') this.table(element, outer);
    else if (name === 'blockquote') this.quote(children, outer);
    else if (name === 'p' && wordListItem(element) !== undefined) this.wordItem(element, outer);
    else if (blockTags.has(name)) {
      this.flush();
      this.read(children, marksIn(element, outer));
      this.flush();
    } else if (!this.isLeftOut(element)) this.read(children, marksIn(element, outer));
  }

  /** The mark of an item is drawn by its list; the number of a heading is a part of it. */
  private isLeftOut(element: HtmlElement): boolean {
    return isWordMarker(element) && (this.inWordItem || !/[\p{L}\p{N}]/u.test(wholeText(element)));
  }

  private flush(): void {
    for (const runs of paragraphsOf(this.line)) this.found.push({ kind: 'paragraph', runs });
    this.line = [];
  }

  private picture({ attributes }: HtmlElement): void {
    const fileId = (attributes['data-file'] ?? '').toLowerCase();
    if (!isUuid(fileId)) return;
    this.flush();
    const alt = textOf(tidyRuns([{ text: sourceText(attributes['alt'] ?? ''), marks: {} }]));
    this.found.push({ kind: 'picture', fileId, alt: [...alt].slice(0, 500).join('').trim() });
  }

  private heading(level: HeadingLevel, children: readonly HtmlNode[]): void {
    this.flush();
    const inner = blocksOf(children, { within: 'cell', listDepth: deepestList }, {});
    const mayHead = this.place.within === 'text' || this.place.within === 'quote';
    for (const block of inner) {
      if (block.kind === 'paragraph' && mayHead) {
        // The heading is what is strong here; a line break in it was only to make it fit.
        const plain = block.runs.map(({ text, marks: { strong: _, ...marks } }) => ({
          text: text.replaceAll('\n', ' '),
          marks,
        }));
        this.found.push({ kind: 'heading', level, runs: tidyRuns(plain) });
      } else this.found.push(block);
    }
  }

  private quote(children: readonly HtmlNode[], marks: Marks): void {
    this.flush();
    if (this.place.within !== 'text') {
      this.read(children, marks);
      this.flush();
      return;
    }
    const blocks = blocksOf(children, { ...this.place, within: 'quote' }, marks);
    if (blocks.length > 0) this.found.push({ kind: 'quote', blocks });
  }

  private table(element: HtmlElement, marks: Marks): void {
    this.flush();
    if (this.place.within !== 'text') {
      this.read(element.children, marks);
      this.flush();
      return;
    }
    this.found.push(...readTable(element, marks));
  }

  private list(element: HtmlElement, marks: Marks): void {
    this.flush();
    if (this.place.listDepth >= deepestList) {
      this.read(element.children, marks);
      this.flush();
      return;
    }
    const inside: Place = { within: 'item', listDepth: this.place.listDepth + 1 };
    const items: (readonly Block[])[] = [];
    for (const node of element.children) {
      const blocks = blocksOf(isItem(node) ? node.children : [node], inside, marks);
      if (blocks.length === 0) continue;
      const lastItem = items.at(-1);
      // A list that lies beside the items, not in one, belongs to the item before it.
      if (!isItem(node) && lastItem !== undefined) items[items.length - 1] = [...lastItem, ...blocks];
      else items.push(blocks);
    }
    if (items.length > 0) this.found.push({ kind: 'list', ...listKind(element), items });
  }

  private wordItem(element: HtmlElement, marks: Marks): void {
    this.flush();
    const { level, marker } = wordListItem(element) ?? { level: 1, marker: '' };
    this.inWordItem = true;
    this.read(element.children, marksIn(element, marks));
    this.inWordItem = false;
    const runs = tidyRuns(this.line);
    this.line = [];
    if (runs.length > 0) this.found.push({ kind: 'word-item', level, marker, runs });
  }
}

function isItem(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && node.name === 'li';
}

function listKind(element: HtmlElement): Pick<List, 'ordered' | 'start' | 'type'> {
  if (element.name === 'ul') return { ordered: false, start: 1 };
  const start = Number(element.attributes['start'] ?? '1');
  const type = element.attributes['type'] ?? '';
  return {
    ordered: true,
    start: Number.isInteger(start) && start > 0 && start < 1000 ? start : 1,
    ...(/^[aAiI]$/.test(type) ? { type } : {}),
  };
}

/** Word's items one after the other become lists, and those that no list draws paragraphs with their number in front. */
function withLists(found: readonly Found[]): readonly Block[] {
  const lines = found.flatMap((one) => ('runs' in one ? [lineOf(one)] : []));
  const articles = found.some(({ kind }) => kind === 'word-item') && isOfArticles(lines);
  const blocks: Block[] = [];
  let items: FoundItem[] = [];
  const flush = () => {
    blocks.push(...wordLists(items, articles).map(blockOf));
    items = [];
  };
  for (const one of found) {
    if (one.kind === 'word-item') items.push(one);
    else {
      flush();
      blocks.push(one);
    }
  }
  flush();
  return blocks;
}

function blockOf(part: WordPart<FoundItem>): Block {
  if (part.kind === 'text') {
    const { marker, runs } = part.item;
    return { kind: 'paragraph', runs: tidyRuns([{ text: `${marker} `, marks: {} }, ...runs]) };
  }
  const items = part.items.map(({ item, parts }): readonly Block[] => [
    { kind: 'paragraph', runs: item.runs },
    ...parts.map(blockOf),
  ]);
  return { ...part, items };
}

const lineOf = (one: Extract<Found, { runs: readonly Run[] }>): string =>
  one.kind === 'word-item' ? `${one.marker} ${textOf(one.runs)}` : textOf(one.runs);
