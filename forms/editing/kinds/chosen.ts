// Settings of the kinds with answers to choose or tick.
import { present } from '#app/values/present.ts';
import type { FieldDefinition, OptionSource } from '../../definition.ts';
import { labelledOptions, optionsOf } from '../../lists/index.ts';
import { askText } from '../ask.ts';
import { linesIn, textIn } from '../read-answers.ts';
import type { Answers, FieldOf, Wire } from '../../kinds/kind.ts';
import type { KindSettings } from './kind-settings.ts';

const OWN = 'own';
const lists = [
  { value: 'ethnic-groups', label: 'Danh mục dân tộc' },
  { value: 'nationalities', label: 'Danh mục quốc tịch' },
  { value: 'relationships', label: 'Danh mục quan hệ' },
  { value: 'sexes', label: 'Giới tính: Nam, Nữ' },
] as const;

const askOptions: readonly FieldDefinition[] = [
  {
    id: 'source',
    kind: 'radio',
    label: 'Các lựa chọn lấy từ đâu?',
    missing: 'Chọn nơi lấy các lựa chọn',
    required: true,
    options: { labelled: [{ value: OWN, label: 'Tự ghi' }, ...lists] },
    default: OWN,
  },
  {
    id: 'values',
    kind: 'text',
    multiline: true,
    label: 'Các lựa chọn',
    hint: 'Mỗi dòng một lựa chọn',
    required: true,
    showWhen: { field: 'source', equals: OWN },
  },
];

const linesOf = (source: OptionSource) => labelledOptions(source).map(({ label }) => label);

const optionsToWire = ({ options }: { readonly options: OptionSource }): Wire =>
  'list' in options ? { source: options.list } : { source: OWN, values: linesOf(options).join('\n') };

function optionsFrom(answers: Answers, old: { readonly options: OptionSource } | undefined): OptionSource {
  const list = lists.find(({ value }) => value === textIn(answers, 'source'));
  if (list !== undefined) return { list: list.value };
  const values = linesIn(answers, 'values');
  // As long as the words are unchanged, values that differ from their words stay.
  if (old !== undefined && JSON.stringify(linesOf(old.options)) === JSON.stringify(values))
    return old.options;
  return { values };
}

function optionProblems({ options, ...field }: Pick<FieldOf<'select'>, 'options' | 'default'>) {
  const values = optionsOf(options);
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  return [
    ...(values.length < 2 ? ['Cần ít nhất hai lựa chọn: ghi thêm, mỗi dòng một lựa chọn.'] : []),
    ...(twice === undefined ? [] : [`Lựa chọn “${twice}” ghi hai lần: bỏ bớt một.`]),
    ...(field.default === undefined || values.includes(field.default)
      ? []
      : [`Giá trị chọn sẵn “${field.default}” không có trong các lựa chọn: sửa lại.`]),
  ];
}

const askDefault = askText('default', 'Chọn sẵn', {
  required: false,
  hint: 'Ghi đúng như một lựa chọn; bỏ trống thì không chọn sẵn',
  maxLength: 200,
});

export const select: KindSettings<'select'> = {
  name: 'Chọn một trong danh sách dài',
  about: 'Danh sách thả xuống, khi có nhiều lựa chọn.',
  gives: 'choice',
  settings: () => [...askOptions, askDefault],
  toWire: (field) => ({ ...optionsToWire(field), ...present({ default: field.default }) }),
  apply: (answers, old) => ({
    kind: 'select',
    options: optionsFrom(answers, old),
    ...present({ default: textIn(answers, 'default') }),
  }),
  problems: optionProblems,
};

export const radio: KindSettings<'radio'> = {
  name: 'Chọn một',
  about: 'Vài lựa chọn, thấy cả cùng lúc.',
  gives: 'choice',
  settings: () => [...askOptions, askDefault],
  toWire: (field) => ({ ...optionsToWire(field), ...present({ default: field.default }) }),
  apply: (answers, old) => ({
    kind: 'radio',
    options: optionsFrom(answers, old),
    ...present({ default: textIn(answers, 'default') }),
  }),
  problems: optionProblems,
};

export const choices: KindSettings<'choices'> = {
  name: 'Chọn nhiều',
  about: 'Vài lựa chọn, được đánh dấu nhiều ô.',
  settings: () => askOptions,
  toWire: optionsToWire,
  apply: (answers, old) => ({ kind: 'choices', options: optionsFrom(answers, old) }),
  problems: optionProblems,
};

export const checkbox: KindSettings<'checkbox'> = {
  name: 'Ô đánh dấu',
  about: 'Một câu để đồng ý; bắt buộc thì là lời cam đoan.',
  settings: () => [askText('statement', 'Câu bên cạnh ô', { multiline: true, maxLength: 1000 })],
  toWire: ({ statement }) => ({ statement }),
  apply: (answers) => ({ kind: 'checkbox', statement: textIn(answers, 'statement') ?? '' }),
};
