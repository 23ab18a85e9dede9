// The way of the report of a year (Điều 23): drafted by the office, approved by the chairman, sent. One table.
import type { FieldDefinition } from '#forms/definition.ts';
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';

export const reportStates = {
  draft: {
    label: 'Đang soạn',
    plain: 'Văn phòng đang soạn báo cáo.',
    tone: 'progress',
    clock: 'stopped',
  },
  submitted: {
    label: 'Chờ Chủ tịch duyệt',
    plain: 'Báo cáo đã trình, chờ Chủ tịch duyệt.',
    tone: 'waiting',
    clock: 'stopped',
  },
  approved: {
    label: 'Đã duyệt, chờ gửi',
    plain: 'Chủ tịch đã duyệt. Văn phòng lấy số, gửi và ghi lại ngày gửi.',
    tone: 'waiting',
    clock: 'stopped',
  },
  sent: { label: 'Đã gửi', plain: 'Báo cáo đã gửi.', tone: 'done', clock: 'stopped' },
} as const satisfies Record<string, CaseState>;

export type ReportState = keyof typeof reportStates;

export const reportStateIds = Object.keys(reportStates) as [ReportState, ...ReportState[]];

/** The chairman approved it. */
export const approvedReports = ['approved', 'sent'] as const satisfies readonly ReportState[];

/** `office`: of the unit that writes reports; `chairman`: signs for the commune. */
export type ReportCapacity = 'office' | 'chairman';

export interface ReportFacts {
  /** Every part that has to be written is. */
  readonly complete: boolean;
}

export type ReportTransition = Transition<ReportState, ReportCapacity, 'complete'>;

const byOffice = 'Chỉ cán bộ Văn phòng Ủy ban nhân dân soạn và gửi báo cáo năm.';
const byChairman = 'Chỉ Chủ tịch Ủy ban nhân dân duyệt hoặc trả lại báo cáo năm.';

/** What the office enters when it has sent the report. */
const sending: readonly FieldDefinition[] = [
  {
    id: 'number',
    kind: 'text',
    label: 'Số của báo cáo',
    hint: 'Lấy ở sổ văn bản đi, chỉ ghi phần số, ví dụ 27',
    required: true,
    maxLength: 10,
    example: '27',
  },
  { id: 'datedOn', kind: 'date', label: 'Ngày ghi trên báo cáo', required: true, past: true },
  { id: 'sentOn', kind: 'date', label: 'Ngày gửi', required: true, past: true },
  {
    id: 'sentBy',
    kind: 'text',
    label: 'Cách gửi',
    hint: 'Ví dụ: trục liên thông văn bản, đường bưu điện',
    required: true,
    maxLength: 200,
  },
];

export const reportTransitions = [
  { event: 'write', label: 'Lưu', from: ['draft'], to: 'same', by: ['office'], notAllowed: byOffice },
  {
    event: 'refresh',
    label: 'Lấy lại số liệu',
    from: ['draft'],
    to: 'same',
    by: ['office'],
    notAllowed: byOffice,
  },
  {
    event: 'submit',
    label: 'Trình Chủ tịch duyệt',
    explain: 'Số liệu và lời văn giữ nguyên từ lúc trình. Chủ tịch nhận thư báo.',
    look: 'primary',
    from: ['draft'],
    to: 'submitted',
    when: ['complete'],
    by: ['office'],
    notAllowed: byOffice,
  },
  {
    event: 'take-back',
    label: 'Rút về để sửa',
    look: 'secondary',
    from: ['submitted'],
    to: 'draft',
    by: ['office'],
    notAllowed: byOffice,
  },
  {
    event: 'approve',
    label: 'Duyệt báo cáo',
    explain: 'Báo cáo mang tên ông/bà. Văn phòng lấy số, gửi đi và ghi lại ngày gửi.',
    look: 'primary',
    from: ['submitted'],
    to: 'approved',
    by: ['chairman'],
    byAnother: ['writer'],
    notAllowed: byChairman,
  },
  {
    event: 'return',
    label: 'Trả lại để sửa',
    look: 'secondary',
    from: ['submitted', 'approved'],
    to: 'draft',
    by: ['chairman'],
    notAllowed: byChairman,
    reason: 'required',
    reasonWords: { label: 'Điều cần sửa' },
  },
  {
    event: 'send',
    label: 'Ghi nhận đã gửi',
    explain: 'Sau bước này báo cáo không sửa được nữa; sai sót được đính chính bằng công văn.',
    look: 'primary',
    from: ['approved'],
    to: 'sent',
    by: ['office'],
    notAllowed: byOffice,
    asks: sending,
    law: 'Điều 23',
  },
] as const satisfies readonly ReportTransition[];

/** Steps that have a button of their own; the others stand below what is written. */
export const reportButtons = [
  'take-back',
  'approve',
  'return',
  'send',
] as const satisfies readonly ReportEvent[];

export type ReportEvent = (typeof reportTransitions)[number]['event'];

export const reportSteps: StepTable<ReportTransition, ReportFacts> = {
  words: {
    one: 'báo cáo',
    notAllowed: byOffice,
    ownWork: { writer: 'Bạn đã viết vào báo cáo này, nên người khác phải duyệt.' },
    reason: 'Hãy ghi điều cần sửa.',
  },
  states: reportStates,
  circumstances: { complete: ({ complete }) => complete },
  transitions: reportTransitions,
};
