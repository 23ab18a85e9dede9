// Strategy, planning and plans of development, each in the section of its field (Đ10.5a–e).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const planning = {
  id: 'planning',
  name: 'Quy hoạch, kế hoạch',
  addLabel: 'Thêm quy hoạch, kế hoạch',
  exOfficio: true,
  facts: factsForm('planning', 'Quyết định phê duyệt', 'Đ10.5', [
    {
      id: 'approvedOn',
      kind: 'date',
      label: 'Ngày phê duyệt',
      hint: 'Thời hạn 10 ngày làm việc tính từ ngày này (Điều 12)',
      required: true,
      past: true,
    },
    {
      id: 'decision',
      kind: 'text',
      label: 'Quyết định phê duyệt',
      hint: 'Số, ký hiệu và cơ quan phê duyệt',
      required: true,
      example: 'Quyết định 245/QĐ-UBND của Ủy ban nhân dân thị xã Bến Cát',
    },
  ]),
  text: 'required',
  picture: 'optional',
  order: { fact: 'approvedOn', descending: true },
  ownPage: true,
  list: 'whole',
  gathers: true,
} as const satisfies ContentKind;
