// What pages are given to show: types alone, safe for any bundle.
import type { Aspect, Grade } from '#app/quality/rating.ts';
import type { FeeChange } from '#catalog/balance.ts';
import type { Assessment, Exemption, ExemptionOutcome, Owed } from '#catalog/charges.ts';
import type { ComponentId } from '#catalog/components.ts';
import type {
  DraftOutcome,
  PaperKind,
  ProposedStep,
  ProposedSupplement,
  SupplementItem,
  SupplementStage,
} from '#catalog/dossier-parts.ts';
import type { LabelTone } from '#app/vocabulary/dossier-labels.ts';
import type { MessageWay } from '#app/vocabulary/message-ways.ts';
import type { Delay } from '#catalog/delay.ts';
import type { Lateness } from '#catalog/lateness.ts';
import type { DossierState, DossierTransition } from '#catalog/lifecycle.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Stay, StepOnWay } from '#catalog/passages.ts';
import type { MoneyOnItsWay, PaymentMethod, PaymentState, RefundWay } from '#catalog/payment-states.ts';
import type { Channel, Delivery } from '#catalog/procedure-lists.ts';
import type { ProgressStep } from '#catalog/progress.ts';
import type { PaperSignature } from './signing.ts';
import type { OfferedProcedure } from '#catalog/offer.ts';
import type { Collection, NamedCollector } from '#catalog/collection.ts';
import type { DocumentMark } from '#catalog/counter.ts';
import type { Authorisation } from '#catalog/representation.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { FieldId } from '#forms/definition.ts';
import type { FormContext, FormDefinition, Problem, ReadSection, Wire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { FileScanState } from '#app/vocabulary/file-scans.ts';
import type { Refusal } from '#app/steps/refusal.ts';

export interface AttachmentSummary {
  readonly id: string;
  /** `document:<id>`, `field:<id>` or `result` */
  readonly slot: string;
  readonly label: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: Date;
  readonly superseded: boolean;
  /** Absent: not scanned yet. */
  readonly scan?: FileScanState;
}

export interface DraftSummary {
  readonly code: string;
  readonly slug: string;
  readonly procedureName: string;
  readonly savedAt: Date;
  readonly createdAt: Date;
  /** For whom it is filed, where that is not the account's owner, once she is named. */
  readonly person?: string;
}

/** Values that a save from another device or window has overwritten: shown, so that nothing is lost. */
export interface ReplacedValues {
  readonly at: Date;
  readonly values: Wire;
}

export interface Draft {
  readonly code: string;
  readonly version: number;
  /** Of the procedure, and of its form: what it is filed under. */
  readonly revisionId: string;
  readonly formVersionId: string;
  readonly slug: string;
  /** What is filed under; what is told of it stands on the sheet. */
  readonly procedure: OfferedProcedure;
  readonly sheet: ServiceSheet;
  readonly form: FormDefinition;
  readonly wire: Wire;
  /** Of one that is filed for another: for whom and by what, as it was typed, and what is wrong with it. */
  readonly representation?: {
    readonly wire: Wire;
    readonly problems: readonly Problem[];
    /** Her name, once everything is right. */
    readonly person?: string;
  };
  /** Fields whose answer needs another look, because the form changed. */
  readonly toReview: readonly string[];
  /** What changed in the procedure since the draft was begun. */
  readonly moved?: { readonly at: Date; readonly components: readonly ComponentId[] };
  /** Why it cannot be filed, whatever it holds: the procedure is not offered online any more. */
  readonly closedBecause?: string;
  readonly savedSections: readonly string[];
  readonly savedAt: Date;
  /** When it goes by itself, unless it is changed before. */
  readonly keptUntil: Date;
  readonly attachments: readonly AttachmentSummary[];
  readonly delivery: Delivery;
  /**
   * Answers of `postalForm`, where to post the result and whom to call: what was given, else what was declared or stands on the
   * account.
   */
  readonly postal: Wire;
  /** The address of these in one line; '' as long as it is none. */
  readonly postalAddress: string;
  /** What of both has to be given still, and why. */
  readonly lacksForPost?: InputProblem;
  readonly exemption?: string;
  readonly context: FormContext;
  readonly replaced?: ReplacedValues;
  /** What it costs, as far as the answers tell. */
  readonly assessment?: Assessment;
}

export interface DraftCheck {
  readonly draft: Draft;
  readonly ready: boolean;
  readonly problems: readonly Problem[];
  /** What is odd without being wrong: whoever sends confirms that it is so. */
  readonly warnings: readonly Problem[];
  readonly missingDocuments: readonly RequiredDocument[];
  /** Present when the declaration has no problem. */
  readonly declaration?: readonly ReadSection[];
  readonly assessment?: Assessment;
  readonly amountDue: number;
  readonly payOnline: boolean;
  /** The word for all that the page shows: the sending carries it. */
  readonly seen: string;
}

/** A PDF that is looked at page by page: how many it has, or why it cannot be. */
export type ShownPdf = { readonly pages: number } | { readonly problem: string };

/** Something that a dossier told of its owner and that his account could keep. */
export interface ProfileOffer {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** What the account holds instead. */
  readonly before?: string;
}

export interface ProfileOffers {
  readonly offers: readonly ProfileOffer[];
  /** The word for them. */
  readonly seen: string;
}

export interface SubmissionRefusal extends Refusal {
  /** What has to be confirmed first. */
  readonly toConfirm?: readonly Problem[];
  /** Nobody has vouched for the declaration. */
  readonly pledgeMissing?: true;
  readonly missingDocuments?: readonly RequiredDocument[];
}

export interface TimelineEntry {
  readonly event: string;
  readonly label: string;
  readonly state: DossierState;
  readonly stateLabel: string;
  readonly actorName: string;
  readonly at: Date;
  readonly reason?: string;
  /** What it changed in what the dossier costs. */
  readonly fees?: FeeChange;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface PaperSummary {
  /** The name in the address: `xac-nhan-da-nop`, `to-khai`, … */
  readonly paper: string;
  readonly label: string;
  readonly number?: string;
  readonly issuedAt: Date;
  /** By which anybody who holds it checks it; absent where it is no paper of the commune. */
  readonly token?: string;
}

export interface PaymentAttempt {
  readonly reference: string;
  readonly state: PaymentState;
  readonly method: PaymentMethod;
  /** đồng */
  readonly amount: number;
  readonly createdAt: Date;
  readonly decidedAt?: Date;
  readonly refund?: Refund;
  /** đồng that are to be returned of it. */
  readonly goesBack?: number;
  /** No attempt, but the part of one that goes back. */
  readonly isPart: boolean;
}

/** Money that went back. */
export interface Refund {
  /** đồng */
  readonly amount: number;
  readonly way: RefundWay;
  /** "2026-11-25" */
  readonly returnedOn: string;
  /** Number of the paper that proves it. */
  readonly evidence: string;
}

export interface SupplementSummary {
  readonly items: readonly SupplementItem[];
  readonly reason: string;
  readonly stage: SupplementStage;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly answerBy?: LocalDate;
  readonly answeredAt?: Date;
  /** It waits, and its day has passed. */
  readonly late: boolean;
}

/** Another day for the result, promised with an apology that was signed. */
export interface Postponement {
  /** "2026-12-04" */
  readonly until: LocalDate;
  readonly reason: string;
  readonly signedAt: Date;
  readonly signedBy: string;
  /** The limit was extended; else the dossier was late already, and is. */
  readonly extended: boolean;
}

/** What is verified while the dossier waits for it. */
export interface Verification {
  readonly place: string;
  /** When and where the applicant is to be there. */
  readonly meeting?: string;
  /** "2026-12-04": by the end of this day its result is wanted. */
  readonly until: LocalDate;
  /** That day is after the one on which the result of the dossier is due. */
  readonly outlastsLimit: boolean;
  readonly begunBy: string;
  readonly begunAt: Date;
}

/** What waits for a leader's signature. */
export interface PostponementProposal {
  readonly until: LocalDate;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** The last day on which signing it extends the limit; absent once it is over. */
  readonly extendsUntil?: LocalDate;
}

/** An end, or a supplement, that waits for a leader's decision. */
export interface DecisionProposal {
  readonly step: ProposedStep;
  /** Of a supplement. */
  readonly request?: ProposedSupplement;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

/** That what is owed is not collected, while it waits for a leader's decision. */
export interface WriteOffProposal {
  /** đồng */
  readonly amount: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

/** The result as a document. */
export interface SignedResult {
  readonly documentNumber?: string;
  readonly signedOn?: LocalDate;
  /** "Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân" */
  readonly signer?: string;
  /** The leader who confirmed that it was signed by hand, and the day of that. */
  readonly confirmed?: { readonly by: string; readonly on: LocalDate };
  /** Another body that decided it. */
  readonly office?: string;
}

/** With the token by which anybody who holds it checks it. */
export interface IssuedResult extends SignedResult {
  readonly token: string;
}

/** The file of a result that was revoked, or replaced by another. */
export interface FormerResult extends AttachmentSummary {
  readonly since: Date;
  readonly replaced: boolean;
}

/** The draft of the result that waits for a signature. */
export interface ResultDraft {
  readonly file: AttachmentSummary;
  readonly documentNumber?: string;
  /** Of one that was signed by hand: on which day, by whom. */
  readonly signedOn?: LocalDate;
  readonly signer?: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  /** What whoever handed it over wrote to who signs. */
  readonly note?: string;
}

/** What will stand on a certificate, as the applicant is shown it before it is made. */
export interface CertificateDraft {
  readonly id: string;
  /** "Giấy khai sinh" */
  readonly title: string;
  readonly lines: readonly DraftLine[];
  readonly sentAt: Date;
  readonly sentBy: string;
  /** After the end of this day silence agrees. */
  readonly answerBy: LocalDate;
  readonly outcome?: DraftOutcome;
  readonly answeredAt?: Date;
  /** What she says is wrong. */
  readonly correction?: string;
}

export interface DraftLine {
  /** Of the declaration. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

interface SeenDossier {
  readonly code: string;
  readonly registerNumber?: string;
  readonly version: number;
  readonly slug: string;
  readonly procedureName: string;
  readonly level: number;
  readonly state: DossierState;
  readonly stateLabel: string;
  readonly plain: string;
  /** Who holds it now: "Bộ phận Một cửa", a name, "Bạn". */
  readonly holder: string;
  readonly submittedAt?: Date;
  readonly receivedAt?: Date;
  readonly dueAt?: Date;
  /** By when the office answers the filing, while it waits for that. */
  readonly answerDueAt?: Date;
  /** Before the reception: the due date, if it is received as the next working day begins. */
  readonly expectedDueAt?: Date;
  /** What the applicant of a filing online does at the desk at last: "Nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh". */
  readonly lastStep?: string;
  /** What has to be shown when the result is collected. */
  readonly papersToShow: readonly string[];
  /** How the due date came about, sentence by sentence. */
  readonly dueExplanation: readonly string[];
  readonly lateness?: Lateness;
  readonly postponement?: Postponement;
  readonly verification?: Verification;
  readonly certificateDraft?: CertificateDraft;
  readonly finishedAt?: Date;
  readonly returnedAt?: Date;
  /** How it came in. */
  readonly channel: Channel;
  readonly delivery: Delivery;
  /** Where the result goes, when it is posted. */
  readonly postalAddress?: string;
  /** Into whose hands the result came. */
  readonly collection?: Collection;
  readonly declaration: readonly ReadSection[];
  readonly attachments: readonly AttachmentSummary[];
  /** Files of results that count no more. */
  readonly formerResults: readonly FormerResult[];
  readonly result?: IssuedResult;
  readonly resultFiles: readonly AttachmentSummary[];
  readonly timeline: readonly TimelineEntry[];
  readonly papers: readonly PaperSummary[];
  readonly payment: {
    readonly amountDue: number;
    readonly assessment?: Assessment;
    readonly owed: Owed;
    readonly paidAt?: Date;
    /** Whole đồng that were paid and do not go back. */
    readonly paidAmount?: number;
    /** The exemption that is claimed; `outcome` once the office has decided. */
    readonly exemption?: Exemption & { readonly outcome?: ExemptionOutcome };
    /** Can be paid online now. */
    readonly payable: boolean;
    /** Of an attempt that is not settled, while it is not known whether the money came. */
    readonly onItsWay?: MoneyOnItsWay;
    readonly attempts: readonly PaymentAttempt[];
  };
}

/** What its applicant said of how it was handled, as he gave it. */
export interface GivenRating {
  readonly overall: Grade;
  readonly aspects: Readonly<Partial<Record<Aspect, Grade>>>;
  /** Absent when none was written, or its time is over. */
  readonly comment?: string;
  readonly at: Date;
  readonly commentErasedAt?: Date;
}

/** For whoever is asked: his signed-in page, or the page behind the link of his mail. */
export interface DossierRating {
  readonly code: string;
  readonly procedureName: string;
  readonly returnedAt?: Date;
  readonly given?: GivenRating;
}

/** What another filing of the same procedure can begin with. */
export interface EarlierFiling {
  readonly code: string;
  readonly submittedAt?: Date;
  /** For whom it was filed, where that was not himself. */
  readonly person?: string;
}

export type Todo = 'continue' | 'pay' | 'supplement' | 'check-draft' | 'collect' | 'read-refusal';

/** Who of the staff looked at what of a dossier. */
export interface StaffLook {
  readonly name: string;
  readonly position: string;
  readonly what: string;
  readonly at: Date;
  /** Absent: of before it was written down. */
  readonly purpose?: string;
  /** Who outside got it. */
  readonly receiver?: string;
}

export interface ApplicantDossier extends SeenDossier {
  /** It is late, and has no result yet. */
  readonly delay?: Delay;
  /** For whom it was filed, where that is not the account's owner. */
  readonly person?: string;
  /** Somebody else may fetch the result: whom he named, where he did. */
  readonly collecting?: { readonly named?: NamedCollector; readonly seen: string };
  /** What has been and what will be. */
  readonly steps: readonly ProgressStep[];
  /** By which ways he is told that it came in; none where he reads on the portal alone. */
  readonly toldBy: readonly MessageWay[];
  readonly supplement?: SupplementSummary;
  readonly todo?: Todo;
  /** What the document is called that it ends with. */
  readonly resultName: string;
  /** It was handled, and not granted: why. */
  readonly declined?: { readonly reason: string };
  /** He withdrew it, and that was confirmed. */
  readonly withdrawn: boolean;
  readonly canWithdraw: boolean;
  readonly canRevokeWithdrawal: boolean;
  /** Its result was handed over: it can be rated, or was. */
  readonly rating?: { readonly given?: GivenRating };
  /** One sentence: what happens next, or what to do. */
  readonly nextStep: string;
  readonly viewedBy: readonly StaffLook[];
}

/** A button, and the page of its decision: as the table has it for whoever looks. */
export interface DossierAction extends Pick<
  DossierTransition,
  | 'event'
  | 'label'
  | 'look'
  | 'reason'
  | 'reasonWords'
  | 'asks'
  | 'consequence'
  | 'paper'
  | 'shows'
  | 'insteadOfReception'
> {
  /** What will happen, whole sentences. */
  readonly explain: string;
}

/** The house's own steps on a dossier: where it stands, who has it, by when each should be done. */
export interface HandlingView {
  readonly steps: readonly StepOnWay[];
  /** The procedure says how much time each step has. */
  readonly decided: boolean;
  /** Absent at an end. */
  readonly now?: Stay;
}

export interface UndoableStep {
  /** What the step is called. */
  readonly label: string;
  /** So many minutes are left, the one under way among them. */
  readonly minutes: number;
}

export interface StaffDossier extends SeenDossier {
  readonly sector: string;
  readonly applicant: ApplicantFacts;
  /** Who applies reads it herself. */
  readonly hasAccount: boolean;
  /** Whoever looks acts in her place at the counter, as long as she has none. */
  readonly standsIn: boolean;
  /** A supplement is asked of her, which whoever looks may take in at the counter. */
  readonly takesSupplement: boolean;
  /** By which telephone number and address whoever files in the applicant's place is reached, where an account is his. */
  readonly representativeContact?: { readonly phone?: string; readonly email?: string };
  /** Of what was filed at the counter or by post. */
  readonly counter?: { readonly arrivedOn?: LocalDate };
  readonly holderId?: string;
  readonly holderName?: string;
  readonly handling: HandlingView;
  readonly resultDraft?: ResultDraft;
  readonly proposal?: PostponementProposal;
  readonly decisionProposal?: DecisionProposal;
  readonly writeOff?: WriteOffProposal;
  /** Its applicant is to be shown what will stand on the certificate: what a draft says that is sent now, by field. */
  readonly draftValues?: Readonly<Record<string, string>>;
  /** What is owed of a result that waits to be handed over. */
  readonly owedAtHandover?: string;
  /** For which days the result could be promised instead, while nobody did. */
  readonly promisable?: {
    readonly first: LocalDate;
    readonly last: LocalDate;
    readonly extendsUntil?: LocalDate;
  };
  /** What the applicant said, whole: for leaders alone. Of others the trail says the grade. */
  readonly rating?: GivenRating;
  /** What is odd in the declaration, and whether the portal asked about it and was told that it is so. */
  readonly warnings: readonly Problem[];
  readonly warningsConfirmed: boolean;
  /** What the latest supplement changed. */
  readonly changed: readonly {
    readonly field: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Files that came with it. */
  readonly sentAnew: readonly string[];
  readonly supplements: readonly SupplementSummary[];
  readonly notes: readonly { readonly author: string; readonly body: string; readonly at: Date }[];
  /** Who looked, the latest first. */
  readonly viewedBy: readonly StaffLook[];
  /** Whoever looks handles or leads it; else he is asked for an opinion on it, and reads nothing that colleagues note. */
  readonly readsAll: boolean;
  /** A leader reads what colleagues note, and writes nothing beside. */
  readonly mayNote: boolean;
  readonly actions: readonly DossierAction[];
  readonly labels: readonly DossierLabel[];
  /** Those of the unit. */
  readonly labelChoices: readonly DossierLabel[];
  /** What the viewer just did and can still take back. */
  readonly undoable?: UndoableStep;
  readonly documents: readonly DocumentCheck[];
  readonly supplementTargets: readonly { readonly target: string; readonly label: string }[];
  /** Documents that do not apply with what was declared; an officer who doubts that asks for them all the same. */
  readonly documentsRuledOut: StaffDossier['supplementTargets'];
  /** The decree on one-stop handling of today. */
  readonly supplementLaw: string;
  readonly supplementAskedBefore: boolean;
  /** The last day on which the law has a received dossier given back for a supplement, where it has passed. */
  readonly supplementWasDue?: LocalDate;
  /** By when a supplement that is asked today is usually answered. */
  readonly usualSupplementDay: LocalDate;
  /** How many other dossiers of this procedure there are about the same person. */
  readonly duplicateCount: number;
  /** The latest of them. */
  readonly duplicates: readonly {
    readonly code: string;
    readonly state: DossierState;
    readonly stateLabel: string;
    readonly submittedAt?: Date;
  }[];
  readonly toReview: readonly string[];
}

/**
 * A document that the procedure requires, and what there is of it. `at-hand`: the desk had the paper
 * before it; `declared`: the declaration takes its place; `at-desk`: it
 * is shown there; `missing`: without it the dossier is not complete; `not-sent`: it is required in some cases only.
 */
export interface DocumentCheck {
  /** Of the procedure's list. */
  readonly id: string;
  readonly name: string;
  /** In which cases it is required. */
  readonly condition?: string;
  readonly found:
    | 'sent'
    | 'at-hand'
    | 'declared'
    | 'typed-in'
    | 'scanned'
    | 'at-desk'
    | 'missing'
    | 'not-sent';
  /** What the desk ticked when it lay before it. */
  readonly marks: readonly DocumentMark[];
  readonly files: readonly { readonly id: string; readonly fileName: string; readonly bytes: number }[];
  /** Who of the staff looked at it last and found it in order; `outdated`: a file of it came later. */
  readonly checked?: { readonly by: string; readonly at: Date; readonly outdated: boolean };
  /** The word for its files. */
  readonly seen: string;
}

/** Who applies, as papers and lists name him; sealed with the dossier. */
export interface ApplicantFacts {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly identityNumber?: string;
  readonly address?: string;
  /** Where the result goes, when it is posted, and by which number whoever receives it is reached. */
  readonly postalAddress?: string;
  readonly postalPhone?: string;
  /** Who filed in his place. */
  readonly representative?: Representative;
  /** Whom he asked to fetch the result. */
  readonly collector?: NamedCollector;
}

/** Between whom a filing is: told before the declaration, by the desk or by whoever files for another. */
export interface FilingPersons {
  /** Who applies. */
  readonly person: Omit<ApplicantFacts, 'email' | 'postalAddress' | 'representative' | 'collector'>;
  /** Who files in her place, and by what. */
  readonly representative?: Representative;
}

export interface Representative extends Authorisation {
  readonly name: string;
  readonly identityNumber: string;
}

export interface OpenSupplement {
  readonly code: string;
  readonly version: number;
  readonly form: FormDefinition;
  readonly wire: Wire;
  /** `field`: by which question an item of the declaration is answered, itself or the one it takes its answer from. */
  readonly items: readonly (SupplementItem & { readonly field?: FieldId })[];
  readonly askedFields: readonly FieldId[];
  readonly askedSlots: readonly { readonly slot: string; readonly label: string }[];
  /** Documents that may apply with what is answered now: they can be sent along. */
  readonly furtherDocuments: readonly RequiredDocument[];
  readonly attachments: readonly AttachmentSummary[];
  readonly context: FormContext;
  readonly requestedAt: Date;
  readonly answerBy?: LocalDate;
  readonly reason: string;
}

export interface MyDossier {
  readonly code: string;
  /** For whom it is filed, where that is not the account's owner; of a draft once she is named. */
  readonly person?: string;
  readonly registerNumber?: string;
  readonly procedureName: string;
  readonly slug: string;
  readonly state: DossierState;
  readonly stateLabel: string;
  /** It was handled, and not granted. */
  readonly declined: boolean;
  /** Its applicant withdrew it, and that was confirmed. */
  readonly withdrawn: boolean;
  readonly plain: string;
  readonly todo?: Todo;
  /** VND that he still owes for a dossier that has ended. */
  readonly owes?: number;
  /** The office wrote something that he has not read. */
  readonly newMessage: boolean;
  readonly updatedAt: Date;
  readonly submittedAt?: Date;
  readonly dueAt?: Date;
  /** Of what has no result yet. */
  readonly lateness?: Lateness;
  readonly delay?: Delay;
}

/** What whoever looks can do next with a dossier of a list, without opening it first: the step that leads it on. */
export type QueueAction = Pick<DossierTransition, 'event' | 'label' | 'brief'>;

export interface QueueItem {
  readonly code: string;
  readonly registerNumber?: string;
  readonly procedureName: string;
  /** Empty where the viewer does not handle the dossier. */
  readonly applicantName: string;
  readonly sector: string;
  readonly state: DossierState;
  readonly stateLabel: string;
  readonly holderName?: string;
  readonly action?: QueueAction;
  /** The viewer may open it. */
  readonly handles: boolean;
  /** What is proposed of it: a leader decides. */
  readonly proposedStep?: ProposedStep;
  /** Something of it was supplemented. */
  readonly supplemented: boolean;
  /** Its applicant says that the draft of the certificate is wrong, and was sent no other since. */
  readonly draftCorrected: boolean;
  /** None where the viewer does not handle the dossier. */
  readonly labels: readonly DossierLabel[];
  /** Its applicant wrote something that nobody in charge has read. */
  readonly newMessage: boolean;
  readonly channel: Channel;
  readonly submittedAt?: Date;
  readonly receivedAt?: Date;
  /** For when the result is promised. */
  readonly dueAt?: Date;
  /** By when the limit that runs has to end: of the result, or of the answer to the filing. */
  readonly limitDueAt?: Date;
  readonly lateness?: Lateness;
  readonly version: number;
}

/** A label that the staff put on dossiers. */
export interface DossierLabel {
  readonly id: string;
  readonly name: string;
  readonly tone: LabelTone;
}

/** One of the list. */
export interface KeptLabel extends DossierLabel {
  /** How many dossiers bear it. */
  readonly dossiers: number;
  /** The word for its name and colour. */
  readonly seen: string;
}

/** A dossier that a colleague handed over by name. */
export interface HandedOver {
  readonly code: string;
  readonly registerNumber?: string;
  readonly procedureName: string;
  readonly by: string;
  readonly at: Date;
  readonly reason?: string;
  /** Who has it now; absent: the viewer. */
  readonly to?: string;
}

/** A list of dossiers that somebody saved under a name. */
export interface SavedList {
  readonly id: string;
  readonly name: string;
  /** Of its address. */
  readonly query: string;
  /** How many lie in it now; absent where it has some at an end, which nobody waits for. */
  readonly count?: number;
}

/** Where a dossier stands in the list from which it was opened. */
export interface QueuePlace {
  /** From 1; absent where it is not in the list, or not in it any more. */
  readonly position?: number;
  readonly total: number;
  /** The list goes on beyond `total`. */
  readonly beyond?: true;
  readonly previous?: QueueNeighbour;
  readonly next?: QueueNeighbour;
}

export interface QueueNeighbour {
  readonly code: string;
  /** The page of the list on which it stands. */
  readonly page: number;
  /** How many there are from it to the end of the list, itself included. */
  readonly left: number;
  /** The step that was just made on the dossier at hand, or is about to be, where it can be made on this one too. */
  readonly again?: string;
}

/** What anybody may see of a dossier by its code (TT 01/2018/TT-VPCP Đ16.2d): how far it is, and nothing else. */
export interface Progress {
  readonly steps: readonly ProgressStep[];
  readonly code: string;
  readonly state: DossierState;
  /** It was handled, and not granted. */
  readonly declined: boolean;
  /** Its applicant withdrew it, and that was confirmed. */
  readonly withdrawn: boolean;
  /** Of its result, or of the answer to its filing: as it stands, or as it ended. */
  readonly lateness?: Lateness;
  /** It is late, and has no result yet. */
  readonly delay?: Delay;
  readonly plain: string;
  readonly submittedAt?: Date;
  readonly receivedAt?: Date;
  readonly dueAt?: Date;
  /** The day that was promised with an apology, while the result is not there. */
  readonly postponedUntil?: LocalDate;
  readonly finishedAt?: Date;
}

export interface VerifiedPaper {
  readonly kind: PaperKind;
  readonly kindLabel: string;
  readonly number: string;
  readonly issuedAt: Date;
  readonly issuedBy?: string;
  readonly unit: string;
  readonly procedureName: string;
  /** Another of its kind took its place, or the office took it back: then none did. */
  readonly standing: 'valid' | 'replaced' | 'taken-back';
  readonly revokedAt?: Date;
  /** Of a receipt: its money went back, all of it or that part; `on`: the last day, "2026-11-25". */
  readonly returned?: { readonly on: string; readonly part?: number };
  readonly result?: Omit<SignedResult, 'documentNumber'> & {
    /** Before a leader confirmed such results, an officer typed what stands on a paper that was signed by hand. */
    readonly recorded: boolean;
  };
  /** Of its one file, hexadecimal; absent where the paper is drawn anew for whoever asks. */
  readonly sha256?: string;
  /** Who signed it digitally, in their order. */
  readonly signatures: readonly PaperSignature[];
  readonly signedAt?: Date;
}
