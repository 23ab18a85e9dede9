// "khaisinh", "dangkykethon": words of a name that were written as one.
import type { Procedure } from '#catalog/procedure.ts';
import { rowOf, serviceWords, type Field, type Query } from './service-words.ts';
import type { Word } from '../kernel/words.ts';

/** Two words of two letters. */
const shortest = 4;

/** @returns the query with these words apart; undefined when every word stands somewhere, or is none of ours */
export function splitJoinedWords(all: readonly Procedure[], { words }: Query): string | undefined {
  const textsByPlace = words.map((word) => (isKnown(all, word) ? undefined : textOf(all, word)));
  if (textsByPlace.every((row) => row === undefined)) return undefined;
  return words.map(({ shown }, place) => textsByPlace[place] ?? shown).join(' ');
}

const isKnown = (all: readonly Procedure[], { letters, folded }: Word): boolean =>
  letters.length < shortest ||
  all.some((procedure) => {
    const { weightOf, fields, documents } = serviceWords(procedure);
    return (
      weightOf.has(folded) ||
      [...fields, ...documents].some(({ words }) => words.some((word) => word.folded.startsWith(folded)))
    );
  });

/** Where syllables run together nothing says where one ends, so that no rule of spelling holds: "dangkikethon". */
const oneLetter = (letters: string): string => letters.replaceAll('y', 'i');

/** @returns the words that make it up, as the most telling text writes them */
function textOf(all: readonly Procedure[], { letters }: Word): string | undefined {
  const joinedLetters = oneLetter(letters);
  let best: { text: string; weight: number } | undefined;
  for (const procedure of all) {
    for (const field of serviceWords(procedure).fields) {
      if (field.weight <= (best?.weight ?? 0)) continue;
      const text = textIn(field, joinedLetters);
      if (text !== undefined) best = { text, weight: field.weight };
    }
  }
  return best?.text;
}

function textIn({ words, folded }: Field, joinedLetters: string): string | undefined {
  for (let start = 0; start < words.length; start += 1) {
    let length = 0;
    let end = start;
    for (; end < words.length && length < joinedLetters.length; end += 1) {
      const next = oneLetter(words[end]?.letters ?? '');
      if (!joinedLetters.startsWith(next, length)) break;
      length += next.length;
    }
    if (length !== joinedLetters.length || end - start < 2) continue;
    const row = words.slice(start, end);
    // Two texts of one field stand side by side without saying anything together.
    if (folded.includes(rowOf(row))) return row.map(({ shown }) => shown).join(' ');
  }
  return undefined;
}
