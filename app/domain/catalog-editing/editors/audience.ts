// Who it is for: the persons as the law lists them, and one sentence by which a resident knows it.
import { entriesIn, tickedIn } from '#forms/editing/read-answers.ts';
import { present } from '#app/values/present.ts';
import { defineEditor, oneSection } from './editor.ts';
import { textAt } from './read-answers.ts';

export const audience = defineEditor({
  component: 'audience',
  sections: () => [
    oneSection('audience', [
      {
        id: 'eligibility',
        kind: 'text',
        label: 'Câu cho người dân biết thủ tục này có dành cho mình không',
        hint: 'Đọc tiếp sau “Ai làm được:”, ví dụ: “Cha, mẹ của trẻ; cha hoặc mẹ cư trú tại đây.”',
        required: true,
        multiline: true,
        maxLength: 800,
      },
      {
        id: 'audience',
        kind: 'group',
        label: 'Đối tượng thực hiện',
        required: true,
        minEntries: 1,
        maxEntries: 20,
        entryLabel: 'Đối tượng',
        fields: [{ id: 'who', kind: 'text', label: 'Đối tượng', required: true, maxLength: 400 }],
      },
      {
        id: 'filedInPerson',
        kind: 'checkbox',
        label: 'Không ủy quyền',
        statement: 'Người nộp phải tự mình nộp, không ủy quyền cho người khác',
        required: false,
      },
    ]),
  ],
  read: ({ eligibility, audience: persons, filedInPerson }) => ({
    eligibility,
    audience: persons?.map((who) => ({ who })),
    filedInPerson,
  }),
  write: (answers) => ({
    facts: {
      audience: entriesIn(answers, 'audience').map((entry) => textAt(entry, 'who')),
      eligibility: textAt(answers, 'eligibility'),
      ...present({ filedInPerson: tickedIn(answers, 'filedInPerson') }),
    },
  }),
});
