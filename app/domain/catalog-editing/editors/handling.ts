// The steps of handling, each with who has to do it, and how much of the time limit it has.
import { present } from '#app/values/present.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { entriesIn, textIn } from '#forms/editing/read-answers.ts';
import type { Answers } from '#forms/kinds/kind.ts';
import type { HandlingStep } from '#catalog/procedure.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { partyList, unitList } from './closed-lists.ts';
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, numberAt, textAt } from './read-answers.ts';

const fields: readonly FieldDefinition[] = [
  {
    id: 'title',
    kind: 'text',
    label: 'Việc phải làm',
    required: true,
    multiline: true,
    maxLength: 800,
  },
  { id: 'party', kind: 'select', label: 'Người làm', required: true, options: partyList.options },
  {
    id: 'unit',
    kind: 'text',
    label: 'Bộ phận, vị trí cụ thể',
    hint: 'Ví dụ: Công chức Tư pháp - Hộ tịch. Để trống thì lấy theo cơ quan thực hiện của thủ tục',
    required: false,
    maxLength: 200,
  },
  {
    id: 'timeValue',
    kind: 'number',
    label: 'Thời gian của bước',
    hint: 'Theo quy trình nội bộ đã ban hành. Thời gian các bước cộng lại phải bằng thời hạn giải quyết',
    required: false,
    min: 1,
    max: 1000,
  },
  { id: 'timeUnit', kind: 'select', label: 'Tính theo', required: false, options: unitList.options },
];

export const handling = defineEditor({
  component: 'handling',
  sections: () => [
    oneSection('handling', [
      {
        id: 'handling',
        kind: 'group',
        label: 'Các bước',
        hint: 'Theo thứ tự, từ lúc nộp hồ sơ đến lúc nhận kết quả.',
        required: true,
        minEntries: 1,
        maxEntries: 30,
        entryLabel: 'Bước',
        ordered: true,
        fields,
      },
    ]),
  ],
  read: ({ handling: steps }) => ({
    handling: steps?.map(({ time, ...step }) => ({
      ...step,
      ...(time !== undefined && { timeValue: time.value, timeUnit: time.unit }),
    })),
  }),
  write(answers) {
    const entries = entriesIn(answers, 'handling');
    return {
      facts: { handling: atLeastOne(entries.map(stepOf)) },
      problems: entries.flatMap((entry, index) => timeProblems(entry, index)),
    };
  },
});

function stepOf(entry: Answers): HandlingStep {
  const hasTime = numberAt(entry, 'timeValue') > 0 && textIn(entry, 'timeUnit') !== undefined;
  return {
    title: textAt(entry, 'title'),
    party: partyList.code(entry['party']),
    ...present({ unit: textIn(entry, 'unit') }),
    ...(hasTime && { time: { value: numberAt(entry, 'timeValue'), unit: unitList.code(entry['timeUnit']) } }),
  };
}

function timeProblems(entry: Answers, index: number): readonly InputProblem[] {
  const value = numberAt(entry, 'timeValue');
  const unit = textIn(entry, 'timeUnit');
  const at = (field: string) => `handling.${index}.${field}`;
  if (value > 0 && unit === undefined)
    return [{ path: at('timeUnit'), message: 'Chọn tính theo ngày hay giờ' }];
  if (value === 0 && unit !== undefined)
    return [{ path: at('timeValue'), message: 'Ghi thời gian của bước, hoặc bỏ chọn cách tính' }];
  if (value > 0 && partyList.code(entry['party']) === 'applicant')
    return [
      { path: at('timeValue'), message: 'Bước của người nộp hồ sơ không tính vào thời hạn: bỏ thời gian' },
    ];
  return [];
}
