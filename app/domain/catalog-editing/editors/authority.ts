// Who receives, who prepares, who decides.
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
    ]),
  ],
  read: ({ authority: who }) => ({ ...who }),
  write: (answers) => ({
    facts: {
      authority: {
        receives: textAt(answers, 'receives'),
        decides: textAt(answers, 'decides'),
        prepares: textAt(answers, 'prepares'),
      },
    },
  }),
});
