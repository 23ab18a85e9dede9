// The words around what was found, and which of them were sought: also where the marks differ.
import type { TextPart } from '#app/read-models/search.ts';
import { comparable } from '../kernel/words.ts';

/** Letters before the first hit, and in all. */
const lettersBefore = 60;
const lettersAround = 240;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** @param words sought, without marks; @param isBeginning whether the last of them is a beginning */
export function markedParts(
  text: string,
  words: readonly string[],
  isBeginning: boolean,
  within: Place = { from: 0, to: text.length },
): readonly TextPart[] {
  const parts: { text: string; hit: boolean }[] = [];
  const add = (piece: string, isHit: boolean) => {
    if (piece === '') return;
    const last = parts.at(-1);
    if (last !== undefined && last.hit === isHit) last.text += piece;
    else parts.push({ text: piece, hit: isHit });
  };
  let end = within.from;
  for (const { from, to } of hitsIn(text.slice(0, within.to), words, isBeginning)) {
    if (from < end) continue;
    const between = text.slice(end, from);
    // "khai sinh" is one mark, not two with a gap.
    add(between, /^\s$/.test(between) && parts.at(-1)?.hit === true);
    add(text.slice(from, to), true);
    end = to;
  }
  add(text.slice(end, within.to), false);
  return parts;
}

/** @returns the stretch of the text with the most of what was sought; undefined when nothing of it stands there */
export function partsAround(
  text: string,
  words: readonly string[],
  isBeginning: boolean,
): readonly TextPart[] | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const hits = [...hitsIn(flat, words, isBeginning)].slice(0, 200);
  let best: { from: number; different: number } | undefined;
  for (const [index, { from }] of hits.entries()) {
    const hitsNear = hits
      .slice(index, index + 30)
      .filter((hit) => hit.from < from + lettersAround - lettersBefore);
    const different = new Set(hitsNear.map(({ word }) => word)).size;
    if (best === undefined || different > best.different) best = { from, different };
  }
  if (best === undefined) return undefined;
  const start = best.from <= lettersBefore ? 0 : wordBegin(flat, best.from - lettersBefore);
  const end = start + lettersAround >= flat.length ? flat.length : wordEnd(flat, start + lettersAround);
  const parts = markedParts(flat, words, isBeginning, { from: start, to: end });
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(end < flat.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function* hitsIn(
  text: string,
  words: readonly string[],
  isBeginning: boolean,
): Generator<Place & { readonly word: string }> {
  const whole = new Set(words);
  const beginning = isBeginning ? words.at(-1) : undefined;
  for (const { 0: letters, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = comparable(letters);
    if (whole.has(word)) yield { from: index, to: index + letters.length, word };
    else if (beginning !== undefined && word.startsWith(beginning))
      yield { from: index, to: index + letters.length, word: beginning };
  }
}

function wordBegin(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 40 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - 40 ? at : space;
}
