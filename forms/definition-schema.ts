// A definition as it comes back from the database or from the form builder. The schema holds for data what
// definition.ts holds for code; a test proves that both describe exactly the same type.
import * as z from 'zod';

import {
  officialLists,
  profileFacts,
  waysOfWording,
  type Condition,
  type FieldDefinition,
  type FormDefinition,
} from './definition.ts';
import type { WireValue } from './kinds/kind.ts';

const words = z.string().trim().min(1, 'Không được để trống').max(4000, 'Viết gọn trong 4.000 ký tự');
const fieldId = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, 'Mã ô khai gồm chữ không dấu và chữ số');
/** A field, or one input of a composite field. */
const fieldPath = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){0,2}$/);
const wholeNumber = z.number().int().nonnegative();

const wireValue: z.ZodType<WireValue, WireValue> = z.lazy(() =>
  z.union([z.string().max(4000), z.array(wireValue).readonly(), z.record(z.string(), wireValue).readonly()]),
);

const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: fieldPath, equals: z.union([z.string(), z.boolean()]) }).readonly(),
    z.strictObject({ field: fieldPath, oneOf: z.array(z.string()).readonly() }).readonly(),
    z.strictObject({ field: fieldPath, greaterThan: z.number() }).readonly(),
    z.strictObject({ field: fieldPath, answered: z.boolean() }).readonly(),
    z.strictObject({ all: z.array(condition).readonly() }).readonly(),
    z.strictObject({ any: z.array(condition).readonly() }).readonly(),
  ]),
);

const sameAs = z.union([
  z.strictObject({ when: condition, field: fieldId }).readonly(),
  z.strictObject({ when: condition, value: words }).readonly(),
]);

const options = z.union([
  z.strictObject({ list: z.enum(officialLists) }).readonly(),
  z.strictObject({ values: z.array(words).readonly() }).readonly(),
  z
    .strictObject({ labelled: z.array(z.strictObject({ value: words, label: words }).readonly()).readonly() })
    .readonly(),
]);

const common = {
  id: fieldId,
  label: words,
  missing: words.exactOptional(),
  hint: words.exactOptional(),
  required: z.union([z.boolean(), condition]),
  showWhen: condition.exactOptional(),
  profile: z.enum(profileFacts).exactOptional(),
  sameAs: sameAs.exactOptional(),
  waived: z.strictObject({ when: condition, law: words, instead: words }).readonly().exactOptional(),
  paperLabel: words.exactOptional(),
  offPaper: z.literal(true).exactOptional(),
  example: wireValue.exactOptional(),
} as const;

const choice = { ...common, options, default: z.string().exactOptional() } as const;
const flag = z.boolean().exactOptional();
const limits = { min: z.number().int().exactOptional(), max: z.number().int().exactOptional() } as const;

const suggestions = z.array(z.string().min(1).max(200)).min(1).max(30).readonly();

const plainField = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...common,
      kind: z.literal('text'),
      maxLength: wholeNumber.min(1).exactOptional(),
      multiline: flag,
      suggestions: suggestions.exactOptional(),
      kept: z.literal(true).exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...common, kind: z.literal('person-name'), uppercase: flag }).readonly(),
  z.strictObject({ ...common, kind: z.literal('identity-number') }).readonly(),
  z.strictObject({ ...common, kind: z.literal('identity-paper') }).readonly(),
  z.strictObject({ ...common, kind: z.literal('date'), past: flag, future: flag }).readonly(),
  z.strictObject({ ...common, kind: z.literal('partial-date'), past: flag }).readonly(),
  z.strictObject({ ...common, kind: z.literal('moment'), past: flag }).readonly(),
  z
    .strictObject({ ...common, kind: z.literal('address'), suggestions: suggestions.exactOptional() })
    .readonly(),
  z.strictObject({ ...common, kind: z.literal('phone') }).readonly(),
  z.strictObject({ ...common, kind: z.literal('map-point') }).readonly(),
  z.strictObject({ ...choice, kind: z.literal('select') }).readonly(),
  z.strictObject({ ...choice, kind: z.literal('radio') }).readonly(),
  z.strictObject({ ...common, kind: z.literal('choices'), options }).readonly(),
  z.strictObject({ ...common, kind: z.literal('checkbox'), statement: words }).readonly(),
  z.strictObject({ ...common, ...limits, kind: z.literal('number'), unit: words.exactOptional() }).readonly(),
  z.strictObject({ ...common, ...limits, kind: z.literal('money') }).readonly(),
  z
    .strictObject({
      ...common,
      kind: z.literal('attachment'),
      maxFiles: wholeNumber.min(1).max(20).exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      ...common,
      kind: z.literal('derived'),
      from: fieldId,
      as: z.enum(waysOfWording),
    })
    .readonly(),
]);

const group = z
  .strictObject({
    ...common,
    kind: z.literal('group'),
    // Groups do not nest: an entry's fields are of every other kind.
    fields: z.custom<readonly FieldDefinition[]>(
      (value) => z.array(plainField).safeParse(value).success,
      'Một mục trong danh sách có ô khai không hợp lệ',
    ),
    minEntries: wholeNumber.max(500),
    maxEntries: wholeNumber.min(1).max(500),
    entryLabel: words,
    ordered: flag,
  })
  .readonly();

export const fieldSchema = z.union([plainField, group]) satisfies z.ZodType<FieldDefinition>;

const section = z
  .strictObject({
    id: fieldId,
    heading: words,
    intro: words.exactOptional(),
    showWhen: condition.exactOptional(),
    folded: flag,
    fields: z.array(fieldSchema).readonly(),
  })
  .readonly();

const bound = {
  id: z.string().regex(/^[a-z][A-Za-z0-9-]*$/),
  severity: z.enum(['error', 'warning']),
  message: words,
  at: fieldId,
  law: words.exactOptional(),
  when: condition.exactOptional(),
} as const;

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...bound, kind: z.literal('not-before'), later: fieldId, earlier: fieldId }).readonly(),
  z
    .strictObject({
      ...bound,
      kind: z.literal('different'),
      fields: z.tuple([fieldId, fieldId]).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...bound,
      kind: z.literal('min-age'),
      birth: fieldId,
      years: wholeNumber,
      on: fieldId.exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...bound, kind: z.literal('within-days'), from: fieldId, days: wholeNumber }).readonly(),
  z
    .strictObject({ ...bound, kind: z.literal('at-least-days-ahead'), of: fieldId, days: wholeNumber })
    .readonly(),
  z
    .strictObject({
      ...bound,
      kind: z.literal('same-as-one-of'),
      field: fieldId,
      others: z.array(fieldId).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...bound,
      kind: z.literal('sum'),
      parts: z.array(fieldId).readonly(),
      total: fieldId,
    })
    .readonly(),
  z.strictObject({ ...bound, kind: z.literal('in-commune'), place: fieldId }).readonly(),
  z.strictObject({ ...bound, kind: z.literal('entries-equal'), group: fieldId, number: fieldId }).readonly(),
  z
    .strictObject({
      ...bound,
      kind: z.literal('identity-matches'),
      identity: fieldId,
      birth: fieldId.exactOptional(),
      sex: fieldId.exactOptional(),
    })
    .readonly(),
]);

const paperText = z.string().max(4000);

export const blockSchema = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('addressee'), text: paperText }).readonly(),
  z
    .strictObject({ block: z.literal('heading'), text: paperText, showWhen: condition.exactOptional() })
    .readonly(),
  z.strictObject({ block: z.literal('paragraph'), text: paperText, italic: flag }).readonly(),
  z.strictObject({ block: z.literal('line'), fields: z.array(fieldId).readonly() }).readonly(),
  z.strictObject({ block: z.literal('table'), group: fieldId }).readonly(),
  z
    .strictObject({
      block: z.literal('columns'),
      headings: z.tuple([paperText, paperText]).readonly(),
      rows: z
        .array(
          z.strictObject({ label: paperText, fields: z.tuple([fieldId, fieldId]).readonly() }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z.strictObject({ block: z.literal('place-and-date') }).readonly(),
  z
    .strictObject({
      block: z.literal('signatures'),
      people: z
        .array(
          z.strictObject({ title: paperText, hint: paperText, nameFrom: fieldId.exactOptional() }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      block: z.literal('office-use'),
      heading: paperText,
      lines: z.array(paperText).readonly(),
      signatures: z.array(paperText).readonly(),
    })
    .readonly(),
]);

/** Ids that a list has more than once. */
function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** @returns a Vietnamese sentence for each id that two sections, fields, rules or fields of one group share */
export function repeatedIds(def: FormDefinition): readonly string[] {
  const fields = def.sections.flatMap((one) => one.fields);
  const repeated = [
    ...twice(def.sections.map(({ id }) => id)),
    ...twice(fields.map(({ id }) => id)),
    ...twice(def.rules.map(({ id }) => id)),
    ...fields.flatMap((field) => (field.kind === 'group' ? twice(field.fields.map(({ id }) => id)) : [])),
  ];
  return repeated.map((id) => `Mã “${id}” bị trùng`);
}

/** A complete definition. It may still be unfit for publishing: `formProblems` says why. */
export const formDefinitionSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã mẫu đơn gồm chữ thường không dấu, chữ số, gạch nối'),
    version: wholeNumber.min(1),
    title: words,
    subtitle: words.exactOptional(),
    corner: words.exactOptional(),
    source: z.string().max(4000),
    toReview: z.array(words).readonly(),
    sections: z.array(section).readonly(),
    rules: z.array(ruleSchema).readonly(),
    paper: z.array(blockSchema).readonly(),
    paperLayout: z.literal('standard').exactOptional(),
  })
  .readonly()
  .superRefine((def, context) => {
    for (const message of repeatedIds(def)) context.addIssue({ code: 'custom', message });
  }) satisfies z.ZodType<FormDefinition>;
