// What the commune offers. The level of a procedure decides what it may contain: a fact of a higher level does not compile on a lower
// one (Điều 3.4 and Điều 15 of Quyết định 349/QĐ-UBND).
import { own } from '#forms/own.ts';
import type { z } from 'zod';

import { deliveryIds, type Channel, type Delivery } from './procedure-lists.ts';
import type {
  certificateDraftSchema,
  formProcedureSchema,
  handlingStepSchema,
  handlingTimeSchema,
  informationProcedureSchema,
  legalBasisSchema,
  onlineProcedureSchema,
  payableProcedureSchema,
  presetsSchema,
  providerSchema,
  publicationSchema,
  requiredDocumentSchema,
  resolverSchema,
  reviewNoteSchema,
} from './procedure-schema.ts';

export type ProcedureCode = string; // national code, e.g. "1.001193"
export type FormCode = string; // e.g. "khai-sinh"

/** The part of the time limit for a step. */
export interface HandlingTime extends z.infer<typeof handlingTimeSchema> {}

export interface HandlingStep extends z.infer<typeof handlingStepSchema> {}

export interface RequiredDocument extends z.infer<typeof requiredDocumentSchema> {}

export interface LegalBasis extends z.infer<typeof legalBasisSchema> {}

/** The ministry's or province's decision that published the procedure (NĐ 63/2010 Đ13, 15). */
export interface Publication extends z.infer<typeof publicationSchema> {}

/** Another portal that takes it online (NĐ 224/2026 Đ15.1): the address on the national portal. */
export interface Provider extends z.infer<typeof providerSchema> {}

/** Another body that decides it. Its charges are that body's, and no leader of the commune signs the result. */
export interface Resolver extends z.infer<typeof resolverSchema> {}

/** A fact that the source does not confirm: staff see "cần rà soát" at its component, readers see that it is not verified. */
export interface ReviewNote extends z.infer<typeof reviewNoteSchema> {}

/**
 * By the id of a question in its forms: the answers that this procedure allows. A single answer is given and not asked; with
 * several, the question offers only these.
 */
export type Presets = z.infer<typeof presetsSchema>;

export interface CertificateDraft extends z.infer<typeof certificateDraftSchema> {}

/** What belongs to a higher level. */
type Without<Fact extends string> = { readonly [F in Fact]?: never };

/** Level 1: every component and the legal bases are published. */
export interface InformationProcedure
  extends
    z.infer<typeof informationProcedureSchema>,
    Without<'forms' | 'presets' | 'onlineForm' | 'onlinePayment'> {}

/** Level 2: and at least one form to download and fill. */
export interface FormProcedure
  extends z.infer<typeof formProcedureSchema>, Without<'onlineForm' | 'onlinePayment'> {}

/** Level 3: and an online form; fee and result at the office. */
export interface OnlineProcedure extends z.infer<typeof onlineProcedureSchema>, Without<'onlinePayment'> {}

/** Level 4: and the fee, where there is one, is paid online. */
export interface PayableProcedure extends z.infer<typeof payableProcedureSchema> {}

export type Procedure = InformationProcedure | FormProcedure | OnlineProcedure | PayableProcedure;
export type Level = Procedure['level'];

/**
 * @returns whether the procedure has an online form, so that a dossier begun here can be finished here. Whether a new one may begin
 * here, `filingOf` decides. Ask this instead of comparing levels
 */
export function acceptsOnlineSubmission(p: Procedure): p is OnlineProcedure | PayableProcedure {
  return p.onlineForm !== undefined;
}

/** @returns whether dossiers may come to the commune at all: it decides, or takes in for the body that does */
export const isTakenInHere = ({ resolver }: Pick<Procedure, 'resolver'>): boolean =>
  resolver?.commune !== 'informs';

/** @returns whether the procedure has forms to download and to fill in the browser (Đ3.4b) */
export function offersForms(p: Procedure): p is FormProcedure | OnlineProcedure | PayableProcedure {
  return p.forms !== undefined;
}

/**
 * @returns the ways to hand over the result of an online dossier. Level 3: at the office (Đ3.4c), where people show originals, sign
 * registers and pay fees; level 4: online, at the desk or by post (Đ3.4d); unless the procedure has its own
 */
export function deliveriesOf({
  deliveries,
  level,
}: Pick<Procedure, 'deliveries' | 'level'>): readonly [Delivery, ...Delivery[]] {
  return deliveries ?? (level === 4 ? deliveryIds : ['desk']);
}

/** @returns the chosen way if the procedure offers it; otherwise the desk, or its first way when it does not offer the desk */
export function deliveryOf(procedure: Pick<Procedure, 'deliveries' | 'level'>, delivery: Delivery): Delivery {
  const deliveries = deliveriesOf(procedure);
  if (deliveries.includes(delivery)) return delivery;
  return deliveries.includes('desk') ? 'desk' : deliveries[0];
}

/** @returns the documents without those that an online declaration replaces */
export function uploadedDocuments(p: Pick<Procedure, 'documents'>): readonly RequiredDocument[] {
  return p.documents.filter(({ replacedByForm }) => replacedByForm === undefined);
}

/** @returns the documents that an online dossier may have as files: without those of other channels or replaced by the form */
export function documentsToAttach(p: Procedure): readonly RequiredDocument[] {
  return uploadedDocuments(p).filter(({ filedBy = 'online' }) => filedBy === 'online');
}

/** Whether the question has one of these answers; of several choices, one is enough. Undefined without an answer. */
function answeredWith(answers: unknown, question: string, those: readonly string[]): boolean | undefined {
  const answer = own(answers, question);
  const values = (Array.isArray(answer) ? answer : [answer]).filter(
    (one) => typeof one === 'number' || (typeof one === 'string' && one.trim() !== ''),
  );
  return values.length === 0 ? undefined : values.some((one) => those.includes(String(one).trim()));
}

/**
 * @param answers wire values or stored answers of the declaration; a question without an answer excludes no document
 * @param channel how the dossier came
 * @returns whether the document belongs to a dossier with these answers
 */
export function applies(
  { appliesWhen = {}, appliesUnless = {}, filedBy }: RequiredDocument,
  answers: unknown,
  channel: Channel = 'online',
): boolean {
  const unless = Object.entries(appliesUnless);
  const ruledOut =
    unless.length > 0 && unless.every(([question, those]) => answeredWith(answers, question, those) === true);
  return (
    (filedBy === undefined || filedBy === channel) &&
    !ruledOut &&
    Object.entries(appliesWhen).every(([question, those]) => answeredWith(answers, question, those) !== false)
  );
}

type Deciding = Pick<RequiredDocument, 'appliesWhen' | 'appliesUnless'>;

/** @returns pairs of a question and its answers that decide whether the document applies */
export const decidingAnswers = ({ appliesWhen = {}, appliesUnless = {} }: Deciding) => [
  ...Object.entries(appliesWhen),
  ...Object.entries(appliesUnless),
];

/** @returns ids of the questions whose answers decide whether the document applies */
export const decidingQuestions = (document: Deciding): readonly string[] =>
  decidingAnswers(document).map(([question]) => question);

/** @param files all files of the dossier @returns whether one of them is this document */
export const isAttached = (
  { id }: Pick<RequiredDocument, 'id'>,
  files: readonly { readonly slot: string }[],
): boolean => files.some(({ slot }) => slot === `document:${id}`);

/**
 * @param answers as `applies` reads them
 * @param files all files of the dossier: a document with a file stays in the list, so that nobody loses sight of the file
 * @param channel how the dossier came
 * @returns the procedure with the documents that apply to these answers
 */
export function withApplicableDocuments<P extends Pick<Procedure, 'documents'>>(
  procedure: P,
  answers: unknown,
  files: readonly { readonly slot: string }[],
  channel: Channel = 'online',
): P {
  const documents = procedure.documents.filter(
    (document) => applies(document, answers, channel) || isAttached(document, files),
  );
  return documents.length === procedure.documents.length ? procedure : { ...procedure, documents };
}

/** @returns whether an online dossier must have it as a file: not when it is only shown at the desk or replaced by the form */
export function mustBeAttached(document: RequiredDocument): boolean {
  return document.required && document.form !== 'to-be-shown' && document.replacedByForm === undefined;
}
