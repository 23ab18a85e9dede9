// What may happen to a request for information (Law 104/2016/QH13 Đ27–Đ31): received, answered or refused on a ground of the law with a
// leader's approval, extended once, sent elsewhere.
import { keepLonger } from '../../keep-longer.ts';
import type { InquiryKind, InquiryTransition } from '../../kind.ts';
import * as office from '../answering.ts';
import { line, text } from '../common-words.ts';
import { tellingLate, withdrawing } from '../with-the-writer.ts';

export const SIMPLE = 'simple';
export const COMPLEX = 'complex';

const words = { one: 'yêu cầu', writer: 'người yêu cầu', answer: 'trả lời' };

/** Its name tells whoever waits no more than that of an answer: it is told apart from that for who approves alone. */
export const elsewhereWaits = 'approving-elsewhere';

const waiting = ['approving', elsewhereWaits] as const;

/** The office writes itself, in the state in which it looks for the information. */
const writing = {
  by: 'handler',
  from: ['processing'],
  state: 'processing',
  issuing: 'answer',
  waiting,
} as const;

/** What an answer consists of, a refusal, and the way to another agency. */
export const informationDrafts = {
  answer: [
    text(
      'Nội dung trả lời',
      'Người yêu cầu đọc được toàn bộ nội dung này. Nhận tại trụ sở hay qua bưu chính thì ghi rõ khi nào, bằng cách nào',
    ),
  ],
  refusal: [
    {
      id: 'ground',
      kind: 'radio',
      label: 'Căn cứ từ chối',
      required: true,
      options: {
        labelled: [
          { value: 'secret', label: 'Thông tin công dân không được tiếp cận (Điều 6, khoản 1 Điều 28)' },
          {
            value: 'conditional',
            label: 'Thông tin tiếp cận có điều kiện mà chưa đủ điều kiện (Điều 7, khoản 1 Điều 28)',
          },
          { value: 'public', label: 'Thông tin đã được công khai, có chỉ dẫn nơi xem (khoản 2 Điều 28)' },
          {
            value: 'not-competent',
            label: 'Không thuộc trách nhiệm cung cấp của Ủy ban nhân dân (khoản 3 Điều 28)',
          },
          { value: 'given-twice', label: 'Đã cung cấp hai lần cho chính người này (khoản 4 Điều 28)' },
          {
            value: 'beyond-capacity',
            label: 'Vượt quá khả năng đáp ứng hoặc ảnh hưởng hoạt động bình thường (khoản 5 Điều 28)',
          },
          { value: 'unpaid', label: 'Không trả chi phí thực tế in, sao, gửi (khoản 6 Điều 28)' },
        ],
      },
      example: 'public',
    },
    text('Lý do cụ thể', 'Viết để người yêu cầu hiểu vì sao, và có thể làm gì tiếp'),
  ],
  elsewhere: [
    line('agency', 'Cơ quan có thẩm quyền cung cấp', 'Phòng Tài nguyên và Môi trường thị xã Bến Cát'),
    text('Hướng dẫn', 'Địa chỉ, điện thoại, cách gửi yêu cầu đến cơ quan đó'),
  ],
} as const satisfies InquiryKind['drafts'];

export const informationTransitions: readonly InquiryTransition[] = [
  {
    event: 'receive',
    segment: 'tiep-nhan',
    label: 'Tiếp nhận',
    done: 'Đã tiếp nhận và vào sổ theo dõi.',
    from: ['submitted'],
    to: 'processing',
    by: ['handler'],
    explain:
      'Vào sổ theo dõi và cho biết thông tin là đơn giản hay phức tạp. Thời hạn trả lời được tính theo đó, kể từ ngày nhận được yêu cầu.',
    asks: [
      {
        id: 'handling',
        kind: 'radio',
        label: 'Loại thông tin',
        required: true,
        options: {
          labelled: [
            { value: SIMPLE, label: 'Đơn giản, có sẵn: cung cấp được ngay' },
            { value: COMPLEX, label: 'Phức tạp, cần tìm kiếm, tập hợp hoặc hỏi ý kiến đơn vị khác' },
          ],
        },
        example: SIMPLE,
      },
      text('Ghi chú gửi người yêu cầu', 'Không bắt buộc', false),
    ],
    clock: 'start',
    mail: {
      subject: 'Yêu cầu đã được tiếp nhận',
      lines: ['Yêu cầu cung cấp thông tin của ông/bà đã được tiếp nhận và vào sổ theo dõi.'],
    },
    look: 'primary',
    law: 'Đ27, Đ29–Đ31 Luật Tiếp cận thông tin',
  },
  ...office.answering(
    words,
    {
      draft: { label: 'Soạn trả lời' },
      propose: {
        tells: {
          subject: 'Có trả lời yêu cầu cung cấp thông tin chờ duyệt',
          lines: ['Trả lời cho một yêu cầu cung cấp thông tin của người dân đang chờ ông/bà duyệt.'],
        },
      },
      approve: {
        explain: 'Người yêu cầu đọc và tải về ngay khi duyệt. Người soạn không tự duyệt trả lời của mình.',
        mail: {
          subject: 'Đã có thông tin ông/bà yêu cầu',
          lines: ['Thông tin ông/bà yêu cầu đã được cung cấp. Ông/bà đọc và tải tệp tại trang theo dõi.'],
        },
        tells: {
          subject: 'Một yêu cầu cung cấp thông tin đã được trả lời',
          lines: [
            'Trả lời đã được duyệt và gửi đi. Nhận tại trụ sở hay qua bưu chính thì mời ông/bà giao cho người yêu cầu.',
          ],
        },
        law: 'Đ30.2 Luật Tiếp cận thông tin',
      },
      return: {
        explain: 'Trả lại cho người soạn, kèm điều cần sửa.',
        tells: {
          subject: 'Trả lời yêu cầu cung cấp thông tin cần sửa',
          lines: ['Lãnh đạo yêu cầu sửa trả lời mà ông/bà trình. Điều cần sửa có ở trang của yêu cầu.'],
        },
      },
    },
    writing,
  ),
  ...office.replyingOtherwise(
    { draftOf: 'refusal', waits: 'approving' },
    {
      propose: {
        event: 'propose-refusal',
        segment: 'trinh-tu-choi',
        label: 'Trình từ chối cung cấp',
        explain:
          'Chỉ từ chối được trong các trường hợp luật định, bằng văn bản có nêu lý do. Lãnh đạo duyệt rồi người yêu cầu mới nhận được.',
        tells: {
          subject: 'Có đề xuất từ chối cung cấp thông tin chờ duyệt',
          lines: ['Một đề xuất từ chối cung cấp thông tin cho người dân đang chờ ông/bà duyệt.'],
        },
        law: 'Đ28 Luật Tiếp cận thông tin',
      },
      approve: {
        event: 'refuse',
        segment: 'duyet-tu-choi',
        label: 'Duyệt từ chối',
        done: 'Đã duyệt từ chối và gửi lý do.',
        to: 'refused',
        when: ['refuses'],
        paper: 'refusal',
        explain:
          'Người yêu cầu nhận được thông báo từ chối ngay khi duyệt. Người soạn không tự duyệt. Chưa đủ căn cứ thì chọn “Yêu cầu sửa”.',
        mail: {
          subject: 'Trả lời về yêu cầu của ông/bà',
          lines: ['Rất tiếc, yêu cầu của ông/bà không được đáp ứng. Lý do và căn cứ có ở trang theo dõi.'],
        },
        tells: {
          subject: 'Từ chối cung cấp thông tin đã được duyệt',
          lines: ['Thông báo từ chối đã được duyệt và gửi cho người yêu cầu.'],
        },
        law: 'Đ28 Luật Tiếp cận thông tin',
      },
    },
    writing,
  ),
  // The limits run from a valid request: they begin anew once, and what is late stays late.
  ...(['renewable', 'not-renewable'] as const).map((when): InquiryTransition => ({
    event: 'ask',
    segment: 'hoi-lai',
    label: 'Đề nghị làm rõ',
    from: ['submitted', 'processing'],
    to: 'asked',
    when: [when],
    by: ['handler'],
    ...(when === 'renewable'
      ? {
          clock: 'pause',
          done: 'Đã gửi điều cần làm rõ cho người yêu cầu. Ngừng tính thời hạn cho đến khi có trả lời.',
          explain:
            'Hỏi những điều còn thiếu để xác định được thông tin. Ngừng tính thời hạn và tính lại từ khi người yêu cầu trả lời, một lần duy nhất.',
        }
      : {
          done: 'Đã gửi điều cần làm rõ cho người yêu cầu. Vẫn tính thời hạn giải quyết.',
          explain:
            'Hỏi những điều còn thiếu. Thời hạn chỉ được tính lại một lần và trước khi hết hạn, nên lần này vẫn chạy trong khi chờ trả lời.',
        }),
    asks: [text('Điều cần làm rõ', 'Hỏi một lần, đầy đủ')],
    mail: {
      subject: 'Cần ông/bà làm rõ yêu cầu',
      lines: ['Chúng tôi cần ông/bà làm rõ thêm nội dung yêu cầu. Ông/bà đọc và trả lời tại trang theo dõi.'],
    },
    look: 'secondary',
  })),
  ...(['not-received', 'received'] as const).map((when): InquiryTransition => ({
    event: 'clarify',
    segment: 'lam-ro',
    label: 'Gửi nội dung làm rõ',
    from: ['asked'],
    to: when === 'received' ? 'processing' : 'submitted',
    when: [when],
    by: ['requester'],
    explain: 'Trả lời những điều cán bộ hỏi để yêu cầu được giải quyết tiếp.',
    asks: [text('Nội dung làm rõ', 'Xin đừng ghi số định danh hay thông tin riêng của người khác')],
    clock: 'resume',
    mail: {
      subject: 'Đã nhận nội dung làm rõ',
      lines: ['Chúng tôi đã nhận nội dung làm rõ của ông/bà và tiếp tục giải quyết yêu cầu.'],
    },
    look: 'primary',
  })),
  {
    event: 'extend',
    segment: 'gia-han',
    label: 'Gia hạn',
    done: 'Đã gia hạn và báo người yêu cầu.',
    from: ['processing', ...waiting],
    to: 'same',
    when: ['not-extended', 'complex', 'within-limit'],
    by: ['handler'],
    explain: 'Chỉ gia hạn được một lần, trước khi hết hạn, cho thông tin phức tạp, và phải nói rõ lý do.',
    asks: [text('Lý do gia hạn', 'Vì sao cần thêm thời gian để tìm kiếm, tập hợp, sao chép')],
    clock: 'extend',
    mail: {
      subject: 'Gia hạn trả lời yêu cầu',
      lines: ['Thời hạn trả lời yêu cầu của ông/bà được gia hạn một lần. Lý do có ở trang theo dõi.'],
    },
    look: 'secondary',
    law: 'Đ29–Đ31 Luật Tiếp cận thông tin',
  },
  tellingLate(words, ['submitted', 'processing', ...waiting]),
  ...office.replyingOtherwise(
    { draftOf: 'elsewhere', waits: elsewhereWaits },
    {
      propose: {
        event: 'propose-forward',
        segment: 'trinh-huong-dan-noi-khac',
        label: 'Trình hướng dẫn đến cơ quan khác',
        explain:
          'Dùng khi thông tin do cơ quan khác tạo ra hoặc nắm giữ. Lãnh đạo duyệt rồi người yêu cầu mới nhận được; khi đó Ủy ban nhân dân không giữ yêu cầu này nữa.',
        tells: {
          subject: 'Có hướng dẫn đến cơ quan khác chờ duyệt',
          lines: [
            'Một đề xuất hướng dẫn người yêu cầu cung cấp thông tin đến cơ quan khác đang chờ ông/bà duyệt.',
          ],
        },
      },
      approve: {
        event: 'forward',
        segment: 'huong-dan-noi-khac',
        label: 'Duyệt hướng dẫn đến cơ quan khác',
        done: 'Đã duyệt và hướng dẫn người yêu cầu đến cơ quan có thẩm quyền.',
        to: 'forwarded',
        paper: 'forwarding',
        explain:
          'Người yêu cầu nhận được hướng dẫn ngay khi duyệt. Người soạn không tự duyệt. Thông tin thuộc trách nhiệm của Ủy ban nhân dân thì chọn “Yêu cầu sửa”.',
        mail: {
          subject: 'Yêu cầu thuộc cơ quan khác',
          lines: ['Thông tin ông/bà cần do cơ quan khác nắm giữ. Cách liên hệ có ở trang theo dõi.'],
        },
        tells: {
          subject: 'Hướng dẫn đến cơ quan khác đã được duyệt',
          lines: ['Hướng dẫn đến cơ quan khác đã được duyệt và gửi cho người yêu cầu.'],
        },
      },
    },
    writing,
  ),
  ...withdrawing(words, {
    from: ['submitted', 'processing', ...waiting, 'asked'],
    explain: 'Yêu cầu được rút thì dừng giải quyết. Bạn có thể gửi yêu cầu mới bất cứ lúc nào.',
  }),
  keepLonger(['answered', 'refused', 'forwarded', 'withdrawn'], 'approver'),
];
