// What the writing field of a page sent: HTML where scripts run, paragraphs of a textarea where they do not.
import { diffArrays } from 'diff';
import { cleanHtml } from './clean-html.ts';
import { paragraphsToHtml, wordsOfBlock } from './html-text.ts';
import { readBlocks } from './read-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

/** @param storedHtml the text as it was shown: of paragraphs, those that came back unchanged stay as they are in it */
export function readRichText(fields: FormData, name: string, storedHtml: string): string {
  const html = fields.get(name);
  if (typeof html === 'string') return cleanHtml(html);
  const paragraphs = fields.get(`${name}-doan`);
  return typeof paragraphs === 'string' ? writeOver(storedHtml, paragraphs) : cleanHtml(storedHtml);
}

/** A text with more changes is read as written anew, since the work grows with their square. */
const mostEdits = 1000;

interface StoredBlock {
  readonly html: string;
  /** As the field showed it; none: a picture, or a table without a word. */
  readonly paragraphs: readonly string[];
}

/** Where something changed: what was written there, and what the field did not show of what stood there. */
interface Gap {
  /** Of the stored text. */
  readonly paragraphCount: number;
  readonly writtenParagraphs: readonly string[];
  /** `after`: how many of those paragraphs. */
  readonly hiddenBlocks: readonly { readonly html: string; readonly after: number }[];
}

/**
 * What somebody without scripts wrote over the paragraphs of a text. He sees its words alone: what he left as it was stays as
 * it is stored, with its marks, links, lists and tables; and pictures, which his field does not show, stay where they are.
 * @param text with an empty line between paragraphs: what `htmlToParagraphs` gave of `storedHtml`, changed by somebody; where he
 *   left nothing of it, pictures go too
 * @returns clean HTML
 */
function writeOver(storedHtml: string, text: string): string {
  const blocks = readBlocks(storedHtml).map((block): StoredBlock => ({
    html: writeBlocks([block]),
    paragraphs: paragraphsIn(wordsOfBlock(block)),
  }));
  const storedParagraphs = blocks.flatMap(({ paragraphs }) => paragraphs);
  const writtenParagraphs = paragraphsIn(text);
  if (writtenParagraphs.length === 0 && storedParagraphs.length > 0) return '';
  const places = placesIn(storedParagraphs, writtenParagraphs);
  const parts: string[] = [];
  let [at, to, start] = [0, 0, 0];
  let hiddenBlocks: Gap['hiddenBlocks'] = [];
  const endGap = (until: number) => {
    parts.push(
      htmlOf({
        paragraphCount: at - start,
        writtenParagraphs: writtenParagraphs.slice(to, until),
        hiddenBlocks,
      }),
    );
    hiddenBlocks = [];
  };
  for (const { html, paragraphs } of blocks) {
    const place = places[at];
    const isUnchanged =
      place !== undefined && paragraphs.every((_, index) => places[at + index] === place + index);
    if (paragraphs.length === 0) hiddenBlocks = [...hiddenBlocks, { html, after: at - start }];
    else if (isUnchanged) {
      endGap(place);
      parts.push(html);
      to = place + paragraphs.length;
      start = at + paragraphs.length;
    }
    at += paragraphs.length;
  }
  endGap(writtenParagraphs.length);
  return cleanHtml(parts.join(''));
}

/** @returns in the order of `text`, tidied as both sides of the comparison are */
function paragraphsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.replaceAll('\r\n', '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

/** @returns for each stored paragraph, which of those written it is; undefined: none */
function placesIn(
  storedParagraphs: readonly string[],
  writtenParagraphs: readonly string[],
): readonly (number | undefined)[] {
  const changes =
    diffArrays([...storedParagraphs], [...writtenParagraphs], { maxEditLength: mostEdits }) ?? [];
  let to = 0;
  return changes.flatMap(({ count, added, removed }) => {
    const start = to;
    if (!removed) to += count;
    if (added) return [];
    return Array.from({ length: count }, (_, index) => (removed ? undefined : start + index));
  });
}

/** A picture stays at the end at which it stood, or after as many paragraphs as before. */
function htmlOf({ paragraphCount, writtenParagraphs, hiddenBlocks }: Gap): string {
  const parts: string[] = [];
  const count = writtenParagraphs.length;
  let to = 0;
  const writeUntil = (end: number) => {
    parts.push(paragraphsToHtml(writtenParagraphs.slice(to, end).join('\n\n')));
    to = end;
  };
  for (const { html, after } of hiddenBlocks) {
    writeUntil(after > 0 && after === paragraphCount ? count : Math.min(after, count));
    parts.push(html);
  }
  writeUntil(count);
  return parts.join('');
}
