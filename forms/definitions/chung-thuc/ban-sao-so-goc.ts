// Phiếu yêu cầu cấp bản sao từ sổ gốc: there is no official form, so this is the office's own.
import { requestForm } from '../request.ts';

export const banSaoSoGoc = requestForm({
  code: 'ban-sao-so-goc',
  title: 'PHIẾU YÊU CẦU CẤP BẢN SAO TỪ SỔ GỐC',
  source: 'Phiếu của Cổng theo Điều 16, Điều 17 Nghị định 23/2015/NĐ-CP (luật không ban hành mẫu)',
  toReview: [
    'Phiếu do Cổng soạn; danh sách người được yêu cầu cần đối chiếu với Điều 16 Nghị định 23/2015/NĐ-CP.',
  ],
  applicant: 'either',
  sections: [
    {
      id: 'holder',
      heading: 'Người được cấp bản chính',
      fields: [
        {
          id: 'holderRelation',
          kind: 'radio',
          label: 'Bạn là ai đối với người được cấp bản chính?',
          missing: 'Chọn quan hệ của bạn với người được cấp bản chính',
          paperLabel: 'Quan hệ với người được cấp bản chính',
          required: true,
          options: {
            values: [
              'Chính người được cấp bản chính',
              'Người đại diện hoặc người được ủy quyền',
              'Cha, mẹ, con, vợ, chồng, anh, chị, em ruột',
              'Người thừa kế',
            ],
          },
        },
        {
          id: 'holderName',
          kind: 'text',
          label: 'Họ và tên, hoặc tên tổ chức được cấp bản chính',
          paperLabel: 'Người được cấp bản chính',
          required: true,
          showWhen: {
            field: 'holderRelation',
            oneOf: [
              'Người đại diện hoặc người được ủy quyền',
              'Cha, mẹ, con, vợ, chồng, anh, chị, em ruột',
              'Người thừa kế',
            ],
          },
          example: 'Nguyễn Văn Lâm',
        },
      ],
    },
    {
      id: 'original',
      heading: 'Bản chính cần cấp bản sao',
      fields: [
        {
          id: 'originalName',
          kind: 'text',
          label: 'Tên giấy tờ',
          hint: 'Giấy tờ do chính Ủy ban nhân dân này cấp. Giấy tờ hộ tịch thì dùng thủ tục cấp bản sao trích lục hộ tịch',
          required: true,
          example: 'Quyết định công nhận gia đình văn hóa',
        },
        {
          id: 'originalNumber',
          kind: 'text',
          label: 'Số giấy tờ',
          paperLabel: 'Số',
          hint: 'Không nhớ thì bỏ trống',
          required: false,
          maxLength: 50,
          example: '45/QĐ-UBND',
        },
        {
          id: 'originalDate',
          kind: 'partial-date',
          label: 'Ngày cấp giấy tờ',
          paperLabel: 'Cấp ngày',
          hint: 'Không nhớ ngày, tháng thì chỉ ghi năm',
          required: true,
          past: true,
          example: { day: '6', month: '1', year: '2018' },
        },
        {
          id: 'copies',
          kind: 'number',
          label: 'Số lượng bản sao',
          required: true,
          min: 1,
          max: 100,
          unit: 'bản',
          example: '2',
        },
        {
          id: 'purpose',
          kind: 'text',
          label: 'Mục đích sử dụng',
          required: false,
          example: 'Bổ sung hồ sơ cá nhân',
        },
      ],
    },
  ],
});
