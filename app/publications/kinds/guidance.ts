// Guidance on a law, a regime or a policy: which document, of when, in which field (Đ10.4).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const guidance = {
  id: 'guidance',
  name: 'Tuyên truyền, hướng dẫn',
  addLabel: 'Viết bài tuyên truyền, hướng dẫn',
  facts: factsForm('guidance', 'Văn bản được phổ biến', 'Đ10.4', [
    {
      id: 'document',
      kind: 'text',
      label: 'Văn bản',
      hint: 'Tên, số, ký hiệu và cơ quan ban hành',
      required: true,
      example: 'Luật Căn cước số 26/2023/QH15',
    },
    {
      id: 'issuedOn',
      kind: 'date',
      label: 'Ngày ban hành',
      hint: 'Thời hạn 15 ngày làm việc tính từ ngày này (Điều 12)',
      required: true,
      past: true,
    },
    {
      id: 'field',
      kind: 'select',
      label: 'Lĩnh vực',
      required: true,
      options: {
        values: [
          'Hộ tịch, cư trú, căn cước',
          'Đất đai, xây dựng',
          'Nông nghiệp, môi trường',
          'Lao động, việc làm',
          'Người có công',
          'Bảo trợ xã hội',
          'Hôn nhân và gia đình, trẻ em',
          'Y tế, giáo dục',
          'An ninh trật tự, an toàn giao thông',
          'Thuế, kinh doanh',
          'Lĩnh vực khác',
        ],
      },
    },
  ]),
  text: 'required',
  picture: 'optional',
  order: 'newest',
  ownPage: true,
  list: 'paged',
  filters: ['field'],
} as const satisfies ContentKind;
