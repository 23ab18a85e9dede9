// Answers of a settings form, read as what the settings are made of.
import type { Answers } from '../kinds/kind.ts';
import { own } from '../own.ts';

/** @returns undefined where there is no such answer, or it is no text */
export function textIn(answers: Answers, id: string): string | undefined {
  const value = own(answers, id);
  return typeof value === 'string' ? value : undefined;
}

/** @returns undefined where there is no such answer, or it is no number */
export function numberIn(answers: Answers, id: string): number | undefined {
  const value = own(answers, id);
  return typeof value === 'number' ? value : undefined;
}

/** True when ticked, and undefined, so that it is left out, when not. */
export function tickedIn(answers: Answers, id: string): true | undefined {
  return own(answers, id) === true ? true : undefined;
}

/** The lines of a text of several lines. */
export function linesIn(answers: Answers, id: string): readonly string[] {
  return (textIn(answers, id) ?? '').split('\n').filter((line) => line !== '');
}

/** The entries of a group; none where it was not answered. */
export function entriesIn(answers: Answers, id: string): readonly Answers[] {
  const value = own(answers, id);
  return Array.isArray(value) ? (value as readonly Answers[]) : [];
}

/** The chosen values of a field with several; none where it was not answered. */
export function listIn(answers: Answers, id: string): readonly string[] {
  const value = own(answers, id);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
