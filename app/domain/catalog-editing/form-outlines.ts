// As much of a form as the catalog has to know: what its charges can count by.
import type { FieldOutline, FormOutline } from '#catalog/charged-fields.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { optionsOf } from '#forms/index.ts';

/** @returns its fields in order, whichever sections they stand in */
export function outlineOf({ code, title, sections }: FormDefinition): FormOutline {
  return { code, title, fields: sections.flatMap(({ fields }) => fields.map(fieldOutline)) };
}

function fieldOutline(field: FieldDefinition): FieldOutline {
  const { id, kind, label } = field;
  return {
    id,
    kind,
    label,
    ...('options' in field ? { values: optionsOf(field.options) } : {}),
    ...('fields' in field ? { entry: field.fields.map(fieldOutline) } : {}),
  };
}
