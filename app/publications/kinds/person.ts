// A leader: short biography and duties (Đ10.1). The title is the name, the text the biography.
import type { ContentKind } from '../content-kind.ts';
import { factsForm, position } from './facts-form.ts';

export const person = {
  id: 'person',
  name: 'Lãnh đạo',
  addLabel: 'Thêm lãnh đạo',
  facts: factsForm('person', 'Chức vụ và nhiệm vụ', 'Đ10.1', [
    {
      id: 'post',
      kind: 'text',
      label: 'Chức vụ',
      required: true,
      example: 'Chủ tịch Ủy ban nhân dân xã',
    },
    { id: 'born', kind: 'partial-date', label: 'Ngày sinh', required: false, past: true },
    {
      id: 'duties',
      kind: 'text',
      label: 'Nhiệm vụ đảm nhiệm',
      hint: 'Mỗi nhiệm vụ một dòng',
      required: true,
      multiline: true,
      example: 'Lãnh đạo, điều hành chung công việc của Ủy ban nhân dân xã',
    },
    position,
  ]),
  text: 'required',
  picture: 'optional',
  order: { fact: 'position' },
  ownPage: true,
  list: 'whole',
} as const satisfies ContentKind;
