// The life of a comment, as one table: buttons, guards, mails and the tests read it.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { declineReasonIds, declineReasons } from './comment-words.ts';

interface CommentState extends CaseState {
  /** Readers see it. */
  readonly shown: boolean;
}

export const commentStates = {
  unconfirmed: {
    label: 'Chờ xác nhận',
    plain: 'Chờ bạn xác nhận. Chưa ai khác thấy góp ý này.',
    tone: 'waiting',
    clock: 'stopped',
    shown: false,
  },
  submitted: {
    label: 'Chờ duyệt đăng',
    plain: 'Đã nhận. Cán bộ xem trong 2 ngày làm việc rồi đăng.',
    tone: 'waiting',
    clock: 'running',
    shown: false,
  },
  published: {
    label: 'Đã đăng',
    plain: 'Đang hiện trên trang.',
    tone: 'done',
    clock: 'stopped',
    shown: true,
  },
  masked: {
    label: 'Đã đăng, có che thông tin riêng',
    plain: 'Đang hiện trên trang; thông tin riêng trong góp ý đã được che.',
    tone: 'done',
    clock: 'stopped',
    shown: true,
  },
  declined: {
    label: 'Không đăng',
    plain: 'Không đăng; lý do ghi ở dưới.',
    tone: 'stopped',
    clock: 'stopped',
    shown: false,
  },
  'taken-back': {
    label: 'Người gửi đã rút',
    plain: 'Bạn đã rút góp ý này.',
    tone: 'stopped',
    clock: 'stopped',
    shown: false,
  },
} as const satisfies Record<string, CommentState>;

export type CommentStateId = keyof typeof commentStates;

export const commentStateIds = Object.keys(commentStates) as [CommentStateId, ...CommentStateId[]];

/** What readers see. */
export const shownStates = ['published', 'masked'] as const satisfies readonly CommentStateId[];

/** What staff see: an opinion that nobody confirmed is nobody's business yet. */
export const moderatedStates = [
  'submitted',
  ...shownStates,
  'declined',
  'taken-back',
] as const satisfies readonly CommentStateId[];

export type ModeratedStateId = (typeof moderatedStates)[number];

/** What counts as an opinion that was given and stands, whether or not it is shown yet. */
export const standingStates = ['submitted', ...shownStates] as const satisfies readonly CommentStateId[];

export type CommentCapacity =
  /** Whoever wrote it: signed in, or holding the link of its mail. */
  | 'author'
  /** Of the unit that answers for consultations (Đ11.6), or the head or deputy of the board. */
  | 'moderator';

export interface CommentFacts {
  /** The consultation is open at this instant. */
  readonly open: boolean;
  /** What was said is gone. */
  readonly erased: boolean;
}

export type CommentTransition = Transition<CommentStateId, CommentCapacity, 'open' | 'not-erased'>;

const notAuthor = 'Chỉ người gửi góp ý làm được việc này.';

export const commentTransitions = [
  {
    // Sent in time, a comment may be confirmed after the close: the mail may have been read late.
    event: 'confirm',
    label: 'Xác nhận và gửi góp ý',
    from: ['unconfirmed'],
    to: 'submitted',
    by: ['author'],
    notAllowed: notAuthor,
  },
  {
    event: 'change',
    label: 'Sửa góp ý',
    from: ['submitted', 'published', 'masked', 'declined'],
    to: 'submitted',
    when: ['open'],
    by: ['author'],
    notAllowed: notAuthor,
  },
  {
    event: 'take-back',
    label: 'Rút góp ý',
    look: 'warning',
    from: ['unconfirmed', 'submitted', 'published', 'masked'],
    to: 'taken-back',
    when: ['open'],
    by: ['author'],
    notAllowed: notAuthor,
  },
  {
    event: 'publish',
    label: 'Đăng nguyên văn',
    look: 'primary',
    from: ['submitted'],
    to: 'published',
    when: ['not-erased'],
    by: ['moderator'],
    byAnother: ['author'],
  },
  {
    event: 'publish-masked',
    label: 'Đăng, có che thông tin riêng',
    explain: 'Người đọc thấy bản đã che; bản gốc được niêm phong và lưu lại.',
    from: ['submitted', 'published'],
    to: 'masked',
    by: ['moderator'],
    byAnother: ['author'],
    asks: [
      {
        id: 'maskedText',
        kind: 'text',
        label: 'Nội dung đăng',
        hint: 'Thay thông tin riêng (số điện thoại, số giấy tờ, bệnh tật, tên người khác…) bằng “[…]”. Không sửa ý kiến.',
        required: true,
        multiline: true,
        maxLength: 5000,
        example: 'Nhà tôi ở […] thường ngập khi mưa.',
      },
    ],
  },
  {
    event: 'decline',
    label: 'Không đăng',
    explain: 'Người gửi nhận thư nêu lý do. Góp ý vẫn được lưu và tính trong tổng hợp.',
    look: 'warning',
    from: ['submitted', 'published', 'masked'],
    to: 'declined',
    by: ['moderator'],
    byAnother: ['author'],
    reason: 'optional',
    reasonWords: { label: 'Giải thích thêm cho người gửi' },
    asks: [
      {
        id: 'ground',
        kind: 'radio',
        label: 'Lý do không đăng',
        required: true,
        options: { labelled: declineReasonIds.map((value) => ({ value, label: declineReasons[value] })) },
        example: 'off-topic',
      },
    ],
  },
] as const satisfies readonly CommentTransition[];

export type CommentEvent = (typeof commentTransitions)[number]['event'];

export const commentSteps: StepTable<CommentTransition, CommentFacts, CommentState> = {
  words: {
    one: 'góp ý',
    notAllowed: 'Chỉ cán bộ của đơn vị tiếp nhận góp ý được duyệt đăng.',
    ownWork: { author: 'Bạn là người gửi góp ý này, nên một cán bộ khác phải duyệt.' },
  },
  states: commentStates,
  circumstances: { open: ({ open }) => open, 'not-erased': ({ erased }) => !erased },
  transitions: commentTransitions,
};

/** Working days in which it is decided whether a comment is published: the portal's own rule, told to whoever writes. */
export const moderationDays = 2;

/** Days after which what nobody confirmed is deleted. */
export const confirmationDays = 7;
