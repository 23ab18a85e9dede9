// That something published is not right (Luật Tiếp cận thông tin Đ22). No law gives it a form; what is asked is what has to be looked at.
import { paths } from '#app/addresses/paths.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import { standardPaper } from '#forms/paper.ts';

const sections: readonly FormSection[] = [
  {
    id: 'wrong',
    heading: 'Thông tin chưa đúng',
    fields: [
      {
        id: 'page',
        kind: 'text',
        label: 'Địa chỉ trang',
        hint: 'Trang của Cổng có thông tin chưa đúng. Chép từ thanh địa chỉ của trình duyệt',
        required: true,
        maxLength: 500,
        example: paths.contact(),
      },
      {
        id: 'pageTitle',
        kind: 'text',
        label: 'Tên trang',
        hint: 'Để trống cũng được',
        required: false,
        maxLength: 500,
        example: 'Liên hệ',
      },
      {
        id: 'wrong',
        kind: 'text',
        label: 'Chỗ nào chưa đúng',
        missing: 'Ghi rõ chỗ chưa đúng',
        hint: 'Chép lại câu, con số chưa đúng. Xin đừng ghi số giấy tờ hay chuyện riêng của người khác ở ô này',
        required: true,
        multiline: true,
        maxLength: 3000,
        example: 'Trang ghi Bộ phận Một cửa làm việc sáng thứ Bảy.',
      },
      {
        id: 'right',
        kind: 'text',
        label: 'Theo bạn, thế nào là đúng',
        hint: 'Không bắt buộc. Ghi văn bản, tài liệu hoặc nơi xem được, nếu có',
        required: false,
        multiline: true,
        maxLength: 3000,
        example: 'Thông báo dán ở trụ sở ghi nghỉ thứ Bảy.',
      },
    ],
  },
  {
    id: 'reporter',
    heading: 'Người báo',
    fields: [
      { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
      {
        id: 'email',
        kind: 'text',
        label: 'Thư điện tử',
        hint: 'Có thư điện tử, bạn được báo khi có trả lời. Không có thì để trống. Sau khi gửi, bạn có thể chọn nhận tin nhắn',
        required: false,
        maxLength: 120,
        profile: 'email',
        example: 'nguyen.van.an@example.vn',
      },
      {
        id: 'phone',
        kind: 'phone',
        label: 'Số điện thoại',
        hint: 'Để cán bộ gọi khi cần hỏi thêm',
        required: false,
        profile: 'phone',
      },
    ],
  },
];

export const inaccuracyReportForm: FormDefinition = {
  code: 'bao-thong-tin-khong-chinh-xac',
  version: 1,
  title: 'PHIẾU BÁO THÔNG TIN KHÔNG CHÍNH XÁC',
  subtitle: '(Gửi Ủy ban nhân dân)',
  source: 'Điều 22 Luật Tiếp cận thông tin 104/2016/QH13; không có mẫu do luật quy định',
  toReview: ['Câu chữ của Điều 22 ghi theo hiểu biết, chưa đối chiếu với bản gốc của luật.'],
  sections,
  rules: [],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    signatory: { title: 'Người báo', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'name' },
  }),
};
