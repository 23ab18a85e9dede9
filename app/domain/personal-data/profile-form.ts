// What a resident may tell once, asked with the same fields as every declaration.
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';

/** At signing up and in the profile alike. */
export const fullNameField: FieldDefinition = {
  kind: 'person-name',
  id: 'fullName',
  label: 'Họ, chữ đệm, tên',
  required: true,
  profile: 'fullName',
};

export const profileForm: FormDefinition = {
  code: 'tai-khoan',
  version: 1,
  title: 'Thông tin của bạn',
  source: 'Cổng thông tin điện tử',
  toReview: [],
  sections: [
    {
      id: 'ban-than',
      heading: 'Thông tin của bạn',
      fields: [
        fullNameField,
        {
          kind: 'date',
          id: 'birthDate',
          label: 'Ngày, tháng, năm sinh',
          required: false,
          past: true,
          profile: 'birthDate',
        },
        {
          kind: 'identity-paper',
          id: 'identity',
          label: 'Giấy tờ tùy thân',
          required: false,
          profile: 'identity',
        },
        {
          kind: 'address',
          id: 'residence',
          label: 'Nơi cư trú',
          // A place that is chosen and not named would be stored as none.
          required: { field: 'residence.place', oneOf: ['listed', 'other'] },
          profile: 'residence',
        },
        { kind: 'phone', id: 'phone', label: 'Số điện thoại', required: false, profile: 'phone' },
      ],
    },
  ],
  rules: [
    {
      id: 'issued-after-birth',
      kind: 'not-before',
      later: 'identity.issuedOn',
      earlier: 'birthDate',
      severity: 'error',
      at: 'identity',
      message: 'Ngày cấp giấy tờ tùy thân không thể trước ngày sinh: kiểm tra lại hai ngày ấy',
    },
  ],
  paper: [],
};
