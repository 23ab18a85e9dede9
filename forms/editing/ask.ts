// Short ways to ask for a setting with the forms' own fields.
import { present } from '#app/values/present.ts';

import type { FieldDefinition } from '../definition.ts';
import type { Fields } from './find.ts';

interface Words {
  readonly hint?: string;
  readonly required?: boolean;
}

/** @param id the setting, under which the answer is stored */
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
 * A whole number, optional unless said.
 * @param id the setting, under which the answer is stored
 */
export const askNumber = (
  id: string,
  label: string,
  { hint, required = false, ...rest }: Words & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition => ({ id, kind: 'number', label, required, ...rest, ...present({ hint }) });

/**
 * A box to tick; not ticked is no answer.
 * @param statement what is said by ticking it
 */
export const askTick = (id: string, statement: string, hint?: string): FieldDefinition => ({
  id,
  kind: 'checkbox',
  label: statement,
  statement,
  required: false,
  ...present({ hint }),
});

/** One of the form's fields, or of those given. */
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
