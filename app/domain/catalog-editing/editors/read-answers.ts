// Checked answers back as the values they stand for: the form has said that they are there and of what shape.
import type { Answers } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';

/** A text; empty when it was not asked. */
export function textAt(answers: Answers, id: string): string {
  return optionalAt(answers, id) ?? '';
}

/** @returns undefined where nothing was answered, or something else than text */
export function optionalAt(answers: Answers, id: string): string | undefined {
  const value = own(answers, id);
  return typeof value === 'string' ? value : undefined;
}

/** A whole number; 0 when it was not asked. */
export function numberAt(answers: Answers, id: string): number {
  const value = own(answers, id);
  return typeof value === 'number' ? value : 0;
}

/** @returns the entries of a repeated group, none where it was left empty */
export function entriesAt(answers: Answers, id: string): readonly Answers[] {
  const value = own(answers, id);
  return Array.isArray(value) ? (value as readonly Answers[]) : [];
}

/** What was ticked of a list. */
export function listAt(answers: Answers, id: string): readonly string[] {
  const value = own(answers, id);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** @throws Error when the list is empty: the form asks for at least one */
export function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('a list that the form lets nobody leave empty is empty');
  return [first, ...rest];
}

/** What was ticked, the old ones in their old order: an edit elsewhere moves nothing. */
export function inOldOrder<T>(before: readonly T[] | undefined, chosen: readonly T[]): readonly T[] {
  const old = (before ?? []).filter((one) => chosen.includes(one));
  return [...old, ...chosen.filter((one) => !old.includes(one))];
}
