// Phiếu yêu cầu chứng thực hợp đồng, giao dịch: one slip for six acts of Nghị định 23/2015/NĐ-CP. Its first question says which; each procedure
// gives this answer itself.
import type { Condition, FormDefinition } from '../../definition.ts';
import { appointmentSection, line } from '../pieces.ts';
import { certificationRequester, slipClosing } from './certification.ts';

const acts = {
  deal: 'Hợp đồng, giao dịch về tài sản',
  will: 'Di chúc',
  division: 'Văn bản phân chia, khai nhận di sản',
  refusal: 'Văn bản từ chối nhận di sản',
  change: 'Sửa đổi, bổ sung, hủy bỏ hợp đồng đã chứng thực',
  correction: 'Sửa lỗi trong hợp đồng đã chứng thực',
} as const;

const about = (...actIds: readonly (keyof typeof acts)[]): Condition => ({
  field: 'act',
  oneOf: actIds.map((act) => acts[act]),
});
const aboutProperty = about('deal', 'will', 'division', 'refusal');
const aboutEstate = about('division', 'refusal');
const aboutCertified = about('change', 'correction');
const LAND = 'Quyền sử dụng đất, nhà ở';

export const chungThucGiaoDich: FormDefinition = {
  code: 'chung-thuc-giao-dich',
  version: 1,
  title: 'PHIẾU YÊU CẦU CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH',
  source: 'Phiếu nội bộ theo Nghị định 23/2015/NĐ-CP (luật không ban hành tờ khai)',
  toReview: [
    'Phiếu do Cổng soạn để hẹn ngày và xem trước nội dung; luật không quy định mẫu, không được bắt buộc.',
  ],
  sections: [
    certificationRequester(),
    {
      id: 'deed',
      heading: 'Văn bản cần chứng thực',
      fields: [
        {
          id: 'act',
          kind: 'radio',
          label: 'Việc cần chứng thực',
          paperLabel: '1. Việc yêu cầu',
          required: true,
          options: { values: Object.values(acts) },
        },
        {
          id: 'deedName',
          kind: 'text',
          label: 'Tên văn bản',
          paperLabel: '2. Tên văn bản',
          hint: 'Ghi như trên bản dự thảo',
          required: true,
          example: 'Hợp đồng tặng cho quyền sử dụng đất',
        },
        {
          id: 'deedPages',
          kind: 'number',
          label: 'Số trang của văn bản',
          paperLabel: 'Số trang',
          required: false,
          min: 1,
          max: 500,
          example: '4',
        },
        {
          id: 'deedCopies',
          kind: 'number',
          label: 'Số bản cần chứng thực',
          paperLabel: 'Số bản',
          hint: 'Mỗi bên giữ một bản, Ủy ban nhân dân lưu một bản',
          required: true,
          min: 1,
          max: 50,
          unit: 'bản',
          example: '3',
        },
      ],
    },
    {
      id: 'signers',
      heading: 'Những người sẽ ký',
      intro: 'Đừng ký trước: tất cả ký trước mặt người thực hiện chứng thực.',
      fields: [
        {
          id: 'signers',
          kind: 'group',
          label: 'Những người ký văn bản',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Người ký',
          fields: [
            {
              id: 'signerName',
              kind: 'person-name',
              label: 'Họ và tên',
              required: true,
              example: 'Nguyễn Văn An',
            },
            {
              id: 'signerIdentity',
              kind: 'identity-number',
              label: 'Số định danh cá nhân hoặc CMND',
              required: false,
              example: '074095000022',
            },
            {
              id: 'signerRole',
              kind: 'text',
              label: 'Tư cách',
              hint: 'Ví dụ: bên tặng cho, người lập di chúc, người thừa kế, người làm chứng',
              required: true,
              maxLength: 80,
              example: 'Bên tặng cho',
            },
            {
              id: 'signingWay',
              kind: 'radio',
              label: 'Hình thức',
              required: true,
              options: { values: ['Ký', 'Điểm chỉ', 'Không thể ký, điểm chỉ'] },
            },
          ],
        },
      ],
    },
    {
      id: 'property',
      heading: 'Tài sản',
      showWhen: aboutProperty,
      fields: [
        {
          id: 'propertyKind',
          kind: 'radio',
          label: 'Loại tài sản',
          paperLabel: '3. Tài sản',
          required: true,
          options: { values: [LAND, 'Động sản (xe, tiền, tài sản khác)'] },
        },
        {
          id: 'propertyPaper',
          kind: 'text',
          label: 'Số giấy chứng nhận quyền sở hữu, quyền sử dụng',
          paperLabel: 'Giấy chứng nhận số',
          hint: 'Số phát hành in trên giấy chứng nhận, hoặc số đăng ký xe',
          required: false,
          maxLength: 100,
          example: 'DA 123456',
        },
        {
          id: 'propertyPlace',
          kind: 'address',
          label: 'Nơi có đất, nhà ở',
          hint: 'Giao dịch về nhà, đất được chứng thực tại Ủy ban nhân dân cấp xã nơi có nhà, có đất',
          required: true,
          showWhen: { field: 'propertyKind', equals: LAND },
        },
      ],
    },
    {
      id: 'estate',
      heading: 'Người để lại di sản',
      showWhen: aboutEstate,
      fields: [
        {
          id: 'deceasedName',
          kind: 'person-name',
          label: 'Họ và tên người để lại di sản',
          paperLabel: 'Người để lại di sản',
          required: true,
          example: 'Nguyễn Văn Lâm',
        },
        {
          id: 'deathDate',
          kind: 'date',
          label: 'Ngày người ấy mất',
          paperLabel: 'Chết ngày',
          required: false,
          past: true,
        },
        {
          id: 'heirs',
          kind: 'radio',
          label: 'Thừa kế theo',
          missing: 'Chọn thừa kế theo di chúc hay theo pháp luật',
          required: true,
          options: { values: ['Pháp luật', 'Di chúc'] },
        },
      ],
    },
    {
      id: 'certified',
      heading: 'Hợp đồng, giao dịch đã chứng thực',
      showWhen: aboutCertified,
      fields: [
        {
          id: 'certifiedNumber',
          kind: 'text',
          label: 'Số chứng thực',
          required: true,
          maxLength: 50,
          example: '125/2026',
        },
        {
          id: 'certifiedOn',
          kind: 'date',
          label: 'Ngày chứng thực',
          required: true,
          past: true,
        },
        {
          id: 'certifiedChange',
          kind: 'text',
          multiline: true,
          maxLength: 1000,
          label: 'Nội dung sửa đổi, bổ sung, hủy bỏ hoặc lỗi cần sửa',
          required: true,
          example: 'Sửa số nhà ghi nhầm tại trang 1',
        },
      ],
    },
    appointmentSection(
      'Tất cả người ký có mặt vào ngày này, mang theo giấy tờ tùy thân và giấy tờ về tài sản.',
    ),
  ],
  rules: [],
  paper: [
    { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân {đơn vị}' },
    line('requesterName'),
    line('requesterIdentity'),
    line('requesterPhone'),
    line('act'),
    line('deedName'),
    line('deedPages', 'deedCopies'),
    line('propertyKind'),
    line('propertyPaper'),
    line('propertyPlace'),
    line('deceasedName'),
    line('deathDate', 'heirs'),
    line('certifiedNumber', 'certifiedOn'),
    line('certifiedChange'),
    { block: 'table', group: 'signers' },
    ...slipClosing,
  ],
};
