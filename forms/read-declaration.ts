// Answers as a reader sees them, and back as wire values to be filled in again.
import type { FieldDefinition, FormDefinition } from './definition.ts';
import type { Address } from './kinds/address.ts';
import { kindOf, readTextOf } from './kinds/index.ts';
import type { Answers, FormContext, Wire, WireValue } from './kinds/kind.ts';
import { plainWire } from './plain-wire.ts';
import { checkField } from './validate.ts';
import { applicableSections, isCopied, waivedFields } from './visibility.ts';
import { entriesOf, isBlank } from './wire.ts';
import { own } from './own.ts';

export interface ReadSection {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly { readonly field: string; readonly label: string; readonly value: string }[];
}

/**
 * @returns every answered field under its section's heading; a waived field shows the words of its waiver. Rows and sections
 * without text are left out
 */
export function readDeclaration(def: FormDefinition, answers: Answers): readonly ReadSection[] {
  const waived = new Map(waivedFields(def, answers).map((field) => [field.id, field.waived.instead]));
  const valueOf = (field: FieldDefinition) => readTextOf(field, answers) || (waived.get(field.id) ?? '');
  return def.sections
    .map((section) => ({
      id: section.id,
      heading: section.heading,
      rows: section.fields
        .map((field) => ({ field: field.id, label: field.label, value: valueOf(field) }))
        .filter((row) => row.value !== ''),
    }))
    .filter((section) => section.rows.length > 0);
}

/**
 * What was typed, as a reader sees it where it is right; else as far as it can be read, on one line.
 * @param value undefined when nothing was
 */
export function readTyped(
  field: FieldDefinition,
  value: WireValue | undefined,
  context: FormContext,
): string {
  const { answer } = checkField(field, value, context);
  if (answer !== undefined) return readTextOf(field, { [field.id]: answer });
  const { entry } = kindOf(field).control(field);
  if (entry === undefined) return plainWire(value);
  return entriesOf(value)
    .map(([, entryWire]) =>
      entry.fields
        .map((one) => readTyped(one, own(entryWire, one.id) as WireValue | undefined, context))
        .filter((text) => text !== '')
        .join(', '),
    )
    .filter((text) => text !== '')
    .join('; ');
}

const fieldsIn = (def: FormDefinition) => def.sections.flatMap((section) => section.fields);

function wireFrom(
  fields: readonly FieldDefinition[],
  valueOf: (field: FieldDefinition) => WireValue | undefined,
): Wire {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field);
      return value === undefined || isBlank(value) ? [] : [[field.id, value] as const];
    }),
  );
}

/**
 * @param def whose fields are filled; an answer of another is left out
 * @param answers as they are stored
 * @returns the values that fill the form with them; what is taken from another answer is taken from it again
 */
export function answersToWire(def: FormDefinition, answers: Answers): Wire {
  return wireFrom(fieldsIn(def), (field) => {
    const answer = own(answers, field.id);
    return answer === undefined || isCopied(field, answers) ? undefined : kindOf(field).toWire(field, answer);
  });
}

/** A resident's profile, in the shapes in which answers are stored. */
export interface Profile {
  readonly fullName?: string | undefined;
  /** ISO day. */
  readonly birthDate?: string | undefined;
  readonly identity?:
    | {
        readonly type: string;
        readonly number: string;
        readonly issuedOn?: string;
        readonly issuedBy?: string;
      }
    | undefined;
  readonly residence?: Address | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * @param profile of the resident who fills the form in; an empty one for a form without an account
 * @returns the wire of a form that nobody has touched: defaults, facts of the profile, and the `minEntries` of each group
 */
export function initialWire(def: FormDefinition, profile: Profile = {}): Wire {
  const start = (field: FieldDefinition): WireValue | undefined => {
    const fact = field.profile === undefined ? undefined : profile[field.profile];
    if (fact !== undefined) return kindOf(field).toWire(field, fact);
    return 'default' in field ? field.default : undefined;
  };
  const wire: Record<string, WireValue> = { ...wireFrom(fieldsIn(def), start) };
  for (const field of fieldsIn(def)) {
    const entry = kindOf(field).control(field).entry;
    if (entry !== undefined)
      wire[field.id] = Array.from({ length: entry.min }, () => wireFrom(entry.fields, start));
  }
  return wire;
}

/** @returns wire values that validate on the day of `context`, of every field that is asked: for previews, tests and the demo */
export function exampleWire(def: FormDefinition, context: FormContext): Wire {
  const all = wireFrom(fieldsIn(def), (field) => field.example ?? kindOf(field).example(field, context));
  return applicableSections(def, all).values;
}
