// The laws on which the procedure stands, in the order in which they are shown.
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, entriesAt, given, optionalAt, textAt } from './read-answers.ts';

export const legalBases = defineEditor({
  component: 'legalBases',
  sections: () => [
    oneSection('legalBases', [
      {
        id: 'legalBases',
        kind: 'group',
        label: 'Căn cứ pháp lý',
        required: true,
        minEntries: 1,
        maxEntries: 60,
        entryLabel: 'Văn bản',
        ordered: true,
        fields: [
          {
            id: 'number',
            kind: 'text',
            label: 'Số, ký hiệu',
            hint: 'Ví dụ 123/2015/NĐ-CP',
            required: true,
            maxLength: 80,
          },
          {
            id: 'title',
            kind: 'text',
            label: 'Tên văn bản',
            required: false,
            multiline: true,
            maxLength: 800,
          },
          {
            id: 'replaces',
            kind: 'text',
            label: 'Thay cho văn bản',
            hint: 'Số, ký hiệu và ngày hết hiệu lực, ví dụ 15/2015/TT-BTP (đến 15/07/2020)',
            required: false,
            maxLength: 300,
          },
        ],
      },
    ]),
  ],
  read: ({ legalBases: laws }) => ({ legalBases: laws?.map((law) => ({ ...law })) }),
  write(answers) {
    const laws = entriesAt(answers, 'legalBases').map((entry) => ({
      number: textAt(entry, 'number'),
      ...given('title', optionalAt(entry, 'title')),
      ...given('replaces', optionalAt(entry, 'replaces')),
    }));
    const numbers = laws.map((law) => law.number);
    return {
      facts: { legalBases: atLeastOne(laws) },
      problems: numbers.flatMap((number, index) =>
        numbers.indexOf(number) === index
          ? []
          : [{ path: `legalBases.${index}.number`, message: `Văn bản ${number} đã có ở trên: bỏ bớt một` }],
      ),
    };
  },
});
