// Examples of form-fields: every kind of field once, empty of answers and with a problem.
import type { FieldDefinition } from '#forms/definition.ts';

import type { Example } from '../../preview/example.ts';
import { FormFields } from './form-fields.tsx';

export const fieldOfEveryKind: readonly FieldDefinition[] = [
  { id: 'exkText', kind: 'text', label: 'Nội dung yêu cầu', required: true, multiline: true },
  {
    id: 'exkName',
    kind: 'person-name',
    label: 'Họ, chữ đệm, tên',
    required: true,
    hint: 'Ghi như trong giấy khai sinh',
  },
  { id: 'exkNumber', kind: 'identity-number', label: 'Số định danh cá nhân', required: true },
  { id: 'exkPaper', kind: 'identity-paper', label: 'Giấy tờ tùy thân', required: true },
  { id: 'exkDate', kind: 'date', label: 'Ngày sinh', required: true, past: true },
  { id: 'exkPartial', kind: 'partial-date', label: 'Ngày sinh của cha', required: false },
  { id: 'exkMoment', kind: 'moment', label: 'Chết vào lúc', required: true },
  { id: 'exkAddress', kind: 'address', label: 'Nơi cư trú', required: true },
  { id: 'exkPhone', kind: 'phone', label: 'Điện thoại', required: false },
  { id: 'exkSelect', kind: 'select', label: 'Dân tộc', required: true, options: { list: 'ethnic-groups' } },
  { id: 'exkRadio', kind: 'radio', label: 'Giới tính', required: true, options: { list: 'sexes' } },
  {
    id: 'exkChoices',
    kind: 'choices',
    label: 'Nhận kết quả bằng',
    required: true,
    hint: 'Chọn một hoặc nhiều cách',
    options: { values: ['Đến nhận tại xã', 'Bưu điện', 'Thư điện tử'] },
  },
  {
    id: 'exkTick',
    kind: 'checkbox',
    label: 'Cam đoan',
    required: true,
    statement: 'Tôi cam đoan nội dung đã khai là đúng sự thật.',
  },
  { id: 'exkCount', kind: 'number', label: 'Số bản sao', required: true, min: 1, max: 20 },
  { id: 'exkMoney', kind: 'money', label: 'Mức trợ cấp', required: false },
  { id: 'exkFile', kind: 'attachment', label: 'Giấy chứng sinh', required: false },
  {
    id: 'exkDerived',
    kind: 'derived',
    label: 'Ngày sinh ghi bằng chữ',
    required: false,
    from: 'exkDate',
    as: 'date-in-words',
  },
  {
    id: 'exkGroup',
    kind: 'group',
    label: 'Giấy tờ cần chứng thực',
    required: true,
    minEntries: 1,
    maxEntries: 5,
    entryLabel: 'Giấy tờ',
    fields: [
      { id: 'name', kind: 'text', label: 'Tên giấy tờ', required: true },
      { id: 'pages', kind: 'number', label: 'Số trang', required: true, min: 1 },
    ],
  },
  {
    id: 'exkSteps',
    kind: 'group',
    label: 'Các bước',
    required: false,
    minEntries: 0,
    maxEntries: 5,
    entryLabel: 'Bước',
    ordered: true,
    fields: [{ id: 'title', kind: 'text', label: 'Việc làm', required: true }],
  },
];

const home = {
  commune: 'xã Phú An',
  district: 'thị xã Bến Cát',
  province: 'tỉnh Bình Dương',
  hamlets: ['ấp An Thuận', 'ấp Phú Thứ'],
};
const addressOf = (id: string, label: string): FieldDefinition => ({
  id,
  kind: 'address',
  label,
  required: true,
});

export const examples: readonly Example[] = [
  {
    name: 'Địa chỉ: ở xã, ở nơi khác, tự ghi, chưa chọn',
    element: (
      <FormFields
        fields={[
          addressOf('exaHere', 'Nơi cư trú'),
          addressOf('exaListed', 'Nơi sinh'),
          addressOf('exaOther', 'Quê quán'),
          addressOf('exaNowhere', 'Nơi ở hiện tại'),
        ]}
        wire={{
          exaHere: { place: 'here', hamlet: 'ấp Phú Thứ', detail: 'Số 45, tổ 1' },
          exaListed: { place: 'listed', commune: 'phường Phú Lợi, Thành phố Hồ Chí Minh' },
          exaOther: { place: 'other', commune: 'làng Sen', province: 'tỉnh Nghệ An' },
        }}
        problems={[{ path: 'exaNowhere.place', message: 'Chọn nơi ở hiện tại' }]}
        places={{ home }}
      />
    ),
  },
  {
    name: 'Mọi loại ô khai',
    element: (
      <FormFields
        fields={fieldOfEveryKind}
        wire={{
          exkGroup: [{ name: 'Bằng tốt nghiệp', pages: '2' }, {}],
          exkChoices: ['Bưu điện'],
          exkSteps: [{ title: 'Nộp' }, { title: 'Nhận' }],
        }}
        problems={[
          { path: 'exkNumber', message: 'Nhập số định danh gồm 12 chữ số' },
          { path: 'exkDate.day', message: 'Nhập ngày sinh là một ngày đã qua' },
          { path: 'exkGroup.1.pages', message: 'Nhập số trang là số nguyên' },
        ]}
        heldFiles={{
          exkFile: [{ id: 'x', fileName: 'giay-chung-sinh.pdf', byteSize: 320_000, removable: true }],
        }}
        derive={() => 'Ngày mười lăm tháng ba năm một nghìn chín trăm chín mươi'}
      />
    ),
  },
];
