// Finds communes by the beginnings of words, with or without diacritics: "phu an ben cat" finds xã Phú An, thành phố Bến Cát.
import { bareName } from '#app/values/unit-names.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { fold } from '#app/values/fold.ts';
import { onDemand } from '#app/values/on-demand.ts';

import { communes, holdsOn, inFull, type Commune } from './communes.server.ts';

const SHORT_FOR_THE_CITY = /\b(?:tp ?hcm|hcm)\b/gu;
/** Words for kinds of units, which people may leave out; some names contain one of these words. */
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
  /** The names of all levels without diacritics and kinds, with a space before each word. */
  readonly words: string;
  /** Only its own name in this form. */
  readonly bare: string;
  /** The names of all levels in small letters with diacritics, with a space before each word. */
  readonly marked: string;
  /** The names of all levels without diacritics, with kinds. */
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
  /** The typed words, in NFC. */
  readonly text: string;
  readonly day: LocalDate;
  /** Codes of provinces whose communes come first among equal results. */
  readonly near?: readonly string[];
  /** Most results. */
  readonly limit: number;
}

/**
 * @returns communes in whose names each typed word is the beginning of a word; kinds of units do not matter. The order: equal full
 * name, equal own name, own name that begins so, equal diacritics, names of `day` before former ones, near provinces first. None for
 * fewer than two letters
 */
export function findCommunes({ text, day, near = [], limit }: CommuneQuery): readonly Commune[] {
  const query = fold(text).replace(SHORT_FOR_THE_CITY, 'ho chi minh');
  const withoutKinds = spaced(query.replace(KINDS, ' '));
  // A kind alone, such as "quan", may be the beginning of a name.
  const words = (withoutKinds === '' ? query : withoutKinds).split(' ');
  if (words.join('').length < 2) return [];
  const wordsWithMarks = markedWords(text);
  const withMarks = wordsWithMarks.some((word) => fold(word) !== word);
  const spellings = [query, query.replace(LEADING_KIND, ''), withoutKinds].filter((one) => one !== '');
  const rank = ({ commune, bare, marked: withItsMarks, full }: Entry): number =>
    (full === query ? 0 : 32) +
    (spellings.some((one) => one === bare || one.startsWith(`${bare} `)) ? 0 : 16) +
    (spellings.some((one) => bare.startsWith(one)) ? 0 : 8) +
    (!withMarks || wordsWithMarks.every((word) => withItsMarks.includes(` ${word}`)) ? 0 : 4) +
    (holdsOn(commune, day) ? 0 : 2) +
    (near.includes(commune.provinceCode) ? 0 : 1);
  // The longest word first, because the fewest names contain it.
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
