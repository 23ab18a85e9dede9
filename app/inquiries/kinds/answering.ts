// The life that kinds of inquiry have in common within the office: given to a unit, drafted there in private, approved by a
// leader who did not write it, published in words for everybody. A kind says its words, and what a step of it does besides.
import { capitalise } from '#app/values/first-letter.ts';
import type { InquiryKind, InquiryTransition, OtherDraft } from '../kind.ts';
import { present } from '#app/values/present.ts';
import { reviewAskingDays } from '../limits.ts';
import { beingAnswered, finalWords, text, type AnsweringWords, type Own } from './common-words.ts';

/** @returns the steps by which it is given to another unit, or back to the office */
export function handingOver(
  { one, writer, unassigned }: AnsweringWords,
  own: {
    readonly reassign: Own<'explain' | 'tells'>;
    readonly giveBack: Own<'explain' | 'tells'>;
  },
): readonly InquiryTransition[] {
  return [
    {
      event: 'reassign',
      segment: 'giao-lai',
      label: 'Giao lại',
      done: `Đã giao lại ${one}.`,
      from: beingAnswered,
      to: 'assigned',
      by: ['handler'],
      asks: [text('Ghi chú cho người nhận', `Không bắt buộc. ${capitalise(writer)} không thấy`, false)],
      assigns: true,
      private: true,
      look: 'secondary',
      ...own.reassign,
      tells: { to: 'assignee', ...own.reassign.tells },
    },
    {
      event: 'give-back',
      segment: 'tra-lai',
      label: 'Trả lại Văn phòng',
      done: `Đã trả ${one} về Văn phòng để giao cho đơn vị khác.`,
      from: beingAnswered,
      to: unassigned,
      by: ['assignee'],
      asks: [text('Lý do trả lại', `Nêu đơn vị nên nhận, nếu biết. ${capitalise(writer)} không thấy`)],
      private: true,
      look: 'secondary',
      ...own.giveBack,
      tells: { to: 'handler', ...own.giveBack.tells },
    },
  ];
}

/** Who writes an answer, where, and what its approval is called in the chain. */
interface Writing {
  readonly by: 'handler' | 'assignee';
  readonly from: readonly string[];
  /** The state while it is written. */
  readonly state: string;
  readonly issuing: string;
  /** The states in which what was written waits for approval. */
  readonly waiting: readonly string[];
}

/** The unit to which it was given writes. */
const byUnit: Writing = {
  by: 'assignee',
  from: beingAnswered,
  state: 'answering',
  issuing: 'approve',
  waiting: ['approving'],
};

/**
 * @param writing left out where a unit writes it
 * @returns the steps of an answer: drafted, proposed, taken back, approved by another person than who drafted it, or returned
 */
export function answering(
  { writer, answer }: Pick<AnsweringWords, 'writer' | 'answer'>,
  own: {
    readonly draft: Own<'label'>;
    readonly propose: Own<'tells'>;
    readonly approve: Own<'explain' | 'mail' | 'tells'>;
    readonly return: Own<'explain' | 'tells'>;
  },
  writing: Writing = byUnit,
): readonly InquiryTransition[] {
  return [
    {
      event: 'draft',
      segment: 'soan',
      done: `Đã lưu dự thảo ${answer}. Chỉ cán bộ thấy; ${writer} chưa nhận được gì.`,
      from: writing.from,
      to: writing.state,
      by: [writing.by],
      explain: `Lưu dự thảo để viết tiếp. Chỉ cán bộ thấy; ${writer} chưa nhận được gì.`,
      asks: [],
      draft: 'write',
      private: true,
      look: 'secondary',
      ...own.draft,
    },
    {
      event: 'propose',
      segment: 'trinh-duyet',
      label: 'Trình duyệt',
      done: 'Đã trình duyệt.',
      from: writing.from,
      to: 'approving',
      by: [writing.by],
      explain: `Gửi ${answer} cho lãnh đạo duyệt. Duyệt xong, ${writer} nhận được đúng nội dung này và các tệp kèm theo. Tệp của lần trình trước không tự đi theo: còn cần thì đính kèm lại.`,
      asks: [],
      draft: 'write',
      files: true,
      private: true,
      look: 'primary',
      ...own.propose,
      tells: { to: 'approver', ...own.propose.tells },
    },
    {
      event: 'take-back',
      segment: 'rut-trinh',
      label: 'Rút về sửa',
      done: `Đã rút ${answer} về để sửa.`,
      from: writing.waiting,
      to: writing.state,
      by: [writing.by],
      explain: `Rút ${answer} về để sửa trước khi lãnh đạo duyệt.`,
      asks: [],
      private: true,
      look: 'secondary',
    },
    {
      event: writing.issuing,
      segment: 'duyet',
      label: 'Duyệt và trả lời',
      done: `Đã duyệt và gửi ${answer} cho ${writer}.`,
      from: ['approving'],
      to: 'answered',
      when: ['not-refuses'],
      by: ['approver'],
      byAnother: ['drafter', 'decider'],
      asks: [],
      draft: 'issue',
      paper: 'answer',
      look: 'primary',
      ...own.approve,
      tells: { to: 'handler', ...own.approve.tells },
    },
    {
      event: 'return',
      segment: 'yeu-cau-sua',
      label: 'Yêu cầu sửa',
      done: `Đã trả ${answer} lại cho người soạn để sửa.`,
      from: writing.waiting,
      to: writing.state,
      by: ['approver'],
      asks: [text('Điều cần sửa', `Người soạn đọc; ${writer} không thấy`)],
      private: true,
      look: 'secondary',
      ...own.return,
      tells: { to: writing.by, ...own.return.tells },
    },
  ];
}

/**
 * A refusal, or where else to ask: whoever waits gets nothing here, so it takes two.
 * @param waits the state in which it waits for approval
 * @returns the steps of what goes out in the place of an answer: proposed, and approved by another person than who drafted it
 */
export function replyingOtherwise(
  { draftOf, waits }: { readonly draftOf: OtherDraft; readonly waits: string },
  own: {
    readonly propose: Own<'segment' | 'label' | 'explain' | 'tells'> & Pick<InquiryTransition, 'event'>;
    readonly approve: Own<'segment' | 'label' | 'explain' | 'mail' | 'tells'> &
      Pick<InquiryTransition, 'event' | 'done' | 'to' | 'when'>;
  },
  { by, from }: Pick<Writing, 'by' | 'from'>,
): readonly InquiryTransition[] {
  return [
    {
      done: 'Đã trình duyệt.',
      from,
      to: waits,
      by: [by],
      asks: [],
      draft: 'write',
      draftOf,
      private: true,
      look: 'secondary',
      ...own.propose,
      tells: { to: 'approver', ...own.propose.tells },
    },
    {
      from: [waits],
      by: ['approver'],
      byAnother: ['drafter', 'decider'],
      asks: [],
      draft: 'issue',
      draftOf,
      look: 'warning',
      ...own.approve,
      tells: { to: by, ...own.approve.tells },
    },
  ];
}

type State = InquiryKind['states'][string];

/** What goes out in the place of an answer, and as which step. */
type OtherWay = { readonly draftOf: OtherDraft } & Parameters<typeof replyingOtherwise>[1];

/** @returns the state in which what goes out in the place of an answer waits for approval */
export const waitsFor = (draftOf: OtherDraft): string => `approving-${draftOf}`;

/**
 * The writer reads that an answer waits, and not of which kind it is.
 * @param approving the state in which an answer waits
 * @returns the states in which the others wait
 */
export const waitingStates = (
  approving: State,
  ways: readonly OtherDraft[],
): Readonly<Record<string, State>> =>
  Object.fromEntries(ways.map((way) => [waitsFor(way), { ...approving, sameAs: 'approving' }]));

/**
 * What ends an inquiry without an answer takes two (decision 146): the office proposes, another person approves.
 * @param from where the office decides what becomes of it
 * @returns the steps of each way, and those by which a proposal is taken back, or returned to the office
 */
export function endingUnanswered(
  { writer, unassigned }: Pick<AnsweringWords, 'writer' | 'unassigned'>,
  from: InquiryTransition['from'],
  ways: readonly OtherWay[],
): readonly InquiryTransition[] {
  const waiting = ways.map(({ draftOf }) => waitsFor(draftOf));
  return [
    ...ways.flatMap(({ draftOf, propose, approve }) =>
      replyingOtherwise({ draftOf, waits: waitsFor(draftOf) }, { propose, approve }, { by: 'handler', from }),
    ),
    {
      event: 'take-back',
      segment: 'rut-trinh',
      label: 'Rút về sửa',
      done: 'Đã rút về để sửa.',
      from: waiting,
      to: unassigned,
      by: ['handler'],
      explain: `Rút văn bản về trước khi lãnh đạo duyệt, để sửa hoặc xử lý cách khác. ${capitalise(writer)} chưa nhận được gì.`,
      asks: [],
      private: true,
      look: 'secondary',
    },
    {
      event: 'return',
      segment: 'yeu-cau-sua',
      label: 'Yêu cầu sửa',
      done: 'Đã trả lại Văn phòng.',
      from: waiting,
      to: unassigned,
      by: ['approver'],
      explain: 'Trả lại Văn phòng, kèm điều cần sửa hoặc cách xử lý khác.',
      asks: [text('Điều cần sửa', `Người soạn đọc; ${writer} không thấy`)],
      private: true,
      look: 'secondary',
      tells: {
        to: 'handler',
        subject: 'Văn bản trình duyệt cần xử lý lại',
        lines: ['Lãnh đạo không duyệt văn bản mà ông/bà trình. Điều cần sửa có ở trang của nội dung này.'],
      },
    },
  ];
}

/**
 * The writer asks once for another look at what ended; a leader who decided nothing of it before answers for good, or has it handled anew
 * (decision 146).
 * @param ends the states that may be looked at again
 * @returns the steps of asking, handling anew, and the last answer
 */
export function reviewing(
  { one, writer, unassigned }: Pick<AnsweringWords, 'one' | 'writer' | 'unassigned'>,
  ends: InquiryTransition['from'],
  { files }: Pick<InquiryTransition, 'files'> = {},
): readonly InquiryTransition[] {
  return [
    {
      event: 'reopen',
      segment: 'xem-xet-lai',
      label: 'Đề nghị xem xét lại',
      done: 'Đã gửi đề nghị xem xét lại đến lãnh đạo Ủy ban nhân dân.',
      from: ends,
      to: reviewState,
      when: ['reopenable'],
      by: ['requester'],
      confirmed: 'where-reached',
      explain: `Dùng một lần, trong ${reviewAskingDays} ngày kể từ khi kết thúc. Lãnh đạo chưa quyết định lần trước xem lại; trả lời khi đó là trả lời cuối cùng. Thời hạn tính từ hôm nay.`,
      asks: [text('Lý do cần xem xét lại', 'Điều gì chưa đúng, chưa làm, hoặc chưa được trả lời')],
      clock: 'restart',
      ...present({ files }),
      mail: {
        subject: 'Đã nhận đề nghị xem xét lại của ông/bà',
        lines: [`Lãnh đạo Ủy ban nhân dân xem xét lại ${one} của ông/bà. Thời hạn được tính từ hôm nay.`],
      },
      tells: {
        to: 'approver',
        subject: `Người gửi đề nghị xem xét lại ${one}`,
        lines: [
          'Người gửi không đồng ý với kết quả và đề nghị xem xét lại. Lãnh đạo chưa quyết định lần trước trả lời, hoặc giao giải quyết lại.',
        ],
      },
      look: 'secondary',
    },
    {
      event: 'take-up',
      segment: 'giai-quyet-lai',
      label: 'Giao giải quyết lại',
      done: 'Đã giao giải quyết lại và báo người gửi.',
      from: [reviewState],
      to: unassigned,
      by: ['approver'],
      byAnother: ['decider'],
      explain: `Văn phòng giao đơn vị giải quyết lại. ${capitalise(writer)} được báo. Người đã soạn, duyệt lần trước không duyệt lần này.`,
      asks: [text('Lời nhắn', `Không bắt buộc. ${capitalise(writer)} và Văn phòng đọc được`, false)],
      mail: {
        subject: `Ủy ban nhân dân giải quyết lại ${one} của ông/bà`,
        lines: [
          `Lãnh đạo đã xem đề nghị của ông/bà và giao giải quyết lại ${one}. Trả lời lần này là trả lời cuối cùng của Ủy ban nhân dân qua Cổng.`,
        ],
      },
      tells: {
        to: 'handler',
        subject: `Lãnh đạo giao giải quyết lại ${one}`,
        lines: ['Lãnh đạo giao giải quyết lại theo đề nghị của người gửi. Mời ông/bà giao đơn vị.'],
      },
      look: 'primary',
    },
    {
      event: 'uphold',
      segment: 'tra-loi-cuoi-cung',
      label: 'Giữ kết quả, trả lời lần cuối',
      done: `Đã trả lời ${writer} lần cuối.`,
      from: [reviewState],
      to: reviewedState,
      by: ['approver'],
      byAnother: ['decider'],
      explain: `Dùng khi kết quả đúng. ${capitalise(writer)} nhận được lý do ngay; không đề nghị xem xét lại được nữa.`,
      asks: [
        text(
          'Nội dung trả lời',
          `${capitalise(writer)} đọc được. Nêu từng điều họ đề nghị và vì sao kết quả đúng`,
        ),
      ],
      alone: true,
      mail: {
        subject: `Kết quả xem xét lại ${one} của ông/bà`,
        lines: [
          `Lãnh đạo Ủy ban nhân dân đã xem xét lại ${one} và giữ kết quả. Lý do có ở trang theo dõi. ${finalWords.letter}`,
        ],
      },
      look: 'secondary',
    },
  ];
}

/** The state in which a leader looks at it again, and that of the last answer. */
export const reviewState = 'reviewing';
const reviewedState = 'reviewed';

/** @returns the states of another look, in the kind's own words */
export const reviewStates = (one: string): InquiryKind['states'] => ({
  [reviewState]: {
    label: 'Lãnh đạo xem xét lại',
    plain: `Lãnh đạo Ủy ban nhân dân đang xem xét lại ${one} theo đề nghị của bạn. Bạn không phải làm gì thêm.`,
    tone: 'progress',
    clock: 'running',
    waitsFor: 'approver',
  },
  [reviewedState]: {
    label: 'Đã xem xét lại, giữ kết quả',
    plain: 'Lãnh đạo đã xem xét lại và giữ kết quả; lý do ở dưới.',
    tone: 'done',
    clock: 'stopped',
    outcome: 'answered',
  },
});

const toApprove = {
  subject: 'Có bản đăng công khai chờ duyệt',
  lines: [
    'Một nội dung viết lại để đăng công khai đang chờ ông/bà duyệt. Chỉ khi duyệt thì trang mới thay đổi.',
  ],
};

const takeName = 'Rút tên khỏi bản đăng';

const deciding = {
  by: ['approver'],
  byAnother: ['publication-writer'],
  notAllowed: 'Chỉ lãnh đạo duyệt trả lời mới duyệt bản đăng.',
  asks: [],
  publication: 'issue',
} as const satisfies Partial<InquiryTransition>;

/**
 * What everybody reads is the commune's word: nobody writes and shows it alone. The office proposes, whoever approves answers
 * approves; alone the office only leaves out a name, or takes the whole down. What is public is masked, taken down and corrected in
 * whatever state the inquiry is (decision 097).
 * @param states all of the kind
 * @returns the steps of what everybody reads: proposed, approved, corrected, returned, left without the name, asked to be taken down,
 *   kept, taken down
 */
export function publishing(
  { one, writer, answer, section }: AnsweringWords,
  states: readonly string[],
  own: {
    readonly propose: Own<'explain'>;
    readonly publish: Own<'label' | 'explain' | 'mail'>;
    readonly unpublish: Own<'mail'>;
  },
): readonly InquiryTransition[] {
  // In the state of an answer new words are proposed, whether older ones are public or not.
  const beside = states.filter((state) => state !== 'answered');
  return [
    {
      event: 'propose-publication',
      segment: 'trinh-dang',
      label: 'Trình đăng công khai',
      done: 'Đã trình duyệt bản đăng.',
      from: ['answered'],
      to: 'same',
      when: ['not-erased'],
      by: ['handler'],
      asks: [],
      publication: 'propose',
      private: true,
      look: 'primary',
      ...own.propose,
      tells: { to: 'approver', ...toApprove },
    },
    {
      event: 'publish',
      segment: 'dang',
      done: 'Đã duyệt. Mọi người đọc được bản đăng.',
      from: ['answered'],
      to: 'published',
      ...deciding,
      when: ['not-erased', 'publication-proposed'],
      look: 'primary',
      ...own.publish,
      mail: {
        ...own.publish.mail,
        lines: [
          ...own.publish.mail.lines,
          'Bản đăng được viết lại, không nêu tên và thông tin riêng của ông/bà.',
        ],
      },
      mailNamed: {
        ...own.publish.mail,
        lines: [
          ...own.publish.mail.lines,
          `Bản đăng được viết lại và nêu tên ông/bà, như ông/bà đã đồng ý. Nếu không muốn nêu tên nữa, xin mở trang theo dõi theo liên kết dưới đây và chọn “${takeName}”: tên được rút ngay.`,
        ],
      },
    },
    {
      event: 'edit-publication',
      segment: 'sua-ban-dang',
      label: 'Sửa bản đăng',
      done: 'Đã trình duyệt bản sửa.',
      from: beside,
      to: 'same',
      when: ['public'],
      by: ['handler'],
      explain:
        'Lãnh đạo duyệt thì bản mới thay bản đang đăng, kèm ngày và điều đã sửa. Địa chỉ của trang không đổi.',
      asks: [],
      publication: 'propose',
      private: true,
      look: 'secondary',
      tells: { to: 'approver', ...toApprove },
    },
    {
      event: 'approve-edit',
      segment: 'duyet-ban-sua',
      label: 'Duyệt bản sửa',
      done: 'Bản sửa đã thay bản đang đăng.',
      from: beside,
      to: 'same',
      ...deciding,
      when: ['public', 'publication-proposed'],
      explain: 'Bản sửa thay bản đang đăng ngay khi duyệt. Người soạn không tự duyệt.',
      private: true,
      look: 'primary',
    },
    {
      event: 'return-publication',
      segment: 'tra-lai-ban-dang',
      label: 'Yêu cầu sửa bản đăng',
      done: 'Đã trả bản đăng lại cho người soạn để sửa. Trang công khai không thay đổi.',
      from: states,
      to: 'same',
      when: ['publication-proposed'],
      by: ['approver'],
      explain: 'Trang công khai không thay đổi. Người soạn đọc điều cần sửa và trình lại.',
      asks: [text('Điều cần sửa', `Người soạn đọc; ${writer} không thấy`)],
      publication: 'return',
      private: true,
      look: 'secondary',
      tells: {
        to: 'handler',
        subject: 'Bản đăng công khai cần sửa',
        lines: ['Lãnh đạo yêu cầu sửa bản đăng mà ông/bà trình. Điều cần sửa có ở trang của nội dung này.'],
      },
    },
    {
      event: 'withdraw-name',
      segment: 'rut-ten',
      label: takeName,
      done: 'Bản đăng không còn tên người gửi.',
      from: states,
      to: 'same',
      when: ['named'],
      by: ['requester', 'handler'],
      confirmed: 'where-reached',
      explain: `${capitalise(one)} và ${answer} vẫn được đăng, không còn tên ${writer}.`,
      asks: [],
      publication: 'withdraw-name',
      alone: true,
      mail: {
        subject: `Đã rút tên ông/bà khỏi mục ${section}`,
        lines: ['Tên của ông/bà không còn ở bản đăng công khai.'],
      },
      look: 'secondary',
    },
    {
      event: 'withdraw-name',
      segment: 'rut-ten',
      label: 'Không nêu tên khi đăng',
      done: 'Khi đăng sẽ không nêu tên người gửi.',
      from: states,
      to: 'same',
      when: ['name-given', 'not-named', 'not-erased'],
      by: ['requester', 'handler'],
      confirmed: 'where-reached',
      explain: `Dùng khi ${writer} đã cho nêu tên và nay không muốn nữa. Có hiệu lực ngay; bản đăng đang chờ duyệt thì phải trình lại, không có tên.`,
      asks: [],
      publication: 'withdraw-name',
      alone: true,
      mail: {
        subject: 'Đã ghi nhận: không nêu tên ông/bà khi đăng',
        lines: [`Nếu ${one} của ông/bà được đăng công khai, bản đăng không nêu tên ông/bà.`],
      },
      look: 'secondary',
    },
    {
      event: 'ask-unpublish',
      segment: 'de-nghi-go',
      label: 'Đề nghị gỡ bản đăng',
      from: states,
      to: 'same',
      when: ['public', 'takedown-not-asked'],
      by: ['requester'],
      confirmed: 'where-reached',
      explain:
        'Nếu bản đăng có tên bạn thì tên được rút ngay khi bạn gửi đề nghị. Văn phòng xem lý do rồi gỡ bản đăng; nếu vẫn để thì lãnh đạo Ủy ban nhân dân trả lời bạn vì sao.',
      asks: [text('Lý do cần gỡ', 'Bản đăng cho biết điều gì về bạn, hoặc chỗ nào không đúng')],
      publication: 'ask-withdraw',
      alone: true,
      mail: {
        subject: 'Đã nhận đề nghị gỡ bản đăng',
        lines: [
          'Chúng tôi đã nhận đề nghị gỡ bản đăng của ông/bà. Bản đăng không còn tên ông/bà. Ông/bà được báo khi bản đăng được gỡ, hoặc vì sao vẫn để.',
        ],
      },
      tells: {
        to: 'handler',
        subject: 'Người gửi đề nghị gỡ bản đăng công khai',
        lines: [
          'Người gửi đề nghị gỡ bản đăng công khai; tên người gửi, nếu có, đã được rút. Mời ông/bà xem lý do và gỡ bản đăng, hoặc đề nghị lãnh đạo trả lời vì sao vẫn để.',
        ],
      },
      look: 'secondary',
    },
    {
      event: 'keep-published',
      segment: 'giu-ban-dang',
      label: 'Giữ bản đăng',
      done: 'Đã trả lời người gửi vì sao vẫn để bản đăng.',
      from: states,
      to: 'same',
      when: ['public', 'takedown-asked'],
      by: ['approver'],
      explain: `Chỉ dùng khi bản đăng không cho biết điều gì về ${writer}. Tên đã rút không trở lại.`,
      asks: [text('Lý do giữ bản đăng', `${capitalise(writer)} đọc được nội dung này`)],
      publication: 'keep',
      alone: true,
      mail: {
        subject: 'Về đề nghị gỡ bản đăng của ông/bà',
        lines: ['Bản đăng vẫn được để, không có tên ông/bà. Lý do có ở trang theo dõi.'],
      },
      look: 'secondary',
    },
    ...(
      [
        [['published'], 'answered'],
        [states.filter((state) => state !== 'published'), 'same'],
      ] as const
    ).map(([from, to]): InquiryTransition => ({
      event: 'unpublish',
      segment: 'go-ban-dang',
      label: 'Gỡ bản đăng',
      done: 'Đã gỡ bản đăng.',
      from,
      to,
      when: ['public'],
      by: ['handler'],
      explain: `Trang công khai báo đã gỡ, tìm kiếm không còn thấy. ${capitalise(writer)} vẫn đọc được ${answer} của mình.`,
      asks: [text('Lý do gỡ', `${capitalise(writer)} đọc được nội dung này`)],
      publication: 'withdraw',
      look: 'warning',
      ...own.unpublish,
    })),
  ];
}
