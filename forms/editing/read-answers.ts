// Reads the answers of a settings form by their type.
import type { Answers } from '../kinds/kind.ts';
import { own } from '../own.ts';

/** @returns undefined when there is no such answer, or it is no text */
export function textIn(answers: Answers, id: string): string | undefined {
  const value = own(answers, id);
  return typeof value === 'string' ? value : undefined;
}

/** @returns undefined when there is no such answer, or it is no number */
export function numberIn(answers: Answers, id: string): number | undefined {
  const value = own(answers, id);
  return typeof value === 'number' ? value : undefined;
}

/** @returns true when the box is ticked, else undefined, which `present` leaves out of a definition */
export function tickedIn(answers: Answers, id: string): true | undefined {
  return own(answers, id) === true ? true : undefined;
}

/** @returns the lines of a text that are not empty; none without an answer */
export function linesIn(answers: Answers, id: string): readonly string[] {
  return (textIn(answers, id) ?? '').split('\n').filter((line) => line !== '');
}

/** @returns the entries of a group; none without an answer */
export function entriesIn(answers: Answers, id: string): readonly Answers[] {
  const value = own(answers, id);
  return Array.isArray(value) ? (value as readonly Answers[]) : [];
}

/** @returns the values of a question with several choices; none without an answer */
export function listIn(answers: Answers, id: string): readonly string[] {
  const value = own(answers, id);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
