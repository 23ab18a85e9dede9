// The site of another agency (Đ13.1b). The title is what the link says.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const link = {
  id: 'link',
  name: 'Liên kết',
  addLabel: 'Thêm liên kết',
  exOfficio: true,
  facts: factsForm('link', 'Trang được liên kết', 'Đ13.1b', [
    {
      id: 'address',
      kind: 'text',
      label: 'Địa chỉ trang',
      hint: 'Bắt đầu bằng https://',
      required: true,
      maxLength: 400,
      example: 'https://dichvucong.gov.vn',
    },
    { id: 'agency', kind: 'text', label: 'Cơ quan', required: true, example: 'Chính phủ' },
    {
      id: 'level',
      kind: 'select',
      label: 'Nhóm',
      required: true,
      options: { values: ['Trung ương', 'Tỉnh', 'Thị xã', 'Xã, phường', 'Đơn vị khác'] },
    },
  ]),
  text: 'none',
  picture: 'none',
  order: 'title',
  ownPage: false,
  list: 'whole',
} as const satisfies ContentKind;
