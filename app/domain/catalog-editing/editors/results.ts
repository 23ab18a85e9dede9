// What the applicant is given in the end.
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, entriesAt, textAt } from './read-answers.ts';

export const results = defineEditor({
  component: 'results',
  sections: () => [
    oneSection('results', [
      {
        id: 'results',
        kind: 'group',
        label: 'Kết quả thực hiện',
        required: true,
        minEntries: 1,
        maxEntries: 20,
        entryLabel: 'Kết quả',
        fields: [
          { id: 'result', kind: 'text', label: 'Kết quả', required: true, multiline: true, maxLength: 600 },
        ],
      },
    ]),
  ],
  read: ({ results: given }) => ({ results: given?.map((result) => ({ result })) }),
  write: (answers) => ({
    facts: { results: atLeastOne(entriesAt(answers, 'results').map((entry) => textAt(entry, 'result'))) },
  }),
});
