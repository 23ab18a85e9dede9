// Something that takes place: where, from when, until when (Đ10.2).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const event = {
  id: 'event',
  name: 'Sự kiện',
  addLabel: 'Thêm sự kiện',
  facts: factsForm(
    'event',
    'Thời gian và địa điểm',
    'Đ10.2',
    [
      {
        id: 'place',
        kind: 'text',
        label: 'Địa điểm',
        required: true,
        example: 'Hội trường Ủy ban nhân dân xã',
      },
      { id: 'startsAt', kind: 'moment', label: 'Thời gian bắt đầu', required: true },
      { id: 'endsAt', kind: 'moment', label: 'Thời gian kết thúc', required: false },
    ],
    [
      {
        id: 'ends-after-start',
        kind: 'not-before',
        severity: 'error',
        message: 'Kết thúc không được trước khi bắt đầu: kiểm tra lại ngày giờ',
        at: 'endsAt',
        later: 'endsAt',
        earlier: 'startsAt',
      },
    ],
  ),
  text: 'optional',
  picture: 'optional',
  order: { fact: 'startsAt', descending: true },
  ownPage: true,
  list: 'paged',
} as const satisfies ContentKind;
