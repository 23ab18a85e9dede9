// The headings of a published text: of a law its chapters stand above its articles, and each has an anchor of its own.
import { isFrame, readMarker, type ClauseLevel } from '#app/consultations/markers.ts';
import type { ContentsEntry } from '#app/read-models/publishing.ts';
import { slugOf } from '../kernel/slug.ts';
import { plainText } from '../writing/html-text.ts';

const headings = /<h([234])>(.*?)<\/h\1>/gs;

/** Anchors that the page of an item has already, and goes on having. */
const pageAnchors = ['chia-se', 'da-sua', 'lien-quan', 'van-ban-lien-quan'];

/** From above down. */
const order: readonly ClauseLevel[] = ['part', 'chapter', 'section', 'subsection', 'article'];
const lowest = 4;

const anchorWords: Partial<Record<ClauseLevel, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
};

interface Found {
  readonly text: string;
  readonly written: number;
  readonly level: ClauseLevel | undefined;
  readonly number: string;
}

/**
 * @param html clean, as it is stored
 * @returns the text with an `id` at each heading, and what it contains
 */
export function withContents(html: string): {
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
} {
  const headingsFound = [...html.matchAll(headings)].map(([, level = '2', inner = '']): Found => {
    const text = plainText(`<p>${inner}</p>`).replace(/\s+/g, ' ').trim();
    const marker = readMarker(text, { heading: true, articles: true });
    return {
      ...{ text, written: Number(level), level: marker?.level },
      number: marker?.number ?? '',
    };
  });
  // Articles alone stand where they were written: something else may stand above them.
  const isRanked = headingsFound.some(({ level }) => level !== undefined && isFrame(level));
  /** Those that the next one stands in. */
  const path: number[] = [];
  const below = (level: ClauseLevel): number => {
    const rank = order.indexOf(level);
    while ((path.at(-1) ?? -1) >= rank) path.pop();
    return Math.min(1 + path.push(rank), lowest);
  };
  const anchorsInUse = new Set(pageAnchors);
  let frame = '';
  const contents = headingsFound.map(({ text, written, level, number }): ContentsEntry => {
    const word = level && anchorWords[level];
    const own = word === undefined || number === '' ? slugOf(text) || 'muc' : `${word}-${slugOf(number)}`;
    // A section is counted anew in each chapter; articles are counted through.
    const inFrame = level === 'section' || level === 'subsection' ? `${frame}${own}` : own;
    if (level === 'part' || level === 'chapter') frame = `${own}-`;
    return {
      anchor: free(inFrame, anchorsInUse),
      text,
      level: isRanked && word !== undefined && level !== undefined ? below(level) : written,
      ...(level === 'article' && { article: true }),
    };
  });
  let next = 0;
  const anchored = html.replace(headings, (whole, _level: string, inner: string) => {
    const entry = contents[next++];
    return entry === undefined ? whole : `<h${entry.level} id="${entry.anchor}">${inner}</h${entry.level}>`;
  });
  return { html: anchored, contents };
}

function free(anchor: string, anchorsInUse: Set<string>): string {
  let one = anchor;
  for (let count = 2; anchorsInUse.has(one); count += 1) one = `${anchor}-${count}`;
  anchorsInUse.add(one);
  return one;
}
