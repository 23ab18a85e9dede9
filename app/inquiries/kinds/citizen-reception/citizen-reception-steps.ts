// What becomes of a request for an hour: confirmed, moved, held with what came of it for the register, not come to, declined, taken back.
import { keepLonger } from '../../keep-longer.ts';
import type { InquiryTransition } from '../../kind.ts';
import { line, text } from '../common-words.ts';
import { withdrawing } from '../with-the-writer.ts';
import { hosts } from './citizen-reception-form.ts';

const words = { one: 'đăng ký tiếp công dân', writer: 'người đăng ký' };

/** Where nobody was received yet. */
const open = ['received', 'confirmed'] as const;

const hourQuestions: InquiryTransition['asks'] = [
  {
    id: 'hour',
    kind: 'moment',
    label: 'Giờ tiếp',
    hint: 'Theo lịch tiếp công dân đã niêm yết',
    required: true,
    future: true,
  },
  { id: 'host', kind: 'radio', label: 'Người tiếp', required: true, options: { labelled: hosts } },
  line('place', 'Nơi tiếp', 'Phòng tiếp công dân, tầng 1'),
  text('Cần mang theo, cần biết trước', 'Không bắt buộc. Người đăng ký đọc được nội dung này', false),
];

export const receptionTransitions: readonly InquiryTransition[] = [
  {
    event: 'confirm',
    segment: 'hen-gio',
    label: 'Hẹn giờ tiếp',
    done: 'Đã hẹn giờ. Người đăng ký không để lại thư điện tử thì hãy gọi điện báo.',
    from: ['received'],
    to: 'confirmed',
    by: ['handler'],
    explain: 'Người đăng ký được báo giờ, nơi và người tiếp.',
    asks: hourQuestions,
    appoints: true,
    clock: 'pause',
    mail: {
      subject: 'Giờ tiếp công dân của ông/bà',
      lines: [
        'Ủy ban nhân dân đã hẹn giờ tiếp ông/bà. Ngày, giờ, nơi và người tiếp có ở trang theo dõi. Khi đến, xin mang theo giấy tờ tùy thân.',
      ],
    },
    look: 'primary',
  },
  {
    event: 'move',
    segment: 'doi-gio',
    label: 'Đổi giờ tiếp',
    done: 'Đã đổi giờ. Người đăng ký không để lại thư điện tử thì hãy gọi điện báo.',
    from: ['confirmed'],
    to: 'same',
    by: ['handler'],
    explain: 'Giờ mới thay giờ đã hẹn. Người đăng ký được báo ngay.',
    asks: hourQuestions,
    appoints: true,
    mail: {
      subject: 'Giờ tiếp công dân của ông/bà đã đổi',
      lines: ['Ủy ban nhân dân đổi giờ tiếp ông/bà. Giờ mới và lý do có ở trang theo dõi.'],
    },
    look: 'secondary',
  },
  {
    event: 'hold',
    segment: 'da-tiep',
    label: 'Ghi kết quả buổi tiếp',
    done: 'Đã ghi kết quả vào Sổ tiếp công dân.',
    from: ['confirmed'],
    to: 'held',
    by: ['handler'],
    explain:
      'Ghi vào Sổ tiếp công dân sau khi đọc lại cho người đến nghe. Người đến đọc được tại trang theo dõi.',
    asks: [
      {
        id: 'ground',
        kind: 'radio',
        label: 'Kết quả',
        required: true,
        options: {
          labelled: [
            { value: 'explained', label: 'Đã giải thích, hướng dẫn xong' },
            { value: 'petition', label: 'Nhận phản ánh, kiến nghị' },
            { value: 'complaint', label: 'Nhận đơn khiếu nại' },
            { value: 'denunciation', label: 'Nhận nội dung tố cáo' },
            { value: 'elsewhere', label: 'Hướng dẫn đến cơ quan có thẩm quyền' },
          ],
        },
        example: 'explained',
      },
      text('Nội dung, kết quả', 'Người đến đọc được. Không ghi tên, nội dung của người tố cáo'),
    ],
    clock: 'start',
    files: true,
    paper: 'result',
    mail: {
      subject: 'Kết quả buổi tiếp công dân',
      lines: ['Kết quả buổi tiếp ông/bà đã được ghi vào Sổ tiếp công dân và có ở trang theo dõi.'],
    },
    look: 'primary',
    law: 'Đ25, Đ28 Luật Tiếp công dân',
  },
  {
    event: 'miss',
    segment: 'khong-den',
    label: 'Ghi không đến',
    done: 'Đã ghi người đăng ký không đến.',
    from: ['confirmed'],
    to: 'missed',
    by: ['handler'],
    afterHour: true,
    explain:
      'Dùng khi đã quá giờ hẹn mà người đăng ký không đến. Người đăng ký đăng ký lại được bất cứ lúc nào.',
    asks: [],
    mail: {
      subject: 'Ông/bà chưa đến buổi tiếp công dân',
      lines: ['Đã quá giờ hẹn mà ông/bà chưa đến. Ông/bà đăng ký giờ khác được bất cứ lúc nào.'],
    },
    look: 'secondary',
  },
  {
    event: 'decline',
    segment: 'tu-choi',
    label: 'Không tiếp, nêu lý do',
    done: 'Đã báo người đăng ký là không tiếp, kèm lý do.',
    from: open,
    to: 'declined',
    by: ['handler'],
    explain:
      'Chỉ trong các trường hợp của Điều 9 Luật Tiếp công dân. Người đăng ký được báo ngay, kèm lý do.',
    asks: [text('Lý do', 'Nêu trường hợp theo Điều 9 Luật Tiếp công dân; hướng dẫn nơi khác, nếu có')],
    mail: {
      subject: 'Về đăng ký tiếp công dân của ông/bà',
      lines: ['Ủy ban nhân dân không tiếp ông/bà theo đăng ký này. Lý do có ở trang theo dõi.'],
    },
    look: 'warning',
    law: 'Đ9 Luật Tiếp công dân',
  },
  ...withdrawing(words, {
    from: open,
    explain: 'Rút thì giờ hẹn, nếu có, được bỏ. Bạn đăng ký lại được bất cứ lúc nào.',
  }),
  keepLonger(['held', 'missed', 'declined', 'withdrawn'], 'handler'),
];
