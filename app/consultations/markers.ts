// How a line of a Vietnamese legal text says that it begins a chapter, an article, a clause, a point.

export const clauseLevels = [
  'opening', // what stands before everything: the name of the document, its grounds
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

const frames: readonly ClauseLevel[] = ['part', 'chapter', 'section', 'subsection'];

/** It heads what stands in it, and is no text of its own to comment on. */
export const isFrame = (level: ClauseLevel): boolean => frames.includes(level);

export interface Marker {
  readonly level: ClauseLevel;
  /** As written: "II", "5", "5a", "đ". */
  readonly number: string;
  /** What follows on the same line. */
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
  { level: 'chapter', begins: new RegExp(`^chương\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
  { level: 'section', begins: new RegExp(`^mục\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
  { level: 'subsection', begins: new RegExp(`^tiểu\\s+mục\\s+(${roman}|\\d{1,3})(?=[\\s.:]|$)`, 'iu') },
];

/**
 * @param text a line, NFC
 * @param about `heading`: somebody marked it as one; `articles`: the text is divided into articles
 * @returns undefined for a line that only goes on
 */
export function readMarker(
  text: string,
  about: { readonly heading: boolean; readonly articles: boolean },
): Marker | undefined {
  for (const { level, begins } of above) {
    const said = begins.exec(text);
    if (said !== null && isHeading(text, said[0].length, about.heading))
      return {
        level,
        number: (said[1] ?? '').toLocaleUpperCase('vi'),
        title: titleAfter(text, said[0].length),
      };
  }
  return readArticle(text, about.heading) ?? readNumbered(text, about) ?? readPoint(text);
}

/** "Chương II của Nghị định này quy định…" cites a chapter, and begins none. */
function isHeading(text: string, length: number, marked: boolean): boolean {
  const rest = text.slice(length).trim();
  return marked || rest === '' || /^[.:–-]/u.test(rest) || isCapitals(rest);
}

/** "Điều 5 của Luật này": a sentence that cites an article begins none; "Điều 5." and "Điều 5" alone do. */
function readArticle(text: string, heading: boolean): Marker | undefined {
  const said = /^điều\s+(\d{1,3}[a-zđ]?)(?=[\s.:]|$)/iu.exec(text);
  if (said === null) return undefined;
  const rest = text.slice(said[0].length);
  if (!heading && rest.trim() !== '' && !/^\s*[.:]/u.test(rest)) return undefined;
  return { level: 'article', number: (said[1] ?? '').toLowerCase(), title: titleAfter(text, said[0].length) };
}

/** "1. …" is a clause of an article. In a text without articles "I. …" heads a part and "1. …" what stands in it. */
function readNumbered(
  text: string,
  { articles, heading }: { heading: boolean; articles: boolean },
): Marker | undefined {
  const large = articles ? null : new RegExp(`^(${roman})\\.\\s+(?=\\S)`, 'u').exec(text);
  if (large !== null && (heading || isCapitals(text.slice(large[0].length))))
    return { level: 'section', number: large[1] ?? '', title: titleAfter(text, large[0].length) };
  const said = /^(\d{1,3}[a-zđ]?)\.\s+(?=\S)/u.exec(text);
  return said === null ? undefined : { level: 'clause', number: said[1] ?? '', title: '' };
}

/** The letters by which points are counted: there is no f, j, w, z among them, and đ stands beside d. */
function readPoint(text: string): Marker | undefined {
  const said = /^([a-eghik-vxyđ]{1,2}\d?)\)\s+(?=\S)/u.exec(text);
  return said === null ? undefined : { level: 'point', number: said[1] ?? '', title: '' };
}

const titleAfter = (text: string, length: number): string =>
  text
    .slice(length)
    .replace(/^[\s.:–-]+/u, '')
    .trim();

const isCapitals = (text: string): boolean => /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');

/** The line under "Chương I" that names it: marked as a heading, or in capitals, or short and no sentence. */
export function titleAlone(text: string, heading: boolean): boolean {
  return heading || isCapitals(text) || (text.length <= 120 && !/[.;:,]$/u.test(text));
}
