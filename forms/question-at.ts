// The question that an input belongs to: the three boxes of a date are one question.
import type { FieldDefinition, FormDefinition } from './definition.ts';
import { controlOf } from './kinds/index.ts';

/**
 * @param path an input's name: "birthDate.day", "papers.0.issued.year"
 * @returns the question's path: "birthDate", "papers.0.issued"; the path itself when the form has no such question
 */
export function questionAt(def: FormDefinition, path: string): string {
  return questionIn(
    def.sections.flatMap((section) => section.fields),
    path.split('.'),
  ).join('.');
}

function questionIn(fields: readonly FieldDefinition[], keys: readonly string[]): readonly string[] {
  const [id, index, ...inner] = keys;
  const field = fields.find((one) => one.id === id);
  if (id === undefined || field === undefined) return keys;
  const entry = controlOf(field).entry;
  if (entry === undefined || index === undefined || inner.length === 0) return [id];
  return [id, index, ...questionIn(entry.fields, inner)];
}

/** @param path of an input @param question the path of a question @returns whether the input belongs to it */
export const isWithin = (path: string, question: string): boolean =>
  path === question || path.startsWith(`${question}.`);
