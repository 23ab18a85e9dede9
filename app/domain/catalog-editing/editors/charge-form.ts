// The questions about charges: whether there are any, each item, who is exempt.
import type { Condition, FieldDefinition, FormSection } from '#forms/definition.ts';

import type { EditingSituation } from '../component-editor.ts';
import { chargedList, chargeKindList, quantityList, tariffList } from './closed-lists.ts';
import { questionOptions } from './form-choices.ts';
import { tickedWords } from './ticked-words.ts';

const is = (field: string, ...values: readonly string[]): Condition => ({ field, oneOf: values });

const tariffFields: readonly FieldDefinition[] = [
  { id: 'tariff', kind: 'radio', label: 'Mức thu', required: true, options: tariffList.options },
  { id: 'amount', kind: 'money', label: 'Số tiền', required: true, showWhen: is('tariff', 'per-unit') },
  {
    id: 'first',
    kind: 'money',
    label: 'Số tiền mỗi trang đầu',
    required: true,
    showWhen: is('tariff', 'by-page'),
  },
  {
    id: 'firstPages',
    kind: 'number',
    label: 'Số trang đầu tính theo mức ấy',
    required: true,
    min: 1,
    max: 1000,
    showWhen: is('tariff', 'by-page'),
  },
  {
    id: 'further',
    kind: 'money',
    label: 'Số tiền mỗi trang tiếp theo',
    required: true,
    showWhen: is('tariff', 'by-page'),
  },
  {
    id: 'cap',
    kind: 'money',
    label: 'Nhiều nhất mỗi bản',
    required: true,
    showWhen: is('tariff', 'by-page'),
  },
  {
    id: 'unit',
    kind: 'text',
    label: 'Đơn vị tính',
    hint: 'Ví dụ: bản, trường hợp',
    required: true,
    maxLength: 60,
    showWhen: is('tariff', 'per-unit', 'by-page'),
  },
  {
    id: 'note',
    kind: 'text',
    label: 'Mức thu do đâu quy định',
    hint: 'Người dân đọc được; số tiền thu tại Một cửa.',
    required: true,
    multiline: true,
    maxLength: 600,
    showWhen: is('tariff', 'set-by-province'),
  },
];

function quantityFields(situation: EditingSituation): readonly FieldDefinition[] {
  const { numbers, groups, inGroups } = questionOptions(situation);
  return [
    { id: 'quantity', kind: 'radio', label: 'Số lượng', required: true, options: quantityList.options },
    {
      id: 'count',
      kind: 'number',
      label: 'Số lượng cố định',
      required: true,
      min: 0,
      max: 1000,
      showWhen: is('quantity', 'constant'),
    },
    {
      id: 'countField',
      kind: 'select',
      label: 'Câu hỏi cho biết số lượng',
      hint: 'Câu hỏi bằng số của mẫu đơn đã chọn ở phần Mức độ.',
      required: true,
      options: numbers,
      showWhen: is('quantity', 'field'),
    },
    {
      id: 'countGroup',
      kind: 'select',
      label: 'Danh sách trong tờ khai',
      required: true,
      options: groups,
      showWhen: is('quantity', 'group'),
    },
    {
      id: 'copiesField',
      kind: 'select',
      label: 'Câu hỏi về số bản của mỗi mục',
      required: false,
      options: inGroups,
      showWhen: is('quantity', 'group'),
    },
    {
      id: 'pagesField',
      kind: 'select',
      label: 'Câu hỏi về số trang của mỗi mục',
      required: false,
      options: inGroups,
      showWhen: is('quantity', 'group'),
    },
  ];
}

function itemFields(situation: EditingSituation): readonly FieldDefinition[] {
  return [
    { id: 'name', kind: 'text', label: 'Tên khoản thu', required: true, maxLength: 300 },
    { id: 'kind', kind: 'radio', label: 'Loại', required: true, options: chargeKindList.options },
    ...tariffFields,
    ...quantityFields(situation),
    {
      id: 'whenField',
      kind: 'select',
      label: 'Chỉ thu khi câu trả lời này',
      hint: 'Để trống nếu lúc nào cũng thu.',
      required: false,
      options: questionOptions(situation).deciding,
    },
    {
      id: 'whenEquals',
      kind: 'text',
      label: 'là',
      hint: tickedWords.hint,
      required: true,
      maxLength: 300,
      showWhen: { field: 'whenField', answered: true },
    },
    { id: 'legalBasis', kind: 'text', label: 'Căn cứ thu', required: true, multiline: true, maxLength: 600 },
    {
      id: 'id',
      kind: 'text',
      label: 'Mã khoản thu',
      hint: 'Giữ nguyên khi sửa. Khoản mới thì để trống.',
      required: false,
      maxLength: 60,
    },
  ];
}

const amountFields: readonly FieldDefinition[] = [
  {
    id: 'item',
    kind: 'text',
    label: 'Của khoản nào',
    hint: 'Ghi đúng tên khoản thu do tỉnh quy định ở trên.',
    required: true,
    maxLength: 300,
  },
  { id: 'amount', kind: 'money', label: 'Số tiền', required: true },
  {
    id: 'unit',
    kind: 'text',
    label: 'Đơn vị tính',
    hint: 'Ví dụ: trường hợp',
    required: true,
    maxLength: 60,
  },
  {
    id: 'resolution',
    kind: 'text',
    label: 'Số, ký hiệu nghị quyết',
    hint: 'Ví dụ 12/2026/NQ-HĐND',
    required: true,
    maxLength: 80,
  },
  { id: 'resolvedOn', kind: 'date', label: 'Ngày ban hành nghị quyết', required: true },
  { id: 'from', kind: 'date', label: 'Áp dụng từ ngày', required: true },
  {
    id: 'until',
    kind: 'date',
    label: 'Hết áp dụng từ ngày',
    hint: 'Ngày đầu tiên không áp dụng nữa. Để trống nếu chưa biết.',
    required: false,
  },
];

const exemptionFields: readonly FieldDefinition[] = [
  { id: 'label', kind: 'text', label: 'Người được miễn', required: true, maxLength: 300 },
  {
    id: 'item',
    kind: 'text',
    label: 'Miễn khoản nào',
    hint: 'Ghi đúng tên khoản thu ở trên; để trống nếu miễn mọi khoản.',
    required: false,
    maxLength: 300,
  },
  { id: 'legalBasis', kind: 'text', label: 'Căn cứ miễn', required: true, multiline: true, maxLength: 600 },
  {
    id: 'id',
    kind: 'text',
    label: 'Mã trường hợp miễn',
    hint: 'Giữ nguyên khi sửa. Trường hợp mới thì để trống.',
    required: false,
    maxLength: 60,
  },
];

/**
 * @returns the sections of the editor of charges: amounts in VND, and for a tariff what it counts by in the forms of
 *   `situation`
 */
export function chargeForm(situation: EditingSituation): readonly FormSection[] {
  return [
    {
      id: 'charged',
      heading: 'Phí, lệ phí',
      fields: [
        { id: 'kind', kind: 'radio', label: 'Có thu không', required: true, options: chargedList.options },
        {
          id: 'legalBasis',
          kind: 'text',
          label: 'Căn cứ của việc không thu',
          required: true,
          multiline: true,
          maxLength: 600,
          showWhen: is('kind', 'free'),
        },
        {
          id: 'freeService',
          kind: 'text',
          label: 'Việc chính miễn phí đến khi nào',
          hint: 'Nếu chỉ thu khi quá hạn, hoặc chỉ thu khoản làm thêm. Ví dụ: Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh.',
          required: false,
          maxLength: 200,
        },
        {
          id: 'note',
          kind: 'text',
          label: 'Điều cần nói thêm cho người dân',
          required: false,
          multiline: true,
          maxLength: 1500,
        },
      ],
    },
    {
      id: 'items',
      heading: 'Các khoản thu',
      showWhen: is('kind', 'charged'),
      fields: [
        {
          id: 'items',
          kind: 'group',
          label: 'Khoản thu',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Khoản',
          ordered: true,
          fields: itemFields(situation),
        },
      ],
    },
    {
      id: 'amounts',
      heading: 'Mức thu theo nghị quyết của tỉnh',
      intro:
        'Ghi mỗi mức thu với nghị quyết và thời gian áp dụng. Chưa ghi thì trang của thủ tục nói là chưa có mức, và kế toán ghi số tiền vào từng hồ sơ.',
      showWhen: is('kind', 'charged'),
      fields: [
        {
          id: 'amounts',
          kind: 'group',
          label: 'Mức thu',
          required: false,
          minEntries: 0,
          maxEntries: 40,
          entryLabel: 'Mức thu',
          fields: amountFields,
        },
      ],
    },
    {
      id: 'exemptions',
      heading: 'Ai được miễn',
      showWhen: is('kind', 'charged'),
      fields: [
        {
          id: 'exemptions',
          kind: 'group',
          label: 'Trường hợp được miễn',
          required: false,
          minEntries: 0,
          maxEntries: 60,
          entryLabel: 'Trường hợp',
          fields: exemptionFields,
        },
      ],
    },
  ];
}
