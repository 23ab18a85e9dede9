// Thông báo về việc chấm dứt hoạt động hộ kinh doanh: Phụ lục Thông tư 68/2025/TT-BTC.
import type { FormDefinition } from '../../definition.ts';
import { closingPaper, line, pledgeSection } from '../pieces.ts';
import { businessHere, ownerPaper, ownerSection } from './owner.ts';

const PLEDGE =
  'Hộ kinh doanh cam kết đã thanh toán đầy đủ các khoản nợ, gồm nợ thuế và nghĩa vụ tài chính; tôi chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung thông báo';

export const chamDutHoKinhDoanh: FormDefinition = {
  code: 'cham-dut-ho-kinh-doanh',
  version: 1,
  title: 'THÔNG BÁO VỀ VIỆC CHẤM DỨT HOẠT ĐỘNG HỘ KINH DOANH',
  source: 'Biểu mẫu đăng ký hộ kinh doanh ban hành kèm Thông tư 68/2025/TT-BTC',
  toReview: [
    'Các mục ghi theo hiểu biết về mẫu, chưa đối chiếu với bản kèm Thông tư 68/2025/TT-BTC; số hiệu mẫu chưa ghi.',
  ],
  sections: [
    ownerSection('Chủ hộ kinh doanh', 'Thông tin của chính bạn, người đứng tên hộ kinh doanh.'),
    {
      id: 'business',
      heading: 'Hộ kinh doanh chấm dứt hoạt động',
      fields: [
        {
          id: 'businessName',
          kind: 'text',
          label: 'Tên hộ kinh doanh',
          paperLabel: '1. Tên hộ kinh doanh',
          hint: 'Ghi như trên giấy chứng nhận',
          required: true,
          maxLength: 150,
          example: 'HỘ KINH DOANH TẠP HÓA BÌNH AN',
        },
        {
          id: 'businessCode',
          kind: 'text',
          label: 'Mã số hộ kinh doanh, mã số thuế',
          paperLabel: '2. Mã số hộ kinh doanh/Mã số thuế',
          required: true,
          maxLength: 20,
          example: '074190000002',
        },
        {
          id: 'certificateDate',
          kind: 'date',
          label: 'Ngày cấp Giấy chứng nhận đăng ký',
          paperLabel: 'Cấp ngày',
          required: false,
          past: true,
          example: { day: '6', month: '1', year: '2022' },
        },
        {
          id: 'businessPlace',
          kind: 'address',
          label: 'Địa điểm kinh doanh',
          paperLabel: '3. Địa điểm kinh doanh',
          required: true,
        },
        {
          id: 'endDate',
          kind: 'date',
          label: 'Ngày chấm dứt hoạt động',
          paperLabel: '4. Chấm dứt hoạt động từ ngày',
          required: true,
        },
        {
          id: 'endReason',
          kind: 'text',
          maxLength: 300,
          label: 'Lý do chấm dứt',
          paperLabel: '5. Lý do',
          required: true,
          example: 'Chủ hộ chuyển nơi ở',
        },
      ],
    },
    pledgeSection(PLEDGE),
  ],
  rules: [
    businessHere,
    {
      id: 'end-after-certificate',
      kind: 'not-before',
      later: 'endDate',
      earlier: 'certificateDate',
      severity: 'error',
      at: 'endDate',
      message: 'Ngày chấm dứt đứng trước ngày cấp giấy chứng nhận: kiểm tra lại hai ngày này',
    },
  ],
  paper: [
    { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân {đơn vị}' },
    ...ownerPaper,
    {
      block: 'paragraph',
      text: 'Là chủ hộ kinh doanh dưới đây, thông báo chấm dứt hoạt động hộ kinh doanh:',
    },
    line('businessName'),
    line('businessCode'),
    line('certificateDate'),
    line('businessPlace'),
    line('endDate'),
    line('endReason'),
    ...closingPaper(PLEDGE, { title: 'Chủ hộ kinh doanh', hint: '(Ký, ghi rõ họ và tên)' }),
  ],
};
