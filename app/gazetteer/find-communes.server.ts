// Communes by the beginnings of words, with marks or without: "phu an ben cat" finds xã Phú An, thành phố Bến Cát.
import type { LocalDate } from '#catalog/local-date.ts';
import { fold } from '#app/values/fold.ts';
import { onDemand } from '#app/values/on-demand.ts';

import { bareName, communes, holdsOn, inFull, type Commune } from './communes.server.ts';

const SHORT_FOR_THE_CITY = /\b(?:tp ?hcm|hcm)\b/gu;
/** Words for kinds of units, which people write or leave out; some names have one of these words in them. */
const KINDS = /\b(?:thanh pho|thi xa|thi tran|dac khu|phuong|huyen|quan|tinh|xa|tp|tx|tt)\b/gu;

const LEADING_KIND = new RegExp(`^${KINDS.source} `, 'u');

const spaced = (text: string) => text.replace(/ +/gu, ' ').trim();
const markedWords = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Entry {
  readonly commune: Commune;
  /** The names of its levels without marks and without the words for their kinds, a space before each word. */
  readonly words: string;
  /** Its own. */
  readonly bare: string;
  /** All of its names in small letters with their marks, a space before each word. */
  readonly marked: string;
  /** All of its names without marks. */
  readonly full: string;
}

const entries = onDemand((): readonly Entry[] =>
  communes().map((commune) => {
    const { name, district = '', province } = commune;
    const [bare = '', ...above] = [name, district, province].map((one) => fold(bareName(one)));
    return {
      commune,
      words: ` ${[bare, ...above].join(' ')}`,
      bare,
      marked: ` ${markedWords(inFull(commune)).join(' ')}`,
      full: fold(inFull(commune)),
    };
  }),
);

export interface CommuneQuery {
  /** What was typed, in NFC. */
  readonly text: string;
  readonly day: LocalDate;
  /** Codes of the provinces whose communes come first among equals. */
  readonly near?: readonly string[];
  /** At most so many. */
  readonly limit: number;
}

/**
 * @returns those of whose names every word that was typed is a beginning, whatever kinds of units are named: first what is
 * called so in full, then what is called so alone or begins so, with the marks that were typed, today's before former names, near ones before far ones.
 * Nothing for less than two letters.
 */
export function findCommunes({ text, day, near = [], limit }: CommuneQuery): readonly Commune[] {
  const query = fold(text).replace(SHORT_FOR_THE_CITY, 'ho chi minh');
  const withoutKinds = spaced(query.replace(KINDS, ' '));
  // "quan" alone may be the beginning of a name.
  const words = (withoutKinds === '' ? query : withoutKinds).split(' ');
  if (words.join('').length < 2) return [];
  const marked = markedWords(text);
  const withMarks = marked.some((word) => fold(word) !== word);
  const wanted = [query, query.replace(LEADING_KIND, ''), withoutKinds].filter((one) => one !== '');
  const rank = ({ commune, bare, marked: withItsMarks, full }: Entry): number =>
    (full === query ? 0 : 32) +
    (wanted.some((one) => one === bare || one.startsWith(`${bare} `)) ? 0 : 16) +
    (wanted.some((one) => bare.startsWith(one)) ? 0 : 8) +
    (!withMarks || marked.every((word) => withItsMarks.includes(` ${word}`)) ? 0 : 4) +
    (holdsOn(commune, day) ? 0 : 2) +
    (near.includes(commune.provinceCode) ? 0 : 1);
  // The longest first: it is in the fewest names.
  const beginnings = words.map((word) => ` ${word}`).sort((one, other) => other.length - one.length);
  return entries()
    .filter(
      ({ commune, words: has }) =>
        beginnings.every((beginning) => has.includes(beginning)) &&
        (commune.from === undefined || commune.from <= day),
    )
    .map((entry) => ({ commune: entry.commune, rank: rank(entry), length: entry.words.length }))
    .sort((one, other) => one.rank - other.rank || one.length - other.length)
    .slice(0, limit)
    .map(({ commune }) => commune);
}
