// The words of a published thing as PostgreSQL keeps them: written here, not by its parser, so that what is stored and
// what is sought are taken apart the same way, whatever the server's locale says a letter is.
import { wordsOf, type Word } from '../kernel/words.ts';

export type Weight = 'A' | 'B' | 'C' | 'D';

export interface WeighedText {
  readonly weight: Weight;
  readonly texts: readonly string[];
}

export interface WordVectors {
  readonly marked: string;
  readonly bare: string;
}

/** PostgreSQL holds words of up to 2,046 bytes; no word of a language is as long as this. */
const longestWord = 100;
/** PostgreSQL holds a megabyte in a vector; a text of ordinary words needs a tenth of it. */
const mostBytes = 900_000;
/** Between two texts, so that a phrase never reaches from one into the next. */
const gap = 5;

/** @returns how a word is written in a vector or a query; what is too long to be one is cut */
export const lexeme = (word: string): string =>
  `'${word.slice(0, longestWord).replace(/['\\]/g, (sign) => sign + sign)}'`;

/** @returns both vectors in the text form of `tsvector` */
export function wordVectors(fields: readonly WeighedText[]): WordVectors {
  const marked = collector();
  const bare = collector();
  let place = 1;
  for (const { weight, texts } of fields) {
    for (const text of texts) {
      for (const word of [...wordsOf(text), ...numbersOf(text)]) {
        if (word.folded === '') continue;
        marked.add(word.marked, place, weight);
        bare.add(word.folded, place, weight);
        place += 1;
      }
      place += gap;
    }
  }
  return { marked: marked.written(), bare: bare.written() };
}

/** "0274 3558 001" is also looked for in one. */
function numbersOf(text: string): readonly Word[] {
  return (text.match(phoneNumbers) ?? []).flatMap((number) => wordsOf(digitsOf(number)));
}

const phoneNumbers = /(?<![\p{L}\p{N}])0\d{1,4}(?:[ .-]\d{2,4}){1,4}(?![\p{L}\p{N}])/gu;

/** @returns the digits of a number alone */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** @returns the text with each number that is written in groups as one word of several parts: "0274.3558.001" */
export const withNumbersTogether = (text: string): string =>
  text.replace(phoneNumbers, (number) => number.replace(/[ -]/g, '.'));

function collector() {
  const places = new Map<string, string[]>();
  let bytes = 0;
  return {
    add(word: string, place: number, weight: Weight) {
      const placesOfWord = places.get(word);
      // Every place after these counts as the last one.
      const at = `${Math.min(place, 16_383)}${weight}`;
      if (placesOfWord !== undefined) {
        // PostgreSQL keeps 255 places of a word.
        if (placesOfWord.length < 255) placesOfWord.push(at);
        return;
      }
      bytes += Buffer.byteLength(word) + 8;
      if (bytes <= mostBytes) places.set(word, [at]);
    },
    written: () => [...places].map(([word, at]) => `${lexeme(word)}:${at.join(',')}`).join(' '),
  };
}
