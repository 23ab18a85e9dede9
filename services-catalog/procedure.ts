// What the commune offers. A procedure's level decides what it may contain: what belongs to a
// higher level does not compile on a lower one (Điều 3.4 and Điều 15 of Quyết định 349/QĐ-UBND).
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
  type NewerTerm,
  type OnlinePayment,
  type Party,
  type TimeUnit,
} from './procedure-lists.ts';
import type { SectorId } from './sectors.ts';

export type ProcedureCode = string; // national code, e.g. "1.001193"
export type FormCode = string; // e.g. "khai-sinh"

/** How much of the time limit a step takes. */
export interface HandlingTime {
  readonly value: number;
  readonly unit: TimeUnit;
}

export interface HandlingStep {
  readonly title: string;
  readonly party: Party;
  /** Who of the party does it, where it is not whom `authority` names: "Kế toán". */
  readonly unit?: string;
  /** Of a step of the house; what waits for the applicant has none. */
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
   * The same for machines, where the declaration asks for what it depends on: by the id of a question, the answers with
   * which the document applies. All of them have to be so.
   */
  readonly appliesWhen?: Presets;
  /** The answers with which it does not apply, given all of them: "Bản thân" needs nobody's authorisation. */
  readonly appliesUnless?: Presets;
  /** A dossier that comes another way does not need it. */
  readonly filedBy?: Channel;
  /** True when the declaration filled online takes its place, so that nothing is uploaded. */
  readonly replacedByForm?: FormCode;
}

export interface LegalBasis {
  /** Number and symbol, e.g. "123/2015/NĐ-CP". */
  readonly number: string;
  readonly title?: string;
  /** The laws whose place it took, with their last day where the source says it: "15/2015/TT-BTP (đến 15/07/2020)". */
  readonly replaces?: string;
}

/** The decision by which the ministry or the province published it (NĐ 63/2010 Đ13, 15). */
export interface Publication {
  /** Number and symbol, as the source writes it: "163/QĐ-BTP". */
  readonly decision: string;
  /** Absent where the source does not say it. */
  readonly decidedOn?: LocalDate;
  /** Where it is published on the national portal. */
  readonly page?: string;
}

/** Who takes it online where it is not this portal (NĐ 224/2026 Đ15.1): the address on the national portal. */
export interface Provider {
  readonly kind: 'national';
  readonly address: string;
}

/** A fact that the source does not vouch for: staff see "cần rà soát" at its component, readers that it is being checked. */
export interface ReviewNote {
  readonly component: ComponentId;
  /** What has to be checked against which source. */
  readonly note: string;
}

/**
 * By the id of a question in its forms: the answers that this procedure is for. A single one is given, not asked;
 * of several, the question offers these alone.
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
  /** Nobody may be authorised to file it for the applicant: both spouses, or parent and child, come themselves. */
  readonly filedInPerson?: true;
  /** One sentence before the start button, by which a resident knows whether this is for her. */
  readonly eligibility: string;
  readonly handling: readonly [HandlingStep, ...HandlingStep[]];
  readonly channels: readonly [Channel, ...Channel[]];
  /** Absent: this portal. */
  readonly provider?: Provider;
  readonly documents: readonly RequiredDocument[];
  readonly sets: number;
  readonly timeLimit: ClockPolicy;
  readonly authority: { readonly receives: string; readonly decides: string; readonly prepares: string };
  readonly results: readonly [string, ...string[]];
  /** How they are handed over, where it differs from what the level says: see `deliveriesOf`. */
  readonly deliveries?: readonly [Delivery, ...Delivery[]];
  readonly conditions: string;
  readonly legalBases: readonly [LegalBasis, ...LegalBasis[]];
  readonly publication?: Publication;
  readonly responsibilities: Readonly<Record<'applicant' | 'commune', readonly [string, ...string[]]>>;
  readonly toReview: readonly ReviewNote[];
  /** What is charged is information already at level 1; being able to pay it online is level 4. */
  readonly charges: Charges;
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
 * Has it a declaration that is filed online? What was begun here is finished here; whether it may be begun here says
 * `filingOf`. Pages ask this, never a comparison of levels.
 */
export function acceptsOnlineSubmission(p: Procedure): p is OnlineProcedure | PayableProcedure {
  return p.onlineForm !== undefined;
}

/** Has it forms to download and to fill in the browser (Đ3.4b)? */
export function offersForms(p: Procedure): p is FormProcedure | OnlineProcedure | PayableProcedure {
  return p.forms !== undefined;
}

/**
 * How the result of an online dossier may be handed over. Level 3 hands it over at the office (Đ3.4c), where originals
 * are shown, registers signed and fees paid; level 4 online, at the counter or by post (Đ3.4d).
 */
export function deliveriesOf({
  deliveries,
  level,
}: Pick<Procedure, 'deliveries' | 'level'>): readonly [Delivery, ...Delivery[]] {
  return deliveries ?? (level === 4 ? deliveryIds : ['desk']);
}

/** The way that was chosen, where the procedure has it (still); else the office, or its only way. */
export function deliveryOf(procedure: Pick<Procedure, 'deliveries' | 'level'>, chosen: Delivery): Delivery {
  const offered = deliveriesOf(procedure);
  if (offered.includes(chosen)) return chosen;
  return offered.includes('desk') ? 'desk' : offered[0];
}

/** Documents that are uploaded: the declaration filled online takes the place of its own form. */
export function uploadedDocuments(p: Pick<Procedure, 'documents'>): readonly RequiredDocument[] {
  return p.documents.filter(({ replacedByForm }) => replacedByForm === undefined);
}

/** The documents that an online dossier may carry as files: all but what the online form replaces. */
export function documentsToAttach(p: Procedure): readonly RequiredDocument[] {
  return uploadedDocuments(p).filter(({ filedBy = 'online' }) => filedBy === 'online');
}

/** Is the question answered so? Of several choices, one is enough; nothing is known of a question without an answer. */
function answeredWith(answers: unknown, question: string, those: readonly string[]): boolean | undefined {
  const answer = own(answers, question);
  const given = (Array.isArray(answer) ? answer : [answer]).filter(
    (one) => typeof one === 'number' || (typeof one === 'string' && one.trim() !== ''),
  );
  return given.length === 0 ? undefined : given.some((one) => those.includes(String(one).trim()));
}

/**
 * @param answers wire values or stored answers of the declaration; a question that is not answered rules nothing out
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

/** The answers that decide whether a document applies, with the question of each. */
export const decidingAnswers = ({ appliesWhen = {}, appliesUnless = {} }: Deciding) => [
  ...Object.entries(appliesWhen),
  ...Object.entries(appliesUnless),
];

/** The questions whose answers decide whether a document applies. */
export const decidingQuestions = (document: Deciding): readonly string[] =>
  decidingAnswers(document).map(([question]) => question);

/** Is the document there as a file? */
export const isAttached = (
  { id }: Pick<RequiredDocument, 'id'>,
  held: readonly { readonly slot: string }[],
): boolean => held.some(({ slot }) => slot === `document:${id}`);

/**
 * @param answers as `applies` reads them
 * @param held what was sent of a document stays in sight
 * @param channel how the dossier came
 * @returns the procedure with the documents that apply to these answers
 */
export function withApplicableDocuments<P extends Pick<Procedure, 'documents'>>(
  procedure: P,
  answers: unknown,
  held: readonly { readonly slot: string }[],
  channel: Channel = 'online',
): P {
  const documents = procedure.documents.filter(
    (document) => applies(document, answers, channel) || isAttached(document, held),
  );
  return documents.length === procedure.documents.length ? procedure : { ...procedure, documents };
}

/** Must an online dossier carry it as a file? What is only shown at the desk need not be uploaded. */
export function mustBeAttached(document: RequiredDocument): boolean {
  return document.required && document.form !== 'to-be-shown' && document.replacedByForm === undefined;
}
