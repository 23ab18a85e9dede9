// A person's name as it is looked for: its words in lower case without marks, in any order. Names agree when their letters do.
import type { TextPart } from '#app/read-models/search.ts';
import { fold } from '#app/values/fold.ts';

/** @returns each word once: "Nguyễn Văn Ẩn" → nguyen, van, an; none for what has neither a letter nor a digit */
export const nameWords = (name: string): readonly string[] => [
  ...new Set(fold(name).split(' ').filter(Boolean)),
];

/** @param words as `nameWords` has them @returns whether the name has every one of them */
export function nameHas(name: string, words: readonly string[]): boolean {
  const wordsOfName = new Set(nameWords(name));
  return words.every((word) => wordsOfName.has(word));
}

/** @returns the name with those of its words marked that are sought */
export const markedName = (name: string, words: readonly string[]): readonly TextPart[] =>
  name
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, hit: words.includes(fold(text)) }));
