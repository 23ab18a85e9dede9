// The day and the unit that the tests of forms live in, and shortcuts to ask one field or one rule.
import type { FieldDefinition, FormDefinition, FormRule } from '#forms/definition.ts';
import type { FormContext } from '#forms/index.ts';
import { kindOf } from '#forms/kinds/index.ts';

export const context: FormContext = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };

export interface Asked {
  readonly answer: unknown;
  /** "day: Nhập ngày …", in the order they were told. */
  readonly messages: readonly string[];
}

/** Reads one wire value as the field's kind does. */
export function ask(
  field: FieldDefinition,
  wire: unknown,
  required = true,
  world: FormContext = context,
): Asked {
  const read = kindOf(field).schema(field, required, world).safeParse(wire);
  if (read.success) return { answer: read.data, messages: [] };
  return {
    answer: undefined,
    messages: read.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')),
  };
}

export function formOf(fields: readonly FieldDefinition[], rules: readonly FormRule[] = []): FormDefinition {
  return {
    code: 'thu',
    version: 1,
    title: 'TỜ KHAI THỬ',
    source: 'thử nghiệm',
    toReview: [],
    sections: [{ id: 'all', heading: 'Tất cả', fields }],
    rules,
    paper: [],
  };
}

export const day = (iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { day: date, month, year };
};
