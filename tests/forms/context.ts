// The day and the unit that the tests of forms live in, and shortcuts to ask one field or one rule.
import type { FieldDefinition, FormDefinition, FormRule } from '#forms/definition.ts';
import type { FormContext } from '#forms/index.ts';
import { controlOf, kindOf } from '#forms/kinds/index.ts';

export const context: FormContext = {
  today: '2026-11-24',
  unitName: 'Ủy ban nhân dân xã Phú An',
  home: {
    commune: 'xã Phú An',
    district: 'thị xã Bến Cát',
    province: 'tỉnh Bình Dương',
    hamlets: ['ấp An Thuận', 'ấp Phú Thứ'],
  },
};

/** The world in which every attachment field of a form has a file. */
export function contextOf(form: FormDefinition, world: FormContext = context): FormContext {
  const held = form.sections
    .flatMap((section) => section.fields)
    .filter((field) => kindOf(field).readsFiles === true)
    .map((field) => [`field:${field.id}`, [{ fileName: 'tep-dinh-kem.pdf' }]] as const);
  return held.length === 0 ? world : { ...world, attachments: Object.fromEntries(held) };
}

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

/** The names under which a browser sends a field, and the first entry of a group. */
export function inputsOf(field: FieldDefinition): readonly string[] {
  const { inputs, entry } = controlOf(field);
  const own = inputs.map((input) => `${field.id}${input.suffix}`);
  // As many entries as the group demands stand there from the start.
  const count = Math.max(1, controlOf(field).entry?.min ?? 0);
  const entries = Array.from({ length: count }, (_, index) =>
    (entry?.fields ?? []).flatMap((inner) => inputsOf(inner).map((name) => `${field.id}.${index}.${name}`)),
  ).flat();
  return [...own, ...entries];
}
