// The fields of a form as they come back from the database or from the form builder. Their types in definition.ts are read from here.
import * as z from 'zod';

import type { Sketch } from '#app/values/sketch.ts';
import {
  officialLists,
  profileFacts,
  waysOfWording,
  type Condition,
  type FieldDefinition,
} from './definition.ts';
import type { WireValue } from './kinds/kind.ts';

export const words = z.string().trim().min(1, 'Không được để trống').max(4000, 'Viết gọn trong 4.000 ký tự');
/** camelCase, unique in the form, stable for ever: answers are stored under it. */
export const fieldId = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, 'Mã ô khai gồm chữ không dấu và chữ số');
/** A field, or one input of a composite field. */
const fieldPath = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){0,2}$/);
export const wholeNumber = z.number().int().nonnegative();

const wireValue: z.ZodType<WireValue, WireValue> = z.lazy(() =>
  z.union([z.string().max(4000), z.array(wireValue).readonly(), z.record(z.string(), wireValue).readonly()]),
);

export const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: fieldPath, equals: z.union([z.string(), z.boolean()]) }).readonly(),
    z.strictObject({ field: fieldPath, oneOf: z.array(z.string()).readonly() }).readonly(),
    z.strictObject({ field: fieldPath, greaterThan: z.number() }).readonly(),
    z.strictObject({ field: fieldPath, answered: z.boolean() }).readonly(),
    z.strictObject({ all: z.array(condition).readonly() }).readonly(),
    z.strictObject({ any: z.array(condition).readonly() }).readonly(),
  ]),
);

export const sameAsSchema = z.union([
  z.strictObject({ when: condition, field: fieldId }).readonly(),
  z.strictObject({ when: condition, value: words }).readonly(),
]);

export const waiverSchema = z
  .strictObject({
    when: condition,
    law: words,
    /** The words in place of the answer, on paper and for readers. */
    instead: words,
  })
  .readonly();

export const optionsSchema = z.union([
  z.strictObject({ list: z.enum(officialLists) }).readonly(),
  z.strictObject({ values: z.array(words).readonly() }).readonly(),
  z
    .strictObject({ labelled: z.array(z.strictObject({ value: words, label: words }).readonly()).readonly() })
    .readonly(),
]);

const common = {
  id: fieldId,
  label: words,
  /** Asks for the answer where `label` is a clause, with which no sentence can be composed: "Chọn người đăng ký". */
  missing: words.exactOptional(),
  hint: words.exactOptional(),
  /** `true`, or the condition under which it must be answered. */
  required: z.union([z.boolean(), condition]),
  /** Asked only when this holds; hidden answers are dropped. */
  showWhen: condition.exactOptional(),
  /** Prefilled from the resident's profile: the profile's key. */
  profile: z.enum(profileFacts).exactOptional(),
  /** Not asked again when this holds and the other field is answered: "Mẹ" of the child fills the mother's section. */
  sameAs: sameAsSchema.exactOptional(),
  /** Not asked when this holds; the official paper says where the office finds it. */
  waived: waiverSchema.exactOptional(),
  /** The label on the official paper, when it differs. */
  paperLabel: words.exactOptional(),
  /** The portal's own question (a day to come): asked, but not printed. */
  offPaper: z.literal(true).exactOptional(),
  /** Wire value for previews and tests, where the kind's own example would break a rule of the form. */
  example: wireValue.exactOptional(),
} as const;

const choice = { ...common, options: optionsSchema, default: z.string().exactOptional() } as const;
export const flag = z.boolean().exactOptional();
const limits = { min: z.number().int().exactOptional(), max: z.number().int().exactOptional() } as const;

const suggestions = z.array(z.string().min(1).max(200)).min(1).max(30).readonly();

export const plainFieldSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...common,
      kind: z.literal('text'),
      maxLength: wholeNumber.min(1).exactOptional(),
      multiline: flag,
      /** Frequent answers; others are allowed. */
      suggestions: suggestions.exactOptional(),
      /** Known to the portal and carried along: it is never asked, shown or printed. */
      kept: z.literal(true).exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...common, kind: z.literal('person-name'), uppercase: flag }).readonly(),
  // CCCD or CMND digits alone.
  z.strictObject({ ...common, kind: z.literal('identity-number') }).readonly(),
  // Kind of paper, number, day and place of issue.
  z.strictObject({ ...common, kind: z.literal('identity-paper') }).readonly(),
  z.strictObject({ ...common, kind: z.literal('date'), past: flag, future: flag }).readonly(),
  // A year, a month, or a whole date.
  z.strictObject({ ...common, kind: z.literal('partial-date'), past: flag }).readonly(),
  // A date, and the hour and minute when known.
  z.strictObject({ ...common, kind: z.literal('moment'), past: flag, future: flag }).readonly(),
  z
    .strictObject({
      ...common,
      kind: z.literal('address'),
      /** Houses that are often named here, such as hospitals; others are allowed. */
      suggestions: suggestions.exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...common, kind: z.literal('phone') }).readonly(),
  // By choice.
  z
    .strictObject({
      ...common,
      kind: z.literal('map-point'),
      /** Of the commune on the day on which it is asked, so never stored: without one there is nothing to choose on. */
      sketch: z.custom<Sketch>(() => false).exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...choice, kind: z.literal('select') }).readonly(),
  z.strictObject({ ...choice, kind: z.literal('radio') }).readonly(),
  // Several of a list.
  z.strictObject({ ...common, kind: z.literal('choices'), options: optionsSchema }).readonly(),
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

export const groupSchema = z
  .strictObject({
    ...common,
    kind: z.literal('group'),
    /** One entry's fields; groups do not nest. */
    fields: z.custom<readonly FieldDefinition[]>(
      (value) => z.array(plainFieldSchema).safeParse(value).success,
      'Một mục trong danh sách có ô khai không hợp lệ',
    ),
    minEntries: wholeNumber.max(500),
    maxEntries: wholeNumber.min(1).max(500),
    /** "Giấy tờ": heads each entry as "Giấy tờ 1". */
    entryLabel: words,
    /** The order of the entries means something: they can be moved up and down. */
    ordered: flag,
  })
  .readonly();

export const fieldSchema = z.union([plainFieldSchema, groupSchema]);
