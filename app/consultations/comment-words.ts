// The closed lists of comments, with their Vietnamese words.

export const stances = {
  agree: { label: 'Tán thành', counted: 'tán thành' },
  disagree: { label: 'Không tán thành', counted: 'không tán thành' },
  propose: { label: 'Đề nghị sửa đổi, bổ sung', counted: 'đề nghị sửa' },
} as const;

export type Stance = keyof typeof stances;

export const stanceIds = Object.keys(stances) as [Stance, ...Stance[]];

export const authorKinds = {
  person: 'Cá nhân',
  organisation: 'Cơ quan, tổ chức, doanh nghiệp',
} as const;

export type AuthorKind = keyof typeof authorKinds;

export const authorKindIds = Object.keys(authorKinds) as [AuthorKind, ...AuthorKind[]];

/** The grounds for not publishing a comment, with the sentences of the letter. */
export const declineReasons = {
  'off-topic': 'Nội dung không liên quan đến dự thảo đang lấy ý kiến.',
  insulting: 'Nội dung có lời lẽ xúc phạm danh dự, nhân phẩm của người khác.',
  unlawful: 'Nội dung vi phạm pháp luật.',
  'others-data': 'Nội dung nêu thông tin riêng của người khác, che đi thì không còn hiểu được.',
  duplicate: 'Nội dung trùng với một góp ý khác của chính người gửi.',
  advertising: 'Nội dung là quảng cáo hoặc thư rác.',
  unreadable: 'Nội dung không đọc được hoặc không có ý kiến gì.',
} as const;

export type DeclineReason = keyof typeof declineReasons;

export const declineReasonIds = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];

export const answerOutcomes = {
  accepted: 'Tiếp thu',
  partly: 'Tiếp thu một phần',
  'not-accepted': 'Không tiếp thu, giải trình',
} as const;

export type AnswerOutcome = keyof typeof answerOutcomes;

export const answerOutcomeIds = Object.keys(answerOutcomes) as [AnswerOutcome, ...AnswerOutcome[]];

/** Characters. */
export const commentLimits = {
  text: 5000,
  quote: 1000,
  name: 120,
  contact: 200,
  /** Files with one comment. */
  files: 5,
} as const;

/** In place of a name that is not to be shown. */
export const withheldName = {
  person: 'Một người dân',
  organisation: 'Một tổ chức',
} as const satisfies Record<AuthorKind, string>;

/** What becomes of a comment that was received: as a line of a table, and after its number in a sentence. */
export const becameWords = {
  published: { label: 'Góp ý đã đăng', counted: 'đã đăng' },
  waiting: { label: 'Góp ý chờ duyệt đăng', counted: 'chờ duyệt đăng' },
  refused: { label: 'Góp ý không đăng, đã báo lý do', counted: 'không đăng (đã báo lý do cho người gửi)' },
  takenBack: { label: 'Góp ý người gửi đã rút', counted: 'người gửi đã rút' },
} as const;

export type Became = keyof typeof becameWords;

export const becameIds = Object.keys(becameWords) as [Became, ...Became[]];
