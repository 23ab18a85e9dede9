// Parts of a dossier: papers issued, and items of a supplement request.

/** Kinds of issued papers; `segment` is their name in addresses. */
export const paperKinds = {
  'filing-confirmation': { segment: 'xac-nhan-da-nop', label: 'Giấy xác nhận đã nộp hồ sơ trực tuyến' },
  receipt: { segment: 'giay-tiep-nhan', label: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
  'supplement-request': { segment: 'phieu-bo-sung', label: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
  refusal: { segment: 'phieu-tu-choi', label: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ' },
  'decline-notice': { segment: 'thong-bao-tu-choi', label: 'Thông báo từ chối giải quyết hồ sơ' },
  apology: { segment: 'phieu-xin-loi', label: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' },
  'stop-notice': { segment: 'thong-bao-dung', label: 'Thông báo dừng giải quyết hồ sơ' },
  'payment-receipt': { segment: 'bien-lai', label: 'Biên nhận nộp phí, lệ phí' },
  result: { segment: 'ket-qua', label: 'Kết quả giải quyết' },
} as const;

/**
 * What of a step can be looked at before it is made: the paper that is `issued`, one that is `proposed` to who signs it, the file that
 * is `chosen` as the result or as its `draft`, the draft with its `signature`, the signed file as it was `handed-over`.
 */
export type PaperAhead = 'issued' | 'proposed' | 'chosen' | 'draft' | 'signature' | 'handed-over';

/** Drawn from the events whenever it is asked for: none of the papers that are issued. */
export const controlSlip = {
  segment: 'phieu-kiem-soat',
  label: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
} as const;

export type PaperKind = keyof typeof paperKinds;

export const paperKindIds = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]];

/** @param segment any text, from an address @returns undefined when no kind of paper has this segment */
export function paperKindOf(segment: string): PaperKind | undefined {
  return paperKindIds.find((kind) => paperKinds[kind].segment === segment);
}

/** Why an answer or document is asked for again. */
export const problemLabels = {
  missing: 'còn thiếu',
  wrong: 'chưa đúng',
  'out-of-date': 'đã hết hạn hoặc không còn đúng',
} as const;

export type SupplementProblem = keyof typeof problemLabels;

/** @param text any text, from a form */
export const isSupplementProblem = (text: string): text is SupplementProblem =>
  Object.hasOwn(problemLabels, text);

/** Before the reception, or during the handling: law and paper differ. */
export const supplementStages = ['reception', 'processing'] as const;

export type SupplementStage = (typeof supplementStages)[number];

/** How a dossier that was received ends without what was asked for: it is not granted, or it is not gone on with. */
export const endings = ['decline', 'stop'] as const;

export type Ending = (typeof endings)[number];

/** What may become of a result that is wrong: it is revoked, or another takes its place. */
export const corrections = ['revoke', 'replace'] as const;

export type Correction = (typeof corrections)[number];

/**
 * What an officer proposes and a leader decides, one at a time: such an end, a supplement that nobody asks alone any more, or what
 * becomes of a result.
 */
export const proposedSteps = [...endings, 'supplement', ...corrections] as const;

export type ProposedStep = (typeof proposedSteps)[number];

/** What a dossier waits for while one is proposed, in the middle of a sentence. */
export const decisionAwaited = {
  decline: 'chờ lãnh đạo quyết định từ chối',
  stop: 'chờ lãnh đạo quyết định dừng',
  supplement: 'chờ lãnh đạo duyệt yêu cầu bổ sung',
  revoke: 'chờ lãnh đạo quyết định thu hồi kết quả',
  replace: 'chờ lãnh đạo quyết định thay kết quả',
} as const satisfies Record<ProposedStep, string>;

/** What became of such a proposal. `lapsed`: the dossier went on before anybody decided. */
export const proposalOutcomes = ['signed', 'returned', 'withdrawn', 'lapsed'] as const;

export type ProposalOutcome = (typeof proposalOutcomes)[number];

/** What became of a proposal not to collect what is owed. `lapsed`: it was paid before anybody decided. */
export const writeOffOutcomes = ['written-off', 'returned', 'lapsed'] as const;

export type WriteOffOutcome = (typeof writeOffOutcomes)[number];

/** How the submission of a draft for signature ended. `lapsed`: the dossier ended before. */
export const submissionOutcomes = ['signed', 'returned', 'taken-back', 'lapsed'] as const;

export type SubmissionOutcome = (typeof submissionOutcomes)[number];

/** How the draft of a certificate was answered. `lapsed`: another took its place, or the dossier went on. */
export const draftOutcomes = ['agreed', 'corrected', 'silent', 'lapsed'] as const;

export type DraftOutcome = (typeof draftOutcomes)[number];

/** What was said to the draft of a certificate, in whose words whoever handles the dossier reads it. */
export const draftOutcomeLabels = {
  agreed: 'Người nộp đồng ý',
  corrected: 'Người nộp nêu chỗ sai',
  silent: 'Người nộp không trả lời, coi như đồng ý',
  lapsed: 'Không còn hiệu lực',
} as const satisfies Record<DraftOutcome, string>;

/** Nobody issues it: it has no legal force, and stands among no papers. */
export const certificateDraftPaper = { segment: 'ban-du-thao' } as const;

/** Working days that she has for it, the day of sending aside. */
export const draftAnswerDays = 1;

/** Place of the signatures on the last page of a result. */
export const signaturePlaces = {
  lower: 'Cuối trang',
  middle: 'Giữa trang',
  upper: 'Đầu trang',
} as const;

export type SignaturePlace = keyof typeof signaturePlaces;

export const signaturePlaceIds = Object.keys(signaturePlaces) as [SignaturePlace, ...SignaturePlace[]];

/** @param value any value, from a form @returns 'lower', where documents usually end, for any other value */
export const signaturePlaceOf = (value: unknown): SignaturePlace =>
  signaturePlaceIds.find((id) => id === value) ?? 'lower';

/** One item of a supplement request; paper, mail and pages show the same. */
export interface SupplementItem {
  /** `field:<id>` or `document:<id>` */
  readonly target: string;
  readonly label: string;
  readonly problem: SupplementProblem;
  readonly note: string;
}

/** A supplement as it is proposed to a leader; its reason stands beside it. */
export interface ProposedSupplement {
  readonly items: readonly SupplementItem[];
  /** "2026-12-04" */
  readonly answerBy: string;
  /** The law that allows asking again; empty for a first request. */
  readonly grounds: string;
}
