// A definition as it comes back from the database or from the form builder. The types of definition.ts are read from here.
import * as z from 'zod';

import type { FormDefinition } from './definition.ts';
import { condition, fieldId, fieldSchema, flag, wholeNumber, words } from './field-schema.ts';

export const sectionSchema = z
  .strictObject({
    id: fieldId,
    heading: words,
    intro: words.exactOptional(),
    showWhen: condition.exactOptional(),
    /** Nobody has to answer any of it: on a page it stands folded, until something in it is wrong or was written. */
    folded: flag,
    fields: z.array(fieldSchema).readonly(),
  })
  .readonly();

const bound = {
  id: z.string().regex(/^[a-z][A-Za-z0-9-]*$/),
  severity: z.enum(['error', 'warning']),
  message: words,
  /** Where the message is shown. */
  at: fieldId,
  law: words.exactOptional(),
  /** The rule applies only when this holds. */
  when: condition.exactOptional(),
} as const;

// What a rule reads is a field, or the day within one: "identity.issuedOn".
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
  // Calendar days from today; the law's own limits in working days need the calendar and are not told by it.
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
  // An address in the commune whose portal this is; it may be written by a former name, so it may only warn.
  z.strictObject({ ...bound, kind: z.literal('in-commune'), place: fieldId }).readonly(),
  z.strictObject({ ...bound, kind: z.literal('entries-equal'), group: fieldId, number: fieldId }).readonly(),
  // Digits 4–6 of a 12-digit number tell sex, century and year of birth; data errors exist, so it may only warn.
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
  // "Kính gửi: …"
  z.strictObject({ block: z.literal('addressee'), text: paperText }).readonly(),
  z
    .strictObject({ block: z.literal('heading'), text: paperText, showWhen: condition.exactOptional() })
    .readonly(),
  z.strictObject({ block: z.literal('paragraph'), text: paperText, italic: flag }).readonly(),
  // Fields on one line, each "label: value"; on the blank paper each becomes a box to fill.
  z.strictObject({ block: z.literal('line'), fields: z.array(fieldId).readonly() }).readonly(),
  // A table with one row an entry of a group.
  z.strictObject({ block: z.literal('table'), group: fieldId }).readonly(),
  // A comparison of two parties: a row a pair (kết hôn: bên nữ left, bên nam right).
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
  // Left blank for the commune: "XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ".
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
    /** Rises when a published definition changes; answers keep the version they were given under. */
    version: wholeNumber.min(1),
    title: words,
    subtitle: words.exactOptional(),
    /** "Mẫu số 04", printed in the corner. */
    corner: words.exactOptional(),
    source: z.string().max(4000),
    /** Facts of this definition that the source does not confirm. */
    toReview: z.array(words).readonly(),
    sections: z.array(sectionSchema).readonly(),
    rules: z.array(ruleSchema).readonly(),
    paper: z.array(blockSchema).readonly(),
    /** The paper follows the sections by itself (`standardPaper`); without it, it is laid out by hand. */
    paperLayout: z.literal('standard').exactOptional(),
  })
  .readonly()
  .superRefine((def, context) => {
    for (const message of repeatedIds(def)) context.addIssue({ code: 'custom', message });
  });
