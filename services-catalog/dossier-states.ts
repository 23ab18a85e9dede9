// The states of a dossier: the national portal's list of ten (Mới đăng ký … Đã trả kết quả), plus the draft.

export type Clock = 'running' | 'paused' | 'stopped';
/** Who holds the dossier while it is in a state: shown as "đang ở". */
export type Holder = 'applicant' | 'one-stop-desk' | 'officer' | 'nobody';

export interface StateDescription {
  /** The officers' and the law's term. */
  readonly label: string;
  /** The same in plain words to the applicant: what is going on, and what to do. */
  readonly plain: string;
  readonly clock: Clock;
  readonly holder: Holder;
  readonly final: boolean;
}

export const states = {
  draft: {
    label: 'Bản nháp',
    plain: 'Hồ sơ chưa gửi. Bạn có thể khai tiếp bất cứ lúc nào.',
    clock: 'stopped',
    holder: 'applicant',
    final: false,
  },
  'payment-required': {
    label: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    plain: 'Bạn cần nộp phí, lệ phí thì hồ sơ mới được chuyển đến cán bộ.',
    clock: 'paused',
    holder: 'applicant',
    final: false,
  },
  submitted: {
    label: 'Mới đăng ký',
    plain: 'Hồ sơ đã gửi, đang chờ Bộ phận Một cửa kiểm tra.',
    clock: 'stopped',
    holder: 'one-stop-desk',
    final: false,
  },
  received: {
    label: 'Được tiếp nhận',
    plain: 'Hồ sơ đã được tiếp nhận và chuyển cho cán bộ chuyên môn.',
    clock: 'running',
    holder: 'officer',
    final: false,
  },
  processing: {
    label: 'Đang xử lý',
    plain: 'Cán bộ chuyên môn đang giải quyết hồ sơ.',
    clock: 'running',
    holder: 'officer',
    final: false,
  },
  'supplement-requested': {
    label: 'Yêu cầu bổ sung giấy tờ',
    plain: 'Bạn cần bổ sung hoặc sửa hồ sơ theo yêu cầu của cán bộ.',
    clock: 'paused',
    holder: 'applicant',
    final: false,
  },
  'not-accepted': {
    label: 'Không được tiếp nhận',
    plain: 'Hồ sơ không được tiếp nhận. Lý do được ghi trong phiếu từ chối.',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  withdrawn: {
    label: 'Công dân yêu cầu rút hồ sơ',
    plain: 'Bạn đã yêu cầu rút hồ sơ. Cán bộ sẽ xác nhận dừng xử lý.',
    clock: 'stopped',
    holder: 'one-stop-desk',
    final: false,
  },
  stopped: {
    label: 'Dừng xử lý',
    plain: 'Hồ sơ đã dừng xử lý.',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
  completed: {
    label: 'Đã xử lý xong',
    plain: 'Đã có kết quả. Bạn có thể nhận kết quả.',
    clock: 'stopped',
    holder: 'one-stop-desk',
    final: false,
  },
  returned: {
    label: 'Đã trả kết quả',
    plain: 'Kết quả đã được trả cho bạn.',
    clock: 'stopped',
    holder: 'nobody',
    final: true,
  },
} as const satisfies Record<string, StateDescription>;

export type DossierState = keyof typeof states;
