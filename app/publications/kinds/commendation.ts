// Commendations and sanctions: who, in what form, by which decision (Đ10.3).
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const commendation = {
  id: 'commendation',
  name: 'Khen thưởng, xử phạt',
  addLabel: 'Thêm khen thưởng, xử phạt',
  exOfficio: true,
  facts: factsForm('commendation', 'Quyết định', 'Đ10.3', [
    {
      id: 'type',
      kind: 'radio',
      label: 'Loại',
      required: true,
      options: {
        labelled: [
          { value: 'commendation', label: 'Khen thưởng' },
          { value: 'sanction', label: 'Xử phạt' },
        ],
      },
    },
    {
      id: 'who',
      kind: 'text',
      label: 'Tập thể, cá nhân',
      required: true,
      example: 'Ban Nhân dân ấp An Thuận',
    },
    { id: 'form', kind: 'text', label: 'Hình thức', required: true, example: 'Giấy khen' },
    {
      id: 'decision',
      kind: 'text',
      label: 'Quyết định số',
      missing: 'Nhập số quyết định',
      required: true,
      maxLength: 60,
      example: '88/QĐ-UBND',
    },
    { id: 'decidedOn', kind: 'date', label: 'Ngày quyết định', required: true, past: true },
  ]),
  text: 'optional',
  picture: 'optional',
  order: { fact: 'decidedOn', descending: true },
  ownPage: true,
  list: 'paged',
  filters: ['type'],
} as const satisfies ContentKind;
