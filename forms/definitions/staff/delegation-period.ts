// First and last day of a delegation, as a form, so that page and server check them alike.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';

export const period: readonly FieldDefinition[] = [
  { id: 'from', kind: 'date', label: 'Từ ngày', missing: 'Nhập ngày bắt đầu', required: true },
  { id: 'until', kind: 'date', label: 'Đến hết ngày', required: true },
];

export const periodForm: FormDefinition = {
  code: 'thoi-han-uy-quyen',
  version: 1,
  title: 'Thời hạn ủy quyền',
  source: '',
  toReview: [],
  sections: [{ id: 'period', heading: 'Thời hạn', fields: period }],
  rules: [
    {
      id: 'den-sau-tu',
      kind: 'not-before',
      severity: 'error',
      later: 'until',
      earlier: 'from',
      at: 'until',
      message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    },
  ],
  paper: [],
};
