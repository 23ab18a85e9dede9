// The life of a dossier, as one table: its states, and what leads from one to the next. Buttons, guards, decision pages,
// refusals, the clock, papers, mails, the public status and the tests read it; a new event is one entry here.
import type { StepTable, Transition, TransitionClock } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import { collectionFields, usualCollection } from './collection.ts';
import type { ExemptionOutcome } from './charges.ts';
import {
  signaturePlaceIds,
  signaturePlaces,
  type PaperAhead,
  type PaperKind,
  type ProposedStep,
} from './dossier-parts.ts';
import { states, type DossierState, type DossierStateDescription } from './dossier-states.ts';
import { acceptanceFields, refusalFields } from './exemption.ts';
import type { LocalDate } from './local-date.ts';
import { verificationOutcomeIds, verificationOutcomes } from './verification.ts';

export * from './dossier-states.ts';

/**
 * The capacities in which somebody may act on a dossier. An officer acts within his sectors only; a cashier is nobody's
 * post, but what some posts may do beside their own work; a receptionist acts at the counter for an applicant who has no
 * account; a leader of the commune answers for all of them and reads them; an adviser reads one of them while a colleague
 * waits for his opinion; whoever of the staff a dossier concerns himself reads it, and does nothing with it.
 */
export const capacities = [
  'applicant',
  'receptionist',
  'one-stop-desk',
  'officer',
  'accountant',
  'cashier',
  'leader',
  'adviser',
  'concerned',
  'system',
] as const;
export type Capacity = (typeof capacities)[number];

/** What is known of the dossier where the state does not tell. */
export interface DossierFacts {
  readonly paymentDue: boolean;
  /** Something is charged whose amount the accountant enters; until it is paid he may correct it. */
  readonly amountToSet: boolean;
  readonly received: boolean;
  /** The exemption from its fees that its applicant claims. */
  readonly exemption: 'none' | 'claimed' | ExemptionOutcome;
  /** Who holds it, as whoever would act sees it. */
  readonly held: 'nobody' | 'actor' | 'another';
  /** Another day for the result, with an apology: proposed, or signed; no second one is. */
  readonly postponement: 'none' | 'proposed' | 'signed';
  /** What an officer proposes and a leader has not decided: an end without what was asked for, or a supplement. */
  readonly proposedStep: ProposedStep | 'none';
  /** A supplement may be asked without a leader's approval (`supplement-period.ts`). */
  readonly asksAlone: boolean;
  /** Whoever would act handed over the draft of the result that waits for a signature. */
  readonly submittedByActor: boolean;
  /** What was handed over was signed by hand already: a leader confirms it instead of signing it. */
  readonly signedByHand: boolean;
  /** It is proposed not to collect what is owed. */
  readonly writeOffProposed: boolean;
  /** Its limit can still be extended (`postponement.ts`). */
  readonly extendable: boolean;
  /** In which state its supplement was asked for, or its withdrawal; null in every other state. */
  readonly cameFrom: DossierState | null;
  /** It was closed unpaid a short while ago: paying opens it again. */
  readonly reopenable: boolean;
  /** The event that came last, where whoever would act made it and can still take it back; null: there is none. */
  readonly undoable: string | null;
  /** In which state that event found it. */
  readonly undoneState: DossierState | null;
  /** What it was granted is handed over as a file, which its applicant fetches herself. */
  readonly fetchedOnline: boolean;
  /** Its applicant claimed not to have to pay, which was refused: what was granted is not handed over before the sum is paid. */
  readonly owesForResult: boolean;
  /** It was refused, which can be taken back still and is not told. */
  readonly endHeldBack: boolean;
  /** Where it stands among those steps of its procedure that are made while it is processed; most procedures have one. */
  readonly handlingStep: 'only' | 'first' | 'between' | 'last';
  /** The commune decides it: a leader of it signs. Else another body does, which gets it from here. */
  readonly decidedHere: boolean;
  /** What was asked for was granted: its result is no refusal. */
  readonly granted: boolean;
  /** What its applicant is shown before the certificate is made: by its procedure, of what is filed online. */
  readonly certificateDraft: 'not-foreseen' | 'foreseen' | 'waits';
}

/** Why a member of the staff does nothing with a dossier (NĐ 61/2018 Đ5: nobody handles what is his own). */
export const ownDossier =
  'Hồ sơ này của chính bạn, hoặc có tên bạn là người nộp thay hay người được khai trong tờ khai, nên bạn chỉ xem được. Người khác phải giải quyết.';

/** For so many minutes what was done can be taken back; what it tells anybody by mail waits so long. */
export const undoMinutes = 10;

/** Events that change who holds a dossier, and nothing else. */
const holderEvents = ['take', 'take-over', 'give-back', 'hand-over'] as const;

/** Events by which a result lies before a leader: to be signed, or signed by hand and to be confirmed. */
const submittingEvents = ['submit-result', 'submit-signed-result'] as const;

/** Events that end the handling and can be taken back: by whom alone, or by which two, the table says. */
const endEvents = ['refuse', 'complete', 'confirm-result', 'decline', 'stop', 'confirm-withdrawal'] as const;

/** Those that are not told while they can be taken back: a result is there to be fetched at once. */
export const heldBackEvents: readonly string[] = endEvents.filter(
  (event) => event !== 'complete' && event !== 'confirm-result',
);

/** From where they end it. */
const endedStates = [
  'submitted',
  'received',
  'processing',
  'awaiting-verification',
  'awaiting-signature',
  'supplement-requested',
  'withdrawn',
] as const;

const endedFrom =
  (state: DossierState) =>
  ({ undoable, undoneState }: DossierFacts): boolean =>
    undoneState === state && endEvents.some((event) => event === undoable);

const isEndingProposed = ({ proposedStep }: DossierFacts): boolean =>
  proposedStep === 'decline' || proposedStep === 'stop';

const isCorrectionProposed = ({ proposedStep }: DossierFacts): boolean =>
  proposedStep === 'revoke' || proposedStep === 'replace';

/** From where its applicant asks a dossier back. */
const withdrawnFrom = [
  'payment-required',
  'submitted',
  'received',
  'processing',
  'awaiting-verification',
  'awaiting-signature',
  'supplement-requested',
] as const;

/** The clock runs after the reception alone. */
const whenRunning = (state: DossierState) =>
  states[state].clock === 'running' ? (['after-reception'] as const) : ([] as const);

/** Facts of the dossier that choose between transitions of one event. */
const circumstances = {
  'payment-due': ({ paymentDue }) => paymentDue,
  'no-payment-due': ({ paymentDue }) => !paymentDue,
  'amount-to-set': ({ amountToSet }) => amountToSet,
  'exemption-to-accept': ({ exemption }) => exemption === 'claimed' || exemption === 'refused',
  'exemption-to-refuse': ({ exemption }) => exemption === 'claimed' || exemption === 'accepted',
  'exemption-not-open': ({ exemption }) => exemption !== 'claimed',
  'before-reception': ({ received }) => !received,
  'after-reception': ({ received }) => received,
  'held-by-nobody': ({ held }) => held === 'nobody',
  'held-by-actor': ({ held }) => held === 'actor',
  'held-by-another': ({ held }) => held === 'another',
  'not-held-by-actor': ({ held }) => held !== 'actor',
  'not-held-by-another': ({ held }) => held !== 'another',
  'not-postponed': ({ postponement }) => postponement === 'none',
  'postponement-proposed': ({ postponement }) => postponement === 'proposed',
  'nothing-proposed': ({ proposedStep }) => proposedStep === 'none',
  'ending-proposed': isEndingProposed,
  'no-ending-proposed': (facts) => !isEndingProposed(facts),
  'decline-proposed': ({ proposedStep }) => proposedStep === 'decline',
  'stop-proposed': ({ proposedStep }) => proposedStep === 'stop',
  'supplement-proposed': ({ proposedStep }) => proposedStep === 'supplement',
  'asks-alone': ({ asksAlone }) => asksAlone,
  'asks-with-approval': ({ asksAlone }) => !asksAlone,
  'submitted-by-actor': ({ submittedByActor }) => submittedByActor,
  'signed-by-hand': ({ signedByHand }) => signedByHand,
  'to-be-signed': ({ signedByHand }) => !signedByHand,
  'write-off-proposed': ({ writeOffProposed }) => writeOffProposed,
  'no-write-off-proposed': ({ writeOffProposed }) => !writeOffProposed,
  extendable: ({ extendable }) => extendable,
  'past-extending': ({ extendable }) => !extendable,
  'holder-just-changed': ({ undoable }) => holderEvents.some((event) => event === undoable),
  'just-started': ({ undoable }) => undoable === 'start-processing',
  'just-submitted': ({ undoable }) => submittingEvents.some((event) => event === undoable),
  'just-returned': ({ undoable }) => undoable === 'return',
  'just-ended-submitted': endedFrom('submitted'),
  'just-ended-received': endedFrom('received'),
  'just-ended-processing': endedFrom('processing'),
  'just-ended-awaiting-verification': endedFrom('awaiting-verification'),
  'just-ended-awaiting-signature': endedFrom('awaiting-signature'),
  'just-ended-supplement-requested': endedFrom('supplement-requested'),
  'just-ended-withdrawn': endedFrom('withdrawn'),
  'came-from-payment-required': ({ cameFrom }) => cameFrom === 'payment-required',
  'came-from-submitted': ({ cameFrom }) => cameFrom === 'submitted',
  'came-from-received': ({ cameFrom }) => cameFrom === 'received',
  'came-from-processing': ({ cameFrom }) => cameFrom === 'processing',
  'came-from-awaiting-verification': ({ cameFrom }) => cameFrom === 'awaiting-verification',
  'came-from-awaiting-signature': ({ cameFrom }) => cameFrom === 'awaiting-signature',
  'came-from-supplement-requested': ({ cameFrom }) => cameFrom === 'supplement-requested',
  reopenable: ({ reopenable }) => reopenable,
  'result-settled': ({ owesForResult }) => !owesForResult,
  'end-told': ({ endHeldBack }) => !endHeldBack,
  'fetched-online': ({ fetchedOnline }) => fetchedOnline,
  'decided-here': ({ decidedHere }) => decidedHere,
  granted: ({ granted }) => granted,
  'revocation-proposed': ({ proposedStep }) => proposedStep === 'revoke',
  'replacement-proposed': ({ proposedStep }) => proposedStep === 'replace',
  'correction-proposed': isCorrectionProposed,
  'no-correction-proposed': (facts) => !isCorrectionProposed(facts),
  'decided-elsewhere': ({ decidedHere }) => !decidedHere,
  'step-ahead': ({ handlingStep }) => handlingStep === 'first' || handlingStep === 'between',
  'draft-foreseen': ({ certificateDraft }) => certificateDraft !== 'not-foreseen',
  'draft-waits': ({ certificateDraft }) => certificateDraft === 'waits',
  'step-behind': ({ handlingStep }) => handlingStep === 'last' || handlingStep === 'between',
} as const satisfies Record<string, (facts: DossierFacts) => boolean>;

type Circumstance = keyof typeof circumstances;

/**
 * What a step writes beside state, holder and moments, by the use case that knows how: to whom it is handed over, how it
 * was before, at which step of its handling it is, the register and its receipt, the request for a supplement or its proposal, the file of
 * the result, its draft on the way to who signs and back, the paper that was signed by hand on its way to who confirms it, its revocation or what takes its place, the end that is proposed to who decides it and what becomes of that, the
 * what is owed and not collected, the exemption that is accepted or not, the
 * paper of what is not received (Mẫu 03) or not granted, the notice that it is stopped (Mẫu 05 of 2025), into whose hands the result came, the desk's or the applicant's own word for it, with the link by which the applicant
 * says how it was handled, another day for the result and what becomes of it, what is verified and what came of it, money at
 * the desk, an amount that was not known, the filing itself, a supplement that is not asked for any more, a withdrawal that is not meant,
 * the answer to a supplement, the draft of a certificate that its applicant is shown, her answer to it or that there was none.
 */
export type Consequence =
  | 'handing-over'
  | 'undoing'
  | 'handling-step'
  | 'registration'
  | 'supplement-request'
  | 'supplement-proposal'
  | 'supplement-approval'
  | 'result'
  | 'result-draft'
  | 'signed-result'
  | 'result-on-paper'
  | 'confirmed-result'
  | 'revocation-proposal'
  | 'replacement-proposal'
  | 'revocation'
  | 'replacement'
  | 'draft-back'
  | 'ending'
  | 'proposal-settled'
  | 'write-off'
  | 'write-off-settled'
  | 'refusal-paper'
  | 'decline-notice'
  | 'stop-notice'
  | 'collection'
  | 'fetching'
  | 'postponement'
  | 'apology'
  | 'postponement-settled'
  | 'verification'
  | 'verification-result'
  | 'payment'
  | 'amount'
  | 'exemption'
  | 'filing'
  | 'supplement-withdrawal'
  | 'withdrawal-revoked'
  | 'supplement-answer'
  | 'certificate-draft'
  | 'draft-answer';

/** What a letter to a colleague names. */
export interface StaffLetterFacts {
  /** The dossier: its register number, or its code. */
  readonly dossier: string;
  readonly procedure: string;
  /** Whoever made the step. */
  readonly by: string;
  /** Who holds the dossier now; empty where nobody does. */
  readonly to: string;
}

export interface StaffLetter {
  /**
   * Whoever held it, he and whoever holds it now, those in whose list it lies now, whoever signs for the commune, whoever asked
   * them to; whoever holds it, or those in whose list it lies while nobody does; these too, and while it waits for a signature whoever
   * signs.
   */
  readonly whom:
    | 'previous-holder'
    | 'both-holders'
    | 'colleagues'
    | 'leaders'
    | 'proposer'
    | 'decision-proposer'
    | 'write-off-proposer'
    | 'submitter'
    | 'holder'
    | 'holder-and-signers';
  readonly subject: (facts: StaffLetterFacts) => string;
  readonly line: (facts: StaffLetterFacts) => string;
}

/** From what the answers follow that a step is usually given. */
export type UsualFacts = Parameters<typeof usualCollection>[0] & {
  /** By when a supplement that is asked today is usually answered. */
  readonly usualSupplementDay?: LocalDate;
  /** What the draft of a certificate says, by field: as it was sent last, else as it was declared. */
  readonly draftValues?: Readonly<Record<string, string>>;
  /** For which days the result can be promised instead. */
  readonly promisable?: { readonly first: LocalDate; readonly last: LocalDate };
};

export interface DossierTransition extends Transition<DossierState, Capacity, Circumstance> {
  readonly clock?: Exclude<TransitionClock, 'restart'>;
  /**
   * Who holds it afterwards; left out, whoever the consequence gives it to, else whoever held it, unless it passes to another
   * office. `submitter`: whoever submitted the result.
   */
  readonly holder?: 'actor' | 'submitter' | 'nobody';
  /** The moment that is written down. */
  readonly moment?: 'finishedAt' | 'returnedAt';
  readonly consequence?: Consequence;
  /** What the button of a list says, where there is little room; left out, the label. */
  readonly brief?: string;
  /** With what its page begins what it asks. */
  readonly usually?: (dossier: UsualFacts) => Readonly<Record<string, unknown>>;
  /** What of the dossier its page shows beside what it asks. */
  readonly shows?:
    | 'promisable-days'
    | 'proposal'
    | 'decision-proposal'
    | 'write-off'
    | 'verification'
    | 'exemption'
    | 'certificate-draft';
  /** Offered on the page of the reception, to whoever finds there that the dossier is not right. */
  readonly insteadOfReception?: true;
  /** Made so often that its button stands beside the main one. */
  readonly common?: true;
  /** The paper that it issues, or leads up to, and how that is looked at before; left out, it cannot be. */
  readonly paper?: { readonly kind: PaperKind; readonly ahead?: PaperAhead };
  /** What was paid for the dossier goes back, as it ends without being handled; or is kept, as it was handled and is not granted. */
  readonly paid?: 'owed-back' | 'kept';
  /** What goes to the applicant by mail, if anything: a mail kind of `app/domain/notifications`. */
  readonly mail?: string;
  /** Who of the staff is told by mail, with the reason, and in which words. */
  readonly tells?: StaffLetter;
  /** Whoever makes it had a part in how the dossier was handled, and is scored for it (TT 01/2018). */
  readonly scored?: true;
  /** The work inside the house: the applicant sees that it happened, and not why. */
  readonly inside?: true;
  /** Nor that it happened: what is proposed would be read as decided. */
  readonly unseen?: true;
  /**
   * It takes back one of these events. Nothing that moved the clock is among them; a paper that was issued is revoked, and keeps its
   * number.
   */
  readonly undoes?: readonly string[];
  /**
   * It takes back one of these events, which was made by mistake and of which everybody has heard by now: what waited then waits again, and the
   * limit stands as if nothing had been.
   */
  readonly revokes?: readonly string[];
  /** What had ended goes on. */
  readonly reopens?: true;
  /** It is refused once one of these has opened the dossier. */
  readonly unlessOpenedBy?: 'leader';
  /** With the certificate of whoever makes it, where he has one: his password is asked for. */
  readonly signs?: 'personally';
  /** May be made on many dossiers at once: what it asks is answered once for all of them. */
  readonly inBatches?: true;
  /** When the applicant is written to, what that brings besides: whoever made the step reads it. */
  readonly mailed?: string;
}

const forColleagues = 'Hãy ghi rõ lý do để đồng nghiệp biết.';

const taking = {
  event: 'take',
  segment: 'nhan-xu-ly',
  label: 'Nhận xử lý',
  explain: 'Hồ sơ sẽ ghi tên bạn là người đang thụ lý. Trạng thái và thời hạn không thay đổi.',
  to: 'same',
  when: ['held-by-nobody'],
  holder: 'actor',
  inside: true,
  done: 'Bạn đang thụ lý hồ sơ này.',
  inBatches: true,
} as const satisfies Partial<DossierTransition>;

const takingOver = {
  event: 'take-over',
  segment: 'nhan-thay',
  label: 'Nhận thay người đang thụ lý',
  explain:
    'Hồ sơ đang có người thụ lý. Khi bạn nhận thay, hồ sơ ghi tên bạn; người đang thụ lý được báo qua thư, kèm lý do. Trạng thái và thời hạn không thay đổi.',
  to: 'same',
  when: ['held-by-another'],
  reason: 'required',
  reasonWords: {
    label: 'Lý do nhận thay',
    hint: 'Viết cho người đang thụ lý đọc. Người nộp hồ sơ không thấy lý do này.',
    missing: forColleagues,
  },
  holder: 'actor',
  tells: {
    whom: 'previous-holder',
    subject: ({ by, dossier }) => `${by} đã nhận thay hồ sơ ${dossier}`,
    line: ({ by, procedure }) =>
      `${by} vừa nhận hồ sơ "${procedure}" mà ông/bà đang thụ lý. Ông/bà không phải làm gì thêm với hồ sơ này.`,
  },
  inside: true,
  done: `Bạn đang thụ lý hồ sơ này. Người thụ lý trước sẽ được báo qua thư sau ${undoMinutes} phút, kèm lý do.`,
  inBatches: true,
} as const satisfies Partial<DossierTransition>;

/** While it can lie with somebody by name. What waits for a signature is whose who signs. */
const heldByName = [
  'submitted',
  'received',
  'processing',
  'awaiting-verification',
  'supplement-requested',
  'completed',
  'withdrawn',
] as const;

/** What the officers process is not the desk's to take: nobody there could lead it on. */
const withOfficers = ['received', 'processing', 'awaiting-verification'] as const;

/** Who could take it now is offered by `app/domain/dossiers/colleagues.server.ts`: the table knows no names. */
const handingOver = {
  event: 'hand-over',
  segment: 'chuyen-giao',
  label: 'Chuyển cho đồng nghiệp',
  explain:
    'Hồ sơ ghi tên người nhận là người đang thụ lý. Người nhận và người đang thụ lý được báo qua thư, kèm lý do. Trạng thái và thời hạn không thay đổi.',
  from: heldByName,
  to: 'same',
  notAllowed:
    'Chỉ người đang thụ lý hồ sơ, Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được chuyển hồ sơ cho người khác.',
  reason: 'required',
  reasonWords: {
    label: 'Lý do chuyển',
    hint: 'Viết cho người nhận đọc: hồ sơ làm đến đâu, còn phải làm gì. Người nộp hồ sơ không thấy.',
    missing: forColleagues,
  },
  asks: [
    {
      id: 'colleague',
      kind: 'select',
      label: 'Người nhận',
      hint: 'Người đang thụ lý ít hồ sơ đứng trước. Người đang vắng không có trong danh sách.',
      options: { values: [] },
      required: true,
    },
  ],
  consequence: 'handing-over',
  tells: {
    whom: 'both-holders',
    subject: ({ by, dossier }) => `${by} chuyển hồ sơ ${dossier}`,
    line: ({ by, procedure, to }) => `${by} vừa chuyển hồ sơ "${procedure}" cho ${to} giải quyết tiếp.`,
  },
  inside: true,
  done: `Đã chuyển hồ sơ. Người liên quan sẽ được báo qua thư sau ${undoMinutes} phút, kèm lý do.`,
  inBatches: true,
} as const satisfies Partial<DossierTransition>;

/** Of the result as a document: the one of a register of its sector, or of the unit's own series. */
const documentNumber = {
  id: 'documentNumber',
  kind: 'text',
  label: 'Số, ký hiệu của kết quả',
  maxLength: 60,
} as const;

const signedOn = { id: 'signedOn', kind: 'date', label: 'Ngày ký', required: true, past: true } as const;

const signaturePlace = {
  id: 'signaturePlace',
  kind: 'select',
  label: 'Chỗ hiện chữ ký số trên trang cuối',
  hint: 'Chọn phần trang còn trống; không chọn thì ở cuối trang',
  options: { labelled: signaturePlaceIds.map((value) => ({ value, label: signaturePlaces[value] })) },
  required: false,
} as const;

const settling = {
  event: 'settle-payment',
  segment: 'thu-phi',
  label: 'Ghi nhận đã nộp phí, lệ phí',
  brief: 'Thu phí',
  explain:
    'Chỉ xác nhận khi đã nhận đủ tiền mặt. Biên nhận ghi tên bạn là người thu; người dân nhận biên nhận.',
  look: 'primary',
  consequence: 'payment',
  paper: { kind: 'payment-receipt' },
  mail: 'payment-settled',
  done: 'Đã ghi nhận số tiền nộp.',
} as const satisfies Partial<DossierTransition>;

/**
 * Another day for the result, promised at most once and with an apology (Mẫu 04). The head of the agency signs, as it is
 * his agency that is late: an officer proposes, another person decides. The decree binds it to no step, so it is possible wherever
 * the limit runs; while the result waits for its signature, nobody holds the dossier, and any officer of its sector proposes.
 */
const postponing = {
  from: [...withOfficers, 'awaiting-signature'],
  to: 'same',
  law: 'NĐ 61/2018 Đ19.9',
} as const satisfies Partial<DossierTransition>;

const signing = {
  ...postponing,
  event: 'sign-apology',
  segment: 'ky-phieu-xin-loi',
  label: 'Ký phiếu xin lỗi, hẹn lại ngày trả',
  brief: 'Ký xin lỗi',
  explain:
    'Phiếu xin lỗi và hẹn lại ngày trả kết quả mang tên bạn được gửi cho người dân. Chỉ hẹn lại được một lần.',
  look: 'primary',
  by: ['leader'],
  byAnother: ['proposer'],
  notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được ký phiếu xin lỗi.',
  consequence: 'apology',
  shows: 'proposal',
  paper: { kind: 'apology', ahead: 'issued' },
  signs: 'personally',
  inBatches: true,
  mailed: ', kèm lời xin lỗi',
  done: 'Đã ký phiếu xin lỗi, hẹn lại ngày trả.',
} as const satisfies Partial<DossierTransition>;

/** What only a leader decides: an officer proposes it in writing, and the applicant learns of it when it is decided. */
const proposing = {
  to: 'same',
  by: ['officer'],
  holder: 'actor',
  scored: true,
  reason: 'required',
  inside: true,
  unseen: true,
} as const satisfies Partial<DossierTransition>;

/** A leader gives it back to whoever proposed it, or he takes it back himself. */
const returningProposal = {
  to: 'same',
  by: ['leader'],
  byAnother: ['decision-proposer'],
  notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được trả lại đề xuất.',
  reason: 'required',
  reasonWords: {
    label: 'Lý do trả lại',
    hint: 'Viết cho cán bộ đề xuất đọc. Người nộp hồ sơ không thấy lý do này.',
    missing: 'Hãy ghi rõ lý do để cán bộ đề xuất biết.',
  },
  consequence: 'proposal-settled',
  shows: 'decision-proposal',
  inside: true,
  unseen: true,
  done: 'Đã trả lại đề xuất. Cán bộ đề xuất được báo qua thư, kèm lý do.',
} as const satisfies Partial<DossierTransition>;

const withdrawingProposal = {
  to: 'same',
  by: ['officer'],
  consequence: 'proposal-settled',
  shows: 'decision-proposal',
  inside: true,
  unseen: true,
} as const satisfies Partial<DossierTransition>;

/** What was received ends without what was asked for only by two. Before the reception the desk says alone that it does not receive. */
const proposingEnd = {
  ...proposing,
  when: ['nothing-proposed', 'after-reception', 'not-held-by-another'],
  look: 'warning',
  consequence: 'ending',
} as const satisfies Partial<DossierTransition>;

const answerBy = {
  id: 'answerBy',
  kind: 'date',
  label: 'Hạn bổ sung',
  hint: 'Ghi trên phiếu và trong thư báo. Quá ngày này Cổng không tự đóng hồ sơ.',
  required: false,
  future: true,
} as const;

/** What is missing is asked once and soon (`supplement-period.ts`); an `answerBy` that is left out is the usual day. */
const askingSupplement = {
  event: 'request-supplement',
  segment: 'yeu-cau-bo-sung',
  label: 'Yêu cầu bổ sung',
  explain: 'Người dân nhận Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.',
  to: 'supplement-requested',
  by: ['one-stop-desk', 'officer'],
  insteadOfReception: true,
  common: true,
  scored: true,
  reason: 'required',
  reasonWords: {
    label: 'Lý do yêu cầu bổ sung',
    hint: 'Nói chung vì sao cần bổ sung; từng mục đã có hướng dẫn riêng ở trên.',
  },
  asks: [answerBy],
  usually: ({ usualSupplementDay }) => present({ answerBy: usualSupplementDay }),
  clock: 'pause',
  consequence: 'supplement-request',
  paper: { kind: 'supplement-request', ahead: 'issued' },
  mail: 'supplement-requested',
  mailed: '',
  law: 'NĐ 61/2018 Đ17.2, Đ19.4',
  done: 'Đã yêu cầu bổ sung.',
} as const satisfies Partial<DossierTransition>;

const supplementProposedFrom = ['received', 'processing'] as const;

/**
 * Her answer to the draft of a certificate. The portal goes on without her: where she is silent for a working day, she agrees, as she
 * was told.
 */
const answeringDraft = {
  from: ['processing', 'awaiting-verification', 'awaiting-signature'],
  to: 'same',
  when: ['draft-waits'],
  by: ['applicant', 'receptionist'],
  consequence: 'draft-answer',
} as const satisfies Partial<DossierTransition>;

/** What leads it on would drop the proposal without a word: whoever holds it takes that back first. */
const notBeingEnded = ['not-held-by-another', 'no-ending-proposed'] as const;

const submittingResult = {
  from: ['processing'],
  to: 'awaiting-signature',
  when: [...notBeingEnded, 'exemption-not-open', 'decided-here'],
  by: ['officer'],
  scored: true,
  reason: 'optional',
  inside: true,
} as const satisfies Partial<DossierTransition>;

/** Where the commune decides, a result is never the act of one person: a leader signs it, or confirms what was signed by hand. */
const decidingResult = {
  look: 'primary',
  from: ['awaiting-signature'],
  to: 'completed',
  by: ['leader'],
  byAnother: ['submitter'],
  moment: 'finishedAt',
  mail: 'result-ready',
  inBatches: true,
  mailed: '',
} as const satisfies Partial<DossierTransition>;

/** A result that is wrong: revoked, or replaced, at any time, by two. */
const correcting = {
  from: ['completed', 'returned'],
  to: 'same',
  when: ['granted', 'nothing-proposed'],
  by: ['officer'],
  reason: 'required',
  look: 'warning',
  inside: true,
  unseen: true,
} as const satisfies Partial<DossierTransition>;

const replacedFrom = ['completed', 'returned', 'result-revoked'] as const;

const decidingCorrection = {
  look: 'primary',
  by: ['leader'],
  byAnother: ['decision-proposer'],
  shows: 'decision-proposal',
} as const satisfies Partial<DossierTransition>;

const handedOverSigned = [
  { ...documentNumber, hint: 'Như ghi trên kết quả', required: true },
  signedOn,
  {
    id: 'signer',
    kind: 'select',
    label: 'Người ký',
    hint: 'Chủ tịch hoặc Phó Chủ tịch đã ký trên giấy',
    options: { values: [] },
    required: true,
  },
] as const satisfies DossierTransition['asks'];

const declinedFrom = withOfficers;

const stoppedFrom = [...withOfficers, 'supplement-requested'] as const;

const decidingEnd = {
  look: 'primary',
  by: ['leader'],
  byAnother: ['decision-proposer'],
  signs: 'personally',
  moment: 'finishedAt',
  shows: 'decision-proposal',
} as const satisfies Partial<DossierTransition>;

const refusing = {
  event: 'refuse',
  segment: 'tu-choi',
  label: 'Không tiếp nhận',
  explain: 'Hồ sơ kết thúc. Người dân nhận Phiếu từ chối tiếp nhận có ghi lý do.',
  look: 'warning',
  to: 'not-accepted',
  by: ['one-stop-desk', 'officer'],
  insteadOfReception: true,
  reason: 'required',
  reasonWords: {
    label: 'Lý do không tiếp nhận',
    hint: 'Viết cho người dân đọc: thiếu điều kiện gì, theo quy định nào, phải làm gì tiếp.',
  },
  moment: 'finishedAt',
  consequence: 'refusal-paper',
  paper: { kind: 'refusal', ahead: 'issued' },
  paid: 'owed-back',
  mail: 'dossier-refused',
  law: 'NĐ 61/2018 Đ17.2',
  done: 'Đã trả lời không tiếp nhận.',
  mailed: ', kèm phiếu từ chối',
} as const satisfies Partial<DossierTransition>;

/**
 * What was done by mistake is taken back by whoever did it, as long as nobody has done anything after him and nothing has left
 * the house: the state, the holder and every moment are as they were.
 */
const undoing = {
  event: 'undo',
  segment: 'hoan-tac',
  label: 'Hoàn tác',
  explain:
    'Việc bạn vừa làm được hủy: trạng thái, người thụ lý và thời hạn trở lại như trước, thư báo chưa gửi thì không gửi nữa. Quá trình giải quyết vẫn ghi cả hai việc.',
  by: ['one-stop-desk', 'officer', 'leader'],
  consequence: 'undoing',
  inside: true,
  done: 'Đã hoàn tác. Hồ sơ trở lại như trước.',
} as const satisfies Partial<DossierTransition>;

/**
 * Whether the exemption that is claimed holds: decided by whoever looks at the papers, and written down with what he saw. Until then
 * it counts as it is claimed, and no result leaves the officer. Whoever claimed it at the counter for the applicant accepts it not.
 */
const decidingExemption = {
  to: 'same',
  consequence: 'exemption',
  shows: 'exemption',
} as const satisfies Partial<DossierTransition>;

const acceptingExemption = {
  ...decidingExemption,
  event: 'accept-exemption',
  segment: 'chap-nhan-mien',
  label: 'Chấp nhận miễn phí, lệ phí',
  explain:
    'Người nộp không phải nộp khoản được miễn; nếu đã nộp thì được hoàn lại. Hồ sơ ghi giấy tờ bạn đã xem.',
  when: ['exemption-to-accept', 'not-held-by-another'],
  byAnother: ['claimer'],
  asks: acceptanceFields,
  mail: 'exemption-accepted',
  mailed: '',
  done: 'Đã chấp nhận miễn phí, lệ phí.',
} as const satisfies Partial<DossierTransition>;

const refusingExemption = {
  ...decidingExemption,
  event: 'refuse-exemption',
  segment: 'khong-chap-nhan-mien',
  label: 'Không chấp nhận miễn phí, lệ phí',
  explain:
    'Người nộp được báo số tiền phải nộp và cách nộp. Hồ sơ vẫn được giải quyết, thời hạn không thay đổi.',
  when: ['exemption-to-refuse', 'not-held-by-another'],
  reason: 'required',
  reasonWords: {
    label: 'Lý do không chấp nhận',
    hint: 'Viết cho người nộp hồ sơ đọc: thiếu giấy tờ gì, theo quy định nào.',
  },
  asks: refusalFields,
  mail: 'exemption-refused',
  mailed: ', kèm lý do và số tiền phải nộp',
  done: 'Đã ghi nhận: không chấp nhận miễn phí, lệ phí.',
} as const satisfies Partial<DossierTransition>;

/** Whoever held it goes on. */
const revoked: StaffLetter = {
  whom: 'both-holders',
  subject: ({ dossier }) => `Hồ sơ ${dossier} không rút nữa`,
  line: ({ by, procedure }) =>
    `${by} hủy yêu cầu rút hồ sơ "${procedure}". Hồ sơ trở lại như trước khi rút, mời ông/bà giải quyết tiếp.`,
};

/** Where money is taken beside the way that the dossier goes, and after its end: what is owed is not forgotten with the result. */
const owing = [
  'submitted',
  'received',
  'processing',
  'awaiting-verification',
  'awaiting-signature',
  'supplement-requested',
  'completed',
  'returned',
] as const;

export const transitions = [
  {
    event: 'submit',
    label: 'Gửi hồ sơ',
    from: ['draft'],
    to: 'submitted',
    when: ['no-payment-due'],
    by: ['applicant', 'receptionist'],
    consequence: 'filing',
    paper: { kind: 'filing-confirmation' },
    mail: 'dossier-submitted',
  },
  {
    event: 'submit',
    label: 'Gửi hồ sơ',
    from: ['draft'],
    to: 'payment-required',
    when: ['payment-due'],
    by: ['applicant'],
    consequence: 'filing',
    paper: { kind: 'filing-confirmation' },
    mail: 'payment-required',
  },
  { ...settling, from: ['payment-required'], to: 'submitted', by: ['system', 'cashier'] },
  {
    event: 'close-unpaid',
    label: 'Đóng hồ sơ vì chưa nộp phí, lệ phí',
    from: ['payment-required'],
    to: 'closed-unpaid',
    when: ['payment-due'],
    by: ['system'],
    moment: 'finishedAt',
    mail: 'closed-unpaid',
  },
  // Also by what the gateway says late: whoever paid is not told to file again.
  {
    ...settling,
    from: ['closed-unpaid'],
    to: 'submitted',
    when: ['reopenable', 'payment-due'],
    by: ['system', 'cashier'],
    reopens: true,
  },
  {
    // A fee that the province sets, and that was not on the portal when the dossier was filed: entered, or corrected.
    event: 'set-amount',
    label: 'Ghi số tiền phải nộp',
    from: owing,
    to: 'same',
    when: ['amount-to-set'],
    by: ['accountant'],
    reason: 'required',
    reasonWords: {
      label: 'Nghị quyết làm căn cứ',
      hint: 'Số, ký hiệu, ngày của nghị quyết, ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được.',
      missing: 'Hãy ghi nghị quyết làm căn cứ thu.',
    },
    consequence: 'amount',
    mail: 'amount-set',
    done: 'Đã ghi số tiền.',
    mailed: ' để nộp trực tuyến hoặc tại Bộ phận Một cửa',
  },
  { ...acceptingExemption, from: ['submitted'], by: ['one-stop-desk', 'officer'] },
  { ...acceptingExemption, from: withOfficers, by: ['officer'] },
  { ...refusingExemption, from: ['submitted'], by: ['one-stop-desk', 'officer'] },
  { ...refusingExemption, from: withOfficers, by: ['officer'] },
  { ...taking, from: ['submitted', 'completed', 'withdrawn'], by: ['one-stop-desk', 'officer'] },
  { ...taking, from: withOfficers, by: ['officer'] },
  { ...takingOver, from: ['submitted', 'completed', 'withdrawn'], by: ['one-stop-desk', 'officer'] },
  { ...takingOver, from: withOfficers, by: ['officer'] },
  {
    event: 'give-back',
    segment: 'tra-lai',
    label: 'Trả lại danh sách chung',
    explain:
      'Hồ sơ không còn ghi tên bạn và chờ người khác nhận. Những người có thể nhận, không có ai thì lãnh đạo, được báo qua thư, kèm lý do. Trạng thái và thời hạn không thay đổi.',
    from: heldByName,
    to: 'same',
    when: ['held-by-actor'],
    by: ['one-stop-desk', 'officer'],
    reason: 'required',
    reasonWords: {
      label: 'Lý do trả lại',
      hint: 'Viết cho đồng nghiệp đọc: hồ sơ làm đến đâu, còn phải làm gì. Người nộp hồ sơ không thấy.',
      missing: forColleagues,
    },
    holder: 'nobody',
    tells: {
      whom: 'colleagues',
      subject: ({ dossier }) => `Hồ sơ ${dossier} được trả lại danh sách chung`,
      line: ({ by, procedure }) =>
        `${by} không thụ lý hồ sơ "${procedure}" nữa. Hồ sơ đang chờ người nhận trong danh sách của ông/bà.`,
    },
    inside: true,
    done: `Đã trả lại danh sách chung. Những người có thể nhận, không có ai thì lãnh đạo, sẽ được báo qua thư sau ${undoMinutes} phút, kèm lý do.`,
    inBatches: true,
  },
  { ...handingOver, when: ['held-by-actor'], by: ['one-stop-desk', 'officer'] },
  // Whoever answers for all of them (Đ20) gives it to somebody, or to somebody else.
  { ...handingOver, when: ['not-held-by-actor'], by: ['leader'] },
  {
    event: 'receive',
    segment: 'tiep-nhan',
    label: 'Tiếp nhận hồ sơ',
    brief: 'Tiếp nhận',
    explain:
      'Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
    look: 'primary',
    from: ['submitted'],
    to: 'received',
    when: ['not-held-by-another'],
    by: ['one-stop-desk', 'officer'],
    scored: true,
    clock: 'start',
    consequence: 'registration',
    paper: { kind: 'receipt', ahead: 'issued' },
    mail: 'dossier-received',
    mailed: '',
    law: 'NĐ 61/2018 Đ17.2',
    inBatches: true,
    done: 'Đã tiếp nhận hồ sơ.',
  },
  {
    // Level 3: what is owed is paid at the office, while the dossier goes its way (Đ3.4c); what the accountant entered, online too.
    // Behind the reception: whoever receives what was filed online has nobody before him who pays.
    ...settling,
    from: owing,
    to: 'same',
    when: ['payment-due'],
    by: ['cashier', 'system'],
  },
  {
    // The applicant has his result and does not pay. The accountant has no page of a dossier: it is proposed where the payments are.
    event: 'propose-write-off',
    label: 'Đề nghị xóa khoản phải thu',
    from: ['returned'],
    to: 'same',
    when: ['payment-due', 'no-write-off-proposed'],
    by: ['accountant'],
    reason: 'required',
    reasonWords: { label: 'Lý do không thu được', missing: 'Hãy ghi vì sao không thu được khoản này.' },
    consequence: 'write-off',
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Đề nghị xóa khoản phải thu: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} đề nghị ông/bà duyệt xóa khoản phí, lệ phí chưa thu của hồ sơ "${procedure}". Khoản này vẫn phải thu cho đến khi được duyệt.`,
    },
    inside: true,
    unseen: true,
    done: 'Đã đề nghị lãnh đạo Ủy ban duyệt xóa khoản phải thu.',
  },
  {
    event: 'write-off',
    segment: 'xoa-khoan-thu',
    label: 'Duyệt xóa khoản phải thu',
    explain: 'Khoản phí, lệ phí chưa nộp của hồ sơ này không thu nữa; sổ thu ghi lý do và tên bạn.',
    look: 'primary',
    from: ['returned'],
    to: 'same',
    when: ['write-off-proposed', 'payment-due'],
    by: ['leader'],
    byAnother: ['write-off-proposer'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được duyệt xóa khoản phải thu.',
    consequence: 'write-off-settled',
    shows: 'write-off',
    inside: true,
    unseen: true,
    done: 'Đã duyệt xóa khoản phải thu.',
  },
  {
    event: 'return-write-off',
    segment: 'tra-lai-xoa-thu',
    label: 'Không duyệt xóa khoản phải thu',
    explain: 'Khoản này vẫn phải thu. Kế toán được báo qua thư, kèm lý do.',
    from: ['returned'],
    to: 'same',
    when: ['write-off-proposed'],
    by: ['leader'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được quyết định việc này.',
    reason: 'required',
    reasonWords: { label: 'Lý do không duyệt', missing: 'Hãy ghi rõ lý do để kế toán biết.' },
    consequence: 'write-off-settled',
    shows: 'write-off',
    tells: {
      whom: 'write-off-proposer',
      subject: ({ dossier }) => `Khoản phải thu chưa được xóa: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa duyệt xóa khoản phải thu của hồ sơ "${procedure}". Khoản này vẫn phải thu; ông/bà có thể đề nghị lại.`,
    },
    inside: true,
    unseen: true,
    done: 'Đã trả lại. Kế toán được báo qua thư, kèm lý do.',
  },
  { ...refusing, from: ['submitted'], when: ['not-held-by-another'] },
  // What was asked for at the desk never came.
  {
    ...refusing,
    from: ['supplement-requested'],
    when: ['before-reception', 'not-held-by-another'],
  },
  {
    event: 'start-processing',
    segment: 'bat-dau-xu-ly',
    label: 'Bắt đầu xử lý',
    brief: 'Bắt đầu',
    explain: 'Hồ sơ chuyển sang đang xử lý và ghi tên bạn là người thụ lý. Thời hạn tiếp tục được tính.',
    look: 'primary',
    from: ['received'],
    to: 'processing',
    when: notBeingEnded,
    by: ['officer'],
    scored: true,
    holder: 'actor',
    inside: true,
    done: 'Đã bắt đầu xử lý. Bạn đang thụ lý hồ sơ này.',
    inBatches: true,
  },
  {
    event: 'next-step',
    segment: 'buoc-tiep-theo',
    label: 'Chuyển bước tiếp theo',
    explain:
      'Bước này xong, hồ sơ sang bước tiếp theo của quy trình. Người thụ lý và thời hạn không thay đổi; phiếu kiểm soát ghi lại.',
    from: ['processing'],
    to: 'same',
    when: ['step-ahead', 'not-held-by-another'],
    by: ['officer'],
    reason: 'optional',
    reasonWords: {
      label: 'Ghi chú cho bước sau',
      hint: 'Viết cho người làm bước sau đọc. Người nộp hồ sơ không thấy.',
    },
    consequence: 'handling-step',
    inside: true,
    done: 'Đã chuyển bước tiếp theo.',
  },
  {
    event: 'previous-step',
    segment: 'tra-lai-buoc-truoc',
    label: 'Trả lại bước trước',
    explain: 'Hồ sơ trở về bước trước của quy trình để làm lại. Người thụ lý và thời hạn không thay đổi.',
    from: ['processing'],
    to: 'same',
    when: ['step-behind', 'not-held-by-another'],
    by: ['officer'],
    reason: 'required',
    reasonWords: {
      label: 'Lý do trả lại',
      hint: 'Viết cho người làm bước trước đọc: còn thiếu gì, sai chỗ nào. Người nộp hồ sơ không thấy.',
      missing: forColleagues,
    },
    consequence: 'handling-step',
    inside: true,
    done: 'Đã trả lại bước trước.',
  },
  { ...askingSupplement, from: ['submitted'], when: ['not-held-by-another'] },
  { ...askingSupplement, from: ['received', 'processing'], when: ['asks-alone', ...notBeingEnded] },
  {
    ...proposing,
    event: 'propose-supplement',
    segment: 'trinh-bo-sung',
    label: 'Trình duyệt yêu cầu bổ sung',
    brief: 'Trình bổ sung',
    explain:
      'Hồ sơ đã quá ngày được trả để bổ sung, hoặc đã được yêu cầu bổ sung một lần: lãnh đạo Ủy ban duyệt thì người dân mới nhận Phiếu yêu cầu bổ sung. Đến lúc ấy vẫn tính thời hạn giải quyết.',
    from: supplementProposedFrom,
    when: ['asks-with-approval', 'nothing-proposed', 'not-held-by-another'],
    reasonWords: {
      label: 'Lý do yêu cầu bổ sung',
      hint: 'Phiếu in đúng như bạn viết: vì sao cần bổ sung, vì sao đến nay mới yêu cầu. Từng mục đã có hướng dẫn riêng ở trên.',
      missing: 'Hãy ghi rõ lý do để lãnh đạo Ủy ban duyệt và người nộp hồ sơ biết.',
    },
    asks: [answerBy],
    usually: askingSupplement.usually,
    consequence: 'supplement-proposal',
    paper: { kind: 'supplement-request', ahead: 'proposed' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình duyệt yêu cầu bổ sung: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà duyệt yêu cầu bổ sung hồ sơ "${procedure}". Người nộp chỉ được báo khi yêu cầu được duyệt; đến lúc ấy vẫn tính thời hạn giải quyết.`,
    },
    law: 'NĐ 61/2018 Đ11.2c, Đ19.4',
    done: 'Đã trình lãnh đạo Ủy ban duyệt yêu cầu bổ sung. Người dân chỉ được báo khi yêu cầu được duyệt.',
  },
  {
    event: 'approve-supplement',
    segment: 'duyet-bo-sung',
    label: 'Duyệt yêu cầu bổ sung',
    brief: 'Duyệt bổ sung',
    explain: 'Người dân nhận Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, đúng như cán bộ trình.',
    look: 'primary',
    from: supplementProposedFrom,
    to: 'supplement-requested',
    when: ['supplement-proposed'],
    by: ['leader'],
    byAnother: ['decision-proposer'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được duyệt yêu cầu bổ sung.',
    clock: 'pause',
    consequence: 'supplement-approval',
    shows: 'decision-proposal',
    paper: { kind: 'supplement-request', ahead: 'issued' },
    mail: 'supplement-requested',
    mailed: '',
    law: 'NĐ 61/2018 Đ11.2c, Đ19.4',
    done: 'Đã duyệt yêu cầu bổ sung.',
  },
  {
    ...returningProposal,
    event: 'return-supplement-proposal',
    segment: 'tra-lai-bo-sung',
    label: 'Không duyệt yêu cầu bổ sung',
    explain:
      'Hồ sơ được giải quyết tiếp với những gì đã có. Cán bộ đề xuất được báo qua thư, kèm lý do, và có thể trình lại.',
    from: supplementProposedFrom,
    when: ['supplement-proposed'],
    tells: {
      whom: 'decision-proposer',
      subject: ({ dossier }) => `Yêu cầu bổ sung chưa được duyệt: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa duyệt yêu cầu bổ sung hồ sơ "${procedure}". Hồ sơ được giải quyết tiếp; ông/bà có thể trình lại.`,
    },
  },
  {
    ...withdrawingProposal,
    event: 'withdraw-supplement-proposal',
    segment: 'rut-bo-sung',
    label: 'Rút đề xuất yêu cầu bổ sung',
    explain: 'Lãnh đạo Ủy ban không phải duyệt nữa; hồ sơ được giải quyết tiếp. Bạn có thể trình lại.',
    from: supplementProposedFrom,
    when: ['supplement-proposed', 'not-held-by-another'],
    done: 'Đã rút đề xuất yêu cầu bổ sung.',
  },
  {
    event: 'answer-supplement',
    label: 'Gửi bổ sung',
    from: ['supplement-requested'],
    to: 'submitted',
    when: ['before-reception'],
    by: ['applicant', 'receptionist'],
    consequence: 'supplement-answer',
    mail: 'supplement-answered',
  },
  {
    event: 'answer-supplement',
    label: 'Gửi bổ sung',
    from: ['supplement-requested'],
    to: 'processing',
    when: ['after-reception'],
    by: ['applicant', 'receptionist'],
    clock: 'resume',
    consequence: 'supplement-answer',
    mail: 'supplement-answered',
    law: 'NĐ 61/2018 Đ19.4',
  },
  ...(['submitted', 'received', 'processing'] as const).map(
    (state) =>
      ({
        event: 'withdraw-supplement',
        segment: 'rut-yeu-cau-bo-sung',
        label: 'Rút yêu cầu bổ sung',
        explain:
          'Dùng khi yêu cầu nhầm. Người nộp không phải bổ sung nữa, Phiếu yêu cầu bổ sung hết giá trị; hồ sơ và thời hạn trở lại như khi chưa yêu cầu.',
        from: ['supplement-requested'],
        to: state,
        when: [`came-from-${state}`, ...whenRunning(state), 'not-held-by-another'],
        by: ['one-stop-desk', 'officer'],
        reason: 'required',
        reasonWords: {
          label: 'Lý do rút yêu cầu',
          hint: 'Viết cho người nộp hồ sơ đọc, ví dụ: giấy tờ này đã có trong hồ sơ.',
        },
        clock: 'back',
        revokes: ['request-supplement', 'approve-supplement'],
        consequence: 'supplement-withdrawal',
        mail: 'supplement-withdrawn',
        mailed: '',
        done: 'Đã rút yêu cầu bổ sung.',
      }) as const,
  ),
  {
    event: 'send-certificate-draft',
    segment: 'gui-ban-du-thao',
    label: 'Gửi bản dự thảo để người nộp xem',
    brief: 'Gửi dự thảo',
    explain:
      'Người nộp trực tuyến xem những gì sẽ ghi trên kết quả, rồi đồng ý hoặc nêu chỗ sai; hết ngày làm việc tiếp theo mà không trả lời thì coi như đồng ý. Thời hạn giải quyết vẫn chạy. Bản gửi sau thay bản gửi trước.',
    from: ['processing'],
    to: 'same',
    when: ['draft-foreseen', ...notBeingEnded],
    by: ['officer'],
    usually: ({ draftValues }) => draftValues ?? {},
    consequence: 'certificate-draft',
    shows: 'certificate-draft',
    mail: 'certificate-draft',
    mailed: '',
    done: 'Đã gửi bản dự thảo để người nộp xem.',
  },
  {
    ...answeringDraft,
    event: 'agree-to-draft',
    label: 'Đồng ý với bản dự thảo',
    tells: {
      whom: 'holder',
      subject: ({ dossier }) => `Người nộp đồng ý với bản dự thảo: hồ sơ ${dossier}`,
      line: ({ by, procedure }) => `${by} đồng ý với bản dự thảo của hồ sơ "${procedure}".`,
    },
    mail: 'draft-agreed',
    done: 'Bạn đã đồng ý với bản dự thảo. Cán bộ giải quyết tiếp.',
  },
  {
    ...answeringDraft,
    event: 'correct-draft',
    label: 'Nêu chỗ sai trong bản dự thảo',
    asks: [
      {
        id: 'correction',
        kind: 'text',
        label: 'Chỗ nào chưa đúng, sửa lại thế nào',
        missing: 'Hãy viết chỗ chưa đúng và cách sửa',
        hint: 'Ví dụ: chữ đệm của cháu là “Thị”, không phải “Thi”.',
        required: true,
        multiline: true,
        maxLength: 2000,
      },
    ],
    tells: {
      whom: 'holder-and-signers',
      subject: ({ dossier }) => `Người nộp nêu chỗ sai trong bản dự thảo: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} nêu chỗ chưa đúng trong bản dự thảo của hồ sơ "${procedure}". Ông/bà đọc trên trang hồ sơ trước khi giải quyết tiếp. Kết quả đang chờ ký thì rút lại hoặc trả lại để sửa; sửa xong, gửi bản dự thảo mới.`,
    },
    mail: 'draft-corrected',
    done: 'Đã gửi điều bạn nêu cho cán bộ. Cán bộ sửa rồi gửi bạn bản dự thảo mới.',
  },
  {
    ...answeringDraft,
    event: 'agree-by-silence',
    label: 'Không trả lời về bản dự thảo, coi như đồng ý',
    by: ['system'],
    mail: 'draft-agreed-by-silence',
  },
  {
    event: 'begin-verification',
    segment: 'xac-minh',
    label: 'Xác minh',
    explain: 'Hồ sơ chờ kết quả xác minh, và ghi tên bạn là người thụ lý.',
    from: ['processing'],
    to: 'awaiting-verification',
    when: notBeingEnded,
    by: ['officer'],
    holder: 'actor',
    reason: 'required',
    reasonWords: {
      label: 'Cần xác minh điều gì, vì sao',
      hint: 'Viết cho người nộp hồ sơ đọc.',
    },
    asks: [
      {
        id: 'place',
        kind: 'text',
        label: 'Nơi xác minh',
        hint: 'Cơ quan hoặc địa điểm, không ghi tên người. Ví dụ: Ủy ban nhân dân xã Hòa Lợi; thửa đất 112, tờ bản đồ 5',
        required: true,
        maxLength: 200,
      },
      { id: 'until', kind: 'date', label: 'Ngày cần có kết quả', required: true, future: true },
      {
        id: 'meeting',
        kind: 'text',
        label: 'Hẹn người nộp hồ sơ có mặt',
        hint: 'Giờ, ngày, địa điểm; để trống nếu không cần',
        required: false,
        maxLength: 300,
      },
    ],
    clock: 'verify',
    consequence: 'verification',
    mail: 'verification-begun',
    mailed: '',
    law: 'NĐ 61/2018 Đ19.3',
    done: 'Hồ sơ chờ kết quả xác minh. Đến gần ngày cần có kết quả, Cổng nhắc bạn qua thư.',
  },
  {
    event: 'end-verification',
    segment: 'ket-qua-xac-minh',
    label: 'Ghi kết quả xác minh',
    brief: 'Ghi xác minh',
    explain:
      'Hồ sơ trở lại đang xử lý và bạn giải quyết tiếp. Người thụ lý không thay đổi; người nộp hồ sơ không thấy kết quả xác minh.',
    look: 'primary',
    from: ['awaiting-verification'],
    to: 'processing',
    when: ['not-held-by-another'],
    by: ['officer'],
    reason: 'required',
    reasonWords: {
      label: 'Nội dung xác minh được',
      hint: 'Số, ngày của văn bản trả lời hoặc biên bản. Người nộp hồ sơ có mặt thì ghi thời gian, địa điểm, những người tham gia.',
      missing: 'Hãy ghi nội dung xác minh được.',
    },
    asks: [
      {
        id: 'outcome',
        kind: 'select',
        label: 'Kết quả',
        options: {
          labelled: verificationOutcomeIds.map((value) => ({ value, label: verificationOutcomes[value] })),
        },
        required: true,
      },
    ],
    clock: 'verified',
    consequence: 'verification-result',
    shows: 'verification',
    inside: true,
    law: 'NĐ 61/2018 Đ19.3',
    done: 'Đã ghi kết quả xác minh. Hồ sơ trở lại đang xử lý.',
  },
  {
    ...postponing,
    event: 'propose-postponement',
    segment: 'xin-hen-lai',
    label: 'Xin lỗi, hẹn lại ngày trả',
    explain:
      'Lãnh đạo Ủy ban ký thì người dân nhận Phiếu xin lỗi và hẹn lại ngày trả kết quả. Chỉ hẹn lại được một lần.',
    when: ['not-postponed', 'not-held-by-another'],
    by: ['officer'],
    reason: 'required',
    reasonWords: {
      label: 'Lý do chưa trả kết quả đúng hẹn',
      hint: 'Viết cho người dân đọc: phiếu xin lỗi in đúng như bạn viết.',
    },
    asks: [
      {
        id: 'until',
        kind: 'date',
        label: 'Ngày trả kết quả mới',
        required: true,
        future: true,
      },
    ],
    usually: ({ promisable }) =>
      promisable !== undefined && promisable.first === promisable.last ? { until: promisable.first } : {},
    consequence: 'postponement',
    shows: 'promisable-days',
    paper: { kind: 'apology', ahead: 'proposed' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình ký phiếu xin lỗi, hẹn lại ngày trả: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà ký Phiếu xin lỗi và hẹn lại ngày trả kết quả của hồ sơ "${procedure}". Ngày hẹn chỉ thay đổi khi phiếu được ký.`,
    },
    inside: true,
    done: 'Đã trình lãnh đạo Ủy ban ký phiếu xin lỗi. Ngày hẹn chỉ thay đổi khi phiếu được ký.',
  },
  // In time, the limit is extended; later an apology is owed all the same, and it is late all the same.
  {
    ...signing,
    when: ['postponement-proposed', 'extendable'],
    clock: 'extend',
    mail: 'result-postponed',
  },
  { ...signing, when: ['postponement-proposed', 'past-extending'], mail: 'result-late' },
  {
    ...postponing,
    event: 'return-postponement',
    segment: 'tra-lai-de-xuat',
    label: 'Trả lại đề xuất hẹn lại',
    explain: 'Ngày hẹn trả không đổi. Cán bộ đề xuất được báo qua thư, kèm lý do, và có thể đề xuất lại.',
    when: ['postponement-proposed'],
    by: ['leader'],
    byAnother: ['proposer'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được trả lại đề xuất.',
    reason: 'required',
    reasonWords: {
      label: 'Lý do trả lại',
      hint: 'Viết cho cán bộ đề xuất đọc. Người nộp hồ sơ không thấy lý do này.',
      missing: 'Hãy ghi rõ lý do để cán bộ đề xuất biết.',
    },
    consequence: 'postponement-settled',
    shows: 'proposal',
    tells: {
      whom: 'proposer',
      subject: ({ dossier }) => `Đề xuất hẹn lại ngày trả được trả lại: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa ký phiếu xin lỗi của hồ sơ "${procedure}". Ngày hẹn trả không đổi; ông/bà có thể đề xuất lại.`,
    },
    inside: true,
    done: 'Đã trả lại đề xuất. Cán bộ đề xuất được báo qua thư, kèm lý do.',
  },
  {
    ...postponing,
    event: 'withdraw-postponement',
    segment: 'rut-de-xuat',
    label: 'Rút đề xuất hẹn lại',
    explain: 'Phiếu xin lỗi không được ký nữa; ngày hẹn trả không đổi. Bạn có thể đề xuất lại.',
    when: ['postponement-proposed', 'not-held-by-another'],
    by: ['officer'],
    consequence: 'postponement-settled',
    shows: 'proposal',
    inside: true,
    done: 'Đã rút đề xuất hẹn lại ngày trả.',
  },
  {
    ...submittingResult,
    event: 'submit-result',
    segment: 'trinh-ky',
    label: 'Trình ký kết quả',
    brief: 'Trình ký',
    explain:
      'Lãnh đạo Ủy ban xem dự thảo rồi ký hoặc trả lại. Người dân chỉ nhận kết quả khi đã ký; vẫn tính thời hạn giải quyết.',
    look: 'primary',
    reasonWords: { label: 'Lời trình', hint: 'Viết cho người ký đọc. Người nộp hồ sơ không thấy.' },
    asks: [
      {
        ...documentNumber,
        hint: 'Theo sổ đăng ký, nếu có; để trống thì Cổng cấp số tiếp theo',
        required: false,
      },
      signaturePlace,
    ],
    consequence: 'result-draft',
    paper: { kind: 'result', ahead: 'draft' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình ký kết quả: hồ sơ ${dossier}`,
      line: ({ by, procedure }) => `${by} trình ông/bà ký kết quả của hồ sơ "${procedure}".`,
    },
    done: 'Đã trình lãnh đạo Ủy ban ký kết quả.',
  },
  {
    ...submittingResult,
    event: 'submit-signed-result',
    segment: 'trinh-xac-nhan',
    label: 'Trình xác nhận kết quả ký tay',
    brief: 'Trình xác nhận',
    explain:
      'Dùng khi kết quả đã được ký trên giấy. Lãnh đạo Ủy ban xem tệp, rồi xác nhận hoặc trả lại. Người dân chỉ nhận kết quả khi đã xác nhận; vẫn tính thời hạn giải quyết.',
    common: true,
    reasonWords: { label: 'Lời trình', hint: 'Viết cho người xác nhận đọc. Người nộp hồ sơ không thấy.' },
    asks: handedOverSigned,
    consequence: 'result-on-paper',
    paper: { kind: 'result', ahead: 'chosen' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình xác nhận kết quả ký tay: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà xác nhận kết quả đã ký trên giấy của hồ sơ "${procedure}". Người dân chỉ nhận kết quả khi ông/bà xác nhận.`,
    },
    done: 'Đã trình lãnh đạo Ủy ban xác nhận kết quả ký tay.',
  },
  {
    ...decidingResult,
    event: 'sign-result',
    segment: 'ky-ket-qua',
    label: 'Ký kết quả',
    brief: 'Ký kết quả',
    explain:
      'Kết quả mang tên bạn, ngày ký là hôm nay; ngừng tính thời hạn. Bộ phận Một cửa trả kết quả, người dân được báo tin.',
    when: ['to-be-signed'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được ký kết quả.',
    consequence: 'signed-result',
    paper: { kind: 'result', ahead: 'signature' },
    signs: 'personally',
    done: 'Đã ký kết quả.',
  },
  {
    ...decidingResult,
    event: 'confirm-result',
    segment: 'xac-nhan-ket-qua',
    label: 'Xác nhận kết quả ký tay',
    brief: 'Xác nhận kết quả',
    explain:
      'Bạn xác nhận bản giấy trong tệp đã được ký đúng như ghi dưới đây; ngừng tính thời hạn. Bộ phận Một cửa trả kết quả.',
    when: ['signed-by-hand'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được xác nhận kết quả.',
    consequence: 'confirmed-result',
    paper: { kind: 'result', ahead: 'handed-over' },
    done: 'Đã xác nhận kết quả.',
  },
  {
    event: 'return-result',
    segment: 'tra-lai-du-thao',
    label: 'Trả lại để sửa',
    explain:
      'Hồ sơ được chuyển lại cho cán bộ đã trình. Cán bộ được báo qua thư, kèm lý do. Vẫn tính thời hạn giải quyết.',
    from: ['awaiting-signature'],
    to: 'processing',
    by: ['leader'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được trả lại dự thảo.',
    reason: 'required',
    reasonWords: {
      label: 'Chỗ cần sửa',
      hint: 'Viết cho cán bộ đã trình đọc. Người nộp hồ sơ không thấy lý do này.',
      missing: 'Hãy ghi chỗ cần sửa để cán bộ đã trình biết.',
    },
    holder: 'submitter',
    consequence: 'draft-back',
    tells: {
      whom: 'submitter',
      subject: ({ dossier }) => `Dự thảo kết quả được trả lại để sửa: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa ký kết quả của hồ sơ "${procedure}". Hồ sơ được chuyển lại cho ông/bà xử lý; vẫn tính thời hạn giải quyết.`,
    },
    inside: true,
    done: 'Đã trả lại dự thảo. Cán bộ đã trình được báo qua thư, kèm lý do.',
  },
  {
    event: 'take-back-result',
    segment: 'rut-trinh-ky',
    label: 'Rút lại để sửa',
    explain: 'Dự thảo không còn chờ ký; hồ sơ được chuyển lại cho bạn xử lý. Vẫn tính thời hạn giải quyết.',
    from: ['awaiting-signature'],
    to: 'processing',
    when: ['submitted-by-actor'],
    by: ['officer'],
    holder: 'actor',
    consequence: 'draft-back',
    inside: true,
    done: 'Đã rút dự thảo. Bạn đang xử lý hồ sơ này.',
  },
  {
    event: 'complete',
    segment: 'ghi-ket-qua',
    label: 'Ghi nhận kết quả',
    brief: 'Ghi kết quả',
    explain:
      'Dùng khi cơ quan có thẩm quyền đã gửi kết quả về. Tệp kết quả được lưu vào hồ sơ, ngừng tính thời hạn.',
    common: true,
    from: ['processing'],
    to: 'completed',
    when: [...notBeingEnded, 'exemption-not-open', 'decided-elsewhere'],
    by: ['officer'],
    scored: true,
    reason: 'optional',
    reasonWords: { label: 'Ghi chú kèm theo kết quả' },
    asks: [{ ...documentNumber, hint: 'Như ghi trên kết quả', required: true }, signedOn],
    moment: 'finishedAt',
    consequence: 'result',
    paper: { kind: 'result', ahead: 'chosen' },
    mail: 'result-ready',
    done: 'Đã ghi nhận kết quả.',
    mailed: '',
  },
  {
    ...proposingEnd,
    event: 'propose-decline',
    segment: 'trinh-tu-choi',
    label: 'Trình từ chối giải quyết',
    explain:
      'Dùng khi hồ sơ không đủ điều kiện giải quyết. Lãnh đạo Ủy ban quyết định; hồ sơ chỉ kết thúc khi Thông báo từ chối giải quyết được ký. Vẫn tính thời hạn giải quyết.',
    from: declinedFrom,
    when: [...proposingEnd.when, 'decided-here'],
    reasonWords: {
      label: 'Lý do từ chối giải quyết',
      hint: 'Thông báo in đúng như bạn viết: điều kiện không đáp ứng, điều khoản áp dụng, người dân làm gì tiếp.',
    },
    paper: { kind: 'decline-notice', ahead: 'proposed' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình ký từ chối giải quyết: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà từ chối giải quyết hồ sơ "${procedure}". Hồ sơ chỉ kết thúc khi thông báo được ký.`,
    },
    law: 'NĐ 61/2018 Đ19.8',
    done: 'Đã trình lãnh đạo Ủy ban từ chối giải quyết. Hồ sơ chỉ kết thúc khi thông báo được ký.',
  },
  {
    ...proposingEnd,
    event: 'propose-stop',
    segment: 'trinh-dung',
    label: 'Trình dừng giải quyết',
    explain:
      'Dùng khi không giải quyết tiếp được, ví dụ người nộp không bổ sung. Lãnh đạo Ủy ban quyết định; hồ sơ chỉ dừng khi Thông báo dừng giải quyết được ký.',
    from: stoppedFrom,
    reasonWords: {
      label: 'Lý do dừng giải quyết',
      hint: 'Thông báo in đúng như bạn viết: vì sao dừng, theo quy định nào, người dân làm gì tiếp.',
    },
    paper: { kind: 'stop-notice', ahead: 'proposed' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình ký dừng giải quyết: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà dừng giải quyết hồ sơ "${procedure}". Hồ sơ chỉ dừng khi thông báo được ký.`,
    },
    done: 'Đã trình lãnh đạo Ủy ban dừng giải quyết. Hồ sơ chỉ dừng khi thông báo được ký.',
  },
  {
    ...decidingEnd,
    event: 'decline',
    segment: 'khong-giai-quyet',
    label: 'Từ chối giải quyết',
    brief: 'Ký từ chối',
    explain:
      'Thông báo từ chối giải quyết mang tên bạn được gửi cho người dân thay cho kết quả; ngừng tính thời hạn.',
    from: declinedFrom,
    to: 'completed',
    when: ['decline-proposed'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được quyết định từ chối giải quyết.',
    consequence: 'decline-notice',
    paper: { kind: 'decline-notice', ahead: 'issued' },
    paid: 'kept',
    mail: 'dossier-declined',
    law: 'NĐ 61/2018 Đ19.8',
    done: 'Đã từ chối giải quyết.',
    mailed: ', kèm thông báo',
  },
  {
    ...returningProposal,
    event: 'return-ending',
    segment: 'tra-lai-ket-thuc',
    label: 'Trả lại đề xuất, giải quyết tiếp',
    explain:
      'Hồ sơ không bị từ chối, không dừng, mà được giải quyết tiếp. Cán bộ đề xuất được báo qua thư, kèm lý do, và có thể đề xuất lại.',
    from: stoppedFrom,
    when: ['ending-proposed'],
    tells: {
      whom: 'decision-proposer',
      subject: ({ dossier }) => `Đề xuất từ chối, dừng giải quyết được trả lại: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa đồng ý từ chối hoặc dừng giải quyết hồ sơ "${procedure}". Hồ sơ được giải quyết tiếp; ông/bà có thể đề xuất lại.`,
    },
  },
  {
    ...withdrawingProposal,
    event: 'withdraw-ending',
    segment: 'rut-ket-thuc',
    label: 'Rút đề xuất, giải quyết tiếp',
    explain:
      'Lãnh đạo Ủy ban không phải quyết định từ chối hoặc dừng nữa; hồ sơ được giải quyết tiếp. Bạn có thể đề xuất lại.',
    from: stoppedFrom,
    when: ['ending-proposed', 'not-held-by-another'],
    done: 'Đã rút đề xuất từ chối hoặc dừng. Hồ sơ được giải quyết tiếp.',
  },
  {
    event: 'return',
    segment: 'tra-ket-qua',
    label: 'Trả kết quả',
    explain: 'Chỉ xác nhận khi kết quả đã đến tay người dân. Hồ sơ kết thúc.',
    look: 'primary',
    from: ['completed'],
    to: 'returned',
    when: ['not-held-by-another', 'result-settled', 'end-told', 'no-correction-proposed'],
    by: ['one-stop-desk', 'officer'],
    scored: true,
    moment: 'returnedAt',
    asks: collectionFields,
    usually: (dossier) => ({ ...usualCollection(dossier) }),
    consequence: 'collection',
    mail: 'result-returned',
    mailed: '',
    law: 'NĐ 61/2018 Đ20',
    done: 'Đã trả kết quả. Hồ sơ kết thúc.',
    inBatches: true,
  },
  {
    event: 'fetch-result',
    label: 'Nhận kết quả điện tử',
    explain: 'Bạn tải kết quả về máy; hồ sơ kết thúc.',
    from: ['completed'],
    to: 'returned',
    when: ['fetched-online', 'result-settled', 'no-correction-proposed'],
    by: ['applicant'],
    moment: 'returnedAt',
    consequence: 'fetching',
    mail: 'result-returned',
    law: 'NĐ 61/2018 Đ20',
    done: 'Bạn đã nhận kết quả.',
  },
  {
    ...correcting,
    event: 'propose-revocation',
    segment: 'trinh-thu-hoi',
    label: 'Trình thu hồi kết quả',
    explain:
      'Dùng khi kết quả sai hoặc cấp không đúng. Lãnh đạo Ủy ban quyết định; đến lúc ấy kết quả vẫn còn giá trị và người dân chưa được báo.',
    reasonWords: {
      label: 'Lý do thu hồi',
      hint: 'Người dân đọc đúng như bạn viết: sai ở đâu, theo quy định nào, người dân làm gì tiếp.',
    },
    consequence: 'revocation-proposal',
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình thu hồi kết quả: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} trình ông/bà thu hồi kết quả của hồ sơ "${procedure}". Kết quả còn giá trị cho đến khi ông/bà quyết định.`,
    },
    done: 'Đã trình lãnh đạo Ủy ban thu hồi kết quả.',
  },
  {
    ...correcting,
    event: 'propose-replacement',
    segment: 'trinh-thay',
    label: 'Trình thay kết quả',
    explain:
      'Dùng khi đã có bản khác được ký để thay kết quả đã cấp. Lãnh đạo Ủy ban quyết định; đến lúc ấy người dân chưa được báo.',
    from: replacedFrom,
    reasonWords: { label: 'Lý do thay', hint: 'Người dân đọc đúng như bạn viết: bản trước sai ở đâu.' },
    asks: handedOverSigned,
    consequence: 'replacement-proposal',
    paper: { kind: 'result', ahead: 'chosen' },
    tells: {
      whom: 'leaders',
      subject: ({ dossier }) => `Trình thay kết quả: hồ sơ ${dossier}`,
      line: ({ by, procedure }) => `${by} trình ông/bà thay kết quả của hồ sơ "${procedure}" bằng bản khác.`,
    },
    done: 'Đã trình lãnh đạo Ủy ban thay kết quả.',
  },
  {
    ...decidingCorrection,
    event: 'revoke-result',
    segment: 'thu-hoi-ket-qua',
    label: 'Thu hồi kết quả',
    explain:
      'Kết quả không còn giá trị từ lúc này: trang kiểm tra và mã QR ghi ngày thu hồi. Tệp cũ vẫn xem được, ghi rõ đã thu hồi.',
    from: ['completed', 'returned'],
    to: 'result-revoked',
    when: ['revocation-proposed'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được thu hồi kết quả.',
    consequence: 'revocation',
    mail: 'result-revoked',
    mailed: ', kèm lý do',
    done: 'Đã thu hồi kết quả.',
  },
  {
    ...decidingCorrection,
    event: 'replace-result',
    segment: 'thay-ket-qua',
    label: 'Thay kết quả',
    explain:
      'Bản mới thay bản trước từ lúc này: trang kiểm tra và mã QR của bản trước ghi là đã được thay. Bộ phận Một cửa trả bản mới.',
    from: replacedFrom,
    to: 'completed',
    when: ['replacement-proposed'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được thay kết quả.',
    consequence: 'replacement',
    paper: { kind: 'result', ahead: 'handed-over' },
    mail: 'result-replaced',
    mailed: ', kèm lý do',
    done: 'Đã thay kết quả.',
  },
  {
    ...returningProposal,
    event: 'return-correction',
    segment: 'tra-lai-thu-hoi',
    label: 'Không thu hồi, không thay kết quả',
    explain: 'Kết quả giữ như hiện nay. Cán bộ đề xuất được báo qua thư, kèm lý do, và có thể trình lại.',
    from: replacedFrom,
    when: ['correction-proposed'],
    tells: {
      whom: 'decision-proposer',
      subject: ({ dossier }) => `Đề xuất thu hồi, thay kết quả được trả lại: hồ sơ ${dossier}`,
      line: ({ by, procedure }) =>
        `${by} chưa đồng ý thu hồi hoặc thay kết quả của hồ sơ "${procedure}". Kết quả giữ như hiện nay; ông/bà có thể trình lại.`,
    },
  },
  {
    ...withdrawingProposal,
    event: 'withdraw-correction',
    segment: 'rut-thu-hoi',
    label: 'Rút đề xuất thu hồi, thay kết quả',
    explain: 'Lãnh đạo Ủy ban không phải quyết định nữa; kết quả giữ như hiện nay. Bạn có thể trình lại.',
    from: replacedFrom,
    when: ['correction-proposed'],
    done: 'Đã rút đề xuất thu hồi, thay kết quả.',
  },
  {
    event: 'withdraw',
    // The page is the desk's, for an applicant without an account; whoever has one asks on the page of his dossier.
    segment: 'rut-ho-so',
    label: 'Rút hồ sơ',
    explain: 'Người nộp yêu cầu rút hồ sơ tại quầy. Hồ sơ chờ xác nhận dừng giải quyết.',
    from: withdrawnFrom,
    to: 'withdrawn',
    by: ['applicant', 'receptionist'],
    reason: 'optional',
    reasonWords: { label: 'Lý do rút hồ sơ' },
    paid: 'owed-back',
    mail: 'dossier-withdrawn',
  },
  ...(
    [
      ...withdrawnFrom.map((state) => ({ came: state, to: state })),
      // What came while it was withdrawn is not given back and asked for again.
      { came: 'payment-required', to: 'submitted' },
    ] as const
  ).map(
    ({ came, to }) =>
      ({
        event: 'revoke-withdrawal',
        // The page is the desk's, as that of the withdrawal.
        segment: 'huy-rut-ho-so',
        label: 'Hủy yêu cầu rút hồ sơ',
        explain:
          'Người nộp rút nhầm và muốn hồ sơ được giải quyết tiếp. Hồ sơ và thời hạn trở lại như trước khi rút.',
        from: ['withdrawn'],
        to,
        when: [
          `came-from-${came}`,
          ...whenRunning(to),
          ...(came === to
            ? came === 'payment-required'
              ? (['payment-due'] as const)
              : []
            : (['no-payment-due'] as const)),
        ],
        by: ['applicant', 'receptionist'],
        revokes: ['withdraw'],
        consequence: 'withdrawal-revoked',
        tells: revoked,
        mail: 'withdrawal-revoked',
        done: 'Hồ sơ được giải quyết tiếp.',
      }) as const,
  ),
  {
    event: 'confirm-withdrawal',
    segment: 'xac-nhan-rut',
    label: 'Xác nhận dừng giải quyết',
    brief: 'Xác nhận rút',
    explain:
      'Người dân đã yêu cầu rút hồ sơ. Khi bạn xác nhận, hồ sơ dừng và người dân nhận Thông báo dừng giải quyết.',
    look: 'primary',
    from: ['withdrawn'],
    to: 'stopped',
    when: ['not-held-by-another'],
    by: ['one-stop-desk', 'officer'],
    reason: 'optional',
    reasonWords: { label: 'Ghi chú' },
    moment: 'finishedAt',
    consequence: 'stop-notice',
    paper: { kind: 'stop-notice', ahead: 'issued' },
    paid: 'owed-back',
    mail: 'dossier-stopped',
    done: 'Đã xác nhận dừng giải quyết theo yêu cầu của người dân.',
    mailed: ', kèm thông báo',
    inBatches: true,
  },
  {
    ...undoing,
    undoes: holderEvents,
    from: heldByName,
    to: 'same',
    when: ['holder-just-changed'],
  },
  { ...undoing, undoes: ['start-processing'], from: ['processing'], to: 'received', when: ['just-started'] },
  {
    ...undoing,
    undoes: submittingEvents,
    unlessOpenedBy: 'leader',
    from: ['awaiting-signature'],
    to: 'processing',
    when: ['just-submitted'],
  },
  { ...undoing, undoes: ['return'], from: ['returned'], to: 'completed', when: ['just-returned'] },
  ...endedStates.map(
    (state) =>
      ({
        ...undoing,
        undoes: endEvents,
        from: ['not-accepted', 'completed', 'stopped'],
        to: state,
        when: [`just-ended-${state}`],
      }) as const,
  ),
  {
    ...decidingEnd,
    event: 'stop',
    segment: 'dung-xu-ly',
    label: 'Dừng giải quyết',
    brief: 'Ký dừng',
    explain: 'Thông báo dừng giải quyết mang tên bạn được gửi cho người dân. Hồ sơ dừng, không có kết quả.',
    from: stoppedFrom,
    to: 'stopped',
    when: ['stop-proposed'],
    notAllowed: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân được quyết định dừng giải quyết.',
    consequence: 'stop-notice',
    paper: { kind: 'stop-notice', ahead: 'issued' },
    paid: 'owed-back',
    mail: 'dossier-stopped',
    done: 'Đã dừng giải quyết hồ sơ.',
    mailed: ', kèm thông báo',
  },
] as const satisfies readonly DossierTransition[];

export type DossierEvent = (typeof transitions)[number]['event'];

export const dossierSteps: StepTable<DossierTransition, DossierFacts, DossierStateDescription> = {
  states,
  transitions,
  circumstances,
  words: {
    one: 'hồ sơ',
    notAllowed: 'Bạn không có quyền thực hiện việc này với hồ sơ.',
    barred: { concerned: ownDossier },
    ownWork: {
      proposer: 'Bạn đã đề xuất hẹn lại ngày trả, nên người khác phải quyết định.',
      'decision-proposer': 'Bạn đã đề xuất việc này, nên người khác phải quyết định.',
      'write-off-proposer': 'Bạn đã đề nghị xóa khoản này, nên người khác phải duyệt.',
      claimer: 'Bạn đã ghi đề nghị miễn này khi nhận hồ sơ tại quầy, nên người khác phải quyết định.',
      submitter: 'Bạn đã trình kết quả này, nên người khác phải ký hoặc xác nhận.',
    },
    unmet: {
      'not-held-by-another':
        'Hồ sơ đang có người khác thụ lý, chỉ người ấy làm được việc này. Hãy nhờ người đang thụ lý, hoặc nhận thay nếu bạn được giao lĩnh vực này.',
      'submitted-by-actor':
        'Người khác đã trình dự thảo này. Chỉ người trình rút lại được; lãnh đạo có thể trả lại.',
      'exemption-not-open':
        'Người nộp đề nghị miễn phí, lệ phí mà chưa ai quyết định. Hãy chấp nhận hoặc không chấp nhận đề nghị ấy trước.',
      'exemption-to-accept': 'Hồ sơ này không có đề nghị miễn phí, lệ phí chờ quyết định.',
      'exemption-to-refuse': 'Hồ sơ này không có đề nghị miễn phí, lệ phí chờ quyết định.',
      'nothing-proposed': 'Hồ sơ đã có một đề xuất chờ lãnh đạo Ủy ban quyết định.',
      'no-ending-proposed':
        'Hồ sơ đang chờ lãnh đạo Ủy ban quyết định từ chối hoặc dừng giải quyết. Muốn làm việc khác, người đang thụ lý hồ sơ rút đề xuất trước.',
      'asks-alone':
        'Đã quá 3 ngày làm việc kể từ ngày tiếp nhận, hoặc hồ sơ đã được yêu cầu bổ sung một lần. Cán bộ giải quyết phải trình lãnh đạo Ủy ban duyệt yêu cầu bổ sung.',
      'decided-here':
        'Thủ tục này do cơ quan khác giải quyết. Hãy chuyển hồ sơ đến cơ quan ấy; khi có kết quả thì ghi nhận kết quả.',
      'decided-elsewhere':
        'Kết quả của thủ tục này do lãnh đạo Ủy ban ký, nên một mình cán bộ không ghi nhận được. Hãy trình ký; kết quả đã ký trên giấy thì trình xác nhận.',
      'to-be-signed': 'Kết quả này đã ký trên giấy: hãy xem tệp rồi xác nhận, hoặc trả lại.',
      'signed-by-hand': 'Kết quả này chưa ai ký: hãy ký, hoặc trả lại.',
      'no-correction-proposed':
        'Kết quả đang được trình thu hồi hoặc thay, nên chưa trả. Hãy chờ lãnh đạo Ủy ban quyết định.',
      'asks-with-approval': 'Hồ sơ còn được yêu cầu bổ sung mà không phải trình lãnh đạo Ủy ban duyệt.',
    },
    reason: 'Hãy ghi rõ lý do để người nộp hồ sơ biết.',
  },
};

/**
 * What an event says of itself, wherever it is made: words, address and reason do not differ between its transitions.
 * @returns undefined for what is no event of a dossier
 */
export const transitionOf = (event: string): DossierTransition | undefined =>
  dossierSteps.transitions.find((transition) => transition.event === event);

/**
 * @param is what the table says of a transition
 * @returns the events that have such a transition, each once: a new one is among them as the table says
 */
export const eventsWhere = (is: (transition: DossierTransition) => boolean): readonly string[] => [
  ...new Set(dossierSteps.transitions.filter(is).map(({ event }) => event)),
];

/** Events with which a supplement is asked of the applicant. */
export const supplementEvents = eventsWhere(({ clock }) => clock === 'pause');

/** Events that end a dossier without its being handled: what was paid goes back. */
export const unhandledEnds = eventsWhere(
  ({ moment, paid }) => moment === 'finishedAt' && paid === 'owed-back',
);

/** Events by which somebody need not pay. */
export const waivers = eventsWhere(({ event }) => event === 'accept-exemption');

/** Events by which a member of staff says how much is to be paid: more may have been paid than that. */
export const feeDecisions = [...waivers, ...eventsWhere(({ event }) => event === 'set-amount')];

/** Events with which there is a result; a refusal after reception is one, too (NĐ 61/2018 Đ19.8). */
export const resultEvents = eventsWhere(givesResult);

/** Events by which a result lies before a leader, to be signed or confirmed. */
export const submissionEvents: readonly string[] = submittingEvents;

/** Those of them that are such a refusal. */
export const declineEvents = eventsWhere((one) => givesResult(one) && one.paper?.kind === 'decline-notice');

/** Events that stop a dossier. */
export const stopEvents = eventsWhere(stops);

/** Those of them that confirm what its applicant wished. */
export const withdrawalEvents = eventsWhere((one) => stops(one) && one.from.includes('withdrawn'));

function stops({ moment, to }: DossierTransition): boolean {
  return moment === 'finishedAt' && to === 'stopped';
}

function givesResult({ moment, to }: DossierTransition): boolean {
  return moment === 'finishedAt' && to === 'completed';
}

/**
 * What whoever makes a step reads of the news that goes to the applicant.
 * @param mailed as the table has it
 * @returns a sentence; what can be taken back is told when it cannot any more
 */
export const newsSentence = ({ event, mailed = '' }: Pick<DossierTransition, 'event' | 'mailed'>): string =>
  undoingOf(event) === undefined
    ? `Người dân được báo tin${mailed}.`
    : `Sau ${undoMinutes} phút, khi không còn hoàn tác được, người dân được báo tin${mailed}.`;

/** @returns the same before it is made; empty where nobody outside is told, or is told at once */
export const newsAhead = ({ event, mail }: Pick<DossierTransition, 'event' | 'mail'>): string =>
  mail === undefined || undoingOf(event) === undefined
    ? ''
    : `Thư báo cho người dân được gửi sau ${undoMinutes} phút; trước đó bạn hoàn tác được.`;

/** @returns how the event is taken back; undefined for one that stands */
export const undoingOf = (event: string): DossierTransition | undefined =>
  dossierSteps.transitions.find(({ undoes }) => undoes?.includes(event) === true);

/** @returns whether the event can be taken back after everybody has heard of it */
export const isRevocable = (event: string): boolean =>
  dossierSteps.transitions.some(({ revokes }) => revokes?.includes(event) === true);

/**
 * @param segment the last part of an address
 * @returns the event whose decision page ends in it; undefined where none does
 */
export const eventAt = (segment: string): DossierEvent | undefined =>
  transitions.find((transition) => 'segment' in transition && transition.segment === segment)?.event;

/**
 * Does the dossier pass from one office to another, or to its end? Then whoever held it has done his part and holds
 * it no longer. The applicant's turn is an interruption: the dossier comes back to whoever asked.
 * @param from the state that the dossier leaves
 * @param to the state that it reaches
 * @returns false where it stays with the same office, goes to the applicant or comes back from him
 */
export function passesOn(from: DossierState, to: DossierState): boolean {
  const [before, after] = [states[from].holder, states[to].holder];
  return before !== after && before !== 'applicant' && after !== 'applicant';
}
