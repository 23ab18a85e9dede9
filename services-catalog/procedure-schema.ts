// The catalog as data from the database or from a staff editor. The schema demands of data what procedure.ts demands of code; a test
// proves that both describe the same type.
import { z } from 'zod';

import { componentIds, type Fact } from './components.ts';
import { contradictions } from './contradictions.ts';
import { lifeEventIds } from './life-events.ts';
import { isLocalDate } from './local-date.ts';
import type { Vnd } from './money.ts';
import type { Level, PayableProcedure, Procedure } from './procedure.ts';
import {
  after15Labels,
  channelLabels,
  chargeKindLabels,
  clockStartLabels,
  deliveryLabels,
  documentFormLabels,
  intakeLabels,
  newerTermLabels,
  onlinePaymentLabels,
  partyLabels,
  resolverLabels,
  supplementPolicyLabels,
  timeUnitLabels,
  verificationCountLabels,
} from './procedure-lists.ts';
import { sectorIds } from './sectors.ts';

const text = z.string().trim().min(1, 'Không được để trống');
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã gồm chữ thường không dấu, chữ số và dấu gạch nối');
const texts = z.tuple([text], text).readonly();
const vndAmount = z
  .custom<Vnd>(
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    'Số tiền phải là số đồng nguyên, không âm',
  )
  // JSON Schema cannot read the function.
  .meta({ type: 'integer', minimum: 0, description: 'đồng' });
/** A code of a closed list. */
const oneOf = <Code extends string>(labels: Readonly<Record<Code, string>>) =>
  z.enum(Object.keys(labels) as Code[]);
const wholeNumber = z.number().int('Phải là số nguyên').nonnegative('Không được âm');

const day = z.string().refine(isLocalDate, 'Ngày không có thật');
const provinceAmount = z
  .strictObject({
    amount: vndAmount,
    unit: text,
    resolution: text,
    resolvedOn: day,
    from: day,
    until: day.exactOptional(),
  })
  .readonly();

const exemption = z.strictObject({ id, label: text, legalBasis: text }).readonly();

const tariff = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('per-unit'), amount: vndAmount, unit: text }).readonly(),
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
  z
    .strictObject({
      kind: z.literal('set-by-province'),
      note: text,
      amounts: z.array(provinceAmount).readonly().exactOptional(),
    })
    .readonly(),
]);

const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant'), value: wholeNumber }).readonly(),
  z.strictObject({ kind: z.literal('field'), field: text }).readonly(),
  z
    .strictObject({
      kind: z.literal('group'),
      group: text,
      copies: text.exactOptional(),
      pages: text.exactOptional(),
    })
    .readonly(),
]);

const chargeItem = z
  .strictObject({
    id,
    kind: oneOf(chargeKindLabels),
    name: text,
    tariff,
    quantity,
    when: z
      .strictObject({ field: text, equals: z.union([z.string(), z.boolean()]) })
      .readonly()
      .exactOptional(),
    exemptions: z.array(exemption).readonly(),
    legalBasis: text,
  })
  .readonly();

export const chargesSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('free'),
      legalBasis: text,
      freeService: text.exactOptional(),
      note: text.exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('charged'),
      freeService: text.exactOptional(),
      items: z.tuple([chargeItem], chargeItem).readonly(),
      note: text.exactOptional(),
    })
    .readonly(),
]);

const unit = oneOf(timeUnitLabels);

const verificationLimit = z
  .strictObject({
    value: wholeNumber.min(1, 'Ít nhất là 1'),
    unit,
    counts: oneOf(verificationCountLabels),
    afterwards: wholeNumber.min(1, 'Ít nhất là 1').exactOptional(),
    wording: text,
    law: text.exactOptional(),
  })
  .readonly();

export const clockPolicySchema = z
  .strictObject({
    unit,
    value: wholeNumber,
    stages: z.array(z.strictObject({ title: text, value: wholeNumber, unit }).readonly()).readonly(),
    after15: oneOf(after15Labels),
    supplement: oneOf(supplementPolicyLabels),
    start: oneOf(clockStartLabels),
    wording: text,
    law: text.exactOptional(),
    verification: verificationLimit.exactOptional(),
  })
  .readonly();

const presets = z.record(z.string().min(1), texts).readonly();

const channel = oneOf(channelLabels);

const requiredDocument = z
  .strictObject({
    id,
    name: text,
    form: oneOf(documentFormLabels),
    copies: wholeNumber.min(1, 'Ít nhất 1 bản'),
    required: z.boolean(),
    condition: text.exactOptional(),
    appliesWhen: presets.exactOptional(),
    appliesUnless: presets.exactOptional(),
    filedBy: channel.exactOptional(),
    replacedByForm: id.exactOptional(),
  })
  .readonly();

const handlingStep = z
  .strictObject({
    title: text,
    party: oneOf(partyLabels),
    unit: text.exactOptional(),
    time: z.strictObject({ value: wholeNumber, unit }).readonly().exactOptional(),
  })
  .readonly();

const legalBasis = z
  .strictObject({
    number: text,
    title: text.exactOptional(),
    replaces: text.exactOptional(),
    until: day.exactOptional(),
  })
  .readonly();
const reviewNote = z.strictObject({ component: z.enum(componentIds), note: text }).readonly();

const publication = z
  .strictObject({ decision: text, decidedOn: day.exactOptional(), page: z.url().exactOptional() })
  .readonly();
/** The other place of online filing (NĐ 224/2026 Đ15.1). */
const provider = z
  .strictObject({ kind: z.literal('national'), address: z.url({ protocol: /^https$/ }) })
  .readonly();

const resolver = z.strictObject({ by: oneOf(resolverLabels), commune: oneOf(intakeLabels) }).readonly();

const delivery = oneOf(deliveryLabels);
const deliveries = z.tuple([delivery], delivery).readonly();

const certificateDraft = z.strictObject({ title: text, shows: z.tuple([text], text).readonly() }).readonly();

const descriptionFields = {
  code: z.string().regex(/^\d\.\d{6}$/, 'Mã thủ tục có dạng 1.001193'),
  slug: id,
  sector: z.enum(sectorIds),
  name: text,
  otherNames: z.array(text).readonly(),
  lifeEvents: z.array(z.enum(lifeEventIds)).readonly(),
  newerTerm: oneOf(newerTermLabels),
  levelReason: text,
  audience: z.array(text).readonly(),
  filedInPerson: z.literal(true).exactOptional(),
  eligibility: text,
  handling: z.tuple([handlingStep], handlingStep).readonly(),
  channels: z.tuple([channel], channel).readonly(),
  provider: provider.exactOptional(),
  documents: z.array(requiredDocument).readonly(),
  sets: wholeNumber.min(1, 'Ít nhất 1 bộ'),
  timeLimit: clockPolicySchema,
  authority: z.strictObject({ receives: text, decides: text, prepares: text }).readonly(),
  resolver: resolver.exactOptional(),
  results: texts,
  deliveries: deliveries.exactOptional(),
  certificateDraft: certificateDraft.exactOptional(),
  conditions: text,
  legalBases: z.tuple([legalBasis], legalBasis).readonly(),
  publication: publication.exactOptional(),
  responsibilities: z.strictObject({ applicant: texts, commune: texts }).readonly(),
  toReview: z.array(reviewNote).readonly(),
  charges: chargesSchema,
} as const;

const forms = z.tuple([id], id).readonly();

/**
 * A published procedure: complete, but not checked for contradictions. A dossier filed under it must stay readable even if a later
 * version of the portal finds a contradiction.
 */
export const publishedProcedureSchema = z.discriminatedUnion('level', [
  z.strictObject({ ...descriptionFields, level: z.literal(1) }).readonly(),
  z
    .strictObject({ ...descriptionFields, level: z.literal(2), forms, presets: presets.exactOptional() })
    .readonly(),
  z
    .strictObject({
      ...descriptionFields,
      level: z.literal(3),
      forms,
      presets: presets.exactOptional(),
      onlineForm: id,
    })
    .readonly(),
  z
    .strictObject({
      ...descriptionFields,
      level: z.literal(4),
      forms,
      presets: presets.exactOptional(),
      onlineForm: id,
      onlinePayment: oneOf(onlinePaymentLabels),
    })
    .readonly(),
]);

/** A schema for each fact. Which of forms, online form and payment must be present depends on `level`. */
export const factSchemas = {
  ...descriptionFields,
  filedInPerson: z.literal(true),
  deliveries,
  certificateDraft,
  provider,
  resolver,
  publication,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  forms,
  presets,
  onlineForm: id,
  onlinePayment: oneOf(onlinePaymentLabels),
} as const;

/** The facts of a draft: any of them may be absent. */
export type Facts = {
  readonly [F in Fact]?: (F extends 'level' ? Level : PayableProcedure[F]) | undefined;
};

/** Facts of a draft: each present one is valid. */
export const factsSchema = z
  .strictObject(factSchemas)
  .omit({ toReview: true })
  .partial() satisfies z.ZodType<Facts>;

export const reviewNotesSchema = descriptionFields.toReview;

/** A procedure of any level; it may not contain facts of a higher level (Đ3.4, Đ15) or contradictions. */
export const procedureSchema = publishedProcedureSchema.superRefine((procedure, context) => {
  for (const { path, message } of contradictions(procedure)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}) satisfies z.ZodType<Procedure>;
