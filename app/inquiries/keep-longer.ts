// The step by which somebody with the right to it keeps what was said beyond its time, because something else still needs it.
// Every kind has it in its table.
import type { InquiryTransition } from './kind.ts';

/** How far away the chosen day may lie. */
export const longestKeepingDays = 5 * 366;

/** @param from every state in which an inquiry of the kind is finished */
export const keepLonger = (
  from: readonly string[],
  by: InquiryTransition['by'][number],
): InquiryTransition => ({
  event: 'keep-longer',
  segment: 'luu-lau-hon',
  label: 'Giữ nội dung lâu hơn',
  done: 'Nội dung được giữ đến hết ngày bạn chọn.',
  from,
  to: 'same',
  when: ['not-erased'],
  by: [by],
  explain:
    'Chỉ dùng khi nội dung còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án. Nội dung được lưu đến hết ngày bạn chọn dù đã hết thời hạn; người gửi được báo là lưu lâu hơn, không thấy lý do. Để thôi giữ, chọn một ngày trong thời hạn lưu.',
  asks: [
    {
      id: 'keptUntil',
      kind: 'date',
      label: 'Ngày cuối được lưu',
      hint: 'Trong vòng 5 năm kể từ hôm nay',
      required: true,
      future: true,
    },
    {
      id: 'text',
      kind: 'text',
      label: 'Lý do',
      hint: 'Vụ việc nào còn cần, ai yêu cầu. Người gửi không thấy',
      required: true,
      multiline: true,
      maxLength: 2000,
      example: 'Cơ quan thanh tra đang xem xét vụ việc này.',
    },
  ],
  keeps: true,
  alone: true,
  private: true,
  mail: {
    subject: 'Nội dung ông/bà gửi được lưu lâu hơn',
    lines: [
      'Nội dung ông/bà đã gửi còn cần cho một việc khác của cơ quan nhà nước nên được lưu lâu hơn thời hạn thường lệ. Ngày xóa mới có ở trang theo dõi; trước đó ông/bà được báo một lần nữa.',
    ],
  },
  look: 'secondary',
});
