// The schema of a definition and its type say the same, and every official declaration passes it unchanged.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import { formDefinitionSchema } from '#forms/definition-schema.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { forms } from '#forms/index.ts';

import { formOf } from './context.ts';
import { every, group } from './fields-of-every-kind.ts';

const accepts = (value: unknown) => formDefinitionSchema.safeParse(value).success;

describe('formDefinitionSchema', () => {
  it('describes exactly the type FormDefinition', () => {
    expectTypeOf<z.output<typeof formDefinitionSchema>>().toExtend<FormDefinition>();
    expectTypeOf<FormDefinition>().toExtend<z.output<typeof formDefinitionSchema>>();
    expectTypeOf<z.input<typeof formDefinitionSchema>>().toExtend<FormDefinition>();
    expectTypeOf<FormDefinition>().toExtend<z.input<typeof formDefinitionSchema>>();
  });

  it.each(forms.map((form) => [form.code, form] as const))('gives %s back as it is', (_code, form) => {
    expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it('accepts a field of every kind', () => {
    for (const field of every) expect(accepts(formOf([field])), field.kind).toBe(true);
  });

  it('refuses what no form may hold', () => {
    const [form] = forms;
    const field = { id: 'a', kind: 'text', label: 'A', required: true } as const;
    expect(accepts(formOf([field, field]))).toBe(false);
    expect(
      accepts({
        ...formOf([field]),
        sections: [{ id: 'x', heading: 'X', fields: [{ ...group, fields: [group] }] }],
      }),
    ).toBe(false);
    expect(accepts(formOf([{ ...field, id: '__proto__' }]))).toBe(false);
    expect(accepts({ ...formOf([field]), stranger: 1 })).toBe(false);
    expect(
      accepts({ ...form, sections: [{ id: 'x', heading: 'X', fields: [{ ...field, kind: 'x' }] }] }),
    ).toBe(false);
    expect(accepts(null)).toBe(false);
  });
});
