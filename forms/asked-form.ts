// What a page needs of a form while it is filled in: what is asked, shown and checked. How it is printed, and whence each thing is
// known, stays with whoever prints and keeps it: it would be a tenth of what a telephone has to load.
import type { FieldDefinition, FormDefinition } from './definition.ts';

/** @returns the form as a browser fills it in: with the same questions, rules and texts, and nothing to print */
export function askedForm(form: FormDefinition): FormDefinition {
  const sections = form.sections.map((section) => ({ ...section, fields: section.fields.map(askedField) }));
  return { ...form, source: '', toReview: [], sections, paper: [] };
}

function askedField(field: FieldDefinition): FieldDefinition {
  const { example: _example, paperLabel: _paperLabel, ...question } = field;
  return question.kind === 'group' ? { ...question, fields: question.fields.map(askedField) } : question;
}
