// When an approved item appears and when it is taken down, as a form, so that page and server check them alike.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';

export const publishTimes: readonly FieldDefinition[] = [
  {
    id: 'publishAt',
    kind: 'moment',
    label: 'Đăng vào lúc',
    hint: 'Để trống thì đăng ngay khi duyệt.',
    required: false,
  },
  {
    id: 'expireAt',
    kind: 'moment',
    label: 'Tự gỡ xuống vào lúc',
    hint: 'Để trống thì bài ở lại trên Cổng.',
    required: false,
  },
];

export const publishTimesForm: FormDefinition = {
  code: 'dang-luc',
  version: 1,
  title: 'Đăng vào lúc',
  source: '',
  toReview: [],
  sections: [{ id: 'when', heading: 'Đăng vào lúc', fields: publishTimes }],
  rules: [],
  paper: [],
};
