// A page of the introduction: organisation, boundary, nature, history, culture, monuments, sights (Đ10.1).
import type { ContentKind } from '../content-kind.ts';
import { factsForm, position } from './facts-form.ts';

export const page = {
  id: 'page',
  name: 'Trang giới thiệu',
  addLabel: 'Thêm trang giới thiệu',
  facts: factsForm('page', 'Vị trí trong chuyên mục', 'Đ10.1', [
    {
      id: 'topic',
      kind: 'select',
      label: 'Nội dung giới thiệu',
      required: true,
      options: {
        labelled: [
          { value: 'organisation', label: 'Tổ chức bộ máy hành chính' },
          { value: 'boundary', label: 'Bản đồ địa giới hành chính' },
          { value: 'nature', label: 'Điều kiện tự nhiên' },
          { value: 'history', label: 'Lịch sử' },
          { value: 'culture', label: 'Truyền thống văn hóa' },
          { value: 'monuments', label: 'Di tích' },
          { value: 'sights', label: 'Danh thắng' },
          { value: 'lodging', label: 'Du lịch, lưu trú' },
          { value: 'other', label: 'Nội dung khác' },
        ],
      },
    },
    position,
  ]),
  text: 'required',
  picture: 'optional',
  order: { fact: 'position' },
  ownPage: true,
  list: 'whole',
} as const satisfies ContentKind;
