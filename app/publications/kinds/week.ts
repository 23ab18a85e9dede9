// The leaders' working week (Đ10.3): entries a day and an hour, of what, who and where.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const week = {
  id: 'week',
  name: 'Lịch tuần',
  addLabel: 'Thêm lịch tuần',
  exOfficio: true,
  facts: factsForm('week', 'Lịch trong tuần', 'Đ10.3', [
    {
      id: 'monday',
      kind: 'date',
      label: 'Thứ Hai của tuần',
      hint: 'Ngày nào trong tuần cũng được, lịch luôn tính từ thứ Hai',
      required: true,
    },
    {
      id: 'entries',
      kind: 'group',
      label: 'Các buổi làm việc',
      required: true,
      minEntries: 1,
      maxEntries: 80,
      entryLabel: 'Buổi',
      fields: [
        {
          id: 'day',
          kind: 'select',
          label: 'Ngày',
          required: true,
          options: {
            labelled: [
              { value: '1', label: 'Thứ Hai' },
              { value: '2', label: 'Thứ Ba' },
              { value: '3', label: 'Thứ Tư' },
              { value: '4', label: 'Thứ Năm' },
              { value: '5', label: 'Thứ Sáu' },
              { value: '6', label: 'Thứ Bảy' },
              { value: '7', label: 'Chủ nhật' },
            ],
          },
        },
        { id: 'hour', kind: 'number', label: 'Giờ', required: true, min: 0, max: 23, example: '8' },
        { id: 'minute', kind: 'number', label: 'Phút', required: false, min: 0, max: 59, example: '30' },
        { id: 'what', kind: 'text', label: 'Nội dung', required: true, example: 'Họp giao ban tuần' },
        { id: 'who', kind: 'text', label: 'Người dự', required: true, example: 'Chủ tịch, các Phó Chủ tịch' },
        { id: 'where', kind: 'text', label: 'Địa điểm', required: true, example: 'Phòng họp số 1' },
      ],
    },
  ]),
  text: 'none',
  picture: 'none',
  order: { fact: 'monday', descending: true },
  ownPage: true,
  list: 'paged',
} as const satisfies ContentKind;
