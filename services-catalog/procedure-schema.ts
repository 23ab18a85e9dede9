// The catalog as data from the database or from a staff editor. The types of procedure.ts and clock-policy.ts are read from here.
import { z } from 'zod';

import { chargesSchema } from './charges-schema.ts';
import { componentIds } from './components.ts';
import { contradictions } from './contradictions.ts';
import { lifeEventIds } from './life-events.ts';
import type { Procedure } from './procedure.ts';
import {
  after15Labels,
  channelLabels,
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
import { day, id, oneOf, text, texts, wholeNumber } from './schema-pieces.ts';
import { sectorIds } from './sectors.ts';

const unit = oneOf(timeUnitLabels);

export const verificationLimitSchema = z
  .strictObject({
    value: wholeNumber.min(1, 'Ít nhất là 1'),
    unit,
    /** `in-all`: it stands in place of the limit. `besides`: it comes on top of it. */
    counts: oneOf(verificationCountLabels),
    /**
     * In `unit`: the limit for the decision after the answer, where the law gives it one of its own. The `value` is then the limit of
     * the answer.
     */
    afterwards: wholeNumber.min(1, 'Ít nhất là 1').exactOptional(),
    /** The law's own words, shown beside the limit. */
    wording: text,
    /** The law behind it, where it is not the one behind the limit. */
    law: text.exactOptional(),
  })
  .readonly();

export const clockPolicySchema = z
  .strictObject({
    unit,
    /** Zero means "within the day of reception". */
    value: wholeNumber,
    stages: z.array(z.strictObject({ title: text, value: wholeNumber, unit }).readonly()).readonly(),
    /**
     * Reception at or after 15:00: `shift` moves day 0 to the next working day; `same-day-only` moves it
     * only for limits of zero days (Luật Hộ tịch Đ5.3, NĐ 23/2015 Đ7); `none` never moves it.
     */
    after15: oneOf(after15Labels),
    /** NĐ 61/2018 Đ19.4 resets the clock on a supplement, NĐ 162/2017 Đ23.2 pauses it. */
    supplement: oneOf(supplementPolicyLabels),
    /** `accepted`: the law counts from the decision to take the matter up (thụ lý). Dossiers do not record it: only for levels 1 and 2. */
    start: oneOf(clockStartLabels),
    /** The limit in the law's own words, shown beside the computed date. */
    wording: text,
    /** The law behind the limit and behind `after15`. */
    law: text.exactOptional(),
    /** Absent: no law is known that gives time for a verification, and the limit runs on. */
    verification: verificationLimitSchema.exactOptional(),
  })
  .readonly();

export const presetsSchema = z.record(z.string().min(1), texts).readonly();

const channel = oneOf(channelLabels);

export const requiredDocumentSchema = z
  .strictObject({
    /** Stable id: attachments point at it. */
    id,
    name: text,
    form: oneOf(documentFormLabels),
    copies: wholeNumber.min(1, 'Ít nhất 1 bản'),
    required: z.boolean(),
    /** When it applies, in plain Vietnamese. */
    condition: text.exactOptional(),
    /**
     * The same condition on answers of the declaration: by the id of a question, the answers with which the document applies. All
     * questions must have such an answer.
     */
    appliesWhen: presetsSchema.exactOptional(),
    /** The document does not apply when all these questions have such an answer: "Bản thân" needs no authorisation. */
    appliesUnless: presetsSchema.exactOptional(),
    /** Only dossiers that come by this channel need it. */
    filedBy: channel.exactOptional(),
    /** The form whose online declaration replaces this document, so that nothing has to be uploaded. */
    replacedByForm: id.exactOptional(),
  })
  .readonly();

export const handlingTimeSchema = z.strictObject({ value: wholeNumber, unit }).readonly();

export const handlingStepSchema = z
  .strictObject({
    title: text,
    party: oneOf(partyLabels),
    /** The unit of the party, if it is not the one in `authority`: "Kế toán". */
    unit: text.exactOptional(),
    /** Only for steps of the commune, not for those of the applicant. */
    time: handlingTimeSchema.exactOptional(),
  })
  .readonly();

export const legalBasisSchema = z
  .strictObject({
    /** Number and symbol, e.g. "123/2015/NĐ-CP". */
    number: text,
    title: text.exactOptional(),
    /** The laws that it replaced, with their last day if the source gives it: "15/2015/TT-BTP (đến 15/07/2020)". */
    replaces: text.exactOptional(),
    /** Its last day, where it says itself for which years it is. */
    until: day.exactOptional(),
  })
  .readonly();

export const reviewNoteSchema = z
  .strictObject({
    component: z.enum(componentIds),
    /** What to check, and against which source. */
    note: text,
  })
  .readonly();

export const publicationSchema = z
  .strictObject({
    /** Number and symbol, as in the source: "163/QĐ-BTP". */
    decision: text,
    /** Absent when the source does not give it. */
    decidedOn: day.exactOptional(),
    /** Its address on the national portal. */
    page: z.url().exactOptional(),
  })
  .readonly();

export const providerSchema = z
  .strictObject({ kind: z.literal('national'), address: z.url({ protocol: /^https$/ }) })
  .readonly();

export const resolverSchema = z
  .strictObject({ by: oneOf(resolverLabels), commune: oneOf(intakeLabels) })
  .readonly();

const delivery = oneOf(deliveryLabels);
const deliveries = z.tuple([delivery], delivery).readonly();

export const certificateDraftSchema = z
  .strictObject({
    /** What is drafted: "Giấy khai sinh". */
    title: text,
    /** Fields of the online form, in the order in which the draft shows them. */
    shows: texts,
  })
  .readonly();

const descriptionFields = {
  /** The national code: "1.001193". */
  code: z.string().regex(/^\d\.\d{6}$/, 'Mã thủ tục có dạng 1.001193'),
  /** The address: /dich-vu-cong/:slug. */
  slug: id,
  sector: z.enum(sectorIds),
  name: text,
  otherNames: z.array(text).readonly(),
  lifeEvents: z.array(z.enum(lifeEventIds)).readonly(),
  /** The term of the decree in force (level-regimes.ts) beside the level of the regulation. */
  newerTerm: oneOf(newerTermLabels),
  levelReason: text,
  audience: z.array(text).readonly(),
  /** The applicants must file it themselves, without a representative: both spouses, or parent and child. */
  filedInPerson: z.literal(true).exactOptional(),
  /** One sentence before the start button that tells a resident whether the procedure is for her. */
  eligibility: text,
  handling: z.tuple([handlingStepSchema], handlingStepSchema).readonly(),
  channels: z.tuple([channel], channel).readonly(),
  /** Absent when it is filed on this portal. */
  provider: providerSchema.exactOptional(),
  documents: z.array(requiredDocumentSchema).readonly(),
  sets: wholeNumber.min(1, 'Ít nhất 1 bộ'),
  timeLimit: clockPolicySchema,
  authority: z.strictObject({ receives: text, decides: text, prepares: text }).readonly(),
  /** Absent where the commune decides. */
  resolver: resolverSchema.exactOptional(),
  results: texts,
  /** How results are handed over, if different from the default of the level: see `deliveriesOf`. */
  deliveries: deliveries.exactOptional(),
  /** Whoever files online sees what will stand on the result before it is made, and agrees or says what is wrong. */
  certificateDraft: certificateDraftSchema.exactOptional(),
  conditions: text,
  legalBases: z.tuple([legalBasisSchema], legalBasisSchema).readonly(),
  publication: publicationSchema.exactOptional(),
  responsibilities: z.strictObject({ applicant: texts, commune: texts }).readonly(),
  toReview: z.array(reviewNoteSchema).readonly(),
  /** Charges are published from level 1 on; online payment comes with level 4. */
  charges: chargesSchema,
} as const;

const forms = z.tuple([id], id).readonly();
const withForms = { forms, presets: presetsSchema.exactOptional() } as const;

export const informationProcedureSchema = z
  .strictObject({ ...descriptionFields, level: z.literal(1) })
  .readonly();
export const formProcedureSchema = z
  .strictObject({ ...descriptionFields, level: z.literal(2), ...withForms })
  .readonly();
export const onlineProcedureSchema = z
  .strictObject({ ...descriptionFields, level: z.literal(3), ...withForms, onlineForm: id })
  .readonly();
export const payableProcedureSchema = z
  .strictObject({
    ...descriptionFields,
    level: z.literal(4),
    ...withForms,
    onlineForm: id,
    onlinePayment: oneOf(onlinePaymentLabels),
  })
  .readonly();

/**
 * A published procedure: complete, but not checked for contradictions. A dossier filed under it must stay readable even if a later
 * version of the portal finds a contradiction.
 */
export const publishedProcedureSchema = z.discriminatedUnion('level', [
  informationProcedureSchema,
  formProcedureSchema,
  onlineProcedureSchema,
  payableProcedureSchema,
]);

/** A schema for each fact. Which of forms, online form and payment must be present depends on `level`. */
export const factSchemas = {
  ...descriptionFields,
  filedInPerson: z.literal(true),
  deliveries,
  certificateDraft: certificateDraftSchema,
  provider: providerSchema,
  resolver: resolverSchema,
  publication: publicationSchema,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  forms,
  presets: presetsSchema,
  onlineForm: id,
  onlinePayment: oneOf(onlinePaymentLabels),
} as const;

/** Facts of a draft: each present one is valid. */
export const factsSchema = z.strictObject(factSchemas).omit({ toReview: true }).partial();

/** The facts of a draft: any of them may be absent. */
export type Facts = Readonly<z.infer<typeof factsSchema>>;

export const reviewNotesSchema = descriptionFields.toReview;

/** A procedure of any level; it may not contain facts of a higher level (Đ3.4, Đ15) or contradictions. */
export const procedureSchema = publishedProcedureSchema.superRefine((procedure, context) => {
  for (const { path, message } of contradictions(procedure)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}) satisfies z.ZodType<Procedure>;
