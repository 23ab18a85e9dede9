// Recognises whether a line of a Vietnamese legal text begins a chapter, an article, a clause or a point.

export const clauseLevels = [
  'opening', // the text before everything else: name of the document, its legal grounds
  'appendix', // after the articles, counted anew
  'part',
  'chapter',
  'section',
  'subsection',
  'heading', // any other heading
  'article',
  'clause',
  'point',
] as const;

export type ClauseLevel = (typeof clauseLevels)[number];

/** Their title often stands on a line of its own. */
export const titledBelow = (level: ClauseLevel): boolean => isFrame(level) || level === 'appendix';

const frames: readonly ClauseLevel[] = ['part', 'chapter', 'section', 'subsection'];

/** @returns whether the level only contains others, and has no own text to comment on */
export const isFrame = (level: ClauseLevel): boolean => frames.includes(level);

export interface Marker {
  readonly level: ClauseLevel;
  /** As in the text: "II", "5", "5a", "đ". */
  readonly number: string;
  /** The rest of the line. */
  readonly title: string;
}

const roman = '[IVXLC]+';
const above: readonly { readonly level: ClauseLevel; readonly begins: RegExp }[] = [
  {
    level: 'part',
    begins: new RegExp(
      `^phần\\s+(?:thứ\\s+)?(${roman}|\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám)(?=[\\s.:]|$)`,
      'iu',
    ),
  },
  {
    level: 'appendix',
    begins: new RegExp(
      `^phụ\\s+lục(?:\\s+(?:số\\s+)?(${roman}|\\d{1,2}[a-zđ]?|[A-ZĐ]))?(?=[\\s.:(–-]|$)`,
      'iu',
    ),
  },
  { level: 'chapter', begins: new RegExp(`^chương\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
  { level: 'section', begins: new RegExp(`^mục\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
  { level: 'subsection', begins: new RegExp(`^tiểu\\s+mục\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
];

/**
 * @param text a line in NFC
 * @param about `heading`: the editor marked the line as a heading; `articles`: the whole text has articles
 * @returns undefined for a line that begins nothing
 */
export function readMarker(
  text: string,
  about: { readonly heading: boolean; readonly articles: boolean },
): Marker | undefined {
  for (const { level, begins } of above) {
    const match = begins.exec(text);
    if (match === null || !isHeading(text, match[0].length, about.heading)) continue;
    const title = titleAfter(text, match[0].length);
    return {
      level,
      number: (match[1] ?? '').toLocaleUpperCase('vi'),
      // "Phụ lục I (Ban hành kèm theo …)": what it is about stands below.
      title: title.startsWith('(') ? '' : title,
    };
  }
  return readArticle(text, about.heading) ?? readNumbered(text, about) ?? readPoint(text);
}

/** "Chương II của Nghị định này quy định…" only cites a chapter. */
function isHeading(text: string, length: number, isMarked: boolean): boolean {
  const rest = text.slice(length).trim();
  return isMarked || rest === '' || /^[.:(–-]/u.test(rest) || isCapitals(rest);
}

/** "Điều 5." and "Điều 5" alone begin an article; "Điều 5 của Luật này" only cites one. */
function readArticle(text: string, heading: boolean): Marker | undefined {
  const match = /^điều\s+(\d{1,3}[a-zđ]?)(?=[\s.:]|$)/iu.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(match[0].length);
  if (!heading && rest.trim() !== '' && !/^\s*[.:]/u.test(rest)) return undefined;
  return {
    level: 'article',
    number: (match[1] ?? '').toLowerCase(),
    title: titleAfter(text, match[0].length),
  };
}

/** "1. …" is a clause of an article. In a text without articles, "I. …" is the heading of a part and "1. …" a clause of it. */
function readNumbered(
  text: string,
  { articles, heading }: { heading: boolean; articles: boolean },
): Marker | undefined {
  const large = articles ? null : new RegExp(`^(${roman})\\.\\s+(?=\\S)`, 'u').exec(text);
  if (large !== null && (heading || isCapitals(text.slice(large[0].length))))
    return { level: 'section', number: large[1] ?? '', title: titleAfter(text, large[0].length) };
  const match = /^(\d{1,3}[a-zđ]?)\.\s+(?=\S)/u.exec(text);
  return match === null ? undefined : { level: 'clause', number: match[1] ?? '', title: '' };
}

/** Points are counted by Vietnamese letters, without f, j, w, z and with đ after d; by all from a to z where Word counted them. */
function readPoint(text: string): Marker | undefined {
  const match = /^([a-zđ]{1,2}\d?)\)\s+(?=\S)/u.exec(text);
  return match === null ? undefined : { level: 'point', number: match[1] ?? '', title: '' };
}

const titleAfter = (text: string, length: number): string =>
  text
    .slice(length)
    .replace(/^[\s.:–-]+/u, '')
    .trim();

const isCapitals = (text: string): boolean => /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');

/** @returns whether the line after "Chương I" can be its title: marked as a heading, or in capitals, or short and no sentence */
export function titleAlone(text: string, heading: boolean): boolean {
  return heading || isCapitals(text) || (text.length <= 120 && !/[.;:,]$/u.test(text));
}
