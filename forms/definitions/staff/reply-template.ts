// A template of a reply, as a form, so that page and server check it alike.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';

export const replyTemplateFields: readonly FieldDefinition[] = [
  {
    id: 'title',
    kind: 'text',
    label: 'Tên mẫu',
    hint: 'Để cán bộ chọn, ví dụ “Hướng dẫn khai sinh quá hạn”',
    required: true,
    maxLength: 120,
  },
  { id: 'body', kind: 'text', label: 'Nội dung', required: true, multiline: true, maxLength: 5000 },
];

export const replyTemplateForm: FormDefinition = {
  code: 'mau-tra-loi',
  version: 1,
  title: 'Mẫu trả lời',
  source: '',
  toReview: [],
  sections: [{ id: 'template', heading: 'Mẫu trả lời', fields: replyTemplateFields }],
  rules: [],
  paper: [],
};
