// What must hold before the procedure may be done.
import { defineEditor, oneSection } from './editor.ts';
import { textAt } from './read-answers.ts';

export const conditions = defineEditor({
  component: 'conditions',
  sections: () => [
    oneSection('conditions', [
      {
        id: 'conditions',
        kind: 'text',
        label: 'Yêu cầu, điều kiện',
        hint: 'Không có thì ghi “Không có yêu cầu, điều kiện riêng.”',
        required: true,
        multiline: true,
        maxLength: 6000,
      },
    ]),
  ],
  read: ({ conditions: text }) => ({ conditions: text }),
  write: (answers) => ({ facts: { conditions: textAt(answers, 'conditions') } }),
});
