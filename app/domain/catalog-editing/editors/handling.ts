// The steps of handling, each with who has to do it.
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, entriesAt, textAt } from './read-answers.ts';
import { partyList } from './closed-lists.ts';

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
        fields: [
          {
            id: 'title',
            kind: 'text',
            label: 'Việc phải làm',
            required: true,
            multiline: true,
            maxLength: 800,
          },
          { id: 'party', kind: 'select', label: 'Người làm', required: true, options: partyList.options },
        ],
      },
    ]),
  ],
  read: ({ handling: steps }) => ({ handling: steps }),
  write: (answers) => ({
    facts: {
      handling: atLeastOne(
        entriesAt(answers, 'handling').map((entry) => ({
          title: textAt(entry, 'title'),
          party: partyList.code(entry['party']),
        })),
      ),
    },
  }),
});
