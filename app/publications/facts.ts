// Facts of a kind as pages and feeds read them: by name, whatever an older version of the kind stored.
import {
  optionsOf,
  readDeclaration,
  readTextOf,
  type Answers,
  type FieldDefinition,
  type FieldId,
} from '#forms/index.ts';
import type { Option } from '#app/values/option.ts';

import type { ContentKind } from './content-kind.ts';
import { kinds } from './kinds/index.ts';

export { entriesOfFact, numberFact, textFact } from './fact-values.ts';

/** @param id as a section stores it; undefined when this release has no such kind any more */
export function kindById(id: string): ContentKind | undefined {
  return Object.values<ContentKind>(kinds).find((kind) => kind.id === id);
}

/** @returns questions and answers in the order of the kind's form; none for a kind without questions of its own */
export function factRows(kind: ContentKind, facts: Answers) {
  if (kind.facts === undefined) return [];
  return readDeclaration(kind.facts, facts).flatMap((section) => section.rows);
}

/** @returns as `factRows`, without what is read as a table */
export const rowsInWords = (kind: ContentKind, facts: Answers) =>
  factRows(kind, facts).filter(({ field }) => field !== kind.table?.fact);

/** @returns an answer in words: "Đang triển khai", "540.000 đồng"; "" where the kind has no such question */
export function factText(kind: ContentKind, facts: Answers, id: FieldId): string {
  const field = fieldOf(kind, id);
  return field === undefined ? '' : readTextOf(field, facts);
}

/** @returns what may be chosen for a fact, value and words; none for a fact that is not chosen from a list */
export function choicesOf(kind: ContentKind, id: FieldId): readonly Option[] {
  const field = fieldOf(kind, id);
  if (field === undefined || !('options' in field)) return [];
  return optionsOf(field.options).map((value) => ({ value, label: readTextOf(field, { [id]: value }) }));
}

/** @returns undefined where the kind has no such fact */
export function fieldOf(kind: ContentKind, id: FieldId): FieldDefinition | undefined {
  return kind.facts?.sections.flatMap((section) => section.fields).find((field) => field.id === id);
}
