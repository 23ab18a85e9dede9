// How to reach a competent official (Đ10.9). The title is the name.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const contact = {
  id: 'contact',
  name: 'Cán bộ, công chức',
  addLabel: 'Thêm cán bộ, công chức',
  exOfficio: true,
  facts: factsForm('contact', 'Chức vụ và liên hệ', 'Đ10.9', [
    { id: 'post', kind: 'text', label: 'Chức vụ', required: true, example: 'Công chức Tư pháp - Hộ tịch' },
    {
      id: 'unit',
      kind: 'text',
      label: 'Đơn vị công tác',
      required: true,
      example: 'Ủy ban nhân dân xã Phú An',
    },
    { id: 'phone', kind: 'phone', label: 'Điện thoại', required: true },
    { id: 'fax', kind: 'phone', label: 'Fax', required: false, example: '0274 3558 001' },
    {
      id: 'email',
      kind: 'text',
      label: 'Thư điện tử công vụ',
      required: true,
      maxLength: 120,
      example: 'hotich.phuan@vidu.gov.vn',
    },
  ]),
  text: 'none',
  picture: 'none',
  order: 'title',
  ownPage: false,
  list: 'whole',
} as const satisfies ContentKind;
