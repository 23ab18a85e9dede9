// What stands on the papers the commune issues. JSON-serialisable: sealed, stored, and redrawn the same.
import type { Timeliness } from '#catalog/lateness.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { SupplementStage } from '#catalog/dossier-parts.ts';
import type { PaperSet } from '#catalog/paper-sets.ts';

/** An instant as an ISO 8601 string. */
export type Instant = string;

/** The authority in whose name a paper is issued, as it was called that day. */
export interface IssuingUnit {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  /** ["ỦY BAN NHÂN DÂN", "XÃ PHÚ AN"] */
  readonly headerLines: readonly string[];
  /** "Phú An" */
  readonly place: string;
  readonly phone?: string;
  readonly address?: string;
}

export interface PaperApplicant {
  readonly name: string;
  readonly identityNumber?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  /** Who files in the applicant's place, and signs. */
  readonly representative?: string;
}

/** In a preview, what is written only when the paper is issued. */
export const unwritten = '……';

/** Who signs for the commune, as the paper writes it. */
export interface PaperSignatory {
  readonly name: string;
  readonly title: string;
  /** Above the signature, line by line. */
  readonly signsAs: readonly string[];
}

/** While nobody has signed. */
export const unknownSignatory: PaperSignatory = {
  name: unwritten,
  title: unwritten,
  signsAs: ['TM. ỦY BAN NHÂN DÂN', unwritten],
};

interface IssuedPaper {
  readonly unit: IssuingUnit;
  /** Whose forms the unit used that day; absent on papers from before there was a choice. */
  readonly paperSet?: PaperSet;
  /** By which its applicant looks it up: "PA-7K3M-Q9TX-2V". */
  readonly dossierCode: string;
  /** H09.31.20-261124-0001, given at reception. */
  readonly registerNumber?: string;
  /** "15/2026/HDHS"; absent on papers that have none. */
  readonly number?: string;
  readonly issuedAt: Instant;
  readonly procedure: {
    readonly code: string;
    readonly name: string;
    /** Another body than the unit, whose decision it is. */
    readonly decidedBy?: string;
  };
  readonly applicant: PaperApplicant;
  /** Where anybody can check this paper; printed as a QR code. */
  readonly verificationUrl: string;
  /** Nobody has issued it: it says so, and cannot be checked. */
  readonly onlyPreview?: true;
  /** The official who signs; absent while nobody has. */
  readonly officer?: { readonly name: string; readonly position?: string };
}

export interface PaperFeeLine {
  readonly name: string;
  readonly quantity: number;
  /** đồng, for the whole line */
  readonly amount: number;
  /** Why nothing, or less, is due. */
  readonly exemption?: string;
}

/** What was filed, and how its result comes back. */
interface FiledContent extends IssuedPaper {
  readonly documents: readonly {
    readonly name: string;
    /** "Bản chính", "Bản sao", "Bản điện tử", "Xuất trình" */
    readonly form: string;
    readonly quantity: number;
  }[];
  readonly sets: number;
  /** As the law words it: "03 ngày làm việc". */
  readonly timeLimit: string;
  readonly submittedAt: Instant;
  /** "Bộ phận Tiếp nhận và Trả kết quả UBND xã Phú An" */
  readonly resultChannel: string;
  readonly fees: {
    readonly lines: readonly PaperFeeLine[];
    readonly total: number;
    /** "Đã nộp trực tuyến", "Nộp tại Bộ phận Một cửa" */
    readonly payment?: string;
    /** "Không thu phí, lệ phí (Luật …)"; or what is still to be determined at the desk. */
    readonly note?: string;
  };
}

/** The portal's own paper at sending: the dossier has arrived, and nobody has looked at it yet. */
export interface FilingConfirmationContent extends FiledContent {
  readonly kind: 'filing-confirmation';
}

/** Mẫu số 01, Thông tư 01/2018/TT-VPCP. */
export interface ReceiptContent extends FiledContent {
  readonly kind: 'receipt';
  /** `submitted`: issued at sending, before that paper had a name of its own; nothing issues it any more. */
  readonly status: 'submitted' | 'received';
  /** Where it stands in the tracking book: the book of a year, and its number there. */
  readonly book?: { readonly year: number; readonly number: number };
  readonly receivedAt?: Instant;
  readonly dueAt?: Instant;
}

/** Mẫu số 02: everything that is missing, said once (NĐ 61/2018/NĐ-CP Điều 17.2). */
export interface SupplementRequestContent extends IssuedPaper {
  readonly kind: 'supplement-request';
  readonly stage: SupplementStage;
  readonly requests: readonly string[];
  readonly reason: string;
  readonly legalBasis?: string;
  /** By when to answer. */
  readonly answerBy?: LocalDate;
  readonly guidance?: { readonly name: string; readonly phone: string };
}

/** Mẫu số 03. */
export interface RefusalContent extends IssuedPaper {
  readonly kind: 'refusal';
  readonly reasons: readonly string[];
  readonly legalBasis?: string;
  /** What the applicant can do instead. */
  readonly advice?: string;
}

/** Mẫu số 04: the head of the agency says sorry, and when the result will be there (NĐ 61/2018/NĐ-CP Điều 19.9). */
export interface ApologyContent extends Omit<IssuedPaper, 'officer'> {
  readonly kind: 'apology';
  readonly receivedAt: Instant;
  /** As it was promised before. */
  readonly dueAt: Instant;
  /** The day that is promised now. */
  readonly until: LocalDate;
  readonly reason: string;
  /** Said before the promised day; else it had come. */
  readonly ahead: boolean;
  readonly signatory: PaperSignatory;
}

/** After the reception: the head of the agency says in writing why it is not granted (NĐ 61/2018/NĐ-CP Điều 19.8). No form is set. */
export interface DeclineNoticeContent extends Omit<IssuedPaper, 'officer'> {
  readonly kind: 'decline-notice';
  readonly receivedAt: Instant;
  readonly reason: string;
  readonly signatory: PaperSignatory;
}

/** Mẫu số 05 of TT 03/2025/TT-VPCP: it is not gone on with, because its owner asked so or the law lets it end. */
export interface StopNoticeContent extends IssuedPaper {
  readonly kind: 'stop-notice';
  readonly receivedAt?: Instant;
  /** When the applicant asked for it; absent where nobody did. */
  readonly requestedAt?: Instant;
  readonly ground: string;
  /** What goes back to the applicant, a line each. */
  readonly givenBack: readonly string[];
  /** Who decided it, where nobody asked for it. */
  readonly signatory?: PaperSignatory;
}

/** The portal's own confirmation of a payment; not the state's biên lai of the treasury's series. */
export interface PaymentReceiptContent extends Omit<IssuedPaper, 'officer'> {
  readonly kind: 'payment-receipt';
  readonly lines: readonly PaperFeeLine[];
  /** đồng of these that were paid before, on receipts of their own. */
  readonly paidBefore?: number;
  /** đồng of these that are still to be paid. */
  readonly stillDue?: number;
  /** đồng */
  readonly total: number;
  readonly paidAt: Instant;
  /** "VNPAY", "Tiền mặt tại Bộ phận Một cửa" */
  readonly method: string;
  /** Our unique reference of the attempt. */
  readonly reference: string;
  /** The gateway's transaction number. */
  readonly transaction?: string;
  readonly bank?: string;
  /** The payment went through a stand-in of the gateway: no money moved. */
  readonly simulated?: boolean;
  /** Who took the money at the desk. */
  readonly collector?: { readonly name: string; readonly position: string };
}

export type PaperContent =
  | FilingConfirmationContent
  | ReceiptContent
  | SupplementRequestContent
  | RefusalContent
  | DeclineNoticeContent
  | ApologyContent
  | StopNoticeContent
  | PaymentReceiptContent;

/** What will stand on a certificate: shown to the applicant, issued by nobody, with no legal force. */
export interface CertificateDraftContent {
  readonly kind: 'certificate-draft';
  readonly unit: IssuingUnit;
  readonly paperSet: PaperSet;
  readonly dossierCode: string;
  readonly registerNumber?: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** "Giấy khai sinh" */
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly issuedAt: Instant;
  /** "2026-12-04" */
  readonly answerBy: string;
  /** Where anybody who has the code sees how far the dossier is. */
  readonly verificationUrl: string;
}

/**
 * Mẫu số 05 of TT 01/2018/TT-VPCP, 06 of TT 03/2025: it goes with a dossier through the house. Nobody issues it: it is drawn from
 * the events whenever it is asked for, and numbered after the dossier.
 */
export interface ControlSlipContent {
  readonly kind: 'control-slip';
  readonly unit: IssuingUnit;
  readonly paperSet: PaperSet;
  readonly dossierCode: string;
  readonly registerNumber?: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Who answers for it, and who takes part. */
  readonly handledBy: string;
  readonly withHelpOf?: string;
  readonly drawnAt: Instant;
  /** Where anybody who has the code sees how far it is; printed as a QR code. */
  readonly lookUpUrl: string;
  readonly passages: readonly {
    readonly from: string;
    readonly to: string;
    readonly at: Instant;
    readonly giver?: string;
    readonly receiver?: string;
    /** Of the step that was handed on. */
    readonly outcome?: Timeliness;
    readonly note: string;
  }[];
  /** Of the dossier as a whole, once there is a result. */
  readonly outcome?: Timeliness;
  /** It goes on: there is room to write the next passage on the paper. */
  readonly open: boolean;
}

/** Papers of the circular, which are signed digitally (TT 01/2018/TT-VPCP Đ9); the portal's own two need no signature and say so. */
export type SignedPaperContent = Exclude<
  PaperContent,
  { readonly kind: 'filing-confirmation' | 'payment-receipt' }
>;

/** @returns whether it has places for signatures: a receipt as it was once issued at sending has none */
export function isToSign(content: PaperContent): content is SignedPaperContent {
  switch (content.kind) {
    case 'receipt':
      return content.status === 'received' && content.officer !== undefined;
    case 'supplement-request':
    case 'refusal':
      return content.officer !== undefined;
    case 'stop-notice':
      return content.officer !== undefined || content.signatory !== undefined;
    case 'apology':
    case 'decline-notice':
      return true;
    case 'filing-confirmation':
    case 'payment-receipt':
      return false;
  }
}
