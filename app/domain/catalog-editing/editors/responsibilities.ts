// What each party answers for (Đ15).
import type { FieldDefinition } from '#forms/definition.ts';
import { entriesIn } from '#forms/editing/read-answers.ts';

import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, textAt } from './read-answers.ts';

const duties = (id: string, label: string): FieldDefinition => ({
  id,
  kind: 'group',
  label,
  required: true,
  minEntries: 1,
  maxEntries: 20,
  entryLabel: 'Trách nhiệm',
  ordered: true,
  fields: [
    { id: 'duty', kind: 'text', label: 'Trách nhiệm', required: true, multiline: true, maxLength: 1000 },
  ],
});

const dutyEntries = (items: readonly string[] | undefined) => items?.map((duty) => ({ duty }));

export const responsibilities = defineEditor({
  component: 'responsibilities',
  sections: () => [
    oneSection('responsibilities', [
      duties('applicant', 'Trách nhiệm của người nộp hồ sơ'),
      duties('commune', 'Trách nhiệm của Ủy ban nhân dân'),
    ]),
  ],
  read: ({ responsibilities: both }) => ({
    applicant: dutyEntries(both?.applicant),
    commune: dutyEntries(both?.commune),
  }),
  write(answers) {
    const of = (id: string) => atLeastOne(entriesIn(answers, id).map((entry) => textAt(entry, 'duty')));
    return { facts: { responsibilities: { applicant: of('applicant'), commune: of('commune') } } };
  },
});
