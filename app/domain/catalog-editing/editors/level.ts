// The level, and what it needs: forms from level 2 on, an online form from level 3 on, how to pay at level 4 (Đ3.4).
import { present } from '#app/values/present.ts';
import type { FormCode, Level, Presets } from '#catalog/procedure.ts';
import type { FieldDefinition } from '#forms/definition.ts';

import { entriesIn } from '#forms/editing/read-answers.ts';
import { own } from '#forms/own.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { EditingSituation } from '../component-editor.ts';
import { levelList, newerTermList, paymentList } from './closed-lists.ts';
import { defineEditor } from './editor.ts';
import { formOptions, presetCode, presetOf, presetOptions } from './form-choices.ts';
import { atLeastOne, textAt } from './read-answers.ts';

const atLevels = (...levels: readonly `${Level}`[]) => ({ field: 'level', oneOf: levels });

const levelFields: readonly FieldDefinition[] = [
  { id: 'level', kind: 'radio', label: 'Mức độ', required: true, options: levelList.options },
  {
    id: 'levelReason',
    kind: 'text',
    label: 'Vì sao ở mức độ này',
    hint: 'Một câu người dân hiểu được: vì sao làm được, hoặc chưa làm được trực tuyến.',
    required: true,
    multiline: true,
    maxLength: 600,
  },
  {
    id: 'newerTerm',
    kind: 'radio',
    label: 'Toàn trình hay một phần',
    hint: 'Theo nghị định đang có hiệu lực: Nghị định 224/2026/NĐ-CP, trước đó Nghị định 42/2022/NĐ-CP',
    required: true,
    options: newerTermList.options,
  },
];

function formFields(situation: EditingSituation): readonly FieldDefinition[] {
  const options = formOptions(situation);
  return [
    {
      id: 'forms',
      kind: 'group',
      label: 'Mẫu đơn, tờ khai',
      hint: 'Từ mức độ 2 phải có ít nhất một mẫu. Mẫu đứng đầu là mẫu được mời khai trước.',
      required: true,
      minEntries: 1,
      maxEntries: 10,
      entryLabel: 'Mẫu',
      ordered: true,
      fields: [{ id: 'form', kind: 'select', label: 'Mẫu đơn', required: true, options }],
    },
    {
      id: 'presets',
      kind: 'group',
      label: 'Câu trả lời có sẵn',
      hint: 'Khi một mẫu dùng chung cho nhiều thủ tục. Chọn một câu trả lời thì mẫu không hỏi nữa; chọn vài câu trả lời của cùng một câu hỏi thì mẫu chỉ cho chọn trong số đó.',
      required: false,
      minEntries: 0,
      maxEntries: 30,
      entryLabel: 'Câu trả lời',
      fields: [
        {
          id: 'preset',
          kind: 'select',
          label: 'Câu hỏi và câu trả lời',
          required: true,
          options: presetOptions(situation),
        },
      ],
    },
    {
      id: 'onlineForm',
      kind: 'select',
      label: 'Mẫu dùng để nộp trực tuyến',
      hint: 'Là một trong các mẫu ở trên.',
      required: true,
      options,
      showWhen: atLevels('3', '4'),
    },
    {
      id: 'onlinePayment',
      kind: 'radio',
      label: 'Thanh toán trực tuyến',
      hint: 'Phải khớp với phần Phí, lệ phí.',
      required: true,
      options: paymentList.options,
      showWhen: atLevels('4'),
    },
  ];
}

export const level = defineEditor({
  component: 'level',
  sections: (situation) => [
    { id: 'level', heading: 'Mức độ dịch vụ công', fields: levelFields },
    {
      id: 'forms',
      heading: 'Mẫu đơn và thanh toán',
      showWhen: atLevels('2', '3', '4'),
      fields: formFields(situation),
    },
  ],
  read: ({ level: at, levelReason, newerTerm, forms, presets, onlineForm, onlinePayment }) => ({
    level: at?.toString(),
    levelReason,
    newerTerm,
    forms: forms?.map((form) => ({ form })),
    presets:
      presets &&
      Object.entries(presets).flatMap(([field, answers]) =>
        answers.map((answer) => ({ preset: presetCode(field, answer) })),
      ),
    onlineForm,
    onlinePayment,
  }),
  write(answers) {
    const at = Number(levelList.code(answers['level'])) as Level;
    const forms = entriesIn(answers, 'forms').map((entry) => textAt(entry, 'form'));
    const presets = presetsOf(entriesIn(answers, 'presets').map((entry) => textAt(entry, 'preset')));
    const onlineForm = at >= 3 ? textAt(answers, 'onlineForm') : undefined;
    return {
      facts: {
        level: at,
        levelReason: textAt(answers, 'levelReason'),
        newerTerm: newerTermList.code(answers['newerTerm']),
        ...(at >= 2 && { forms: atLeastOne(forms) }),
        ...(at >= 2 && Object.keys(presets).length > 0 && { presets }),
        ...present({ onlineForm }),
        ...(at === 4 && { onlinePayment: paymentList.code(answers['onlinePayment']) }),
      },
      problems: problemsOf(forms, onlineForm),
    };
  },
});

function presetsOf(codes: readonly string[]): Presets {
  const presets: Record<string, readonly [string, ...string[]]> = {};
  for (const [field, answer] of codes.map(presetOf)) {
    const presetAnswers = own(presets, field);
    if (presetAnswers?.includes(answer) === true) continue;
    presets[field] = presetAnswers === undefined ? [answer] : [...presetAnswers, answer];
  }
  return presets;
}

function problemsOf(forms: readonly FormCode[], onlineForm: FormCode | undefined): readonly InputProblem[] {
  const repeated = forms.flatMap((code, index) =>
    forms.indexOf(code) === index
      ? []
      : [{ path: `forms.${index}.form`, message: 'Mẫu này đã chọn ở trên: bỏ bớt một' }],
  );
  return onlineForm === undefined || forms.includes(onlineForm)
    ? repeated
    : [...repeated, { path: 'onlineForm', message: 'Chọn một trong các mẫu đơn ở trên' }];
}
