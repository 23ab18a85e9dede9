// The way of the answers to a consultation: drafted in private, approved by another, published at once.
import { permit } from '#app/steps/permit.ts';
import type { CaseActor, CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { keptLongerMonths } from './retention.ts';

export const answerStates = {
  writing: {
    label: 'Đang soạn giải trình',
    plain: 'Ủy ban nhân dân đang tổng hợp và soạn giải trình, tiếp thu.',
    tone: 'progress',
    clock: 'running',
  },
  submitted: {
    label: 'Chờ duyệt giải trình',
    plain: 'Bản giải trình, tiếp thu đang chờ lãnh đạo duyệt.',
    tone: 'waiting',
    clock: 'running',
  },
  published: {
    label: 'Đã công bố giải trình',
    plain: 'Ủy ban nhân dân đã công bố bản tổng hợp, giải trình, tiếp thu.',
    tone: 'done',
    clock: 'stopped',
  },
} as const satisfies Record<string, CaseState>;

export type AnswerStateId = keyof typeof answerStates;

export const answerStateIds = Object.keys(answerStates) as [AnswerStateId, ...AnswerStateId[]];

export type AnswerCapacity =
  /** Member of the unit responsible for consultations (Đ11.6), or of the board. */
  | 'drafter'
  /** The head of the board, or his delegate (Đ18). */
  | 'approver';

export interface AnswerFacts {
  readonly closed: boolean;
  /** Every comment that counts has an answer. */
  readonly complete: boolean;
  /** The contents of the comments are erased. */
  readonly erased: boolean;
}

export type AnswerTransition = Transition<
  AnswerStateId,
  AnswerCapacity,
  'closed' | 'complete' | 'not-erased'
>;

const byApprover = 'Chỉ Trưởng ban Biên tập hoặc người được ủy quyền duyệt được công bố bản giải trình.';

export const answerTransitions = [
  { event: 'save', label: 'Lưu', from: ['writing'], to: 'same', by: ['drafter', 'approver'] },
  {
    event: 'submit',
    label: 'Trình duyệt',
    look: 'primary',
    from: ['writing'],
    to: 'submitted',
    when: ['closed', 'complete'],
    by: ['drafter', 'approver'],
  },
  {
    event: 'return',
    label: 'Trả lại để sửa',
    from: ['submitted'],
    to: 'writing',
    by: ['drafter', 'approver'],
    reason: 'required',
    reasonWords: { label: 'Điều cần sửa' },
  },
  {
    event: 'publish',
    label: 'Duyệt và công bố',
    explain: 'Bảng tổng hợp, giải trình, tiếp thu hiện ngay trên trang; những người đã góp ý nhận thư.',
    look: 'primary',
    from: ['submitted'],
    to: 'published',
    when: ['closed', 'complete'],
    by: ['approver'],
    byAnother: ['drafter'],
    notAllowed: byApprover,
  },
  {
    // For a complaint, an inspection or a court that still needs the comments.
    event: 'keep-longer',
    label: `Giữ nội dung góp ý thêm ${keptLongerMonths} tháng`,
    explain:
      'Chỉ dùng khi nội dung còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án. Ngày xóa được lùi lại; người góp ý được báo lại trước ngày xóa mới.',
    from: ['published'],
    to: 'same',
    when: ['not-erased'],
    by: ['approver'],
    notAllowed: 'Chỉ Trưởng ban Biên tập hoặc người được ủy quyền duyệt được giữ nội dung góp ý lâu hơn.',
    reason: 'required',
    reasonWords: { label: 'Lý do', missing: 'Hãy ghi vụ việc nào còn cần, ai yêu cầu.' },
  },
] as const satisfies readonly AnswerTransition[];

export type AnswerEvent = (typeof answerTransitions)[number]['event'];

export const answerSteps: StepTable<AnswerTransition, AnswerFacts> = {
  words: {
    one: 'bản giải trình',
    notAllowed: 'Chỉ cán bộ của đơn vị tiếp nhận góp ý được soạn giải trình.',
    ownWork: { drafter: 'Bạn đã soạn bản giải trình này, nên một người khác phải duyệt.' },
    reason: 'Hãy ghi điều cần sửa.',
  },
  states: answerStates,
  circumstances: {
    closed: ({ closed }) => closed,
    complete: ({ complete }) => complete,
    'not-erased': ({ erased }) => !erased,
  },
  transitions: answerTransitions,
};

/**
 * Does a draft of answers that was submitted wait for this person? The table says who approves, and that nobody approves what he
 * wrote.
 * @param person `identified` where it is asked for a mail or a list: of what lacks he is told where he approves
 * @param drafters ids of the accounts that wrote at it
 */
export function waitsForApproval(person: CaseActor<AnswerCapacity>, drafters: readonly string[]): boolean {
  const facts = { closed: true, complete: true, erased: false };
  const now = { state: 'submitted', version: 0, facts, people: { drafter: drafters } } as const;
  return permit(answerSteps, now, person, { event: 'publish' }).ok;
}

/** Working days after the close until the answers are published: the portal's own rule, as no law read here sets one. */
export const answerDays = 15;
