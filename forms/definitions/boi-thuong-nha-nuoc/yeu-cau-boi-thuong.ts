// Văn bản yêu cầu bồi thường: Mẫu 01/BTNN Thông tư 04/2018/TT-BTP.
import { YES, yesOrNo } from '../pieces.ts';
import { requestForm } from '../request.ts';

export const yeuCauBoiThuong = requestForm({
  code: 'yeu-cau-boi-thuong',
  title: 'VĂN BẢN YÊU CẦU BỒI THƯỜNG',
  corner: 'Mẫu 01/BTNN',
  source: 'Mẫu 01/BTNN ban hành kèm Thông tư 04/2018/TT-BTP',
  toReview: [
    'Các mục ghi theo hiểu biết về mẫu, xếp theo bố cục chung của Cổng; chưa đối chiếu với Mẫu 01/BTNN và phần sửa đổi của Thông tư 08/2025/TT-BTP.',
  ],
  applicant: 'either',
  sections: [
    {
      id: 'standing',
      heading: 'Tư cách yêu cầu bồi thường',
      fields: [
        {
          id: 'standing',
          kind: 'radio',
          label: 'Bạn yêu cầu với tư cách nào?',
          missing: 'Chọn tư cách của người yêu cầu',
          paperLabel: 'Là',
          required: true,
          options: {
            values: [
              'Người bị thiệt hại',
              'Người thừa kế của người bị thiệt hại',
              'Người đại diện theo pháp luật',
              'Người được ủy quyền',
            ],
          },
        },
        {
          id: 'victimName',
          kind: 'text',
          label: 'Họ và tên hoặc tên của người bị thiệt hại',
          paperLabel: 'Người bị thiệt hại',
          required: true,
          showWhen: {
            field: 'standing',
            oneOf: [
              'Người thừa kế của người bị thiệt hại',
              'Người đại diện theo pháp luật',
              'Người được ủy quyền',
            ],
          },
          example: 'Nguyễn Văn Lâm',
        },
      ],
    },
    {
      id: 'wrong',
      heading: 'Hành vi gây thiệt hại',
      fields: [
        {
          id: 'officialName',
          kind: 'text',
          label: 'Người thi hành công vụ gây thiệt hại',
          hint: 'Họ tên, chức vụ, nơi công tác; không biết tên thì ghi bộ phận',
          required: true,
          example: 'Công chức phụ trách xây dựng, Ủy ban nhân dân xã Phú An',
        },
        {
          id: 'wrongStory',
          kind: 'text',
          multiline: true,
          label: 'Hành vi trái pháp luật đã gây thiệt hại',
          hint: 'Việc gì, ngày nào, ở đâu',
          required: true,
          example:
            'Ngày 10/3/2026 tháo dỡ nhầm mái che của gia đình tôi khi cưỡng chế công trình của hộ bên cạnh.',
        },
        {
          id: 'ground',
          kind: 'text',
          multiline: true,
          maxLength: 600,
          label: 'Văn bản làm căn cứ yêu cầu bồi thường',
          hint: 'Tên, số, ngày, cơ quan ban hành',
          required: true,
          example: 'Quyết định giải quyết khiếu nại số 125/QĐ-UBND ngày 15/6/2026',
        },
      ],
    },
    {
      id: 'damages',
      heading: 'Thiệt hại yêu cầu bồi thường',
      fields: [
        {
          id: 'damages',
          kind: 'group',
          label: 'Các khoản thiệt hại',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Khoản',
          fields: [
            {
              id: 'damageKind',
              kind: 'select',
              label: 'Loại thiệt hại',
              required: true,
              options: {
                values: [
                  'Tài sản bị xâm phạm',
                  'Thu nhập thực tế bị mất, bị giảm',
                  'Sức khỏe bị xâm phạm',
                  'Tính mạng bị xâm phạm',
                  'Tổn thất tinh thần',
                  'Chi phí khác',
                ],
              },
            },
            {
              id: 'damageDetail',
              kind: 'text',
              label: 'Cách tính',
              required: true,
              maxLength: 200,
              example: 'Mái tôn 20 m², giá theo hóa đơn',
            },
            {
              id: 'damageAmount',
              kind: 'money',
              label: 'Số tiền',
              required: true,
              min: 1,
              example: '8.000.000',
            },
          ],
        },
        {
          id: 'damageTotal',
          kind: 'money',
          label: 'Tổng số tiền yêu cầu',
          required: true,
          min: 1,
          example: '8.000.000',
        },
        {
          id: 'damageTotalInWords',
          kind: 'derived',
          label: 'Tổng số tiền ghi bằng chữ',
          paperLabel: 'Bằng chữ',
          required: false,
          from: 'damageTotal',
          as: 'amount-in-words',
        },
      ],
    },
    {
      id: 'others',
      heading: 'Đề nghị khác',
      fields: [
        {
          id: 'wantsAdvance',
          kind: 'radio',
          label: 'Đề nghị tạm ứng kinh phí bồi thường?',
          missing: 'Chọn có đề nghị tạm ứng kinh phí bồi thường hay không',
          paperLabel: 'Đề nghị tạm ứng kinh phí',
          required: true,
          options: yesOrNo,
        },
        {
          id: 'advanceAmount',
          kind: 'money',
          label: 'Số tiền đề nghị tạm ứng',
          required: true,
          showWhen: { field: 'wantsAdvance', equals: YES },
          min: 1,
          example: '4.000.000',
        },
        {
          id: 'wantsHonour',
          kind: 'radio',
          label: 'Đề nghị phục hồi danh dự?',
          missing: 'Chọn có đề nghị phục hồi danh dự hay không',
          paperLabel: 'Đề nghị phục hồi danh dự',
          required: true,
          options: yesOrNo,
        },
        {
          id: 'restoredRights',
          kind: 'text',
          multiline: true,
          maxLength: 600,
          label: 'Quyền, lợi ích hợp pháp khác đề nghị khôi phục',
          required: false,
          example: 'Trả lại giấy phép đã thu giữ',
        },
      ],
    },
  ],
  enclosed: [
    'Văn bản làm căn cứ yêu cầu bồi thường',
    'Tài liệu, chứng cứ có liên quan đến việc yêu cầu bồi thường (nếu có)',
  ],
});
