// By what a member of the staff is known whatever account he uses, as an administrator enters it.
import type { FormDefinition } from '../../definition.ts';

export const personForm: FormDefinition = {
  code: 'dinh-danh-can-bo',
  version: 1,
  title: 'Định danh cán bộ',
  source: '',
  toReview: [],
  sections: [
    {
      id: 'person',
      heading: 'Định danh',
      fields: [
        { id: 'identityNumber', kind: 'identity-number', label: 'số định danh cá nhân', required: true },
        { id: 'ownPhone', kind: 'phone', label: 'Số điện thoại riêng', required: false },
      ],
    },
  ],
  rules: [],
  paper: [],
};
