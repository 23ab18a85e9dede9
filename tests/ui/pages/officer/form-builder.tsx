// Examples of the form builder, for the tests.
import { formProblems, newForm } from '#forms/editing/index.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { FieldPreview } from '#app/ui/pages/officer/form-builder/editor-page.tsx';
import { Outline } from '#app/ui/pages/officer/form-builder/outline.tsx';
import { PaperOutline, RulesOutline } from '#app/ui/pages/officer/form-builder/paper-outline.tsx';

const { paperLayout: _layout, ...blank } = newForm({ code: 'don-vi-du', title: 'ĐƠN VÍ DỤ' });

const form: FormDefinition = {
  ...blank,
  sections: [
    {
      id: 'nguoiDeNghi',
      heading: 'Người đề nghị',
      fields: [
        { id: 'hoVaTen', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
        {
          id: 'banSao',
          kind: 'radio',
          label: 'Đề nghị cấp bản sao?',
          required: true,
          options: { values: ['Có', 'Không'] },
        },
        {
          id: 'soBan',
          kind: 'number',
          label: 'Số lượng bản',
          required: true,
          min: 1,
          showWhen: { field: 'banSao', equals: 'Có' },
        },
      ],
    },
    {
      id: 'giayTo',
      heading: 'Giấy tờ gửi kèm',
      showWhen: { field: 'banSao', equals: 'Có' },
      fields: [
        {
          id: 'danhMuc',
          kind: 'group',
          label: 'Danh mục giấy tờ',
          required: false,
          minEntries: 0,
          maxEntries: 5,
          entryLabel: 'Giấy tờ',
          fields: [{ id: 'ten', kind: 'text', label: 'Tên giấy tờ', required: true }],
        },
      ],
    },
  ],
  rules: [
    {
      id: 'entries-equal',
      kind: 'entries-equal',
      group: 'danhMuc',
      number: 'soBan',
      at: 'danhMuc',
      severity: 'warning',
      message: 'Số giấy tờ khác số bản đã ghi: kiểm tra lại',
    },
  ],
  paper: [
    ...blank.paper,
    { block: 'heading', text: 'Nội dung' },
    { block: 'line', fields: ['hoVaTen', 'soBan'] },
  ],
};

const problems = formProblems(form);
const context = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };

export const examples: readonly Example[] = [
  { name: 'Các phần và các ô', element: <Outline form={form} mayEdit problems={problems} /> },
  { name: 'Quy tắc', element: <RulesOutline form={form} mayEdit problems={problems} /> },
  { name: 'Trên giấy', element: <PaperOutline form={form} mayEdit problems={problems} /> },
  {
    name: 'Người khai sẽ thấy',
    element: (
      <FieldPreview definition={form} request={{ edit: 'field:banSao' }} wire={{}} context={context} />
    ),
  },
];
