// Strategy, planning and plans of development, in the six fields of the regulation (Đ10.5a–e).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const planning = {
  id: 'planning',
  name: 'Quy hoạch, kế hoạch',
  addLabel: 'Thêm quy hoạch, kế hoạch',
  facts: factsForm('planning', 'Lĩnh vực và quyết định', 'Đ10.5', [
    {
      id: 'field',
      kind: 'radio',
      label: 'Lĩnh vực',
      required: true,
      options: {
        labelled: [
          { value: 'investment', label: 'Chính sách ưu đãi, cơ hội đầu tư, dự án mời gọi vốn' },
          { value: 'construction', label: 'Quy hoạch xây dựng, quy hoạch đô thị' },
          { value: 'land', label: 'Quy hoạch, kế hoạch sử dụng đất' },
          { value: 'resources', label: 'Khai thác tài nguyên thiên nhiên' },
          { value: 'waste', label: 'Chất thải, nguồn thải, khu vực môi trường bị ô nhiễm' },
          { value: 'commerce', label: 'Chợ, trung tâm thương mại, siêu thị, dịch vụ' },
        ],
      },
    },
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
} as const satisfies ContentKind;
