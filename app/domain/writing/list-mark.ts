// The mark in front of an item of a list as browsers count it, for where none does: on paper and in plain text.
import { own } from '#forms/own.ts';
import type { List } from './text-blocks.ts';

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/**
 * @param index of the item, from 0
 * @param bullet of a list without order
 * @returns "3.", "e)", "IV."; past the letters and numerals that are known the figure
 */
export function listMark(
  { ordered, start, type = '1' }: Pick<List, 'ordered' | 'start' | 'type'>,
  index: number,
  bullet: string,
): string {
  if (!ordered) return bullet;
  const number = start + index;
  const letter = number <= 26 ? String.fromCharCode(96 + number) : undefined;
  const roman = romans[number - 1];
  const marks: Readonly<Record<string, string | undefined>> = {
    a: letter && `${letter})`,
    A: letter && `${letter.toUpperCase()})`,
    i: roman && `${roman.toLowerCase()}.`,
    I: roman && `${roman}.`,
  };
  return own(marks, type) ?? `${number}.`;
}
