// Every official declaration passes the schema of a definition unchanged.
import { describe, expect, it } from 'vitest';

import { formDefinitionSchema } from '#forms/definition-schema.ts';
import { forms } from '#forms/index.ts';

import { formOf } from './context.ts';
import { every, group } from './fields-of-every-kind.ts';

const accepts = (value: unknown) => formDefinitionSchema.safeParse(value).success;

describe('formDefinitionSchema', () => {
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
