// A form as one procedure uses it: answers that follow from the procedure are given, and not asked.
import type { FieldDefinition, FieldId, FormDefinition } from './definition.ts';
import { controlOf, kindOf } from './kinds/index.ts';
import { own } from './own.ts';

/** By field, the answers that the procedure allows. */
export type Presets = Readonly<Record<FieldId, readonly string[]>>;

const narrowForms = new WeakMap<FormDefinition, Map<string, FormDefinition>>();

/**
 * @returns the form whose questions offer only these answers; a question stays as it is when none of them is offered.
 * Equal presets return the same object, because schemas and indexes are cached by form.
 */
export function narrowForm(def: FormDefinition, presets: Presets = {}): FormDefinition {
  if (Object.keys(presets).length === 0) return def;
  const byPresets = narrowForms.get(def) ?? new Map<string, FormDefinition>();
  narrowForms.set(def, byPresets);
  const key = JSON.stringify(presets);
  const cached = byPresets.get(key);
  if (cached !== undefined) return cached;
  const form: FormDefinition = {
    ...def,
    sections: def.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => narrowField(field, own(presets, field.id))),
    })),
  };
  byPresets.set(key, form);
  return form;
}

function narrowField(field: FieldDefinition, answers: readonly string[] | undefined): FieldDefinition {
  if (answers === undefined) return field;
  const narrow = kindOf(field).narrowed?.(field, answers);
  const choices =
    narrow === undefined ? [] : controlOf(narrow).inputs.flatMap(({ options }) => options ?? []);
  return narrow === undefined || choices.length === 0 ? field : narrow;
}

/** @returns the value of a question with one possible answer, which is shown and not asked; undefined for other questions */
export function givenAnswer(field: FieldDefinition): string | undefined {
  const { layout, inputs } = controlOf(field);
  return layout === 'given' ? inputs[0]?.options?.[0]?.value : undefined;
}
