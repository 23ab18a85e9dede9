// A form as one procedure puts it: what the procedure itself says is given and not asked again.
import type { FieldDefinition, FieldId, FormDefinition } from './definition.ts';
import { controlOf, kindOf } from './kinds/index.ts';
import { own } from './own.ts';

/** By question, the answers that are left. */
export type Presets = Readonly<Record<FieldId, readonly string[]>>;

const narrowed = new WeakMap<FormDefinition, Map<string, FormDefinition>>();

/**
 * @returns the form whose questions offer only these answers; what it does not know, or no longer offers, is left
 * as it is. The same form for the same answers: what is kept by form stays kept.
 */
export function narrowForm(def: FormDefinition, presets: Presets = {}): FormDefinition {
  if (Object.keys(presets).length === 0) return def;
  const known = narrowed.get(def) ?? new Map<string, FormDefinition>();
  narrowed.set(def, known);
  const key = JSON.stringify(presets);
  const value = known.get(key);
  if (value !== undefined) return value;
  const made: FormDefinition = {
    ...def,
    sections: def.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => narrowField(field, own(presets, field.id))),
    })),
  };
  known.set(key, made);
  return made;
}

function narrowField(field: FieldDefinition, answers: readonly string[] | undefined): FieldDefinition {
  if (answers === undefined) return field;
  const narrow = kindOf(field).narrowed?.(field, answers);
  const left = narrow === undefined ? [] : controlOf(narrow).inputs.flatMap(({ options }) => options ?? []);
  return narrow === undefined || left.length === 0 ? field : narrow;
}

/** The only answer that a question admits: it is shown, and sent along, without being asked. */
export function givenAnswer(field: FieldDefinition): string | undefined {
  const { layout, inputs } = controlOf(field);
  return layout === 'given' ? inputs[0]?.options?.[0]?.value : undefined;
}
