// What kinds of inquiry have in common between the office and whoever wrote: he is asked back, promised a day, told how far it is when
// it is late, and may take back what he wrote.
import { capitalise } from '#app/values/first-letter.ts';
import { ratings, type InquiryTransition } from '../kind.ts';
import { beingAnswered, text, type AnsweringWords, type Own, type Words } from './common-words.ts';

/** @returns the steps by which he is asked back and answers: it goes on where it stood */
export function askingBack(
  { one, writer, handle, unassigned }: AnsweringWords,
  own: {
    readonly ask: Own<'label'>;
    readonly clarify: Own<'mail' | 'tells'>;
  },
): readonly InquiryTransition[] {
  return [
    {
      event: 'ask',
      done: `Đã gửi điều cần hỏi cho ${writer}. Ngừng tính thời hạn cho đến khi có trả lời.`,
      segment: 'hoi-lai',
      from: [unassigned, ...beingAnswered],
      to: 'asked',
      by: ['handler', 'assignee'],
      explain: `Hỏi những điều còn thiếu để ${handle} được. Ngừng tính thời hạn cho đến khi ${writer} bổ sung.`,
      asks: [text('Điều cần bổ sung', 'Hỏi một lần, đầy đủ')],
      clock: 'pause',
      mail: {
        subject: `Cần ông/bà nói rõ thêm ${one}`,
        lines: [
          `Chúng tôi cần ông/bà nói rõ thêm để ${handle} được. Ông/bà đọc và trả lời tại trang theo dõi.`,
        ],
      },
      look: 'secondary',
      ...own.ask,
    },
    ...(['assigned', 'not-assigned'] as const).map((when): InquiryTransition => ({
      event: 'clarify',
      segment: 'bo-sung',
      label: 'Gửi nội dung bổ sung',
      from: ['asked'],
      to: when === 'assigned' ? 'assigned' : unassigned,
      when: [when],
      by: ['requester'],
      explain: 'Trả lời những điều cán bộ hỏi. Thời hạn được tính tiếp từ hôm nay.',
      asks: [text('Nội dung bổ sung', 'Xin đừng ghi số giấy tờ hay thông tin riêng của người khác')],
      clock: 'resume',
      look: 'primary',
      ...own.clarify,
      tells: { to: when === 'assigned' ? 'assignee' : 'handler', ...own.clarify.tells },
    })),
  ];
}

/**
 * @param open where a limit runs
 * @returns the steps for what takes more than the 15 working days: told how far it is, and promised for a day, once and within the limit
 *   (NĐ 43/2011 Đ17.1đ); told when the limit is past, which moves nothing
 */
export const promising = (
  words: AnsweringWords,
  own: Own<'segment' | 'label' | 'from' | 'mail'>,
  open: InquiryTransition['from'],
): readonly InquiryTransition[] => [
  {
    event: 'progress',
    done: `Đã báo tiến độ và ngày hẹn cho ${words.writer}.`,
    to: 'same',
    when: ['not-extended', 'within-limit'],
    by: ['handler', 'assignee'],
    explain: `Chưa trả lời được trong 15 ngày làm việc thì báo cho ${words.writer} đã làm đến đâu và hẹn ngày trả lời, trước khi hết hạn. Chỉ hẹn được một lần.`,
    asks: progressQuestions(words, {
      day: 'Ngày hẹn trả lời',
      hint: 'Trong vòng 30 ngày. Rơi vào ngày nghỉ thì tính ngày làm việc kế tiếp',
      why: 'Việc đã làm và lý do cần thêm thời gian',
    }),
    clock: 'extend',
    look: 'secondary',
    law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
    ...own,
  },
  tellingLate(words, open),
];

const progressQuestions = (
  { writer }: Words,
  { day, hint, why }: { readonly day: string; readonly hint: string; readonly why: string },
): InquiryTransition['asks'] => [
  {
    id: 'until',
    kind: 'date',
    label: day,
    hint,
    required: true,
    future: true,
  },
  text(why, `${capitalise(writer)} đọc được toàn bộ nội dung này`),
];

/** @returns the step by which whoever waits past the limit hears how far it is: what is late stays late, whatever day is named */
export const tellingLate = (words: Words, from: InquiryTransition['from']): InquiryTransition => ({
  event: 'tell-late',
  segment: 'bao-cham',
  label: 'Báo tiến độ khi quá hạn',
  done: `Đã báo tiến độ cho ${words.writer}. Hạn trả lời không đổi.`,
  from,
  to: 'same',
  when: ['past-limit'],
  by: ['handler', 'assignee'],
  explain: `Cho ${words.writer} biết vì sao chậm, đã làm đến đâu và khi nào trả lời. Hạn không đổi: ${words.one} vẫn tính là trễ hạn.`,
  asks: progressQuestions(words, {
    day: 'Ngày sẽ trả lời',
    hint: 'Trong vòng 30 ngày',
    why: 'Lý do chậm và việc đã làm',
  }),
  shared: true,
  mail: {
    subject: `Tiến độ trả lời ${words.one} của ông/bà`,
    lines: [
      `Chúng tôi thành thật xin lỗi vì ${words.one} của ông/bà đã quá hạn trả lời. Lý do và ngày sẽ trả lời có ở trang theo dõi.`,
    ],
  },
  look: 'secondary',
});

/** @returns the steps of withdrawing: by whoever wrote; and by the office, where he says so by telephone, letter or in person */
export function withdrawing(
  { one, writer }: Words,
  { from, explain }: Pick<InquiryTransition, 'from' | 'explain'>,
): readonly InquiryTransition[] {
  const mail = {
    subject: `Đã rút ${one}`,
    lines: [`${capitalise(one)} của ông/bà đã được rút theo đề nghị của ông/bà.`],
  };
  return [
    {
      event: 'withdraw',
      segment: 'rut',
      label: `Rút ${one}`,
      from,
      to: 'withdrawn',
      by: ['requester'],
      confirmed: 'always',
      explain,
      asks: [text('Lý do rút', 'Không bắt buộc', false)],
      mail,
      look: 'secondary',
    },
    {
      event: 'close-withdrawn',
      segment: 'ghi-nhan-rut',
      label: `Ghi nhận ${writer} rút`,
      done: `Đã ghi nhận ${writer} rút ${one}.`,
      from,
      to: 'withdrawn',
      by: ['handler'],
      explain: `Dùng khi ${writer} báo rút bằng điện thoại, thư hoặc tại trụ sở.`,
      asks: [text(`Ngày và cách ${writer} báo rút`, `${capitalise(writer)} đọc được nội dung này`)],
      mail,
      look: 'secondary',
    },
  ];
}

/** @param again the label of the step that asks for another look @returns the step by which the writer says whether the answer satisfies */
export const rating = (from: InquiryTransition['from'], again: string): InquiryTransition => ({
  event: 'rate',
  segment: 'danh-gia',
  label: 'Cho biết bạn có hài lòng không',
  from,
  to: 'same',
  when: ['not-rated', 'not-erased'],
  by: ['requester'],
  confirmed: 'always',
  explain: `Ý kiến của bạn giúp Ủy ban nhân dân làm tốt hơn. Chưa hài lòng và có điều cần xem lại thì dùng “${again}”.`,
  asks: [
    {
      id: 'rating',
      kind: 'radio',
      label: 'Bạn thấy trả lời thế nào',
      missing: 'Chọn mức hài lòng với câu trả lời',
      required: true,
      options: { labelled: Object.entries(ratings).map(([value, label]) => ({ value, label })) },
      example: 'satisfied',
    },
    text('Ý kiến thêm', 'Không bắt buộc', false),
  ],
  look: 'secondary',
});

/**
 * @param states where it is answered, and where it is looked at again
 * @param again what is said of that
 * @returns the steps of whoever has an answer: whether it satisfies him; and once, within the days of the kind, that it be looked at again
 */
export const judgingAnswer = (
  { from, to }: Pick<InquiryTransition, 'from' | 'to'>,
  again: Own<'segment' | 'label' | 'explain' | 'mail' | 'tells'>,
): readonly InquiryTransition[] => [
  rating(from, again.label),
  {
    event: 'reopen',
    from,
    to,
    when: ['reopenable'],
    by: ['requester'],
    asks: [text('Lý do cần xem lại', 'Điều gì chưa đúng, chưa làm, hoặc chưa được trả lời')],
    clock: 'restart',
    look: 'secondary',
    ...again,
    tells: { to: 'handler', ...again.tells },
  },
];
