// The lists of a word processor: which of them a text of the portal draws, and which marks stand as text in front of their words. The same
// for what is pasted into a page and for what is read from a file: what Word showed stands.
import { readMarker } from '#app/consultations/markers.ts';
import { own } from '#forms/own.ts';
import { romanNumeral } from '#app/values/roman-numeral.ts';

export interface ListKind {
  readonly ordered: boolean;
  readonly start: number;
  /** Of an ordered one: "a", "A", "i", "I"; left out of figures. */
  readonly type?: string;
}

/** A paragraph that Word meant as an item of a list. */
export interface WordItem {
  /** From 1. */
  readonly level: number;
  /** As Word drew it: "3.", "a)", "·". */
  readonly marker: string;
}

/** A paragraph that begins with its mark, or a list. */
export type WordPart<Item> =
  | { readonly kind: 'text'; readonly item: Item }
  | ({ readonly kind: 'list'; readonly items: readonly ListedItem<Item>[] } & ListKind);

export interface ListedItem<Item> {
  readonly item: Item;
  /** Deeper ones. */
  readonly parts: readonly WordPart<Item>[];
}

/**
 * @returns the list that draws this mark: "3." an ordered one from 3 on, "b)" one of letters from b on, "I." one of Roman numerals; a
 *   bullet one without order, and so is the letter of a typeface of signs ("o", "Ø"). Undefined for a mark that no list draws, as
 *   "Điều 1.", "1)" and "2.1."
 */
export function listOfMarker(marker: string): ListKind | undefined {
  if (!/[\p{L}\p{N}]/u.test(marker) || /^\p{L}$/u.test(marker)) return { ordered: false, start: 1 };
  const figure = /^(\d{1,3})\.$/.exec(marker)?.[1];
  if (figure !== undefined) return Number(figure) > 0 ? { ordered: true, start: Number(figure) } : undefined;
  const capital = /^[IVX]+(?=\.$)/.exec(marker)?.[0];
  const roman = capital ?? /^(?:i|[ivx]{2,})(?=\.$)/.exec(marker)?.[0];
  if (roman !== undefined) {
    const start = 1 + numerals.indexOf(roman.toUpperCase());
    return start === 0 ? undefined : { ordered: true, start, type: capital === undefined ? 'i' : 'I' };
  }
  const letter = letterOf(marker);
  if (letter === undefined) return undefined;
  const type = letter === letter.toLowerCase() ? 'a' : 'A';
  return { ordered: true, start: letter.toLowerCase().charCodeAt(0) - 96, type };
}

const numerals = Array.from({ length: 39 }, (_, index) => romanNumeral(index + 1));

const letterOf = (marker: string): string | undefined => /^([a-zA-Z])[.)]$/.exec(marker)?.[1];

/**
 * The mark in front of an item of a list as browsers count it, for where none does: on paper and in plain text.
 * @param index of the item, from 0
 * @param bullet of a list without order
 * @returns "3.", "e)", "IV."; past the letters the figure
 */
export function listMark({ ordered, start, type = '1' }: ListKind, index: number, bullet: string): string {
  if (!ordered) return bullet;
  const number = start + index;
  const letter = number <= 26 ? String.fromCharCode(96 + number) : undefined;
  const marks: Readonly<Record<string, string | undefined>> = {
    a: letter && `${letter})`,
    A: letter && `${letter.toUpperCase()})`,
    i: `${romanNumeral(number).toLowerCase()}.`,
    I: `${romanNumeral(number)}.`,
  };
  return own(marks, type) ?? `${number}.`;
}

/** @returns whether the mark is the one that the list draws for its next item */
function goesOn(list: ListKind, index: number, marker: string): boolean {
  const kind = listOfMarker(marker);
  if (kind === undefined || !list.ordered) return kind?.ordered === false;
  if (kind.type === list.type && kind.start === list.start + index) return true;
  // After "h." the mark "i." is a letter.
  const letter = letterOf(marker);
  return letter !== undefined && letter === letterOf(listMark(list, index, ''));
}

/** @returns whether the text is one of articles, whose numbers are cited: "điểm a khoản 1 Điều 2" */
export const isOfArticles = (lines: Iterable<string>): boolean =>
  [...lines].some((line) => readMarker(line, { heading: false, articles: true })?.level === 'article');

/**
 * @param items one after the other, with nothing between them
 * @param articles of a text of articles: there every number stands as text
 * @returns deeper ones inside the item before them; where Word counts otherwise than a list would, another list begins
 */
export function wordLists<Item extends WordItem>(
  items: readonly Item[],
  articles: boolean,
): readonly WordPart<Item>[] {
  const parts: WordPart<Item>[] = [];
  const drawn = ({ marker }: Item): ListKind | undefined => {
    const kind = listOfMarker(marker);
    return articles && kind?.ordered === true ? undefined : kind;
  };
  for (let at = 0; at < items.length;) {
    const first = items[at];
    if (first === undefined) break;
    const kind = drawn(first);
    if (kind === undefined) {
      parts.push({ kind: 'text', item: first });
      at += 1;
      continue;
    }
    const listed: { readonly item: Item; readonly parts: WordPart<Item>[] }[] = [];
    for (let item = items[at]; item !== undefined && drawn(item) !== undefined; item = items[at]) {
      if (item.level < first.level) break;
      if (item.level === first.level) {
        if (!goesOn(kind, listed.length, item.marker)) break;
        listed.push({ item, parts: [] });
        at += 1;
        continue;
      }
      const deeper: Item[] = [];
      for (let next = items[at]; next !== undefined && next.level > first.level; next = items[at]) {
        if (drawn(next) === undefined) break;
        deeper.push(next);
        at += 1;
      }
      listed.at(-1)?.parts.push(...wordLists(deeper, articles));
    }
    parts.push({ kind: 'list', ...kind, items: listed });
  }
  return parts;
}
