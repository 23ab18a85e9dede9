// The way of the answers to a consultation: drafted in private, approved by another, published at once.
import { permit } from '#app/steps/permit.ts';
import { noPeople, withPerson, type StepPeople } from '#app/steps/step-people.ts';
import type { CaseActor, CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { keptLongerMonths, longestKeptMonths } from './retention.ts';

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
  ended: {
    label: 'Đã dừng, đã báo người góp ý',
    plain: 'Dự thảo không còn được lấy ý kiến. Ủy ban nhân dân đã báo vì sao và góp ý được dùng thế nào.',
    tone: 'stopped',
    clock: 'stopped',
  },
} as const satisfies Record<string, CaseState>;

export type AnswerStateId = keyof typeof answerStates;

/** In which nobody has been told yet what became of the comments. */
export const owingStates = ['writing', 'submitted'] as const satisfies readonly AnswerStateId[];

export const isOwing = (state: AnswerStateId): boolean => owingStates.some((one) => one === state);

export const answerStateIds = Object.keys(answerStates) as [AnswerStateId, ...AnswerStateId[]];

export type AnswerCapacity =
  /** Member of the unit responsible for consultations (Đ11.6), or of the board. */
  | 'drafter'
  /** The head of the board, or his delegate (Đ18). */
  | 'approver';

export interface AnswerFacts {
  readonly closed: boolean;
  /** Every comment that counts has an answer, and nothing of the table waits for anybody. */
  readonly complete: boolean;
  /** Readers can open the draft. */
  readonly readable: boolean;
  /** The contents of the comments are erased. */
  readonly erased: boolean;
  /** Another order may keep them. */
  readonly keepable: boolean;
  /** A version that was replaced stands in the comparison. */
  readonly replaced: boolean;
}

export type AnswerTransition = Transition<
  AnswerStateId,
  AnswerCapacity,
  'closed' | 'complete' | 'readable' | 'unreadable' | 'not-erased' | 'keepable' | 'replaced'
>;

const byApprover = 'Chỉ Trưởng ban Biên tập hoặc người được ủy quyền duyệt được công bố bản giải trình.';

const proposed = 'Đã gửi đề nghị. Người khác phải duyệt thì mới có hiệu lực.';

export const answerTransitions = [
  { event: 'save', label: 'Lưu', from: ['writing'], to: 'same', by: ['drafter', 'approver'] },
  {
    event: 'submit',
    label: 'Trình duyệt',
    look: 'primary',
    from: ['writing'],
    to: 'submitted',
    when: ['readable', 'closed', 'complete'],
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
    when: ['readable', 'closed', 'complete'],
    by: ['approver'],
    byAnother: ['writer', 'editor'],
    notAllowed: byApprover,
  },
  // What follows is proposed, and done when another person approves it (proposal-steps.ts).
  {
    event: 'correct',
    label: 'Đính chính, bổ sung câu trả lời đã công bố',
    done: proposed,
    from: ['published'],
    to: 'same',
    by: ['drafter', 'approver'],
  },
  {
    // Its commenters wait for an answer that will not come.
    event: 'end',
    label: 'Dừng, báo cho người góp ý',
    explain:
      'Dự thảo không còn trên Cổng. Người đã góp ý phải được báo vì sao, và góp ý của họ được dùng thế nào. Người khác duyệt thì thông báo mới được gửi; sau đó đợt này không mở lại được.',
    done: proposed,
    look: 'primary',
    from: ['writing', 'submitted'],
    to: 'ended',
    when: ['unreadable'],
    by: ['drafter', 'approver'],
    reason: 'required',
    longestReason: 1000,
    reasonWords: { label: 'Vì sao dừng lấy ý kiến', missing: 'Hãy ghi vì sao dừng lấy ý kiến.' },
    asks: [
      {
        id: 'becomes',
        kind: 'text',
        label: 'Góp ý đã nhận được dùng thế nào',
        missing: 'Viết góp ý đã nhận được dùng thế nào',
        hint: 'Ví dụ: chuyển sang đợt lấy ý kiến mới, hoặc không xem xét tiếp',
        required: true,
        multiline: true,
        maxLength: 1000,
        example: 'Góp ý đã nhận được chuyển sang đợt lấy ý kiến mới.',
      },
    ],
  },
  {
    // For a complaint, an inspection or a court that still needs the comments.
    event: 'keep-longer',
    label: `Giữ nội dung góp ý thêm ${keptLongerMonths} tháng`,
    explain: `Chỉ dùng khi nội dung còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án. Người khác duyệt thì ngày xóa mới lùi lại; tất cả không quá ${longestKeptMonths / 12} năm. Người góp ý được báo lại trước ngày xóa mới.`,
    done: proposed,
    from: ['published', 'ended'],
    to: 'same',
    when: ['not-erased', 'keepable'],
    by: ['drafter', 'approver'],
    reason: 'required',
    reasonWords: { label: 'Lý do', missing: 'Hãy ghi vụ việc nào còn cần, ai yêu cầu.' },
  },
  {
    event: 'hide-draft',
    label: 'Gỡ một bản cũ khỏi phần so sánh',
    explain:
      'Dùng khi bản cũ có thông tin riêng hoặc nội dung không được đăng. Phần so sánh ghi rõ bản nào đã gỡ, vì sao. Người khác phải duyệt.',
    done: proposed,
    from: ['writing', 'submitted', 'published', 'ended'],
    to: 'same',
    when: ['replaced'],
    by: ['drafter', 'approver'],
    reason: 'required',
    longestReason: 500,
    reasonWords: {
      label: 'Vì sao gỡ',
      hint: 'Người đọc thấy lời này',
      missing: 'Hãy ghi vì sao gỡ, không nhắc lại thông tin riêng.',
    },
    asks: [
      {
        id: 'draft',
        kind: 'select',
        label: 'Bản gỡ khỏi phần so sánh',
        required: true,
        options: { labelled: [{ value: '1', label: 'Bản 1' }] },
        example: '1',
      },
    ],
  },
] as const satisfies readonly AnswerTransition[];

export type AnswerEvent = (typeof answerTransitions)[number]['event'];

export const answerSteps: StepTable<AnswerTransition, AnswerFacts> = {
  words: {
    one: 'bản giải trình',
    notAllowed: 'Chỉ cán bộ của đơn vị tiếp nhận góp ý được soạn giải trình.',
    ownWork: {
      writer: 'Bạn đã soạn bản giải trình này, nên một người khác phải duyệt.',
      editor: 'Bạn đã trình bản giải trình này, nên một người khác phải duyệt.',
    },
    unmet: {
      readable:
        'Dự thảo không còn trên Cổng nên không trình, không công bố giải trình được. Hãy đăng lại dự thảo, hoặc báo cho người góp ý rằng đợt lấy ý kiến đã dừng.',
      unreadable: 'Dự thảo còn trên Cổng: hãy thu hồi hoặc gỡ trước, rồi báo cho người góp ý.',
      keepable: `Đã giữ đến mức lâu nhất: ${longestKeptMonths / 12} năm kể từ khi kết thúc.`,
    },
    reason: 'Hãy ghi điều cần sửa.',
  },
  states: answerStates,
  circumstances: {
    closed: ({ closed }) => closed,
    complete: ({ complete }) => complete,
    readable: ({ readable }) => readable,
    unreadable: ({ readable }) => !readable,
    'not-erased': ({ erased }) => !erased,
    keepable: ({ keepable }) => keepable,
    replaced: ({ replaced }) => replaced,
  },
  transitions: answerTransitions,
};

/**
 * Does a draft of answers that was submitted wait for this person? The table says who approves, and that nobody approves what he
 * wrote.
 * @param person `identified` where it is asked for a mail or a list: of what lacks he is told where he approves
 */
export function waitsForApproval(person: CaseActor<AnswerCapacity>, people: StepPeople): boolean {
  const facts = {
    closed: true,
    complete: true,
    readable: true,
    erased: false,
    keepable: false,
    replaced: false,
  };
  const now = { state: 'submitted', version: 0, facts, people } as const;
  return permit(answerSteps, now, person, { event: 'publish' }).ok;
}

/** Whoever proposed something else of a consultation approves it as little. */
export const proposedBy = (account: string): StepPeople => withPerson(noPeople, 'writer', account);

/** Working days after the close until the answers are published: the portal's own rule, as no law read here sets one. */
export const answerDays = 15;

/** Working days after a draft left its readers, until whoever commented is told what becomes of it: the portal's own rule. */
export const endDays = 5;
