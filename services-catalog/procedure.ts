// What the commune offers. The level of a procedure decides what it may contain: a fact of a higher level does not compile on a lower
// one (Điều 3.4 and Điều 15 of Quyết định 349/QĐ-UBND).
import { own } from '#forms/own.ts';
import type { ClockPolicy } from './clock-policy.ts';
import type { Charges } from './charges.ts';
import type { ComponentId } from './components.ts';
import type { LifeEventId } from './life-events.ts';
import type { LocalDate } from './local-date.ts';
import {
  deliveryIds,
  type Channel,
  type Delivery,
  type DocumentForm,
  type intakeLabels,
  type NewerTerm,
  type OnlinePayment,
  type Party,
  type resolverLabels,
  type TimeUnit,
} from './procedure-lists.ts';
import type { SectorId } from './sectors.ts';

export type ProcedureCode = string; // national code, e.g. "1.001193"
export type FormCode = string; // e.g. "khai-sinh"

/** The part of the time limit for a step. */
export interface HandlingTime {
  readonly value: number;
  readonly unit: TimeUnit;
}

export interface HandlingStep {
  readonly title: string;
  readonly party: Party;
  /** The unit of the party, if it is not the one in `authority`: "Kế toán". */
  readonly unit?: string;
  /** Only for steps of the commune, not for those of the applicant. */
  readonly time?: HandlingTime;
}

export interface RequiredDocument {
  /** Stable id: attachments point at it. */
  readonly id: string;
  readonly name: string;
  readonly form: DocumentForm;
  readonly copies: number;
  readonly required: boolean;
  /** When it applies, in plain Vietnamese. */
  readonly condition?: string;
  /**
   * The same condition on answers of the declaration: by the id of a question, the answers with which the document applies. All
   * questions must have such an answer.
   */
  readonly appliesWhen?: Presets;
  /** The document does not apply when all these questions have such an answer: "Bản thân" needs no authorisation. */
  readonly appliesUnless?: Presets;
  /** Only dossiers that come by this channel need it. */
  readonly filedBy?: Channel;
  /** The form whose online declaration replaces this document, so that nothing has to be uploaded. */
  readonly replacedByForm?: FormCode;
}

export interface LegalBasis {
  /** Number and symbol, e.g. "123/2015/NĐ-CP". */
  readonly number: string;
  readonly title?: string;
  /** The laws that it replaced, with their last day if the source gives it: "15/2015/TT-BTP (đến 15/07/2020)". */
  readonly replaces?: string;
  /** Its last day, where it says itself for which years it is. */
  readonly until?: LocalDate;
}

/** The ministry's or province's decision that published the procedure (NĐ 63/2010 Đ13, 15). */
export interface Publication {
  /** Number and symbol, as in the source: "163/QĐ-BTP". */
  readonly decision: string;
  /** Absent when the source does not give it. */
  readonly decidedOn?: LocalDate;
  /** Its address on the national portal. */
  readonly page?: string;
}

/** Another portal that takes it online (NĐ 224/2026 Đ15.1): the address on the national portal. */
export interface Provider {
  readonly kind: 'national';
  readonly address: string;
}

/** Another body that decides it. Its charges are that body's, and no leader of the commune signs the result. */
export interface Resolver {
  readonly by: keyof typeof resolverLabels;
  readonly commune: keyof typeof intakeLabels;
}

/** A fact that the source does not confirm: staff see "cần rà soát" at its component, readers see that it is not verified. */
export interface ReviewNote {
  readonly component: ComponentId;
  /** What to check, and against which source. */
  readonly note: string;
}

/**
 * By the id of a question in its forms: the answers that this procedure allows. A single answer is given and not asked; with
 * several, the question offers only these.
 */
export type Presets = Readonly<Record<string, readonly [string, ...string[]]>>;

interface Described {
  readonly code: ProcedureCode;
  /** The address: /dich-vu-cong/:slug. */
  readonly slug: string;
  readonly sector: SectorId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly lifeEvents: readonly LifeEventId[];
  /** The term of the decree in force (level-regimes.ts) beside the level of the regulation. */
  readonly newerTerm: NewerTerm;
  readonly levelReason: string;
  readonly audience: readonly string[];
  /** The applicants must file it themselves, without a representative: both spouses, or parent and child. */
  readonly filedInPerson?: true;
  /** One sentence before the start button that tells a resident whether the procedure is for her. */
  readonly eligibility: string;
  readonly handling: readonly [HandlingStep, ...HandlingStep[]];
  readonly channels: readonly [Channel, ...Channel[]];
  /** Absent when it is filed on this portal. */
  readonly provider?: Provider;
  readonly documents: readonly RequiredDocument[];
  readonly sets: number;
  readonly timeLimit: ClockPolicy;
  readonly authority: { readonly receives: string; readonly decides: string; readonly prepares: string };
  /** Absent where the commune decides. */
  readonly resolver?: Resolver;
  readonly results: readonly [string, ...string[]];
  /** Whoever files online sees what will stand on the result before it is made, and agrees or says what is wrong. */
  readonly certificateDraft?: CertificateDraft;
  /** How results are handed over, if different from the default of the level: see `deliveriesOf`. */
  readonly deliveries?: readonly [Delivery, ...Delivery[]];
  readonly conditions: string;
  readonly legalBases: readonly [LegalBasis, ...LegalBasis[]];
  readonly publication?: Publication;
  readonly responsibilities: Readonly<Record<'applicant' | 'commune', readonly [string, ...string[]]>>;
  readonly toReview: readonly ReviewNote[];
  /** Charges are published from level 1 on; online payment comes with level 4. */
  readonly charges: Charges;
}

export interface CertificateDraft {
  /** What is drafted: "Giấy khai sinh". */
  readonly title: string;
  /** Fields of the online form, in the order in which the draft shows them. */
  readonly shows: readonly [string, ...string[]];
}

/** Level 1: every component and the legal bases are published. */
export interface InformationProcedure extends Described {
  readonly level: 1;
  readonly forms?: never;
  readonly presets?: never;
  readonly onlineForm?: never;
  readonly onlinePayment?: never;
}

/** Level 2: and at least one form to download and fill. */
export interface FormProcedure extends Described {
  readonly level: 2;
  readonly forms: readonly [FormCode, ...FormCode[]];
  readonly presets?: Presets;
  readonly onlineForm?: never;
  readonly onlinePayment?: never;
}

/** Level 3: and an online form; fee and result at the office. */
export interface OnlineProcedure extends Described {
  readonly level: 3;
  readonly forms: readonly [FormCode, ...FormCode[]];
  readonly presets?: Presets;
  readonly onlineForm: FormCode;
  readonly onlinePayment?: never;
}

/** Level 4: and the fee, where there is one, is paid online. */
export interface PayableProcedure extends Described {
  readonly level: 4;
  readonly forms: readonly [FormCode, ...FormCode[]];
  readonly presets?: Presets;
  readonly onlineForm: FormCode;
  readonly onlinePayment: OnlinePayment;
}

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
