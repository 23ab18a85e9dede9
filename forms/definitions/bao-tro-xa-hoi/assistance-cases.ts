// The parts of the social-assistance declaration that depend on the clause of Điều 5 or describe the person's situation.
import type { Condition, FieldDefinition, FormSection } from '../../definition.ts';
import { on } from './assistance-categories.ts';
import { children, family, parents } from './assistance-family.ts';
import { NO, YES, yesOrNo } from '../pieces.ts';

const STUDYING = 'Đang đi học';
const disabled: Condition = { any: [on('1đ'), { field: 'disabled', equals: YES }] };

const schooling: FormSection = {
  id: 'schooling',
  heading: 'Việc học',
  showWhen: on('1a', '1b', '1đ'),
  fields: [
    {
      id: 'schooling',
      kind: 'radio',
      label: 'Tình trạng đi học',
      required: true,
      options: { values: ['Chưa đi học', 'Đã nghỉ học', STUDYING] },
    },
    {
      id: 'schoolingDetail',
      kind: 'text',
      label: 'Lý do chưa đi học, nghỉ học, hoặc trường lớp đang học',
      paperLabel: 'Lý do/Cụ thể',
      required: { field: 'schooling', answered: true },
    },
  ],
};

const support: FormSection = {
  id: 'support',
  heading: 'Bảo hiểm và chế độ đang hưởng',
  fields: [
    {
      id: 'healthInsurance',
      kind: 'radio',
      label: 'Có thẻ bảo hiểm y tế không?',
      missing: 'Chọn có thẻ bảo hiểm y tế hay không',
      paperLabel: 'Có thẻ BHYT không',
      required: true,
      options: yesOrNo,
    },
    {
      id: 'poorHousehold',
      kind: 'radio',
      label: 'Có thuộc hộ nghèo, cận nghèo không?',
      missing: 'Chọn có thuộc hộ nghèo, cận nghèo hay không',
      paperLabel: 'Thuộc hộ nghèo, cận nghèo không',
      required: true,
      options: { values: [NO, 'Hộ nghèo', 'Hộ cận nghèo'] },
    },
    {
      id: 'benefits',
      kind: 'group',
      label: 'Chế độ đang hưởng hằng tháng',
      paperLabel: 'Đang hưởng chế độ nào sau đây',
      required: false,
      minEntries: 0,
      maxEntries: 4,
      entryLabel: 'Chế độ',
      fields: [
        {
          id: 'benefitType',
          kind: 'select',
          label: 'Loại chế độ',
          required: true,
          options: {
            values: [
              'Trợ cấp BHXH hàng tháng',
              'Trợ cấp ưu đãi người có công hàng tháng',
              'Trợ cấp bảo trợ xã hội hàng tháng',
              'Các khoản trợ cấp, phụ cấp khác hàng tháng',
            ],
          },
        },
        { id: 'benefitAmount', kind: 'money', label: 'Số tiền một tháng', required: true, min: 1000 },
        {
          id: 'benefitSince',
          kind: 'partial-date',
          label: 'Hưởng từ tháng, năm',
          missing: 'Nhập tháng, năm bắt đầu hưởng',
          required: true,
          past: true,
          example: { day: '', month: '7', year: '2024' },
        },
      ],
    },
  ],
};

const certificate: readonly FieldDefinition[] = [
  {
    id: 'disabilityCertificate',
    kind: 'text',
    label: 'Số giấy xác nhận khuyết tật',
    paperLabel: 'Giấy xác nhận khuyết tật số',
    required: true,
    showWhen: disabled,
    maxLength: 50,
  },
  {
    id: 'disabilityCertificateDate',
    kind: 'date',
    label: 'Ngày cấp giấy xác nhận khuyết tật',
    paperLabel: 'Ngày cấp',
    required: true,
    past: true,
    showWhen: disabled,
  },
  {
    id: 'disabilityCertificateIssuer',
    kind: 'text',
    label: 'Nơi cấp giấy xác nhận khuyết tật',
    paperLabel: 'Nơi cấp',
    required: true,
    showWhen: disabled,
  },
  {
    id: 'disabilityType',
    kind: 'select',
    label: 'Dạng khuyết tật',
    required: true,
    showWhen: disabled,
    options: { values: ['Vận động', 'Nghe, nói', 'Nhìn', 'Thần kinh, tâm thần', 'Trí tuệ', 'Khác'] },
  },
];

const disability: FormSection = {
  id: 'disability',
  heading: 'Khuyết tật',
  fields: [
    {
      id: 'disabled',
      kind: 'radio',
      label: 'Có khuyết tật không?',
      missing: 'Chọn có khuyết tật hay không',
      paperLabel: 'Có khuyết tật không',
      required: true,
      options: yesOrNo,
      showWhen: on('1a', '1b', '1c', '1d'),
      example: NO,
    },
    ...certificate,
    {
      id: 'disabilityLevel',
      kind: 'select',
      label: 'Mức độ khuyết tật',
      required: true,
      showWhen: { field: 'disabled', equals: YES },
      options: { values: ['Đặc biệt nặng', 'Nặng', 'Nhẹ'] },
    },
    {
      id: 'severeDisabilityLevel',
      kind: 'select',
      label: 'Mức độ khuyết tật theo giấy xác nhận',
      paperLabel: 'Mức độ khuyết tật',
      hint: 'Diện này chỉ gồm khuyết tật nặng và đặc biệt nặng',
      required: true,
      showWhen: on('1đ'),
      options: { values: ['Đặc biệt nặng', 'Nặng'] },
    },
  ],
};

const work: FormSection = {
  id: 'work',
  heading: 'Việc làm và chăm sóc',
  showWhen: on('1đ'),
  fields: [
    {
      id: 'working',
      kind: 'radio',
      label: 'Có tham gia làm việc không?',
      missing: 'Chọn có tham gia làm việc hay không',
      paperLabel: 'Có tham gia làm việc không',
      required: true,
      options: yesOrNo,
    },
    {
      id: 'workDetail',
      kind: 'text',
      label: 'Việc đang làm và thu nhập hằng tháng',
      paperLabel: 'Đang làm gì, thu nhập hàng tháng',
      required: true,
      showWhen: { field: 'working', equals: YES },
    },
    {
      id: 'notWorkingReason',
      kind: 'text',
      label: 'Lý do không làm việc',
      paperLabel: 'Lý do',
      required: true,
      showWhen: { field: 'working', equals: NO },
    },
    { id: 'selfCare', kind: 'text', label: 'Khả năng tự phục vụ', required: true },
    {
      id: 'caregiver',
      kind: 'text',
      multiline: true,
      maxLength: 500,
      label: 'Cá nhân, hộ gia đình đang trực tiếp chăm sóc, nuôi dưỡng',
      required: false,
    },
  ],
};

export const caseSections: readonly FormSection[] = [
  schooling,
  support,
  disability,
  work,
  family,
  children,
  parents,
];
