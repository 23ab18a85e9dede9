// What may happen to a question: received and given to a unit, drafted there, approved by a leader who did not write it,
// published; or asked back, promised for a day, sent elsewhere, declined.
import { keepLonger } from '../../keep-longer.ts';
import type { InquiryKind, InquiryTransition } from '../../kind.ts';
import * as office from '../answering.ts';
import { beingAnswered, line, text } from '../common-words.ts';
import { askingBack, promising, withdrawing } from '../with-the-writer.ts';

const words = {
  one: 'câu hỏi',
  writer: 'người hỏi',
  answer: 'câu trả lời',
  handle: 'trả lời',
  section: 'Hỏi đáp',
  unassigned: 'received',
};

/** Where nobody has answered yet. */
const underWay = [words.unassigned, ...beingAnswered] as const;

/** What ends it without an answer, which the office proposes and a leader approves. */
export const otherWays = ['elsewhere', 'refusal'] as const;
const beingApproved = ['approving', ...otherWays.map(office.waitsFor)];

const endsToReview = ['answered', 'published', 'declined', 'forwarded'] as const;

const giving: readonly InquiryTransition[] = [
  {
    event: 'assign',
    segment: 'giao',
    label: 'Tiếp nhận và giao giải quyết',
    done: 'Đã vào sổ và giao câu hỏi cho nơi trả lời.',
    from: ['received'],
    to: 'assigned',
    by: ['handler'],
    explain: 'Câu hỏi được vào sổ và giao cho đơn vị phụ trách. Người hỏi được báo đơn vị nào trả lời.',
    asks: [],
    assigns: true,
    clock: 'start',
    mail: {
      subject: 'Câu hỏi đã được chuyển đến đơn vị trả lời',
      lines: ['Câu hỏi của ông/bà đã được vào sổ và chuyển đến đơn vị phụ trách để trả lời.'],
    },
    tells: {
      to: 'assignee',
      subject: 'Có câu hỏi được giao trả lời',
      lines: ['Ông/bà hoặc đơn vị của ông/bà được giao trả lời một câu hỏi của người dân.'],
    },
    look: 'primary',
    law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
  },
  ...office.handingOver(words, {
    reassign: {
      explain: 'Chuyển câu hỏi sang đơn vị hoặc người khác. Dự thảo đã viết vẫn còn cho người nhận.',
      tells: {
        subject: 'Có câu hỏi được giao trả lời',
        lines: ['Ông/bà hoặc đơn vị của ông/bà được giao lại một câu hỏi của người dân.'],
      },
    },
    giveBack: {
      explain: 'Dùng khi việc được hỏi không thuộc đơn vị của bạn. Văn phòng giao lại cho đơn vị khác.',
      tells: {
        subject: 'Câu hỏi được trả lại để giao đơn vị khác',
        lines: ['Một câu hỏi vừa được đơn vị trả lại. Mời ông/bà giao cho đơn vị khác.'],
      },
    },
  }),
];

const answering = office.answering(words, {
  draft: { label: 'Soạn câu trả lời' },
  propose: {
    tells: {
      subject: 'Có câu trả lời chờ duyệt',
      lines: ['Câu trả lời cho một câu hỏi của người dân đang chờ ông/bà duyệt.'],
    },
  },
  approve: {
    explain:
      'Câu trả lời được gửi cho người hỏi ngay khi duyệt. Người soạn không tự duyệt câu trả lời của mình.',
    mail: {
      subject: 'Câu hỏi của ông/bà đã được trả lời',
      lines: ['Ủy ban nhân dân đã trả lời câu hỏi của ông/bà. Ông/bà đọc câu trả lời tại trang theo dõi.'],
    },
    tells: {
      subject: 'Một câu hỏi đã được trả lời',
      lines: ['Câu trả lời đã được duyệt và gửi đi. Nếu có ích cho nhiều người, mời ông/bà đăng công khai.'],
    },
    law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
  },
  return: {
    explain: 'Trả câu trả lời về cho người soạn, kèm điều cần sửa.',
    tells: {
      subject: 'Câu trả lời cần sửa',
      lines: ['Lãnh đạo yêu cầu sửa câu trả lời mà ông/bà trình. Điều cần sửa có ở trang của câu hỏi.'],
    },
  },
});

const withTheAsker: readonly InquiryTransition[] = [
  ...askingBack(words, {
    ask: { label: 'Hỏi lại người hỏi' },
    clarify: {
      mail: {
        subject: 'Đã nhận nội dung bổ sung',
        lines: ['Chúng tôi đã nhận nội dung ông/bà bổ sung và tiếp tục trả lời câu hỏi.'],
      },
      tells: {
        subject: 'Người hỏi đã bổ sung',
        lines: ['Người hỏi đã trả lời điều ông/bà hỏi lại. Thời hạn được tính tiếp.'],
      },
    },
  }),
  ...promising(
    words,
    {
      segment: 'bao-tien-do',
      label: 'Báo tiến độ và hẹn ngày',
      from: [...underWay, ...beingApproved],
      mail: {
        subject: 'Tiến độ trả lời câu hỏi của ông/bà',
        lines: ['Câu hỏi của ông/bà cần thêm thời gian. Tiến độ và ngày hẹn có ở trang theo dõi.'],
      },
    },
    [...underWay, ...beingApproved, office.reviewState],
  ),
  ...withdrawing(words, {
    from: [...underWay, ...beingApproved, 'asked', office.reviewState],
    explain: 'Câu hỏi được rút thì không trả lời nữa. Bạn hỏi lại được bất cứ lúc nào.',
  }),
];

/** What a question may end with in the place of an answer. */
export const questionDrafts = {
  elsewhere: [
    line('agency', 'Cơ quan có thẩm quyền', 'Bảo hiểm xã hội thị xã Bến Cát'),
    text('Hướng dẫn', 'Địa chỉ, điện thoại, cách hỏi cơ quan đó'),
  ],
  refusal: [
    {
      id: 'ground',
      kind: 'radio',
      label: 'Lý do',
      required: true,
      options: {
        labelled: [
          { value: 'petition', label: 'Là phản ánh, kiến nghị: gửi ở mục Phản ánh, kiến nghị' },
          { value: 'complaint', label: 'Là khiếu nại hoặc tố cáo: có thủ tục riêng theo luật' },
          { value: 'information', label: 'Là yêu cầu cung cấp thông tin: gửi ở mục Tiếp cận thông tin' },
          { value: 'answered', label: 'Đã được trả lời, có chỉ dẫn nơi xem' },
          { value: 'unclear', label: 'Không rõ hỏi việc gì, đã hỏi lại mà không được trả lời' },
          { value: 'secret', label: 'Điều hỏi thuộc bí mật nhà nước hoặc đời tư của người khác' },
          { value: 'improper', label: 'Nội dung trái pháp luật, xúc phạm người khác hoặc quảng cáo' },
        ],
      },
      example: 'answered',
    },
    text('Lời giải thích cho người hỏi', 'Vì sao không trả lời, và có thể làm gì tiếp'),
  ],
} as const satisfies Omit<NonNullable<InquiryKind['drafts']>, 'answer'>;

const ending = office.endingUnanswered(words, underWay, [
  {
    draftOf: 'elsewhere',
    propose: {
      event: 'propose-forward',
      segment: 'trinh-huong-dan-noi-khac',
      label: 'Trình hướng dẫn đến cơ quan khác',
      explain:
        'Dùng khi việc được hỏi do cơ quan khác giải quyết. Lãnh đạo duyệt rồi người hỏi mới nhận được.',
      tells: {
        subject: 'Có hướng dẫn người hỏi đến cơ quan khác chờ duyệt',
        lines: ['Một đề xuất hướng dẫn người hỏi đến cơ quan khác đang chờ ông/bà duyệt.'],
      },
    },
    approve: {
      event: 'forward',
      segment: 'duyet-huong-dan-noi-khac',
      label: 'Duyệt hướng dẫn đến cơ quan khác',
      done: 'Đã hướng dẫn người hỏi đến cơ quan có thẩm quyền.',
      to: 'forwarded',
      explain:
        'Người hỏi nhận được hướng dẫn ngay khi duyệt. Người soạn không tự duyệt. Việc thuộc Ủy ban nhân dân thì chọn “Yêu cầu sửa”.',
      paper: 'forwarding',
      mail: {
        subject: 'Câu hỏi thuộc cơ quan khác',
        lines: ['Việc ông/bà hỏi do cơ quan khác giải quyết. Cách liên hệ có ở trang theo dõi.'],
      },
      tells: {
        subject: 'Hướng dẫn đến cơ quan khác đã được duyệt',
        lines: ['Hướng dẫn đến cơ quan khác đã được duyệt và gửi cho người hỏi.'],
      },
    },
  },
  {
    draftOf: 'refusal',
    propose: {
      event: 'propose-decline',
      segment: 'trinh-khong-tra-loi',
      label: 'Trình không trả lời',
      explain:
        'Câu hỏi không trả lời được thì phải báo cho người hỏi, có lý do. Lãnh đạo duyệt rồi người hỏi mới nhận được.',
      tells: {
        subject: 'Có đề xuất không trả lời câu hỏi chờ duyệt',
        lines: ['Một đề xuất không trả lời câu hỏi của người dân đang chờ ông/bà duyệt.'],
      },
      law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
    },
    approve: {
      event: 'decline',
      segment: 'duyet-khong-tra-loi',
      label: 'Duyệt không trả lời',
      done: 'Đã báo người hỏi là không trả lời, kèm lý do.',
      to: 'declined',
      explain:
        'Người hỏi nhận được lý do ngay khi duyệt. Người soạn không tự duyệt. Chưa đủ căn cứ thì chọn “Yêu cầu sửa”.',
      paper: 'notice',
      mail: {
        subject: 'Về câu hỏi của ông/bà',
        lines: ['Rất tiếc, câu hỏi của ông/bà không được trả lời. Lý do có ở trang theo dõi.'],
      },
      tells: {
        subject: 'Không trả lời câu hỏi đã được duyệt',
        lines: ['Thông báo không trả lời đã được duyệt và gửi cho người hỏi.'],
      },
      law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
    },
  },
]);

const publishing = (states: readonly string[]) =>
  office.publishing(words, states, {
    propose: {
      explain:
        'Viết lại cho mọi người đọc; lãnh đạo duyệt rồi mới hiện ở mục Hỏi đáp. Bản người hỏi gửi không đổi và không ai ngoài cơ quan thấy. Chỉ nêu tên khi người hỏi đồng ý.',
    },
    publish: {
      label: 'Duyệt và đăng công khai',
      explain: 'Bản đã trình hiện ở mục Hỏi đáp ngay khi duyệt. Người soạn không tự duyệt.',
      mail: {
        subject: 'Câu hỏi của ông/bà được đăng ở mục Hỏi đáp',
        lines: ['Câu trả lời có ích cho nhiều người nên đã được đăng ở mục Hỏi đáp.'],
      },
      law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
    },
    unpublish: {
      mail: {
        subject: 'Bản đăng ở mục Hỏi đáp đã được gỡ',
        lines: ['Bản đăng công khai của câu hỏi ông/bà gửi đã được gỡ. Lý do có ở trang theo dõi.'],
      },
    },
  });

/** @param states all of the kind */
export const questionTransitions = (states: readonly string[]): readonly InquiryTransition[] => [
  ...giving,
  ...answering,
  ...withTheAsker,
  ...ending,
  ...office.reviewing(words, endsToReview),
  ...publishing(states),
  keepLonger([...endsToReview, 'reviewed', 'withdrawn'], 'approver'),
];
