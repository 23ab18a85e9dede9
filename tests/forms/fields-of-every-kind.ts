// One field of every kind, for the tests of forms.
import type { FieldDefinition } from '#forms/definition.ts';

const base = { id: 'field', label: 'Ngày sinh', required: true } as const;
export const text = { ...base, kind: 'text', label: 'Nơi cấp' } as const satisfies FieldDefinition;
export const name = { ...base, kind: 'person-name', label: 'Họ và tên' } as const satisfies FieldDefinition;
export const number12: FieldDefinition = { ...base, kind: 'identity-number', label: 'Số định danh' };
export const paper: FieldDefinition = { ...base, kind: 'identity-paper', label: 'Giấy tờ tùy thân' };
export const date: FieldDefinition = { ...base, kind: 'date', past: true };
export const future: FieldDefinition = { ...base, kind: 'date', label: 'Ngày hẹn', future: true };
export const partial: FieldDefinition = { ...base, kind: 'partial-date', past: true };
export const moment: FieldDefinition = { ...base, kind: 'moment', label: 'Thời điểm chết', past: true };
export const address: FieldDefinition = { ...base, kind: 'address', label: 'Nơi cư trú' };
export const phone: FieldDefinition = { ...base, kind: 'phone', label: 'Số điện thoại' };
export const point: FieldDefinition = { ...base, kind: 'map-point', label: 'Điểm trên sơ đồ' };
export const select: FieldDefinition = {
  ...base,
  kind: 'select',
  label: 'Dân tộc',
  options: { list: 'ethnic-groups' },
};
export const radio: FieldDefinition = {
  ...base,
  kind: 'radio',
  label: 'Có thẻ BHYT không?',
  missing: 'Chọn có thẻ BHYT hay không',
  options: { values: ['Có', 'Không'] },
};
export const choices: FieldDefinition = {
  ...base,
  kind: 'choices',
  label: 'Cách nhận kết quả',
  options: {
    labelled: [
      { value: 'post', label: 'Bưu điện' },
      { value: 'desk', label: 'Tại xã' },
      { value: 'email', label: 'Thư điện tử' },
    ],
  },
};
export const checkbox: FieldDefinition = {
  ...base,
  kind: 'checkbox',
  label: 'Cam đoan',
  statement: 'Tôi cam đoan',
};
export const number: FieldDefinition = {
  ...base,
  kind: 'number',
  label: 'Số bản sao',
  min: 1,
  max: 100,
  unit: 'bản',
};
export const money: FieldDefinition = { ...base, kind: 'money', label: 'Số tiền' };
export const attachment: FieldDefinition = {
  ...base,
  kind: 'attachment',
  label: 'Ảnh chân dung',
  maxFiles: 2,
};
export const derived: FieldDefinition = {
  ...base,
  kind: 'derived',
  label: 'Bằng chữ',
  from: 'birth',
  as: 'date-in-words',
};
export const group: FieldDefinition = {
  ...base,
  kind: 'group',
  label: 'Danh mục giấy tờ',
  entryLabel: 'Giấy tờ',
  minEntries: 1,
  maxEntries: 3,
  fields: [
    { id: 'title', kind: 'text', label: 'Tên giấy tờ', required: true },
    { id: 'issued', kind: 'date', label: 'Ngày cấp', required: false, past: true },
    {
      id: 'country',
      kind: 'select',
      label: 'Nước cấp',
      required: false,
      options: { list: 'nationalities' },
      default: 'Việt Nam',
    },
    { id: 'why', kind: 'text', label: 'Lý do', required: true, showWhen: { field: 'title', equals: 'Khác' } },
  ],
};
export const every: readonly FieldDefinition[] = [
  ...[
    text,
    name,
    number12,
    paper,
    date,
    future,
    partial,
    moment,
    address,
    phone,
    point,
    select,
    radio,
    choices,
    checkbox,
    number,
    money,
  ],
  ...[derived, group],
];
