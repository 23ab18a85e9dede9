// A definition's answers as JSON Schema (2020-12), for machines.
import type { FormDefinition } from './definition.ts';
import { kindOf } from './kinds/index.ts';

/** @returns the schema of checked answers, not of what a browser sends */
export function jsonSchemaOf(def: FormDefinition): Record<string, unknown> {
  const fields = def.sections.flatMap((section) => section.fields.map((field) => ({ section, field })));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: def.title,
    description: def.source,
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ field }) => [field.id, { title: field.label, ...kindOf(field).jsonSchema(field) }]),
    ),
    // What depends on a condition cannot be demanded here.
    required: fields
      .filter(
        ({ section, field }) =>
          section.showWhen === undefined &&
          field.showWhen === undefined &&
          field.waived === undefined &&
          field.required === true,
      )
      .map(({ field }) => field.id),
    additionalProperties: false,
  };
}
