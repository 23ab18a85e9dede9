// The part of a form that a page needs while somebody fills it in: questions, texts and checks. Print layout and legal sources stay
// on the server, because they are a tenth of what a telephone would have to load.
import type { FieldDefinition, FormDefinition } from './definition.ts';

/** @returns the form as a browser fills it in: with the same questions, rules and texts, and nothing to print */
export function browserForm(form: FormDefinition): FormDefinition {
  const sections = form.sections.map((section) => ({ ...section, fields: section.fields.map(browserField) }));
  return { ...form, source: '', toReview: [], sections, paper: [] };
}

function browserField(field: FieldDefinition): FieldDefinition {
  const { example: _example, paperLabel: _paperLabel, ...question } = field;
  return question.kind === 'group' ? { ...question, fields: question.fields.map(browserField) } : question;
}
