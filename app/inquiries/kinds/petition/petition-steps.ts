// What may happen to a petition (NĐ 20/2008 Đ9, Đ14, Đ19): entered into the register, classified, given to a unit, answered
// with a leader's approval, published; or merged with one that says the same.
import { keepLonger } from '../../keep-longer.ts';
import type { InquiryKind, InquiryTransition } from '../../kind.ts';
import * as office from '../answering.ts';
import { beingAnswered, line, text } from '../common-words.ts';
import { askingBack, promising, rating, withdrawing } from '../with-the-writer.ts';

const words = {
  one: 'phản ánh',
  writer: 'người gửi',
  answer: 'trả lời',
  handle: 'giải quyết',
  section: 'Phản ánh, kiến nghị',
  unassigned: 'registered',
};

/** Where nobody has answered yet. */
const underWay = [words.unassigned, ...beingAnswered] as const;

/** What ends it without an answer, which the office proposes and a leader approves. */
export const otherWays = ['refusal', 'conduct', 'elsewhere'] as const;
const beingApproved = ['approving', ...otherWays.map(office.waitsFor)];
const openStates = ['submitted', ...underWay, ...beingApproved, 'asked', office.reviewState];
const answeredStates = ['answered', 'published'] as const;
const endsToReview = [...answeredStates, 'declined', 'conduct', 'forwarded'] as const;

const receiving: readonly InquiryTransition[] = [
  {
    event: 'register',
    segment: 'vao-so',
    label: 'Vào sổ tiếp nhận',
    done: 'Đã vào sổ. Việc tiếp theo là phân loại.',
    from: ['submitted'],
    to: 'registered',
    by: ['handler'],
    explain:
      'Ghi vào sổ của năm. Việc kế tiếp là phân loại; thuộc cơ quan khác thì phải chuyển trong 5 ngày làm việc kể từ ngày nhận.',
    asks: [],
    clock: 'start',
    mail: {
      subject: 'Phản ánh của ông/bà đã vào sổ',
      lines: ['Phản ánh, kiến nghị của ông/bà đã được vào sổ tiếp nhận và đang được phân loại.'],
    },
    look: 'primary',
    law: 'Đ9 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'assign',
    segment: 'giao',
    label: 'Nhận giải quyết và giao đơn vị',
    done: 'Đã nhận giải quyết và giao cho đơn vị.',
    from: ['registered'],
    to: 'assigned',
    by: ['handler'],
    explain:
      'Dùng khi việc thuộc thẩm quyền của Ủy ban nhân dân. Người gửi được báo đơn vị nào giải quyết, và được trả lời trong 15 ngày làm việc kể từ ngày nhận.',
    asks: [],
    assigns: true,
    classifies: 'own',
    shared: true,
    mail: {
      subject: 'Phản ánh của ông/bà đang được giải quyết',
      lines: [
        'Phản ánh, kiến nghị của ông/bà thuộc thẩm quyền của Ủy ban nhân dân và đã được giao cho đơn vị phụ trách.',
      ],
    },
    tells: {
      to: 'assignee',
      subject: 'Có phản ánh, kiến nghị được giao giải quyết',
      lines: ['Ông/bà hoặc đơn vị của ông/bà được giao giải quyết một phản ánh, kiến nghị của người dân.'],
    },
    look: 'primary',
    law: 'Đ9, Đ14 Nghị định 20/2008/NĐ-CP',
  },
  ...office.handingOver(words, {
    reassign: {
      explain: 'Chuyển sang đơn vị hoặc người khác. Dự thảo đã viết vẫn còn cho người nhận.',
      tells: {
        subject: 'Có phản ánh, kiến nghị được giao giải quyết',
        lines: ['Ông/bà hoặc đơn vị của ông/bà được giao lại một phản ánh, kiến nghị của người dân.'],
      },
    },
    giveBack: {
      explain: 'Dùng khi việc không thuộc đơn vị của bạn. Văn phòng phân loại, giao lại hoặc chuyển đi.',
      tells: {
        subject: 'Phản ánh được trả lại để phân loại lại',
        lines: ['Một phản ánh vừa được đơn vị trả lại. Mời ông/bà giao cho đơn vị khác hoặc chuyển đi.'],
      },
    },
  }),
];

/** What a petition may end with in the place of an answer. */
export const petitionDrafts = {
  refusal: [
    {
      id: 'ground',
      kind: 'radio',
      label: 'Lý do',
      required: true,
      options: {
        labelled: [
          { value: 'anonymous', label: 'Họ tên, địa chỉ hoặc điện thoại không có thật' },
          { value: 'unclear', label: 'Nội dung không rõ, đã hỏi lại mà không được trả lời' },
          { value: 'complaint', label: 'Là khiếu nại hoặc tố cáo: có thủ tục riêng theo luật' },
          { value: 'question', label: 'Là câu hỏi: gửi ở mục Hỏi đáp' },
          { value: 'information', label: 'Là yêu cầu cung cấp thông tin: gửi ở mục Tiếp cận thông tin' },
          { value: 'answered', label: 'Đã được trả lời mà không có nội dung mới' },
          { value: 'improper', label: 'Nội dung trái pháp luật, xúc phạm người khác hoặc quảng cáo' },
        ],
      },
      example: 'question',
    },
    text('Lời giải thích cho người gửi', 'Vì sao không tiếp nhận, và có thể làm gì tiếp'),
  ],
  conduct: [
    line(
      'agency',
      'Người, cơ quan có thẩm quyền xem xét',
      'Chủ tịch Ủy ban nhân dân',
      'Người quản lý trực tiếp của cán bộ bị phản ánh',
    ),
    text('Lời nhắn cho người gửi', 'Ai xem xét, khi nào và bằng cách nào có trả lời'),
  ],
  elsewhere: [
    line('agency', 'Cơ quan có thẩm quyền', 'Phòng Quản lý đô thị thị xã Bến Cát', 'Tên đầy đủ'),
    text('Lời nhắn cho người gửi', 'Địa chỉ, điện thoại của cơ quan đó; liên hệ thế nào để biết kết quả'),
  ],
} as const satisfies Omit<NonNullable<InquiryKind['drafts']>, 'answer'>;

const ending = office.endingUnanswered(
  words,
  ['registered'],
  [
    {
      draftOf: 'refusal',
      propose: {
        event: 'propose-decline',
        segment: 'trinh-khong-tiep-nhan',
        label: 'Trình không tiếp nhận',
        explain:
          'Chỉ khi nội dung không đủ điều kiện theo luật; nói rõ lý do và việc người gửi làm được tiếp. Lãnh đạo duyệt rồi người gửi mới nhận được.',
        tells: {
          subject: 'Có đề xuất không tiếp nhận phản ánh chờ duyệt',
          lines: ['Một đề xuất không tiếp nhận phản ánh, kiến nghị của người dân đang chờ ông/bà duyệt.'],
        },
        law: 'Đ7, Đ9 Nghị định 20/2008/NĐ-CP',
      },
      approve: {
        event: 'decline',
        segment: 'duyet-khong-tiep-nhan',
        label: 'Duyệt không tiếp nhận',
        done: 'Đã báo người gửi là không tiếp nhận, kèm lý do.',
        to: 'declined',
        explain:
          'Người gửi nhận được thông báo kèm lý do ngay khi duyệt. Người soạn không tự duyệt. Chưa đủ căn cứ thì chọn “Yêu cầu sửa”.',
        paper: 'notice',
        shared: true,
        mail: {
          subject: 'Về phản ánh của ông/bà',
          lines: ['Rất tiếc, nội dung ông/bà gửi không được tiếp nhận. Lý do có ở trang theo dõi.'],
        },
        tells: {
          subject: 'Không tiếp nhận phản ánh đã được duyệt',
          lines: ['Thông báo không tiếp nhận đã được duyệt và gửi cho người phản ánh.'],
        },
        law: 'Đ7, Đ9 Nghị định 20/2008/NĐ-CP',
      },
    },
    {
      draftOf: 'conduct',
      propose: {
        event: 'propose-conduct',
        segment: 'trinh-chuyen-nguoi-co-tham-quyen',
        label: 'Trình chuyển người có thẩm quyền (hành vi cán bộ)',
        explain:
          'Dùng cho phản ánh về chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện sai quy định của cán bộ. Không giao cho đơn vị của người bị phản ánh. Lãnh đạo duyệt rồi phản ánh mới được chuyển.',
        tells: {
          subject: 'Có phản ánh về cán bộ chờ duyệt chuyển',
          lines: ['Một đề xuất chuyển phản ánh về việc làm của cán bộ đang chờ ông/bà duyệt.'],
        },
        law: 'Đ9 Nghị định 20/2008/NĐ-CP',
      },
      approve: {
        event: 'forward-conduct',
        segment: 'duyet-chuyen-nguoi-co-tham-quyen',
        label: 'Duyệt chuyển người có thẩm quyền',
        done: 'Đã chuyển đến người có thẩm quyền và báo người gửi.',
        to: 'conduct',
        explain:
          'Phản ánh được chuyển kèm phiếu chuyển, và người gửi được báo ngay khi duyệt. Người soạn không tự duyệt.',
        paper: 'conduct',
        shared: true,
        mail: {
          subject: 'Phản ánh của ông/bà đã được chuyển',
          lines: [
            'Phản ánh của ông/bà đã được chuyển đến người có thẩm quyền xem xét. Chi tiết có ở trang theo dõi.',
          ],
        },
        tells: {
          subject: 'Chuyển phản ánh về cán bộ đã được duyệt',
          lines: ['Phản ánh đã được chuyển đến người có thẩm quyền và người gửi đã được báo.'],
        },
        law: 'Đ9 Nghị định 20/2008/NĐ-CP',
      },
    },
    {
      draftOf: 'elsewhere',
      propose: {
        event: 'propose-forward',
        segment: 'trinh-chuyen-co-quan-khac',
        label: 'Trình chuyển cơ quan khác',
        explain:
          'Dùng khi việc thuộc thẩm quyền cơ quan khác: phải chuyển kèm văn bản trong 5 ngày làm việc kể từ ngày nhận. Lãnh đạo duyệt rồi phản ánh mới được chuyển.',
        files: true,
        tells: {
          subject: 'Có phản ánh chờ duyệt chuyển cơ quan khác',
          lines: [
            'Một đề xuất chuyển phản ánh đến cơ quan khác đang chờ ông/bà duyệt, trong thời hạn 5 ngày làm việc.',
          ],
        },
        law: 'Đ9 Nghị định 20/2008/NĐ-CP: trong 05 ngày làm việc',
      },
      approve: {
        event: 'forward',
        segment: 'duyet-chuyen-co-quan-khac',
        label: 'Duyệt chuyển cơ quan khác',
        done: 'Đã chuyển cơ quan khác và báo người gửi.',
        to: 'forwarded',
        explain:
          'Phản ánh được chuyển kèm văn bản, và người gửi được báo ngay khi duyệt. Người soạn không tự duyệt. Việc thuộc Ủy ban nhân dân thì chọn “Yêu cầu sửa”.',
        paper: 'forwarding',
        shared: true,
        mail: {
          subject: 'Phản ánh của ông/bà đã được chuyển đến cơ quan có thẩm quyền',
          lines: [
            'Việc ông/bà nêu thuộc thẩm quyền cơ quan khác. Ủy ban nhân dân đã chuyển phản ánh; chi tiết có ở trang theo dõi.',
          ],
        },
        tells: {
          subject: 'Chuyển phản ánh đến cơ quan khác đã được duyệt',
          lines: ['Phản ánh đã được chuyển đến cơ quan có thẩm quyền và người gửi đã được báo.'],
        },
        law: 'Đ9 Nghị định 20/2008/NĐ-CP: trong 05 ngày làm việc',
      },
    },
  ],
);

const answering = office.answering(words, {
  draft: { label: 'Soạn trả lời' },
  propose: {
    tells: {
      subject: 'Có trả lời phản ánh, kiến nghị chờ duyệt',
      lines: ['Trả lời cho một phản ánh, kiến nghị của người dân đang chờ ông/bà duyệt.'],
    },
  },
  approve: {
    explain:
      'Trả lời được gửi cho người phản ánh ngay khi duyệt. Người soạn không tự duyệt trả lời của mình.',
    shared: true,
    mail: {
      subject: 'Phản ánh của ông/bà đã được trả lời',
      lines: [
        'Ủy ban nhân dân đã trả lời phản ánh, kiến nghị của ông/bà. Ông/bà đọc tại trang theo dõi, và cho biết ông/bà có hài lòng không.',
      ],
    },
    tells: {
      subject: 'Một phản ánh, kiến nghị đã được trả lời',
      lines: [
        'Trả lời đã được duyệt và gửi đi. Nghị định 20/2008/NĐ-CP yêu cầu công khai kết quả xử lý: mời ông/bà viết lại cho mọi người và trình duyệt để đăng.',
      ],
    },
    law: 'Đ14 Nghị định 20/2008/NĐ-CP',
  },
  return: {
    explain: 'Trả lại cho người soạn, kèm điều cần sửa.',
    tells: {
      subject: 'Trả lời phản ánh cần sửa',
      lines: ['Lãnh đạo yêu cầu sửa trả lời mà ông/bà trình. Điều cần sửa có ở trang của phản ánh.'],
    },
  },
});

const withThePetitioner: readonly InquiryTransition[] = [
  ...askingBack(words, {
    ask: { label: 'Yêu cầu bổ sung' },
    clarify: {
      files: true,
      mail: {
        subject: 'Đã nhận nội dung bổ sung',
        lines: ['Chúng tôi đã nhận nội dung ông/bà bổ sung và tiếp tục giải quyết.'],
      },
      tells: {
        subject: 'Người gửi phản ánh đã bổ sung',
        lines: ['Người gửi đã trả lời điều ông/bà hỏi lại. Thời hạn được tính tiếp.'],
      },
    },
  }),
  ...promising(
    words,
    {
      segment: 'gia-han',
      label: 'Kéo dài thời gian và hẹn ngày',
      from: ['assigned', 'answering', 'approving'],
      paper: 'progress',
      shared: true,
      mail: {
        subject: 'Thời gian trả lời phản ánh của ông/bà được kéo dài',
        lines: ['Phản ánh của ông/bà cần thêm thời gian. Tiến độ và ngày hẹn có ở trang theo dõi.'],
      },
    },
    ['submitted', ...underWay, ...beingApproved, office.reviewState],
  ),
  ...withdrawing(words, {
    from: [...openStates, 'merged'],
    explain: 'Phản ánh được rút thì dừng giải quyết. Bạn gửi lại được bất cứ lúc nào.',
  }),
  rating(answeredStates, 'Đề nghị xem xét lại'),
  ...office.reviewing(words, endsToReview, { files: true }),
];

const merging: readonly InquiryTransition[] = [
  {
    event: 'merge',
    segment: 'gop',
    label: 'Gộp vào phản ánh cùng nội dung',
    done: 'Đã gộp vào phản ánh chính và báo người gửi.',
    from: underWay,
    to: 'merged',
    by: ['handler'],
    explain:
      'Phản ánh này được giải quyết chung với phản ánh chính. Người gửi được báo, và nhận từng bước tiếp theo cùng trả lời của phản ánh chính; hai người không biết về nhau.',
    asks: [],
    merges: 'into',
    classifies: 'own',
    mail: {
      subject: 'Phản ánh của ông/bà được giải quyết chung',
      lines: [
        'Có người khác đã phản ánh cùng việc này. Hai phản ánh được giải quyết chung; ông/bà vẫn được báo từng bước và nhận trả lời.',
      ],
    },
    look: 'secondary',
  },
  ...(['assigned', 'not-assigned'] as const).map((when): InquiryTransition => ({
    event: 'separate',
    segment: 'tach',
    label: 'Tách ra giải quyết riêng',
    done: 'Đã tách ra để giải quyết riêng.',
    from: ['merged'],
    to: when === 'assigned' ? 'assigned' : 'registered',
    when: [when],
    by: ['handler'],
    explain:
      'Dùng khi hai phản ánh hóa ra không cùng một việc. Phản ánh trở lại bước giải quyết hoặc phân loại.',
    asks: [text('Lời nhắn cho người gửi', 'Vì sao giải quyết riêng. Không bắt buộc', false)],
    merges: 'apart',
    classifies: when === 'assigned' ? 'own' : null,
    mail: {
      subject: 'Phản ánh của ông/bà được giải quyết riêng',
      lines: ['Phản ánh của ông/bà được tách ra để giải quyết riêng. Thời hạn vẫn tính từ ngày nhận.'],
    },
    look: 'secondary',
  })),
];

const publishing = (states: readonly string[]) =>
  office.publishing(words, states, {
    propose: {
      explain:
        'Viết lại cho mọi người đọc; lãnh đạo duyệt rồi mới hiện ở mục Phản ánh, kiến nghị và mục Trả lời kiến nghị. Không nêu ai trong nội dung; chỉ nêu tên người gửi khi họ đồng ý.',
    },
    publish: {
      label: 'Duyệt và công khai kết quả',
      explain:
        'Bản đã trình hiện ở mục Phản ánh, kiến nghị và mục Trả lời kiến nghị ngay khi duyệt. Người soạn không tự duyệt.',
      mail: {
        subject: 'Kết quả giải quyết phản ánh của ông/bà được công khai',
        lines: ['Kết quả giải quyết được đăng ở mục Phản ánh, kiến nghị.'],
      },
      law: 'Đ19 Nghị định 20/2008/NĐ-CP',
    },
    unpublish: {
      mail: {
        subject: 'Bản đăng về phản ánh của ông/bà đã được gỡ',
        lines: ['Bản đăng công khai đã được gỡ. Lý do có ở trang theo dõi.'],
      },
    },
  });

/** @param states all of the kind */
export const petitionTransitions = (states: readonly string[]): readonly InquiryTransition[] => [
  ...receiving,
  ...ending,
  ...answering,
  ...withThePetitioner,
  ...merging,
  ...publishing(states),
  keepLonger([...endsToReview, 'reviewed', 'withdrawn'], 'approver'),
];
