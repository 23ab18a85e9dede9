// The papers of a dossier. Their ids stay when their names change: files of residents point at them.
import { present } from '#app/values/present.ts';
import type { Presets, RequiredDocument } from '#catalog/procedure.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { entriesIn, textIn } from '#forms/editing/read-answers.ts';
import type { Answers } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import type { EditingSituation } from '../component-editor.ts';
import { defineEditor, oneSection } from './editor.ts';
import { formOptions } from './form-choices.ts';
import { numberAt, textAt } from './read-answers.ts';
import { idProblem, idsFor, isId } from './stable-ids.ts';
import { channelList, documentFormList, needList } from './closed-lists.ts';

function fieldsOf(situation: EditingSituation): readonly FieldDefinition[] {
  return [
    { id: 'name', kind: 'text', label: 'Tên giấy tờ', required: true, multiline: true, maxLength: 600 },
    {
      id: 'form',
      kind: 'select',
      label: 'Nộp bản nào',
      required: true,
      options: documentFormList.options,
      default: 'original',
    },
    { id: 'copies', kind: 'number', label: 'Số bản', required: true, min: 1, max: 50 },
    {
      id: 'required',
      kind: 'select',
      label: 'Có phải nộp không',
      required: true,
      options: needList.options,
      default: 'yes',
    },
    {
      id: 'condition',
      kind: 'text',
      label: 'Khi nào cần',
      hint: 'Viết cho người dân hiểu, ví dụ “Khi nộp thay người khác”.',
      required: false,
      multiline: true,
      maxLength: 1000,
    },
    {
      id: 'appliesWhen',
      kind: 'text',
      label: 'Chỉ hỏi khi tờ khai trả lời',
      hint: 'Mỗi dòng một câu hỏi, tất cả phải đúng: mã câu hỏi = câu trả lời | câu trả lời khác. Câu chưa trả lời không loại giấy tờ nào',
      required: false,
      multiline: true,
      maxLength: 1000,
    },
    {
      id: 'appliesUnless',
      kind: 'text',
      label: 'Không hỏi khi tờ khai trả lời',
      hint: 'Viết như ô trên. Tất cả các dòng đều đúng thì không hỏi giấy tờ này',
      required: false,
      multiline: true,
      maxLength: 1000,
    },
    {
      id: 'filedBy',
      kind: 'select',
      label: 'Chỉ cần khi nộp bằng cách',
      hint: 'Bỏ trống thì cách nộp nào cũng cần.',
      required: false,
      options: channelList.options,
    },
    {
      id: 'replacedByForm',
      kind: 'select',
      label: 'Mẫu khai trực tuyến thay cho giấy này',
      hint: 'Chọn thì người nộp trực tuyến không phải tải giấy này lên.',
      required: false,
      options: formOptions(situation),
    },
    {
      id: 'id',
      kind: 'text',
      label: 'Mã giấy tờ',
      hint: 'Giữ nguyên khi sửa tên, để tệp đã đính kèm vẫn đúng chỗ. Giấy tờ mới thì để trống.',
      required: false,
      maxLength: 60,
    },
  ];
}

export const documents = defineEditor({
  component: 'documents',
  sections: (situation) => [
    oneSection('documents', [
      {
        id: 'documents',
        kind: 'group',
        label: 'Thành phần hồ sơ',
        required: false,
        minEntries: 0,
        maxEntries: 40,
        entryLabel: 'Giấy tờ',
        ordered: true,
        fields: fieldsOf(situation),
      },
      { id: 'sets', kind: 'number', label: 'Số bộ hồ sơ', required: true, min: 1, max: 20, unit: 'bộ' },
    ]),
  ],
  read: ({ documents: papers, sets }) => ({
    documents: papers?.map(({ appliesWhen, appliesUnless, ...paper }) => ({
      ...paper,
      required: paper.required ? 'yes' : 'no',
      ...present({
        appliesWhen: appliesWhen && answersInLines(appliesWhen),
        appliesUnless: appliesUnless && answersInLines(appliesUnless),
      }),
    })),
    sets,
  }),
  write(answers) {
    const entries = entriesIn(answers, 'documents');
    const ids = idsFor(entries.map((one) => ({ id: textIn(one, 'id'), name: textAt(one, 'name') })));
    return {
      facts: {
        documents: entries.map((entry, index) => documentOf(entry, ids[index] ?? '')),
        sets: numberAt(answers, 'sets'),
      },
      problems: problemsOf(ids),
    };
  },
});

function documentOf(entry: Answers, id: string): RequiredDocument {
  const filedBy = textIn(entry, 'filedBy');
  return {
    id,
    name: textAt(entry, 'name'),
    form: documentFormList.code(entry['form']),
    copies: numberAt(entry, 'copies'),
    required: needList.code(entry['required']) === 'yes',
    ...present({
      condition: textIn(entry, 'condition'),
      appliesWhen: linesAsAnswers(textIn(entry, 'appliesWhen') ?? ''),
      appliesUnless: linesAsAnswers(textIn(entry, 'appliesUnless') ?? ''),
      filedBy: filedBy === undefined ? undefined : channelList.code(filedBy),
      replacedByForm: textIn(entry, 'replacedByForm'),
    }),
  };
}

/** "motherKnown = Có" */
const answersInLines = (answers: Presets): string =>
  Object.entries(answers)
    .map(([question, those]) => `${question} = ${those.join(' | ')}`)
    .join('\n');

/** A line without an answer says nothing. */
function linesAsAnswers(text: string): Presets | undefined {
  const conditions = text.split('\n').flatMap((line) => {
    const [question = '', answers = ''] = line.split('=').map((part) => part.trim());
    const [first, ...others] = answers
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    return question === '' || first === undefined ? [] : [[question, [first, ...others]] as const];
  });
  return conditions.length === 0 ? undefined : (Object.fromEntries(conditions) as Presets);
}

function problemsOf(ids: readonly string[]): readonly InputProblem[] {
  return ids.flatMap((id, index) => {
    const path = `documents.${index}.id`;
    if (!isId(id)) return [{ path, message: idProblem }];
    return ids.indexOf(id) === index
      ? []
      : [{ path, message: `Mã “${id}” đã dùng cho giấy tờ khác: đặt mã khác` }];
  });
}
