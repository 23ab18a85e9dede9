// Whoever wants to speak to the commune asks for an hour (Luật Tiếp công dân 42/2013/QH13). No law gives it a form; what is asked is
// what "Sổ tiếp công dân" of TT 04/2021/TT-TTCP takes down.
import { receptionDaysOfToday } from '../../form-today.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import { standardPaper } from '#forms/paper.ts';

/** Whom a visitor may want to see. */
export const hosts = [
  { value: 'chairman', label: 'Chủ tịch Ủy ban nhân dân' },
  { value: 'officer', label: 'Cán bộ tiếp công dân thường xuyên' },
] as const;

const sections: readonly FormSection[] = [
  {
    id: 'visit',
    heading: 'Buổi tiếp',
    fields: [
      {
        id: 'host',
        kind: 'radio',
        label: 'Bạn muốn gặp ai?',
        missing: 'Chọn người bạn muốn gặp',
        paperLabel: 'Muốn gặp',
        required: true,
        options: { labelled: hosts },
        example: 'chairman',
      },
      {
        id: 'wishedOn',
        kind: 'date',
        label: 'Ngày muốn đến',
        hint: receptionDaysOfToday,
        required: false,
        future: true,
      },
      {
        id: 'people',
        kind: 'number',
        label: 'Số người cùng đến',
        hint: 'Từ 5 người trở lên cùng một nội dung thì cử 1 hoặc 2 người đại diện trình bày',
        required: true,
        min: 1,
        max: 200,
        unit: 'người',
        example: '1',
      },
      {
        id: 'subject',
        kind: 'text',
        label: 'Việc cần trình bày (một câu)',
        missing: 'Viết việc cần trình bày trong một câu',
        paperLabel: 'Việc trình bày',
        required: true,
        maxLength: 200,
        example: 'Đề nghị xem lại ranh giới thửa đất',
      },
      {
        id: 'matter',
        kind: 'text',
        label: 'Nội dung',
        hint: 'Để người tiếp chuẩn bị trước. Tố cáo thì không ghi ở đây: trình bày tại buổi tiếp để giữ bí mật',
        required: false,
        multiline: true,
        maxLength: 5000,
        example: 'Ranh giới ghi trên giấy chứng nhận khác với thực tế từ năm 2020.',
      },
    ],
  },
  {
    id: 'visitor',
    heading: 'Người đến',
    fields: [
      { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
      {
        id: 'phone',
        kind: 'phone',
        label: 'Số điện thoại',
        hint: 'Để báo giờ tiếp, hoặc khi phải đổi giờ',
        required: true,
        profile: 'phone',
      },
      {
        id: 'email',
        kind: 'text',
        label: 'Thư điện tử',
        hint: 'Có thư điện tử, bạn được báo ngay khi có giờ tiếp. Không có thì để trống. Sau khi gửi, bạn có thể chọn nhận tin nhắn',
        required: false,
        maxLength: 120,
        profile: 'email',
        example: 'nguyen.van.an@example.vn',
      },
      { id: 'place', kind: 'text', label: 'Nơi ở', required: false, maxLength: 200, example: 'Ấp An Thuận' },
    ],
  },
];

export const citizenReceptionForm: FormDefinition = {
  code: 'dang-ky-gio-tiep-cong-dan',
  version: 1,
  title: 'PHIẾU ĐĂNG KÝ GIỜ TIẾP CÔNG DÂN',
  subtitle: '(Gửi Ủy ban nhân dân)',
  source: 'Phiếu do Cổng soạn theo các cột của Sổ tiếp công dân (Thông tư 04/2021/TT-TTCP)',
  toReview: ['Luật chỉ có mẫu Sổ tiếp công dân; phiếu này cần Ủy ban nhân dân chấp thuận.'],
  sections,
  rules: [],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    signatory: { title: 'Người đăng ký', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'name' },
  }),
};
