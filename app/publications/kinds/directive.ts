// What the head directed, as issued in writing (Đ10.3).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const directive = {
  id: 'directive',
  name: 'Ý kiến chỉ đạo',
  addLabel: 'Thêm ý kiến chỉ đạo',
  exOfficio: true,
  facts: factsForm('directive', 'Văn bản chỉ đạo', 'Đ10.3', [
    {
      id: 'number',
      kind: 'text',
      label: 'Số, ký hiệu',
      required: true,
      maxLength: 60,
      example: '125/UBND-VP',
    },
    { id: 'issuedOn', kind: 'date', label: 'Ngày ban hành', required: true, past: true },
    {
      id: 'issuedBy',
      kind: 'text',
      label: 'Người chỉ đạo',
      required: true,
      example: 'Chủ tịch Ủy ban nhân dân xã',
    },
  ]),
  text: 'required',
  picture: 'none',
  order: { fact: 'issuedOn', descending: true },
  ownPage: true,
  list: 'paged',
} as const satisfies ContentKind;
