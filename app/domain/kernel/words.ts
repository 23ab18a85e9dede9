// Vietnamese words as people type them: with marks or without, composed or not, the tone on either vowel, a letter off.

import { fold } from '#app/values/fold.ts';

/**
 * "kỹ" and "kĩ", "quý" and "quí", "y tế" and "i tế": after these beginnings a syllable that ends in its i or y is one
 * word in two spellings. Anywhere else the letter tells words apart: "tai" and "tay", "tui" and "tuy", "hoai" and "hoay".
 *
 * @param syllable in lower case, decomposed, without its tone
 */
const oneSpelling = (syllable: string): string =>
  syllable.replace(/^([hklmstv]?)y$/, '$1i').replace(/^quy/, 'qui');

/** Spellings that sound alike in one region or another. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^(gi|r)(?=[aeiouy])/, 'd'],
  [/^(ch|tr)/, 'c'],
  [/^(sh|x)/, 's'],
  [/^[kq]/, 'c'],
  [/^l/, 'n'],
  [/y/g, 'i'],
  [/(ng|nh)$/, 'n'],
  [/(ch|c)$/, 't'],
];

const soundOf = (folded: string) =>
  alike.reduce((sound, [spelling, same]) => sound.replace(spelling, same), folded);

export interface Word {
  /** As it was written, in lower case. */
  readonly shown: string;
  /** Its letters without marks. */
  readonly letters: string;
  /** The same in one spelling: what words are compared by. */
  readonly folded: string;
  /** In one spelling with its marks, the tone at the end: "hoà" and "hòa" are the same, "hoa" is another. */
  readonly marked: string;
  /** The same for spellings that sound alike. */
  readonly sound: string;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of a language are few, and those of a catalog or an article come again and again. */
const knownWords = new Map<string, Word>();
const mostKnown = 20_000;
const longestKnown = 24;

function wordOf(shown: string): Word {
  const knownWord = knownWords.get(shown);
  if (knownWord !== undefined) return knownWord;
  const word = analyseWord(shown);
  if (shown.length <= longestKnown) {
    if (knownWords.size >= mostKnown) knownWords.clear();
    knownWords.set(shown, word);
  }
  return word;
}

function analyseWord(shown: string): Word {
  const parts = shown.normalize('NFD');
  const tone = parts.match(tones)?.join('') ?? '';
  const letters = fold(shown);
  const folded = oneSpelling(letters);
  return {
    shown,
    letters,
    folded,
    marked: oneSpelling(parts.replace(tones, '')) + tone,
    sound: soundOf(folded),
  };
}

/** @returns a text as texts are compared: lower case without marks, in one spelling, a space between words */
export const comparable = (text: string): string => fold(text).split(' ').map(oneSpelling).join(' ');

/** @returns the words in the order of the text, each as often as it stands there; signs between them are none */
export function wordsOf(text: string): readonly Word[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(wordOf);
}

/** @returns letters added, left out, changed or swapped */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** @returns how far a word is from what was typed: 0 the same letters, undefined when it is another word */
export function misspelling(queryWord: Word, word: Word): number | undefined {
  const [letters, wordLetters] = [queryWord.folded, word.folded];
  if (letters === wordLetters) return 0;
  const mostEdits = letters.length < 3 ? 0 : letters.length < 7 ? 1 : 2;
  if (mostEdits === 0 || Math.abs(letters.length - wordLetters.length) > mostEdits + 1) return undefined;
  if (wordLetters.length > 1 && queryWord.sound === word.sound) return 0.5;
  const distance = editDistance(letters, wordLetters);
  return distance <= mostEdits && wordLetters.length > 2 ? distance : undefined;
}
