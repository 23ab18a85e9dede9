// The mark in front of an item of a list as browsers count it, for where none does: on paper and in plain text.
import { romanNumeral } from '#app/values/roman-numeral.ts';
import { own } from '#forms/own.ts';
import type { List } from './text-blocks.ts';

/**
 * @param index of the item, from 0
 * @param bullet of a list without order
 * @returns "3.", "e)", "IV."; past the letters the figure
 */
export function listMark(
  { ordered, start, type = '1' }: Pick<List, 'ordered' | 'start' | 'type'>,
  index: number,
  bullet: string,
): string {
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
