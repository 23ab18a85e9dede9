// The time limit as the law counts it: the portal computes dates from it and shows the law's own words beside them.
import { present } from '#app/values/present.ts';
import type { ClockPolicy, VerificationLimit } from '#catalog/clock-policy.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Answers } from '#forms/index.ts';
import { entriesIn, numberIn, textIn } from '#forms/editing/read-answers.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { defineEditor } from './editor.ts';
import { numberAt, textAt } from './read-answers.ts';
import { after15List, startList, supplementList, unitList, verificationCountList } from './closed-lists.ts';

const limit: readonly FieldDefinition[] = [
  {
    id: 'value',
    kind: 'number',
    label: 'Thời hạn',
    hint: 'Ghi 0 nếu phải trả ngay trong ngày.',
    required: true,
    min: 0,
    max: 1000,
  },
  { id: 'unit', kind: 'radio', label: 'Tính theo', required: true, options: unitList.options },
  {
    id: 'wording',
    kind: 'text',
    label: 'Lời của quy định',
    hint: 'Như trong văn bản, ví dụ “5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.”',
    required: true,
    multiline: true,
    maxLength: 1500,
  },
  { id: 'law', kind: 'text', label: 'Điều khoản quy định', required: false, multiline: true, maxLength: 400 },
];

const counting: readonly FieldDefinition[] = [
  { id: 'start', kind: 'radio', label: 'Tính từ', required: true, options: startList.options },
  {
    id: 'after15',
    kind: 'radio',
    label: 'Hồ sơ nhận từ 15 giờ',
    required: true,
    options: after15List.options,
  },
  {
    id: 'supplement',
    kind: 'radio',
    label: 'Khi phải bổ sung hồ sơ',
    required: true,
    options: supplementList.options,
  },
];

const stages: FieldDefinition = {
  id: 'stages',
  kind: 'group',
  label: 'Thời gian từng giai đoạn',
  hint: 'Chỉ khai khi quy định chia thời hạn ra; cộng lại phải bằng thời hạn.',
  required: false,
  minEntries: 0,
  maxEntries: 20,
  entryLabel: 'Giai đoạn',
  ordered: true,
  fields: [
    { id: 'title', kind: 'text', label: 'Việc của giai đoạn', required: true, maxLength: 400 },
    { id: 'value', kind: 'number', label: 'Số ngày hoặc giờ', required: true, min: 0, max: 1000 },
    { id: 'unit', kind: 'select', label: 'Tính theo', required: true, options: unitList.options },
  ],
};

const verification: FieldDefinition = {
  id: 'verification',
  kind: 'group',
  label: 'Thời hạn khi phải xác minh',
  hint: 'Chỉ khai khi quy định cho thêm thời gian xác minh; không khai thì vẫn tính thời hạn giải quyết trong lúc xác minh.',
  required: false,
  minEntries: 0,
  maxEntries: 1,
  entryLabel: 'Thời hạn xác minh',
  fields: [
    { id: 'value', kind: 'number', label: 'Số ngày hoặc giờ', required: true, min: 1, max: 1000 },
    { id: 'unit', kind: 'select', label: 'Tính theo', required: true, options: unitList.options },
    {
      id: 'counts',
      kind: 'select',
      label: 'Cách tính',
      required: true,
      options: verificationCountList.options,
    },
    {
      id: 'afterwards',
      kind: 'number',
      label: 'Thời hạn giải quyết sau khi có trả lời',
      hint: 'Khi quy định ấn định riêng; số ở trên khi ấy là thời hạn của nơi được hỏi.',
      required: false,
      min: 1,
      max: 1000,
    },
    {
      id: 'wording',
      kind: 'text',
      label: 'Lời của quy định',
      required: true,
      multiline: true,
      maxLength: 1500,
    },
    { id: 'law', kind: 'text', label: 'Điều khoản, nếu khác', required: false, maxLength: 400 },
  ],
};

export const timeLimit = defineEditor({
  component: 'timeLimit',
  sections: () => [
    { id: 'limit', heading: 'Thời hạn', fields: limit },
    { id: 'counting', heading: 'Cách tính', fields: counting },
    { id: 'stages', heading: 'Các giai đoạn', fields: [stages] },
    { id: 'verification', heading: 'Xác minh', fields: [verification] },
  ],
  read: ({ timeLimit: policy }) => ({
    ...policy,
    verification: policy?.verification === undefined ? [] : [{ ...policy.verification }],
  }),
  write(answers) {
    const policy: ClockPolicy = {
      unit: unitList.code(answers['unit']),
      value: numberAt(answers, 'value'),
      stages: entriesIn(answers, 'stages').map((entry) => ({
        title: textAt(entry, 'title'),
        value: numberAt(entry, 'value'),
        unit: unitList.code(entry['unit']),
      })),
      after15: after15List.code(answers['after15']),
      supplement: supplementList.code(answers['supplement']),
      start: startList.code(answers['start']),
      wording: textAt(answers, 'wording'),
      ...present({ law: textIn(answers, 'law'), verification: verificationIn(answers) }),
    };
    return { facts: { timeLimit: policy }, problems: problemsOf(policy) };
  },
});

function verificationIn(answers: Answers): VerificationLimit | undefined {
  const [entry] = entriesIn(answers, 'verification');
  if (entry === undefined) return undefined;
  return {
    value: numberAt(entry, 'value'),
    unit: unitList.code(entry['unit']),
    counts: verificationCountList.code(entry['counts']),
    wording: textAt(entry, 'wording'),
    ...present({ afterwards: numberIn(entry, 'afterwards'), law: textIn(entry, 'law') }),
  };
}

function problemsOf(policy: ClockPolicy): readonly InputProblem[] {
  return [...stageProblems(policy), ...verificationProblems(policy)];
}

function verificationProblems({ verification: given }: ClockPolicy): readonly InputProblem[] {
  if (given?.afterwards === undefined || given.counts === 'besides') return [];
  const message = 'Thời hạn tính tổng cộng thì không có thời hạn riêng sau khi có trả lời: bỏ số này';
  return [{ path: 'verification.0.afterwards', message }];
}

function stageProblems({ stages: parts, unit, value }: ClockPolicy): readonly InputProblem[] {
  if (parts.length === 0 || parts.some((part) => part.unit !== unit)) return [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (sum === value) return [];
  return [
    { path: 'value', message: `Các giai đoạn cộng lại là ${sum}, khác thời hạn ${value}: sửa một trong hai` },
  ];
}
