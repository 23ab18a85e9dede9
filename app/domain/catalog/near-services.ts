// What comes near to words that no service holds.
import type { Procedure } from '#catalog/procedure.ts';
import { byRank } from './by-rank.ts';
import {
  holdingWords,
  likeness,
  rankOf,
  readWords,
  rowOf,
  serviceWords,
  type Field,
  type Query,
} from './service-words.ts';
import { misspelling, type Word } from '../kernel/words.ts';

const mostNear = 6;
/** Longer than any name that people write from memory. */
const mostGuessed = 12;

/**
 * @returns `suggestion`: what may have been meant where a letter is wrong, `near`: what that finds; without one, what holds some of
 *   the words. At most `mostNear`, the closest first
 */
export function comeNear(
  all: readonly Procedure[],
  query: Query,
): { readonly suggestion?: string; readonly near: readonly Procedure[] } {
  const isShort = query.words.length <= mostGuessed;
  const suggestion = isShort ? guess(all, query) : undefined;
  if (suggestion !== undefined)
    return { suggestion, near: holdingWords(all, readWords(suggestion)).slice(0, mostNear) };
  const { length } = query.telling;
  const enough = length < 5 ? length / 2 : length / 3;
  const candidates = all.flatMap((procedure) => {
    const index = serviceWords(procedure);
    const namingFields = index.fields.filter(({ weight }) => weight > 3);
    const hits = query.telling.filter((word) =>
      namingFields.some((one) => likeness(word, one) >= 0.6),
    ).length;
    return hits > 0 && hits >= enough ? [{ procedure, rank: hits * 20 + rankOf(query, index) }] : [];
  });
  return { near: byRank(candidates).slice(0, mostNear) };
}

/** @returns the query with the nearest words that stand together somewhere, so that it says something */
function guess(all: readonly Procedure[], query: Query): string | undefined {
  let best: { text: string; cost: number; rank: number } | undefined;
  // The same few hundred words stand in all the names.
  const distancesByPlace = query.words.map(() => new Map<string, number>());
  const distance = (place: number, queryWord: Word, word: Word): number => {
    const knownDistance = distancesByPlace[place]?.get(word.folded);
    if (knownDistance !== undefined) return knownDistance;
    const newDistance = misspelling(queryWord, word) ?? Number.POSITIVE_INFINITY;
    distancesByPlace[place]?.set(word.folded, newDistance);
    return newDistance;
  };
  for (const procedure of all) {
    const index = serviceWords(procedure);
    for (const field of index.fields) {
      const nearestText = nearest(query, field, distance);
      if (nearestText === undefined) continue;
      const rank = rankOf(readWords(nearestText.text), index);
      if (
        best === undefined ||
        nearestText.cost < best.cost ||
        (nearestText.cost === best.cost && rank > best.rank)
      )
        best = { ...nearestText, rank };
    }
  }
  return best?.text;
}

/** A row of words in the field that is the query but for some letters. */
function nearest(
  query: Query,
  { words, folded }: Field,
  distance: (place: number, queryWord: Word, word: Word) => number,
): { text: string; cost: number } | undefined {
  let best: { text: string; cost: number } | undefined;
  for (let start = 0; start + query.words.length <= words.length; start += 1) {
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const [place, typed] of query.words.entries()) {
      const word = words[start + place];
      cost += word === undefined ? Number.POSITIVE_INFINITY : distance(place, typed, word);
      if (cost >= most) break;
    }
    if (cost >= most) continue;
    const row = words.slice(start, start + query.words.length);
    // Two texts of one field stand side by side without saying anything together.
    if (!folded.includes(rowOf(row))) continue;
    best = { text: row.map(({ shown }) => shown).join(' '), cost };
  }
  return best;
}
