// What may happen to a report that something published is not right: given to the unit that looks, answered with a leader's approval: it
// was mended, and where, or why it stands; asked back; taken back. Nobody declines one: that it is right is an answer, too.
import { paths } from '#app/addresses/paths.ts';
import { keepLonger } from '../../keep-longer.ts';
import type { InquiryKind, InquiryTransition } from '../../kind.ts';
import * as office from '../answering.ts';
import { beingAnswered } from '../common-words.ts';
import { askingBack, judgingAnswer, tellingLate, withdrawing } from '../with-the-writer.ts';

const words = {
  one: 'báo sai sót',
  writer: 'người báo',
  answer: 'trả lời',
  handle: 'kiểm tra',
  section: '',
  unassigned: 'received',
};

const open = [words.unassigned, ...beingAnswered, 'approving'] as const;

const MENDED = ['corrected', 'partly'] as const;

/** `correctedAt`: the page where readers find what was mended. */
export const inaccuracyDrafts = {
  answer: [
    {
      id: 'finding',
      kind: 'radio',
      label: 'Kết quả kiểm tra',
      required: true,
      options: {
        labelled: [
          { value: MENDED[0], label: 'Thông tin chưa đúng, đã sửa' },
          { value: MENDED[1], label: 'Chưa đúng một phần, đã sửa phần đó' },
          { value: 'right', label: 'Thông tin đúng, giữ nguyên' },
          { value: 'elsewhere', label: 'Thông tin do cơ quan khác tạo ra, đã báo cơ quan đó' },
        ],
      },
      example: 'right',
    },
    {
      id: 'correctedAt',
      kind: 'text',
      label: 'Trang có nội dung đã sửa',
      hint: 'Địa chỉ trang của Cổng, nơi người đọc thấy nội dung đã sửa. Sửa xong rồi mới trình trả lời',
      required: true,
      maxLength: 500,
      showWhen: { field: 'finding', oneOf: [...MENDED] },
      example: paths.contact(),
    },
    {
      id: 'answer',
      kind: 'text',
      label: 'Trả lời',
      missing: 'Viết câu trả lời',
      hint: 'Đã sửa điều gì, thành thế nào; giữ nguyên thì nêu căn cứ',
      required: true,
      multiline: true,
      maxLength: 10_000,
      example: 'Giờ làm việc ghi trên trang là đúng theo thông báo mới nhất.',
    },
  ],
} as const satisfies InquiryKind['drafts'];

const toCheck = {
  subject: 'Có báo thông tin không chính xác được giao kiểm tra',
  lines: [
    'Ông/bà hoặc đơn vị của ông/bà được giao kiểm tra một thông tin trên Cổng mà người dân báo là chưa đúng.',
  ],
};

export const inaccuracyTransitions: readonly InquiryTransition[] = [
  {
    event: 'assign',
    segment: 'giao',
    label: 'Tiếp nhận và giao kiểm tra',
    done: 'Đã vào sổ và giao cho nơi kiểm tra.',
    from: ['received'],
    to: 'assigned',
    by: ['handler'],
    explain:
      'Vào sổ và giao cho đơn vị cung cấp thông tin đó. Phải kiểm tra và trả lời trong 15 ngày; thông tin chưa đúng thì sửa ngay.',
    asks: [],
    assigns: true,
    clock: 'start',
    mail: {
      subject: 'Điều ông/bà báo đang được kiểm tra',
      lines: ['Điều ông/bà báo đã được vào sổ và chuyển đến đơn vị cung cấp thông tin đó để kiểm tra.'],
    },
    tells: { to: 'assignee', ...toCheck },
    look: 'primary',
    law: 'Đ22 Luật Tiếp cận thông tin',
  },
  ...office.handingOver(words, {
    reassign: {
      explain: 'Chuyển sang đơn vị hoặc người khác. Dự thảo đã viết vẫn còn cho người nhận.',
      tells: toCheck,
    },
    giveBack: {
      explain: 'Dùng khi thông tin không do đơn vị của bạn cung cấp. Văn phòng giao lại cho đơn vị khác.',
      tells: {
        subject: 'Báo thông tin không chính xác được trả lại để giao đơn vị khác',
        lines: ['Một báo sai sót vừa được đơn vị trả lại. Mời ông/bà giao cho đơn vị khác.'],
      },
    },
  }),
  ...office.answering(words, {
    draft: { label: 'Soạn trả lời' },
    propose: {
      tells: {
        subject: 'Có trả lời về thông tin không chính xác chờ duyệt',
        lines: ['Trả lời cho người dân báo thông tin không chính xác đang chờ ông/bà duyệt.'],
      },
    },
    approve: {
      explain: 'Trả lời được gửi cho người báo ngay khi duyệt. Người soạn không tự duyệt trả lời của mình.',
      mail: {
        subject: 'Điều ông/bà báo đã được trả lời',
        lines: ['Ủy ban nhân dân đã kiểm tra thông tin ông/bà báo. Ông/bà đọc trả lời tại trang theo dõi.'],
      },
      tells: {
        subject: 'Một báo thông tin không chính xác đã được trả lời',
        lines: ['Trả lời đã được duyệt và gửi cho người báo.'],
      },
      law: 'Đ22 Luật Tiếp cận thông tin',
    },
    return: {
      explain: 'Trả lại cho người soạn, kèm điều cần sửa.',
      tells: {
        subject: 'Trả lời về thông tin không chính xác cần sửa',
        lines: ['Lãnh đạo yêu cầu sửa trả lời mà ông/bà trình. Điều cần sửa có ở trang của báo sai sót.'],
      },
    },
  }),
  ...askingBack(words, {
    ask: { label: 'Hỏi lại người báo' },
    clarify: {
      mail: {
        subject: 'Đã nhận nội dung bổ sung',
        lines: ['Chúng tôi đã nhận nội dung ông/bà bổ sung và tiếp tục kiểm tra.'],
      },
      tells: {
        subject: 'Người báo đã bổ sung',
        lines: ['Người báo đã trả lời điều ông/bà hỏi lại. Thời hạn được tính tiếp.'],
      },
    },
  }),
  tellingLate(words, open),
  ...judgingAnswer(
    { from: ['answered'], to: words.unassigned },
    {
      segment: 'xem-lai',
      label: 'Đề nghị xem lại',
      explain:
        'Dùng một lần, trong 30 ngày kể từ khi được trả lời. Thông tin được kiểm tra lại; thời hạn tính từ hôm nay.',
      mail: {
        subject: 'Điều ông/bà báo được kiểm tra lại',
        lines: [
          'Chúng tôi đã nhận đề nghị của ông/bà và kiểm tra lại thông tin. Thời hạn được tính từ hôm nay.',
        ],
      },
      tells: {
        subject: 'Người báo đề nghị kiểm tra lại thông tin',
        lines: [
          'Người báo chưa hài lòng với trả lời và đề nghị kiểm tra lại. Lý do có ở trang của báo sai sót.',
        ],
      },
    },
  ),
  ...withdrawing(words, {
    from: [...open, 'asked'],
    explain: 'Rút lại thì không có trả lời nữa. Bạn báo lại được bất cứ lúc nào.',
  }),
  keepLonger(['answered', 'withdrawn'], 'approver'),
];
