// Văn bản đề nghị trợ cấp hưu trí xã hội: Mẫu số 01 Nghị định 176/2025/NĐ-CP.
import type { Condition, FormDefinition, FormSection } from '../../definition.ts';
import { standardPaper } from '../../paper.ts';
import { ethnicityField, HONEST_PLEDGE, NO, pledgeSection, sexField, YES, yesOrNo } from '../pieces.ts';

const START = 'Hưởng trợ cấp hưu trí xã hội';
const CHANGE = 'Điều chỉnh thông tin hoặc nơi nhận trợ cấp';
const STOP = 'Tạm dừng hoặc thôi hưởng trợ cấp';
const POOR = 'Hộ nghèo';
const NEAR_POOR = 'Hộ cận nghèo';
const starting: Condition = { field: 'requestType', equals: START };
const substituted: Condition = { field: 'declaredForAnother', equals: YES };
const byAccount: Condition = { field: 'payment', equals: 'Qua tài khoản' };

const sections: readonly FormSection[] = [
  {
    id: 'request',
    heading: 'Nội dung đề nghị',
    fields: [
      {
        id: 'requestType',
        kind: 'radio',
        label: 'Bạn đề nghị việc gì?',
        missing: 'Chọn việc bạn đề nghị',
        paperLabel: 'Đề nghị',
        required: true,
        options: { values: [START, CHANGE, STOP] },
      },
      {
        id: 'requestReason',
        kind: 'text',
        multiline: true,
        maxLength: 500,
        label: 'Nội dung thay đổi, hoặc lý do tạm dừng, thôi hưởng',
        paperLabel: 'Nội dung, lý do',
        required: true,
        showWhen: { field: 'requestType', oneOf: [CHANGE, STOP] },
        example: 'Chuyển nơi nhận trợ cấp về ấp Phú Thuận, xã Phú An',
      },
    ],
  },
  {
    id: 'subject',
    heading: 'Thông tin người hưởng trợ cấp',
    fields: [
      {
        id: 'subjectName',
        kind: 'person-name',
        label: 'Họ và tên người hưởng trợ cấp',
        paperLabel: 'Họ và tên (viết chữ in hoa)',
        required: true,
        uppercase: true,
        example: 'Nguyễn Thị Lành',
      },
      {
        id: 'subjectBirthDate',
        kind: 'date',
        label: 'Ngày, tháng, năm sinh người hưởng trợ cấp',
        paperLabel: 'Ngày/tháng/năm sinh',
        required: true,
        past: true,
        example: { day: '2', month: '9', year: '1945' },
      },
      sexField('subjectSex', 'Giới tính người hưởng trợ cấp'),
      ethnicityField('subjectEthnicity', 'Dân tộc người hưởng trợ cấp'),
      {
        id: 'subjectIdentityNumber',
        kind: 'identity-number',
        label: 'Số căn cước công dân hoặc thẻ căn cước',
        paperLabel: 'Số CCCD/thẻ căn cước',
        required: true,
        example: '074145000041',
      },
      {
        id: 'subjectResidence',
        kind: 'address',
        label: 'Nơi cư trú của người hưởng trợ cấp',
        paperLabel: 'Nơi cư trú',
        hint: 'Ghi nơi thường trú; đang sống ở nơi khác thì ghi nơi tạm trú',
        required: true,
      },
      {
        id: 'subjectPhone',
        kind: 'phone',
        label: 'Số điện thoại liên hệ',
        paperLabel: 'Điện thoại',
        required: false,
        profile: 'phone',
      },
    ],
  },
  {
    id: 'situation',
    heading: 'Chế độ đang hưởng',
    showWhen: starting,
    fields: [
      {
        id: 'poorHousehold',
        kind: 'radio',
        label: 'Người hưởng thuộc hộ nghèo, hộ cận nghèo không?',
        missing: 'Chọn người hưởng có thuộc hộ nghèo, hộ cận nghèo hay không',
        paperLabel: 'Thuộc hộ nghèo, cận nghèo',
        hint: 'Hộ nghèo, hộ cận nghèo được hưởng từ đủ 70 tuổi; hộ khác từ đủ 75 tuổi',
        required: true,
        options: { values: [NO, POOR, NEAR_POOR] },
      },
      {
        id: 'otherBenefit',
        kind: 'radio',
        label: 'Có đang hưởng lương hưu hoặc trợ cấp hằng tháng khác không?',
        missing: 'Chọn có đang hưởng lương hưu hoặc trợ cấp hằng tháng khác hay không',
        paperLabel: 'Đang hưởng lương hưu, trợ cấp hằng tháng khác',
        required: true,
        options: yesOrNo,
        example: NO,
      },
      {
        id: 'otherBenefitDetail',
        kind: 'text',
        label: 'Chế độ đang hưởng, mức hưởng mỗi tháng',
        paperLabel: 'Chế độ, mức hưởng',
        required: true,
        showWhen: { field: 'otherBenefit', equals: YES },
        maxLength: 300,
        example: 'Trợ cấp bảo trợ xã hội 500.000 đồng/tháng',
      },
    ],
  },
  {
    id: 'payment',
    heading: 'Nơi nhận trợ cấp',
    showWhen: { field: 'requestType', oneOf: [START, CHANGE] },
    fields: [
      {
        id: 'payment',
        kind: 'radio',
        label: 'Nhận trợ cấp bằng cách nào?',
        missing: 'Chọn cách nhận trợ cấp',
        paperLabel: 'Hình thức nhận',
        required: true,
        options: { values: ['Qua tài khoản', 'Tiền mặt tại điểm chi trả'] },
      },
      {
        id: 'accountHolder',
        kind: 'person-name',
        label: 'Tên chủ tài khoản',
        required: true,
        showWhen: byAccount,
      },
      {
        id: 'accountNumber',
        kind: 'text',
        label: 'Số tài khoản',
        required: true,
        maxLength: 20,
        showWhen: byAccount,
        example: '1023456789',
      },
      {
        id: 'bankName',
        kind: 'text',
        label: 'Ngân hàng mở tài khoản',
        paperLabel: 'Ngân hàng',
        required: true,
        showWhen: byAccount,
        maxLength: 120,
        example: 'Agribank chi nhánh Bến Cát',
      },
    ],
  },
  {
    id: 'substitute',
    heading: 'Người khai thay',
    fields: [
      {
        id: 'declaredForAnother',
        kind: 'radio',
        label: 'Bạn khai thay cho người hưởng trợ cấp?',
        missing: 'Chọn bạn tự khai hay khai thay người hưởng trợ cấp',
        paperLabel: 'Khai thay',
        required: true,
        options: yesOrNo,
        example: NO,
      },
      {
        id: 'substituteName',
        kind: 'person-name',
        label: 'Họ và tên người khai thay',
        paperLabel: 'Họ và tên',
        required: true,
        showWhen: substituted,
        profile: 'fullName',
      },
      {
        id: 'substituteIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân người khai thay',
        paperLabel: 'Số CCCD/thẻ căn cước',
        required: true,
        showWhen: substituted,
        profile: 'identity',
      },
      {
        id: 'substituteRelation',
        kind: 'text',
        label: 'Quan hệ với người hưởng trợ cấp',
        paperLabel: 'Mối quan hệ với người hưởng',
        required: true,
        showWhen: substituted,
        maxLength: 80,
        example: 'Con gái',
      },
    ],
  },
  pledgeSection(HONEST_PLEDGE),
];

export const huuTriXaHoi: FormDefinition = {
  code: 'huu-tri-xa-hoi',
  version: 1,
  title: 'VĂN BẢN ĐỀ NGHỊ HƯỞNG, ĐIỀU CHỈNH, TẠM DỪNG, THÔI HƯỞNG TRỢ CẤP HƯU TRÍ XÃ HỘI',
  corner: 'Mẫu số 01',
  source: 'Mẫu số 01 ban hành kèm Nghị định 176/2025/NĐ-CP',
  toReview: ['Các mục và tên mẫu ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Nghị định 176/2025/NĐ-CP.'],
  sections,
  rules: [
    {
      id: 'age-any',
      kind: 'min-age',
      birth: 'subjectBirthDate',
      years: 70,
      when: { all: [starting, { field: 'poorHousehold', oneOf: [POOR, NEAR_POOR] }] },
      severity: 'error',
      at: 'subjectBirthDate',
      message: 'Người thuộc hộ nghèo, hộ cận nghèo phải từ đủ 70 tuổi: kiểm tra lại ngày sinh',
      law: 'Luật Bảo hiểm xã hội 2024',
    },
    {
      id: 'age-others',
      kind: 'min-age',
      birth: 'subjectBirthDate',
      years: 75,
      when: { all: [starting, { field: 'poorHousehold', equals: NO }] },
      severity: 'error',
      at: 'subjectBirthDate',
      message:
        'Người không thuộc hộ nghèo, hộ cận nghèo phải từ đủ 75 tuổi: kiểm tra lại ngày sinh hoặc diện của hộ',
      law: 'Luật Bảo hiểm xã hội 2024',
    },
    {
      id: 'subject-identity',
      kind: 'identity-matches',
      identity: 'subjectIdentityNumber',
      birth: 'subjectBirthDate',
      sex: 'subjectSex',
      severity: 'warning',
      at: 'subjectIdentityNumber',
      message: 'Số định danh không khớp với năm sinh hoặc giới tính: kiểm tra lại',
    },
  ],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    addressee: 'Kính gửi: Chủ tịch Ủy ban nhân dân {đơn vị}',
    signatory: {
      title: 'Người đề nghị',
      hint: '(Ký, ghi rõ họ tên)',
      nameFrom: 'substituteName',
    },
  }),
};
