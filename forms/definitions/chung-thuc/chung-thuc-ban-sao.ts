// Phiếu yêu cầu chứng thực bản sao từ bản chính: the law prescribes no declaration, this is the office's own slip.
import type { FormDefinition } from '../../definition.ts';
import { certificationRequester, slipClosing } from './certification.ts';
import { appointmentSection, RESIDENCE_HINT } from '../pieces.ts';

export const chungThucBanSao: FormDefinition = {
  code: 'chung-thuc-ban-sao',
  version: 1,
  title: 'PHIẾU YÊU CẦU CHỨNG THỰC BẢN SAO',
  source:
    'Phiếu nội bộ theo Nghị định 23/2015/NĐ-CP và Thông tư 01/2020/TT-BTP (luật không ban hành tờ khai)',
  toReview: [
    'Phiếu do Cổng soạn để hẹn và tính phí trước; luật không quy định mẫu tờ khai chứng thực bản sao.',
  ],
  sections: [
    certificationRequester([
      {
        id: 'requesterResidence',
        kind: 'address',
        label: 'Địa chỉ của người yêu cầu',
        paperLabel: 'Địa chỉ',
        hint: RESIDENCE_HINT,
        required: false,
        profile: 'residence',
      },
    ]),
    {
      id: 'papers',
      heading: 'Giấy tờ cần chứng thực',
      intro: 'Mỗi bản chính khai một mục. Mang bản chính theo khi đến; chứng thực không làm qua mạng được.',
      fields: [
        {
          id: 'papers',
          kind: 'group',
          label: 'Danh mục giấy tờ',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Giấy tờ',
          fields: [
            {
              id: 'paperName',
              kind: 'text',
              label: 'Tên giấy tờ (bản chính)',
              required: true,
              example: 'Bằng tốt nghiệp trung học phổ thông',
            },
            {
              id: 'paperIssuer',
              kind: 'text',
              label: 'Cơ quan cấp giấy tờ',
              required: false,
              example: 'Sở Giáo dục và Đào tạo tỉnh Bình Dương',
            },
            {
              id: 'pages',
              kind: 'number',
              label: 'Số trang của bản chính',
              required: true,
              min: 1,
              max: 1000,
              example: '2',
            },
            {
              id: 'copies',
              kind: 'number',
              label: 'Số bản sao',
              required: true,
              min: 1,
              max: 100,
              example: '3',
            },
            {
              id: 'paperPurpose',
              kind: 'text',
              label: 'Mục đích',
              required: false,
              example: 'Nộp hồ sơ xin việc',
            },
          ],
        },
      ],
    },
    appointmentSection('Bạn mang bản chính đến vào ngày này để đối chiếu và nhận bản sao.'),
  ],
  rules: [],
  paper: [
    { block: 'line', fields: ['requesterName'] },
    { block: 'line', fields: ['requesterIdentity'] },
    { block: 'line', fields: ['requesterPhone'] },
    { block: 'line', fields: ['requesterResidence'] },
    { block: 'table', group: 'papers' },
    ...slipClosing,
  ],
};
