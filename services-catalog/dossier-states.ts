// The states of a dossier: the national portal's list of ten (Mới đăng ký … Đã trả kết quả), plus the draft.
import type { CaseState } from '#app/steps/step-table.ts';
import type { DossierLimit } from './limit-periods.ts';

/** Where a dossier is in a state; pages show it as "đang ở". */
export type Holder = 'applicant' | 'one-stop-desk' | 'officer' | 'leader' | 'nobody';

export interface DossierStateDescription extends CaseState {
  /** Plain words instead of the law's `label`: for the applicant, and for a reader who only has the code. */
  readonly plainLabel?: { readonly applicant: string; readonly anybody: string };
  /** For a reader who only has the code. It does not say "you": the reader may be somebody else than the applicant. */
  readonly publicPlain: string;
  /** What is otherwise where it was received and not granted: there is a notice to read, and no result. */
  readonly declined?: Required<
    Pick<DossierStateDescription, 'plainLabel' | 'plain' | 'publicPlain' | 'tone'>
  >;
  /** What is otherwise where the applicant withdrew it: nobody else stopped it. */
  readonly withdrawn?: Required<Pick<DossierStateDescription, 'plainLabel' | 'plain' | 'publicPlain'>>;
  readonly holder: Holder;
  /** What it waits for, when that is no act of its holder. */
  readonly waitsFor?: 'verification';
  /** The limit that runs in it, if the clock of the dossier runs at all; absent where none does. */
  readonly limit?: DossierLimit;
  /** Why no limit of the office runs, in a state that is not final: whom the dossier waits for, or what the law says. */
  readonly noLimit?: string;
  readonly final: boolean;
}

export const states = {
  draft: {
    label: 'Đang khai',
    plain: 'Hồ sơ chưa gửi. Bạn có thể khai tiếp bất cứ lúc nào.',
    publicPlain: '',
    tone: 'neutral',
    clock: 'stopped',
    holder: 'applicant',
    noLimit: 'Nothing is filed yet.',
    final: false,
  },
  'payment-required': {
    label: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    plainLabel: { applicant: 'Chờ bạn nộp phí', anybody: 'Chờ nộp phí' },
    plain: 'Bạn cần nộp phí, lệ phí thì hồ sơ mới được chuyển đến cán bộ.',
    publicPlain: 'Hồ sơ chờ nộp phí, lệ phí.',
    tone: 'waiting',
    clock: 'paused',
    holder: 'applicant',
    noLimit: 'The applicant pays first.',
    final: false,
  },
  // Ours: the national list has no word for it, and calls it "Dừng xử lý".
  'closed-unpaid': {
    label: 'Đã đóng vì chưa nộp phí',
    plain: 'Hồ sơ đã đóng vì quá ngày mà chưa nộp phí, lệ phí.',
    publicPlain: 'Hồ sơ đã đóng vì chưa nộp phí, lệ phí.',
    tone: 'stopped',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  submitted: {
    label: 'Mới đăng ký',
    plainLabel: { applicant: 'Đã gửi, chờ kiểm tra', anybody: 'Đã gửi, chờ kiểm tra' },
    plain: 'Hồ sơ đã gửi, đang chờ Bộ phận Một cửa kiểm tra.',
    publicPlain: 'Hồ sơ đã gửi, đang chờ Bộ phận Một cửa kiểm tra.',
    tone: 'progress',
    clock: 'stopped',
    holder: 'one-stop-desk',
    limit: 'reception',
    final: false,
  },
  received: {
    label: 'Được tiếp nhận',
    plainLabel: { applicant: 'Đã tiếp nhận', anybody: 'Đã tiếp nhận' },
    plain: 'Hồ sơ đã được tiếp nhận và chuyển cho cán bộ chuyên môn.',
    publicPlain: 'Hồ sơ đã được tiếp nhận và chuyển cho cán bộ chuyên môn.',
    tone: 'progress',
    clock: 'running',
    holder: 'officer',
    limit: 'handling',
    final: false,
  },
  processing: {
    label: 'Đang xử lý',
    plainLabel: { applicant: 'Đang giải quyết', anybody: 'Đang giải quyết' },
    plain: 'Cán bộ chuyên môn đang giải quyết hồ sơ.',
    publicPlain: 'Cán bộ chuyên môn đang giải quyết hồ sơ.',
    tone: 'progress',
    clock: 'running',
    holder: 'officer',
    limit: 'handling',
    final: false,
  },
  // The national list has no word for this state and the next: it calls both "Đang xử lý".
  'awaiting-verification': {
    label: 'Chờ xác minh',
    plain: 'Cán bộ đang xác minh nội dung hồ sơ, và giải quyết tiếp khi có kết quả.',
    publicPlain: 'Hồ sơ đang được xác minh, và được giải quyết tiếp khi có kết quả.',
    tone: 'progress',
    clock: 'running',
    holder: 'officer',
    waitsFor: 'verification',
    limit: 'handling',
    final: false,
  },
  'awaiting-signature': {
    label: 'Chờ ký kết quả',
    plain: 'Kết quả đã được soạn và đang chờ lãnh đạo Ủy ban ký.',
    publicPlain: 'Kết quả đã được soạn và đang chờ lãnh đạo Ủy ban ký.',
    tone: 'progress',
    clock: 'running',
    holder: 'leader',
    limit: 'handling',
    final: false,
  },
  'supplement-requested': {
    label: 'Yêu cầu bổ sung giấy tờ',
    plainLabel: { applicant: 'Chờ bạn bổ sung', anybody: 'Chờ bổ sung' },
    plain: 'Bạn cần bổ sung hoặc sửa hồ sơ theo yêu cầu của cán bộ.',
    publicPlain: 'Hồ sơ chờ người nộp bổ sung.',
    tone: 'waiting',
    clock: 'paused',
    holder: 'applicant',
    // Only where the law lets the limit run on (`clock-policy.ts`, `supplement: 'none'`).
    limit: 'handling',
    noLimit: 'The applicant completes the dossier (NĐ 61/2018 Đ19.4).',
    final: false,
  },
  'not-accepted': {
    label: 'Không được tiếp nhận',
    plain: 'Hồ sơ không được tiếp nhận. Lý do được ghi trong phiếu từ chối.',
    publicPlain: 'Hồ sơ không được tiếp nhận.',
    tone: 'stopped',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  withdrawn: {
    label: 'Công dân yêu cầu rút hồ sơ',
    plainLabel: { applicant: 'Bạn đã yêu cầu rút', anybody: 'Người nộp đã yêu cầu rút' },
    plain: 'Bạn đã yêu cầu rút hồ sơ. Cán bộ sẽ xác nhận dừng xử lý.',
    publicPlain: 'Người nộp đã yêu cầu rút hồ sơ.',
    tone: 'neutral',
    clock: 'stopped',
    holder: 'one-stop-desk',
    noLimit: 'The applicant asked for nothing any more; the law gives no time for the notice.',
    final: false,
  },
  stopped: {
    label: 'Dừng xử lý',
    plain: 'Hồ sơ đã dừng xử lý.',
    publicPlain: 'Hồ sơ đã dừng xử lý.',
    withdrawn: {
      plainLabel: { applicant: 'Bạn đã rút hồ sơ', anybody: 'Người nộp đã rút hồ sơ' },
      plain: 'Cán bộ đã xác nhận việc rút hồ sơ.',
      publicPlain: 'Việc rút hồ sơ đã được xác nhận.',
    },
    tone: 'stopped',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  completed: {
    label: 'Đã xử lý xong',
    plainLabel: { applicant: 'Đã có kết quả', anybody: 'Đã có kết quả' },
    plain: 'Đã có kết quả. Bạn có thể nhận kết quả.',
    publicPlain: 'Đã có kết quả, chờ trả cho người nộp.',
    declined: {
      plainLabel: { applicant: 'Bị từ chối giải quyết', anybody: 'Bị từ chối giải quyết' },
      plain: 'Hồ sơ bị từ chối giải quyết vì không đủ điều kiện.',
      publicPlain: 'Hồ sơ bị từ chối giải quyết. Lý do ghi trong thông báo gửi cho người nộp.',
      tone: 'stopped',
    },
    tone: 'done',
    clock: 'stopped',
    holder: 'one-stop-desk',
    noLimit: 'The applicant fetches the result when he likes.',
    final: false,
  },
  returned: {
    label: 'Đã trả kết quả',
    plain: 'Kết quả đã được trả cho bạn.',
    publicPlain: 'Kết quả đã được trả.',
    declined: {
      plainLabel: { applicant: 'Bị từ chối giải quyết', anybody: 'Bị từ chối giải quyết' },
      plain: 'Hồ sơ bị từ chối giải quyết; thông báo đã được trao cho bạn.',
      publicPlain: 'Hồ sơ bị từ chối giải quyết; thông báo đã được trao cho người nộp.',
      tone: 'stopped',
    },
    tone: 'done',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  // Ours: the national list has no word for it.
  'result-revoked': {
    label: 'Kết quả đã thu hồi',
    plainLabel: { applicant: 'Kết quả đã bị thu hồi', anybody: 'Kết quả đã bị thu hồi' },
    plain: 'Kết quả đã bị thu hồi, không còn giá trị. Lý do ghi ở quá trình giải quyết.',
    publicPlain: 'Kết quả đã bị thu hồi, không còn giá trị.',
    tone: 'stopped',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
} as const satisfies Record<string, DossierStateDescription>;

export type DossierState = keyof typeof states;

export const stateIds = Object.keys(states) as readonly DossierState[];

const descriptions: Readonly<Record<DossierState, DossierStateDescription>> = states;

/** How a dossier came to its end, where the state alone does not tell. */
export interface DossierEnd {
  /** It was received, and not granted. */
  readonly declined?: boolean | undefined;
  /** Its applicant withdrew it, and that was confirmed. */
  readonly withdrawn?: boolean | undefined;
}

/** @returns what is said of its state */
export function describeState(
  state: DossierState,
  { declined, withdrawn }: DossierEnd,
): DossierStateDescription {
  const description = descriptions[state];
  return {
    ...description,
    ...(declined === true && description.declined),
    ...(withdrawn === true && description.withdrawn),
  };
}

/** The party, or the thing, that a dossier waits for. */
export type WaitsFor = Exclude<Holder, 'nobody'> | NonNullable<DossierStateDescription['waitsFor']>;

/** @returns undefined in a final state */
export function waitsFor(state: DossierState): WaitsFor | undefined {
  const { holder, waitsFor: beside } = descriptions[state];
  return beside ?? (holder === 'nobody' ? undefined : holder);
}

/** @param whom a party, or a verification @returns the states in the order of the table */
export const statesWaitingFor = (whom: WaitsFor): readonly DossierState[] =>
  stateIds.filter((state) => waitsFor(state) === whom);

/** States of dossiers that are filed and not finished. */
export const openStates = stateIds.filter((state) => state !== 'draft' && !states[state].final);

/** States of dossiers with a result, handed over or not. */
export const resultStates = ['completed', 'returned'] as const satisfies readonly DossierState[];

/** States of dossiers that were handled to a result, also one that was revoked since. */
export const handledStates = [...resultStates, 'result-revoked'] as const satisfies readonly DossierState[];
