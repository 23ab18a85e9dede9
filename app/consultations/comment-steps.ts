// The steps of a comment, as one table for buttons, guards, mails and tests.
import type { CaseState, StepTable, Transition } from '#app/steps/step-table.ts';
import { dayMs } from '#app/values/durations.ts';
import { declineReasonIds, declineReasons, type Became } from './comment-words.ts';

interface CommentState extends CaseState {
  /** Whether readers see the comment. */
  readonly shown: boolean;
  /** What it counts as once it was received. */
  readonly became: Became;
}

export const commentStates = {
  unconfirmed: {
    label: 'Chờ xác nhận',
    plain: 'Chờ bạn xác nhận. Chưa ai khác thấy góp ý này.',
    tone: 'waiting',
    clock: 'stopped',
    shown: false,
    became: 'waiting',
  },
  submitted: {
    label: 'Chờ duyệt đăng',
    plain: 'Đã nhận. Cán bộ xem trong 2 ngày làm việc rồi đăng.',
    tone: 'waiting',
    clock: 'running',
    shown: false,
    became: 'waiting',
  },
  published: {
    label: 'Đã đăng',
    plain: 'Đang hiện trên trang.',
    tone: 'done',
    clock: 'stopped',
    shown: true,
    became: 'published',
  },
  masked: {
    label: 'Đã đăng, có che thông tin riêng',
    plain: 'Đang hiện trên trang; thông tin riêng trong góp ý đã được che.',
    tone: 'done',
    clock: 'stopped',
    shown: true,
    became: 'published',
  },
  declined: {
    label: 'Không đăng, chờ người thứ hai xem lại',
    plain: 'Không đăng; lý do ghi ở dưới. Một cán bộ khác sẽ xem lại.',
    tone: 'waiting',
    clock: 'running',
    shown: false,
    became: 'refused',
  },
  upheld: {
    label: 'Không đăng',
    plain:
      'Không đăng; lý do ghi ở dưới. Hai cán bộ đã xem. Bản giải trình, tiếp thu không trả lời riêng góp ý này.',
    tone: 'stopped',
    clock: 'stopped',
    shown: false,
    became: 'refused',
  },
  'taken-back': {
    label: 'Người gửi đã rút',
    plain: 'Bạn đã rút góp ý này.',
    tone: 'stopped',
    clock: 'stopped',
    shown: false,
    became: 'takenBack',
  },
} as const satisfies Record<string, CommentState>;

export type CommentStateId = keyof typeof commentStates;

export const commentStateIds = Object.keys(commentStates) as [CommentStateId, ...CommentStateId[]];

/** States in which readers see a comment. */
export const shownStates = ['published', 'masked'] as const satisfies readonly CommentStateId[];

/** States in which a comment is not to be shown, for a reason. */
export const declinedStates = ['declined', 'upheld'] as const satisfies readonly CommentStateId[];

/** States in which a comment counts as a given opinion, shown or not. */
export const standingStates = ['submitted', ...shownStates] as const satisfies readonly CommentStateId[];

/** States of an opinion that was sent and not taken back: whoever wrote it is owed an answer, or the reason why it is not shown. */
export const opinionStates = [
  ...standingStates,
  ...declinedStates,
] as const satisfies readonly CommentStateId[];

/** States in which staff see a comment: an unconfirmed one is not sent yet. */
export const moderatedStates = [...opinionStates, 'taken-back'] as const satisfies readonly CommentStateId[];

export type ModeratedStateId = (typeof moderatedStates)[number];

export type CommentCapacity =
  /** The writer: signed in, or with the link from the mail about it. */
  | 'author'
  /** Member of the unit responsible for consultations (Đ11.6), or head or deputy of the board. */
  | 'moderator';

export interface CommentFacts {
  /** Its author may still write: the consultation is open, or waits for its draft to come back. */
  readonly open: boolean;
  /** It may still be sent: its mail is not too old, and nobody was told yet what became of the comments. */
  readonly confirmable: boolean;
  /** Its contents are erased. */
  readonly erased: boolean;
}

export type CommentTransition = Transition<
  CommentStateId,
  CommentCapacity,
  'open' | 'confirmable' | 'not-erased'
>;

const maskedText = {
  id: 'maskedText',
  kind: 'text',
  label: 'Nội dung đăng',
  hint: 'Thay thông tin riêng (số điện thoại, số giấy tờ, bệnh tật, tên người khác…) bằng “[…]”. Không sửa ý kiến.',
  required: true,
  multiline: true,
  maxLength: 5000,
  example: 'Nhà tôi ở […] thường ngập khi mưa.',
} as const;

const lookedAtAgain = {
  reason: 'required',
  reasonWords: {
    label: 'Vì sao đăng lại',
    hint: 'Người gửi đọc được',
    missing: 'Hãy ghi vì sao đăng lại.',
  },
} as const;

const notAuthor = 'Chỉ người gửi góp ý làm được việc này.';

export const commentTransitions = [
  {
    // A comment sent in time may be confirmed after the close, because people may read the mail late.
    event: 'confirm',
    label: 'Xác nhận và gửi góp ý',
    from: ['unconfirmed'],
    to: 'submitted',
    when: ['confirmable'],
    by: ['author'],
    notAllowed: notAuthor,
  },
  {
    event: 'change',
    label: 'Sửa góp ý',
    from: opinionStates,
    to: 'submitted',
    when: ['open'],
    by: ['author'],
    notAllowed: notAuthor,
  },
  {
    event: 'take-back',
    label: 'Rút góp ý',
    look: 'warning',
    from: ['unconfirmed', ...opinionStates],
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
    from: ['submitted', ...shownStates],
    to: 'masked',
    by: ['moderator'],
    byAnother: ['author'],
    asks: [maskedText],
  },
  {
    event: 'decline',
    label: 'Không đăng',
    explain:
      'Người gửi nhận thư nêu lý do. Một cán bộ khác xem lại: giữ quyết định, hoặc cho đăng. Góp ý vẫn được lưu và tính trong tổng hợp.',
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
  {
    event: 'uphold',
    label: 'Giữ quyết định không đăng',
    from: ['declined'],
    to: 'upheld',
    by: ['moderator'],
    byAnother: ['author', 'decider'],
    reason: 'optional',
    reasonWords: { label: 'Giải thích thêm cho người gửi' },
  },
  {
    event: 'show-again',
    label: 'Đăng lại nguyên văn',
    explain: 'Che nhầm, hoặc không đăng nhầm: người đọc thấy góp ý nguyên văn.',
    from: ['masked', ...declinedStates],
    to: 'published',
    when: ['not-erased'],
    by: ['moderator'],
    byAnother: ['author', 'decider'],
    ...lookedAtAgain,
  },
  {
    event: 'show-masked',
    label: 'Đăng lại, có che thông tin riêng',
    from: declinedStates,
    to: 'masked',
    when: ['not-erased'],
    by: ['moderator'],
    byAnother: ['author', 'decider'],
    ...lookedAtAgain,
    asks: [maskedText],
  },
] as const satisfies readonly CommentTransition[];

export type CommentEvent = (typeof commentTransitions)[number]['event'];

export const commentSteps: StepTable<CommentTransition, CommentFacts, CommentState> = {
  words: {
    one: 'góp ý',
    notAllowed: 'Chỉ cán bộ của đơn vị tiếp nhận góp ý được duyệt đăng.',
    ownWork: {
      author: 'Bạn là người gửi góp ý này, nên một cán bộ khác phải duyệt.',
      decider: 'Bạn đã quyết định về góp ý này, nên một cán bộ khác phải xem lại.',
    },
    unmet: {
      confirmable:
        'Đã quá hạn xác nhận, hoặc Ủy ban nhân dân đã công bố giải trình, nên góp ý này không gửi được nữa. Bạn vẫn có thể gửi văn bản đến đơn vị tiếp nhận ghi trên trang dự thảo.',
    },
    reason: 'Hãy ghi vì sao đăng lại.',
  },
  states: commentStates,
  circumstances: {
    open: ({ open }) => open,
    confirmable: ({ confirmable }) => confirmable,
    'not-erased': ({ erased }) => !erased,
  },
  transitions: commentTransitions,
};

/** Working days for the decision about publication, and for the second look at one that is not published: our own rule, which writers are told. */
export const moderationDays = 2;

/** Days after which an unconfirmed comment is deleted. */
export const confirmationDays = 7;

/** @returns when one that is confirmed by then was received at the earliest: what came before is deleted unsent */
export const confirmableSince = (now: Date): Date => new Date(now.getTime() - confirmationDays * dayMs);
