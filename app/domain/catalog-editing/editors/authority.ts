// Who receives, who prepares, who decides; and what the commune does where another body decides.
import { present } from '#app/values/present.ts';
import { intakeList, resolverList } from './closed-lists.ts';
import { resolverLabels } from '#catalog/procedure-lists.ts';
import type { Resolver } from '#catalog/procedure.ts';
import type { Answers } from '#forms/index.ts';
import { defineEditor, oneSection } from './editor.ts';
import { textAt } from './read-answers.ts';

export const authority = defineEditor({
  component: 'authority',
  sections: () => [
    oneSection('authority', [
      {
        id: 'receives',
        kind: 'text',
        label: 'Nơi tiếp nhận và trả kết quả',
        required: true,
        multiline: true,
        maxLength: 400,
      },
      {
        id: 'prepares',
        kind: 'text',
        label: 'Nơi hoặc người tham mưu giải quyết',
        required: true,
        multiline: true,
        maxLength: 400,
      },
      {
        id: 'decides',
        kind: 'text',
        label: 'Cơ quan, người quyết định',
        required: true,
        multiline: true,
        maxLength: 400,
      },
      {
        id: 'resolver',
        kind: 'radio',
        label: 'Thủ tục thuộc thẩm quyền của ai',
        required: true,
        options: resolverList.options,
      },
      {
        id: 'intake',
        kind: 'radio',
        label: 'Ủy ban nhân dân làm gì với thủ tục này',
        hint: 'Chỉ nhận hồ sơ khi cơ quan giải quyết đã thống nhất bằng văn bản. Phí, lệ phí của cơ quan ấy, Cổng không thu.',
        required: true,
        options: intakeList.options,
        showWhen: { field: 'resolver', oneOf: Object.keys(resolverLabels) },
      },
    ]),
  ],
  read: ({ authority: who, resolver }) => ({
    ...who,
    resolver: resolver?.by ?? (who === undefined ? undefined : 'commune'),
    intake: resolver?.commune,
  }),
  write: (answers) => ({
    facts: {
      ...present({ resolver: resolverAt(answers) }),
      authority: {
        receives: textAt(answers, 'receives'),
        decides: textAt(answers, 'decides'),
        prepares: textAt(answers, 'prepares'),
      },
    },
  }),
});

function resolverAt(answers: Answers): Resolver | undefined {
  const by = resolverList.code(answers['resolver']);
  return by === 'commune' ? undefined : { by, commune: intakeList.code(answers['intake']) };
}
