// Checked answers back as the values they stand for: the form has said that they are there and of what shape.
import type { Answers } from '#forms/kinds/kind.ts';
import { textIn } from '#forms/editing/read-answers.ts';
import { own } from '#forms/own.ts';

/** @returns empty when it was not asked */
export function textAt(answers: Answers, id: string): string {
  return textIn(answers, id) ?? '';
}

/** @returns 0 when it was not asked */
export function numberAt(answers: Answers, id: string): number {
  const value = own(answers, id);
  return typeof value === 'number' ? value : 0;
}

/** @throws Error when the list is empty: the form asks for at least one */
export function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('a list that the form lets nobody leave empty is empty');
  return [first, ...rest];
}

/**
 * @param before undefined: nothing was ticked yet
 * @returns what was ticked, the old ones in their old order: an edit elsewhere moves nothing
 */
export function inOldOrder<T>(before: readonly T[] | undefined, ticked: readonly T[]): readonly T[] {
  const old = (before ?? []).filter((one) => ticked.includes(one));
  return [...old, ...ticked.filter((one) => !old.includes(one))];
}
