// What may be done with what an author is paid, and with a statement of such payments (Đ7.2f): two tables of steps.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { onlyReads } from './board-steps.ts';

const state = (label: string, plain: string, tone: CaseState['tone']): CaseState => ({
  label,
  plain,
  tone,
  clock: 'stopped',
});

const royaltyStates = {
  proposed: state('Chờ duyệt', 'Đã đề nghị, chờ duyệt.', 'waiting'),
  approved: state('Đã duyệt', 'Đã duyệt, chờ vào bảng kê.', 'progress'),
  refused: state('Không duyệt', 'Không được duyệt.', 'stopped'),
  withdrawn: state('Đã rút', 'Người đề nghị đã rút.', 'neutral'),
  stated: state('Trong bảng kê', 'Đã vào bảng kê, chờ chi.', 'progress'),
  paid: state('Đã chi', 'Đã chi trả.', 'done'),
} as const satisfies Record<string, CaseState>;

export type RoyaltyState = keyof typeof royaltyStates;

/** It will not be paid: the same author may be proposed again for the same work. */
export const unpaidRoyalties = ['refused', 'withdrawn'] as const satisfies readonly RoyaltyState[];

/** Somebody who wrote nothing of it has approved it. */
export const approvedRoyalties = ['approved', 'stated', 'paid'] as const satisfies readonly RoyaltyState[];

/** It stands on a statement. */
export const statedRoyalties = ['stated', 'paid'] as const satisfies readonly RoyaltyState[];

const statementStates = {
  drawn: state('Chờ duyệt', 'Đã lập, chờ duyệt.', 'waiting'),
  approved: state('Đã duyệt, chờ chi', 'Đã duyệt, chờ kế toán chi.', 'progress'),
  paid: state('Đã chi', 'Đã chi trả.', 'done'),
  cancelled: state('Đã hủy', 'Không dùng nữa; các khoản trở về đã duyệt.', 'stopped'),
} as const satisfies Record<string, CaseState>;

export type StatementState = keyof typeof statementStates;

/** Who decides, by office: the first that somebody holds who has no part in it. So nobody decides alone, and somebody always can. */
export const decidingOffices = [
  'editor-in-chief',
  'deputy-editor',
  'chairman',
  'vice-chairman',
  'editor',
] as const satisfies readonly StaffRole[];

/** Who records that it was paid: the accountant, or in his place whoever has no part in it. */
export const payingOffices = [
  'accountant',
  'chairman',
  'vice-chairman',
  'editor-in-chief',
  'deputy-editor',
  'editor',
] as const satisfies readonly StaffRole[];

/** `proposer`: may write in the item's section. `decider`: by the order of `decidingOffices`. `corrector`: the board, the accountant. */
export type RoyaltyCapacity =
  | 'proposer'
  | 'decider'
  | 'corrector'
  /** That it stands on, or is put on: what is done with a statement is done with its lines. */
  | 'statement';

/** What a line's item, payee and other lines say of it. */
export interface RoyaltyFacts {
  /** It takes back what was paid: the item's fate is nothing to it. */
  readonly correction: boolean;
  /** The item came out once. */
  readonly published: boolean;
  /** Nobody withdrew it or took it down since; what leaves at its own hour was used as long as it was to be. */
  readonly standing: boolean;
  /** Its kind is a work of an author, and no document made by office. */
  readonly authored: boolean;
  /** It is known who the payee is. */
  readonly known: boolean;
  /** No other line of the same person on this item goes before it. */
  readonly once: boolean;
  /** Somebody of the staff, or another payee of the work, has his name: nobody can check the number that tells them apart. */
  readonly namesake: boolean;
  /** VND that may still be taken back. */
  readonly rest: number;
}

type RoyaltyCircumstance = keyof typeof circumstances;

const circumstances = {
  published: ({ correction, published }: RoyaltyFacts) => correction || published,
  authored: ({ correction, authored }: RoyaltyFacts) => correction || authored,
  standing: ({ correction, standing }: RoyaltyFacts) => correction || standing,
  known: ({ correction, known }: RoyaltyFacts) => correction || known,
  once: ({ correction, once }: RoyaltyFacts) => correction || once,
  namesake: ({ correction, namesake }: RoyaltyFacts) => !correction && namesake,
  original: ({ correction }: RoyaltyFacts) => !correction,
  'taking-back': ({ correction }: RoyaltyFacts) => correction,
  correctable: ({ correction, rest }: RoyaltyFacts) => !correction && rest > 0,
};

/** Without one of them nothing is approved, stated or paid. */
const payable = [
  'published',
  'authored',
  'standing',
  'known',
  'once',
] as const satisfies readonly RoyaltyCircumstance[];

const deciders =
  'Trưởng ban Biên tập duyệt nhuận bút. Khoản mà Trưởng ban được hưởng, đề nghị hoặc sửa thì Phó Trưởng ban duyệt; khi cả hai đều liên quan thì lần lượt Chủ tịch, Phó Chủ tịch, thành viên Ban Biên tập.';

type RoyaltyTransition = Transition<RoyaltyState, RoyaltyCapacity, RoyaltyCircumstance>;

export const royaltyTransitions = [
  // First, so that it holds before the one without a reason.
  {
    event: 'approve',
    label: 'Duyệt',
    from: ['proposed'],
    to: 'approved',
    when: [...payable, 'namesake'],
    by: ['decider'],
    byAnother: ['writer', 'payee'],
    notAllowed: deciders,
    reason: 'required',
    reasonWords: {
      label: 'Vì sao đây là người khác',
      hint: 'Lưu cùng việc duyệt.',
      missing: 'Người nhận trùng tên với người khác: hãy ghi vì sao biết đây là hai người, tối đa 500 ký tự.',
    },
    longestReason: 500,
  },
  {
    event: 'approve',
    label: 'Duyệt',
    from: ['proposed'],
    to: 'approved',
    when: payable,
    by: ['decider'],
    byAnother: ['writer', 'payee'],
    notAllowed: deciders,
  },
  {
    event: 'refuse',
    label: 'Không duyệt',
    from: ['proposed', 'approved'],
    to: 'refused',
    by: ['decider'],
    byAnother: ['writer', 'payee'],
    notAllowed: deciders,
    reason: 'required',
    longestReason: 500,
  },
  {
    event: 'change',
    label: 'Sửa đề nghị',
    from: ['proposed', 'approved'],
    to: 'proposed',
    when: ['original'],
    by: ['proposer'],
  },
  {
    event: 'withdraw',
    label: 'Rút',
    from: ['proposed', 'approved'],
    to: 'withdrawn',
    when: ['original'],
    by: ['proposer'],
  },
  // What was taken back by two is not dropped by one.
  {
    event: 'withdraw',
    label: 'Rút',
    from: ['proposed'],
    to: 'withdrawn',
    when: ['taking-back'],
    by: ['corrector'],
  },
  {
    event: 'correct',
    label: 'Thu hồi',
    from: ['paid'],
    to: 'same',
    when: ['correctable'],
    by: ['corrector'],
    notAllowed: 'Chỉ thành viên Ban Biên tập, kế toán và lãnh đạo xã được đề nghị thu hồi khoản đã chi.',
  },
  {
    event: 'put-on',
    label: 'Đưa vào bảng kê',
    from: ['approved'],
    to: 'stated',
    when: payable,
    by: ['statement'],
  },
  { event: 'pay', label: 'Chi', from: ['stated'], to: 'paid', when: payable, by: ['statement'] },
  { event: 'take-off', label: 'Trả khỏi bảng kê', from: ['stated'], to: 'approved', by: ['statement'] },
] as const satisfies readonly RoyaltyTransition[];

export type RoyaltyEvent = (typeof royaltyTransitions)[number]['event'];

export const royaltySteps: StepTable<RoyaltyTransition, RoyaltyFacts> = {
  words: {
    one: 'khoản nhuận bút',
    notAllowed: onlyReads,
    ownWork: {
      writer: 'Bạn đã đề nghị hoặc sửa khoản này, nên người khác phải duyệt.',
      payee: 'Bạn được hưởng khoản này, nên người khác phải duyệt.',
    },
    unmet: {
      published: 'Bài chưa đăng. Nhuận bút được duyệt sau khi bài đăng lên Cổng.',
      authored: 'Văn bản, báo cáo và thông tin do cơ quan làm ra theo công vụ không có nhuận bút.',
      standing: 'Bài đã thu hồi hoặc đã gỡ khỏi Cổng, nên không duyệt, không chi nhuận bút cho bài nữa.',
      known:
        'Chưa biết người nhận là ai: cán bộ cần có số định danh ở trang Cán bộ và vai trò; người ngoài cơ quan cần số định danh hoặc mã số thuế trong đề nghị.',
      once: 'Người này (theo số định danh) đã có một khoản khác cho bài. Mỗi bài chỉ trả mỗi người một khoản.',
      original: 'Khoản thu hồi không sửa được: hãy rút rồi lập lại.',
      correctable: 'Khoản này đã được thu hồi hết, hoặc đang chờ thu hồi.',
    },
    reason: 'Hãy ghi lý do không duyệt, tối đa 500 ký tự.',
  },
  states: royaltyStates,
  circumstances,
  transitions: royaltyTransitions,
};

/** `approver`: by `decidingOffices`. `payer`: by `payingOffices`. `canceller`: the head, the accountant, the chairman, whoever drew it up. */
export type StatementCapacity = 'approver' | 'payer' | 'canceller';

export interface StatementFacts {
  /** Lines that may not be paid any more. */
  readonly lost: number;
  /** Lines that may. */
  readonly left: number;
}

const statementCircumstances = {
  sound: ({ lost }: StatementFacts) => lost === 0,
  spoiled: ({ lost, left }: StatementFacts) => lost > 0 && left > 0,
};

export const statementTransitions = [
  {
    event: 'approve',
    label: 'Duyệt bảng kê',
    from: ['drawn'],
    to: 'approved',
    when: ['sound'],
    by: ['approver'],
    byAnother: ['drawer', 'payee'],
  },
  {
    event: 'pay',
    label: 'Ghi nhận đã chi',
    from: ['approved'],
    to: 'paid',
    when: ['sound'],
    by: ['payer'],
    byAnother: ['drawer', 'approver', 'payee'],
  },
  {
    event: 'drop',
    label: 'Bỏ các khoản không còn được chi',
    from: ['drawn', 'approved'],
    to: 'drawn',
    when: ['spoiled'],
    by: ['canceller'],
  },
  {
    event: 'cancel',
    label: 'Hủy bảng kê',
    from: ['drawn', 'approved'],
    to: 'cancelled',
    by: ['canceller'],
    reason: 'required',
    longestReason: 500,
  },
] as const satisfies readonly Transition<
  StatementState,
  StatementCapacity,
  keyof typeof statementCircumstances
>[];

export type StatementEvent = (typeof statementTransitions)[number]['event'];

export type StatementTransition = Transition<
  StatementState,
  StatementCapacity,
  keyof typeof statementCircumstances
>;

export const statementSteps: StepTable<StatementTransition, StatementFacts> = {
  words: {
    one: 'bảng kê',
    notAllowed:
      'Trưởng ban duyệt bảng kê, kế toán ghi nhận đã chi; người lập, người duyệt, người chi và người được hưởng là những người khác nhau. Ai liên quan thì người kế tiếp làm thay: Phó Trưởng ban, Chủ tịch, Phó Chủ tịch, thành viên Ban Biên tập.',
    ownWork: {
      drawer: 'Bạn đã lập bảng kê này, nên người khác phải duyệt và ghi nhận đã chi.',
      approver: 'Bạn đã duyệt bảng kê này, nên người khác phải ghi nhận đã chi.',
      payee: 'Bạn có khoản được hưởng trong bảng kê này, nên người khác phải duyệt và ghi nhận đã chi.',
    },
    unmet: {
      sound:
        'Có khoản không còn được chi. Hãy bỏ các khoản đó, rồi duyệt lại bảng kê; nếu không còn khoản nào thì hủy.',
      spoiled: 'Không có khoản nào phải bỏ, hoặc không còn khoản nào khác: khi đó hãy hủy bảng kê.',
    },
    reason: 'Hãy ghi lý do hủy bảng kê, tối đa 500 ký tự.',
  },
  states: statementStates,
  circumstances: statementCircumstances,
  transitions: statementTransitions,
};
