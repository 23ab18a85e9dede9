// What a procedure costs, as data from the database or from a staff editor. The types of charges.ts are read from here.
import { z } from 'zod';

import type { Vnd } from './money.ts';
import { chargeKindLabels } from './procedure-lists.ts';
import { day, id, oneOf, text, wholeNumber } from './schema-pieces.ts';

const vndAmount = z
  .custom<Vnd>(
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    'Số tiền phải là số đồng nguyên, không âm',
  )
  // JSON Schema cannot read the function.
  .meta({ type: 'integer', minimum: 0, description: 'đồng' });

export const provinceAmountSchema = z
  .strictObject({
    amount: vndAmount,
    unit: text,
    /** Number and symbol: "12/2026/NQ-HĐND". */
    resolution: text,
    /** The day of the resolution. */
    resolvedOn: day,
    from: day,
    /** The first day after it; absent while no end is known. */
    until: day.exactOptional(),
  })
  .readonly();

export const exemptionSchema = z.strictObject({ id, label: text, legalBasis: text }).readonly();

export const tariffSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('per-unit'), amount: vndAmount, unit: text }).readonly(),
  // NĐ/TT 226/2016: `first` đồng for each of the first `firstPages` pages, then `further`, at most `cap` a copy.
  z
    .strictObject({
      kind: z.literal('by-page'),
      first: vndAmount,
      firstPages: wholeNumber,
      further: vndAmount,
      cap: vndAmount,
      unit: text,
    })
    .readonly(),
  // Set by the provincial council: staff enter its amounts, each with its days. The portal guesses none.
  z
    .strictObject({
      kind: z.literal('set-by-province'),
      note: text,
      amounts: z.array(provinceAmountSchema).readonly().exactOptional(),
    })
    .readonly(),
]);

export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant'), value: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('field'), field: text }).readonly(),
  // Sum over a repeating group.
  z
    .strictObject({
      kind: z.literal('group'),
      group: text,
      copies: text.exactOptional(),
      /** The group's field with the pages of each original. */
      pages: text.exactOptional(),
    })
    .readonly(),
]);

export const chargeConditionSchema = z
  .strictObject({ field: text, equals: z.union([z.string(), z.boolean()]) })
  .readonly();

export const chargeItemSchema = z
  .strictObject({
    id,
    kind: oneOf(chargeKindLabels),
    name: text,
    tariff: tariffSchema,
    quantity: quantitySchema,
    /** Charged only when this holds; always, when absent. */
    when: chargeConditionSchema.exactOptional(),
    exemptions: z.array(exemptionSchema).readonly(),
    legalBasis: text,
  })
  .readonly();

export const chargesSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('free'),
      legalBasis: text,
      /** On which condition: "Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh". Absent where nobody ever pays. */
      freeService: text.exactOptional(),
      note: text.exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('charged'),
      /**
       * The service itself costs nothing, and until when: "Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh". It is said before the
       * items, which are what is asked for besides.
       */
      freeService: text.exactOptional(),
      items: z.tuple([chargeItemSchema], chargeItemSchema).readonly(),
      note: text.exactOptional(),
    })
    .readonly(),
]);
