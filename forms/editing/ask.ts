// Short ways to ask for a setting with the forms' own fields.
import { present } from '#app/values/present.ts';

import type { FieldDefinition } from '../definition.ts';
import type { Fields } from './find.ts';

interface Words {
  readonly hint?: string;
  readonly required?: boolean;
}

/** @param id the setting; its answer is stored under this id @returns a text field, required unless the words say otherwise */
export const askText = (
  id: string,
  label: string,
  {
    hint,
    required = true,
    ...rest
  }: Words & { readonly multiline?: boolean; readonly maxLength?: number } = {},
): FieldDefinition => ({ id, kind: 'text', label, required, ...rest, ...present({ hint }) });

/**
 * @param id the setting; its answer is stored under this id
 * @returns a field for a whole number, optional unless the words say otherwise
 */
export const askNumber = (
  id: string,
  label: string,
  { hint, required = false, ...rest }: Words & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition => ({ id, kind: 'number', label, required, ...rest, ...present({ hint }) });

/**
 * @param statement the sentence beside the box
 * @returns an optional box to tick; an unticked one is no answer
 */
export const askTick = (id: string, statement: string, hint?: string): FieldDefinition => ({
  id,
  kind: 'checkbox',
  label: statement,
  statement,
  required: false,
  ...present({ hint }),
});

/** @param fields to choose from @returns a question whose answer is the id of one of them */
export const askField = (
  id: string,
  label: string,
  fields: Fields,
  { hint, required = true }: Words = {},
): FieldDefinition => ({
  id,
  kind: 'select',
  label,
  required,
  options: { labelled: fields.map((field) => ({ value: field.id, label: field.label })) },
  ...present({ hint }),
});
