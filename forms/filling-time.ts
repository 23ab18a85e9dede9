// How long a declaration takes, said before somebody begins.
import type { FormDefinition } from './definition.ts';
import { visibleFields, visibleSections } from './visibility.ts';

const secondsAQuestion = 20;
const secondsADocument = 60;

/**
 * Our own estimate (no law, no measurement yet): twenty seconds a question that an empty declaration asks, a minute to
 * photograph each document that everybody hands in.
 * @returns minutes, a multiple of five
 */
export function fillingMinutes(form: FormDefinition, documents: number): number {
  const questions = visibleSections(form, {}).flatMap((section) => visibleFields(section, {}, form));
  const seconds = questions.length * secondsAQuestion + documents * secondsADocument;
  return Math.max(5, Math.ceil(seconds / 300) * 5);
}
