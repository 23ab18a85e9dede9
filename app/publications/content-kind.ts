// What every kind of content answers for itself. Shared code asks the kind and never branches on it.
import type { FieldId, FormDefinition } from '#forms/index.ts';

export interface ContentKind {
  readonly id: string;
  /** "Tin, bài", "Dự án" */
  readonly name: string;
  /** What the button says: "Viết tin, bài", "Thêm dự án". */
  readonly addLabel: string;
  /** What is asked beside title, summary, text, source and author: a form of the forms room, so that questions, checks,
   *  messages and reading without scripts are the ones that residents know. Undefined: nothing. */
  readonly facts: FormDefinition | undefined;
  readonly text: 'required' | 'optional' | 'none';
  readonly picture: 'required' | 'optional' | 'none';
  /** How lists order it: newest first, by position set by staff, or by a fact. */
  readonly order: 'newest' | 'title' | { readonly fact: FieldId; readonly descending?: true };
  /** Whether an item has a page of its own, or lives in its section's page only (a person's contact). */
  readonly ownPage: boolean;
  /** How its section's page shows it: everything at once, or a page at a time. */
  readonly list: 'whole' | 'paged';
  /** Facts by which readers narrow a list: fields with options. */
  readonly filters?: readonly FieldId[];
}
