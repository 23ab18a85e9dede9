// Basic construction, rural roads, dredging of canals: where, from when to when, how far (Đ10.11).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const works = {
  id: 'works',
  name: 'Công trình',
  addLabel: 'Thêm công trình',
  facts: factsForm(
    'works',
    'Địa điểm và tiến độ',
    'Đ10.11',
    [
      {
        id: 'field',
        kind: 'radio',
        label: 'Loại công trình',
        required: true,
        options: {
          labelled: [
            { value: 'construction', label: 'Xây dựng cơ bản' },
            { value: 'roads', label: 'Đường giao thông nông thôn' },
            { value: 'canals', label: 'Nạo vét kênh, rạch' },
          ],
        },
      },
      { id: 'place', kind: 'text', label: 'Địa điểm', required: true, example: 'Ấp An Thuận' },
      { id: 'startsOn', kind: 'date', label: 'Ngày khởi công', required: true },
      { id: 'endsOn', kind: 'date', label: 'Ngày hoàn thành (dự kiến)', required: true },
      {
        id: 'progress',
        kind: 'number',
        label: 'Khối lượng đã làm',
        hint: 'Từ 0 đến 100',
        required: true,
        min: 0,
        max: 100,
        unit: '%',
      },
    ],
    [
      {
        id: 'ends-after-start',
        kind: 'not-before',
        severity: 'error',
        message: 'Ngày hoàn thành không được trước ngày khởi công: kiểm tra lại hai ngày',
        at: 'endsOn',
        later: 'endsOn',
        earlier: 'startsOn',
      },
    ],
  ),
  text: 'optional',
  picture: 'optional',
  order: { fact: 'startsOn', descending: true },
  ownPage: true,
  list: 'whole',
  filters: ['field'],
} as const satisfies ContentKind;
