// One field of every kind, and what each makes of wire values: the table of tests/forms/kinds.test.ts.
import type { FieldDefinition } from '#forms/definition.ts';

import { day } from './context.ts';

const base = { id: 'field', label: 'Ngày sinh', required: true } as const;
export const text: FieldDefinition = { ...base, kind: 'text', label: 'Nơi cấp' };
export const name: FieldDefinition = { ...base, kind: 'person-name', label: 'Họ và tên' };
export const number12: FieldDefinition = { ...base, kind: 'identity-number', label: 'Số định danh' };
export const paper: FieldDefinition = { ...base, kind: 'identity-paper', label: 'Giấy tờ tùy thân' };
export const date: FieldDefinition = { ...base, kind: 'date', past: true };
export const future: FieldDefinition = { ...base, kind: 'date', label: 'Ngày hẹn', future: true };
export const partial: FieldDefinition = { ...base, kind: 'partial-date', past: true };
export const moment: FieldDefinition = { ...base, kind: 'moment', label: 'Thời điểm chết', past: true };
export const address: FieldDefinition = { ...base, kind: 'address', label: 'Nơi cư trú' };
export const phone: FieldDefinition = { ...base, kind: 'phone', label: 'Số điện thoại' };
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
  options: { values: ['Có', 'Không'] },
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
    select,
    radio,
    checkbox,
    number,
    money,
  ],
  ...[derived, group],
];

interface Case {
  readonly field: FieldDefinition;
  readonly wire: unknown;
  readonly stored?: unknown;
  readonly refused?: string;
}

export const cases: readonly Case[] = [
  { field: text, wire: '  Công  an  tỉnh ', stored: 'Công an tỉnh' },
  { field: text, wire: '', refused: 'Nhập nơi cấp' },
  { field: text, wire: 'a'.repeat(201), refused: 'Viết gọn nơi cấp trong 200 ký tự' },
  { field: { ...text, multiline: true }, wire: 'một\r\n\r\n\r\n hai  ba', stored: 'một\n\nhai ba' },
  { field: name, wire: "H'Hen  Niê", stored: "H'Hen Niê" },
  { field: name, wire: "K'Brơi", stored: "K'Brơi" },
  { field: name, wire: 'Y Moan Êban-Jr. Wolf', stored: 'Y Moan Êban-Jr. Wolf' },
  { field: { ...name, uppercase: true }, wire: 'Nguyễn Thị Ưng', stored: 'NGUYỄN THỊ ƯNG' },
  {
    field: name,
    wire: 'Nguyễn Văn 2',
    refused: 'Nhập họ và tên chỉ bằng chữ cái, dấu cách, dấu nháy, gạch nối và dấu chấm',
  },
  {
    field: name,
    wire: '-- .',
    refused: 'Nhập họ và tên chỉ bằng chữ cái, dấu cách, dấu nháy, gạch nối và dấu chấm',
  },
  { field: name, wire: 'a'.repeat(81), refused: 'Nhập họ và tên trong 80 ký tự' },
  { field: name, wire: ' ', refused: 'Nhập họ và tên' },
  { field: number12, wire: '074 090 000 001', stored: '074090000001' },
  { field: number12, wire: '280123456', stored: '280123456' },
  {
    field: number12,
    wire: '07409000001',
    refused: 'Nhập số định danh gồm 12 chữ số, hoặc số CMND gồm 9 chữ số',
  },
  { field: paper, wire: {}, refused: 'type: Nhập giấy tờ tùy thân' },
  {
    field: paper,
    wire: { type: 'CCCD', number: '07409000000' },
    refused: 'number: Nhập số định danh gồm 12 chữ số',
  },
  {
    field: paper,
    wire: { type: 'CMND', number: '1234567890' },
    refused: 'number: Nhập số Chứng minh nhân dân gồm 9 hoặc 12 chữ số',
  },
  { field: paper, wire: { type: 'CCCD' }, refused: 'number: Nhập số ghi trên giấy tờ (giấy tờ tùy thân)' },
  {
    field: paper,
    wire: { type: 'Bằng lái', number: '12' },
    refused: 'type: Chọn loại giấy tờ của giấy tờ tùy thân',
  },
  {
    field: paper,
    wire: { type: 'Hộ chiếu', number: 'b 1234567' },
    stored: { type: 'Hộ chiếu', number: 'B1234567' },
  },
  {
    field: paper,
    wire: { type: 'CCCD', number: '001089123456', issuedOn: day('2021-10-20'), issuedBy: 'Cục Cảnh sát' },
    stored: { type: 'CCCD', number: '001089123456', issuedOn: '2021-10-20', issuedBy: 'Cục Cảnh sát' },
  },
  {
    field: paper,
    wire: { type: 'CCCD', number: '001089123456', issuedOn: { day: '31', month: '2', year: '2021' } },
    refused: 'issuedOn: day: Tháng 2 năm 2021 không có ngày 31: kiểm tra lại ngày cấp',
  },
  { field: date, wire: { day: '5', month: '2', year: '2024' }, stored: '2024-02-05' },
  { field: date, wire: day('2024-02-29'), stored: '2024-02-29' },
  { field: date, wire: day('2026-11-24'), stored: '2026-11-24' },
  { field: date, wire: {}, refused: 'day: Nhập ngày sinh' },
  {
    field: date,
    wire: day('2023-02-29'),
    refused: 'day: Tháng 2 năm 2023 không có ngày 29: kiểm tra lại ngày sinh',
  },
  {
    field: date,
    wire: { day: '', month: '2', year: '2024' },
    refused: 'day: Ngày sinh: nhập ngày bằng chữ số, ví dụ 24',
  },
  {
    field: date,
    wire: { day: '1', month: '', year: '2024' },
    refused: 'month: Ngày sinh: nhập tháng bằng chữ số, ví dụ 11',
  },
  {
    field: date,
    wire: { day: '1', month: '13', year: '2024' },
    refused: 'month: Ngày sinh: nhập tháng bằng số từ 1 đến 12',
  },
  {
    field: date,
    wire: { day: '0', month: '1', year: '2024' },
    refused: 'day: Ngày sinh: nhập ngày bằng số từ 1 đến 31',
  },
  {
    field: date,
    wire: { day: '1', month: '1', year: '90' },
    refused: 'year: Ngày sinh: nhập năm bằng bốn chữ số, ví dụ 1990',
  },
  {
    field: date,
    wire: { day: '1', month: '1', year: '' },
    refused: 'year: Ngày sinh: nhập năm bằng bốn chữ số, ví dụ 1990',
  },
  {
    field: date,
    wire: day('2026-11-25'),
    refused: 'day: Ngày sinh: kiểm tra lại, không được sau hôm nay (24/11/2026)',
  },
  {
    field: future,
    wire: day('2026-11-23'),
    refused: 'day: Ngày hẹn: kiểm tra lại, không được trước hôm nay (24/11/2026)',
  },
  { field: future, wire: day('2026-11-24'), stored: '2026-11-24' },
  { field: partial, wire: { day: '', month: '', year: '1950' }, stored: '1950' },
  { field: partial, wire: { day: '', month: '5', year: '1950' }, stored: '1950-05' },
  { field: partial, wire: day('1950-05-01'), stored: '1950-05-01' },
  {
    field: partial,
    wire: { day: '1', month: '', year: '1950' },
    refused: 'month: Ngày sinh: nhập tháng bằng chữ số, ví dụ 11',
  },
  {
    field: partial,
    wire: { day: '', month: '', year: '2027' },
    refused: 'year: Ngày sinh: kiểm tra lại, không được sau hôm nay (24/11/2026)',
  },
  { field: partial, wire: {}, refused: 'day: Nhập ngày sinh: ít nhất là năm' },
  { field: moment, wire: { ...day('2026-11-20'), hour: '', minute: '' }, stored: '2026-11-20' },
  { field: moment, wire: { ...day('2026-11-20'), hour: '7', minute: '' }, stored: '2026-11-20T07' },
  { field: moment, wire: { ...day('2026-11-20'), hour: '07', minute: '5' }, stored: '2026-11-20T07:05' },
  {
    field: moment,
    wire: { ...day('2026-11-20'), hour: '24', minute: '' },
    refused: 'hour: Thời điểm chết: nhập giờ bằng số từ 0 đến 23',
  },
  {
    field: moment,
    wire: { ...day('2026-11-20'), hour: '1', minute: '60' },
    refused: 'minute: Thời điểm chết: nhập phút bằng số từ 0 đến 59',
  },
  {
    field: moment,
    wire: { ...day('2026-11-20'), hour: '', minute: '30' },
    refused: 'hour: Thời điểm chết: nhập giờ, hoặc xóa phút nếu không rõ',
  },
  { field: moment, wire: {}, refused: 'day: Nhập thời điểm chết' },
  {
    field: address,
    wire: { commune: 'xã Phú An', province: 'Bình Dương' },
    stored: { commune: 'xã Phú An', province: 'Bình Dương' },
  },
  {
    field: address,
    wire: { detail: 'Số 1', province: 'Bình Dương' },
    refused: 'commune: Nhập tên xã, phường của nơi cư trú',
  },
  {
    field: address,
    wire: { commune: 'xã Phú An' },
    refused: 'province: Nhập tên tỉnh, thành phố của nơi cư trú',
  },
  { field: address, wire: {}, refused: 'detail: Nhập nơi cư trú' },
  { field: phone, wire: '0901.234.567', stored: '+84901234567' },
  { field: phone, wire: '+84 901 234 567', stored: '+84901234567' },
  { field: phone, wire: '0274 3812345', stored: '+842743812345' },
  { field: phone, wire: '01681234567', refused: 'Đầu số 0168 đã đổi thành 038: nhập số mới 0381234567' },
  { field: phone, wire: '0111234567', refused: 'Nhập số điện thoại gồm 10 chữ số, ví dụ 0901 234 567' },
  { field: select, wire: 'Ê-đê', stored: 'Ê-đê' },
  { field: select, wire: 'Việt Nam', refused: 'Chọn dân tộc' },
  { field: radio, wire: 'Có', stored: 'Có' },
  { field: radio, wire: '', refused: 'Trả lời câu hỏi “Có thẻ BHYT không?”' },
  { field: checkbox, wire: 'on', stored: true },
  { field: checkbox, wire: true, stored: true },
  { field: checkbox, wire: false, refused: 'Đánh dấu vào ô cam đoan để tiếp tục' },
  { field: number, wire: '2', stored: 2 },
  { field: number, wire: '0', refused: 'Nhập số bản sao từ 1 đến 100' },
  { field: number, wire: '101', refused: 'Nhập số bản sao từ 1 đến 100' },
  { field: number, wire: '-2', refused: 'Nhập số bản sao bằng chữ số, ví dụ 2' },
  { field: number, wire: '1e2', refused: 'Nhập số bản sao bằng chữ số, ví dụ 2' },
  { field: money, wire: '540.000', stored: 540_000 },
  { field: money, wire: '540000', stored: 540_000 },
  { field: money, wire: '540.000 đồng', stored: 540_000 },
  { field: money, wire: '540,000', refused: 'Nhập số tiền bằng chữ số, tính theo đồng, ví dụ 540.000' },
  { field: money, wire: '54.00', refused: 'Nhập số tiền bằng chữ số, tính theo đồng, ví dụ 540.000' },
  { field: attachment, wire: '', refused: 'Tải lên ảnh chân dung' },
  { field: group, wire: [{ title: 'Bằng' }], stored: [{ title: 'Bằng' }] },
  {
    field: group,
    wire: { 0: { title: 'Bằng', issued: day('2020-01-02') } },
    stored: [{ title: 'Bằng', issued: '2020-01-02' }],
  },
  { field: group, wire: [{ title: '' }], refused: '0: title: Nhập tên giấy tờ' },
  { field: group, wire: undefined, refused: '0: title: Nhập danh mục giấy tờ' },
  { field: group, wire: [{ title: 'Một' }, { title: '', country: 'Việt Nam' }], stored: [{ title: 'Một' }] },
  { field: group, wire: [{ title: 'Một' }, { issued: { day: '1' } }], refused: '1: title: Nhập tên giấy tờ' },
  { field: group, wire: [{ title: 'Khác' }], refused: '0: why: Nhập lý do' },
  { field: group, wire: [{ title: 'Một', why: 'ẩn' }], stored: [{ title: 'Một' }] },
  {
    field: group,
    wire: [{ title: '1' }, { title: '2' }, { title: '3' }, { title: '4' }],
    refused: '3: title: Khai tối đa 3 mục trong danh mục giấy tờ: bỏ bớt mục thừa',
  },
];
