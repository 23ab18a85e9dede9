// The laws on which the procedure stands, in the order in which they are shown, and the decision by which it was published.
import { entriesIn, textIn } from '#forms/editing/read-answers.ts';
import { present } from '#app/values/present.ts';
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, textAt } from './read-answers.ts';

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
          {
            id: 'until',
            kind: 'date',
            label: 'Áp dụng đến hết ngày',
            hint: 'Chỉ khi văn bản tự ghi thời gian áp dụng, ví dụ giai đoạn 2021 - 2025',
            required: false,
          },
        ],
      },
      {
        id: 'decision',
        kind: 'text',
        label: 'Quyết định công bố thủ tục',
        hint: 'Số, ký hiệu, ví dụ 163/QĐ-BTP. Để trống nếu chưa biết.',
        required: false,
        maxLength: 80,
      },
      {
        id: 'decidedOn',
        kind: 'date',
        label: 'Ngày của quyết định công bố',
        required: false,
        showWhen: { field: 'decision', answered: true },
      },
      {
        id: 'page',
        kind: 'text',
        label: 'Trang công bố trên Cổng Dịch vụ công quốc gia',
        hint: 'Địa chỉ đầy đủ, bắt đầu bằng https://',
        required: false,
        maxLength: 500,
        showWhen: { field: 'decision', answered: true },
      },
    ]),
  ],
  read: ({ legalBases: laws, publication }) => ({
    legalBases: laws?.map((law) => ({ ...law })),
    ...publication,
  }),
  write(answers) {
    const laws = entriesIn(answers, 'legalBases').map((entry) => ({
      number: textAt(entry, 'number'),
      ...present({
        title: textIn(entry, 'title'),
        replaces: textIn(entry, 'replaces'),
        until: textIn(entry, 'until'),
      }),
    }));
    const numbers = laws.map((law) => law.number);
    const decision = textIn(answers, 'decision');
    const page = textIn(answers, 'page');
    const publication =
      decision === undefined
        ? undefined
        : {
            decision,
            ...present({ decidedOn: textIn(answers, 'decidedOn'), page }),
          };
    return {
      facts: { legalBases: atLeastOne(laws), ...present({ publication }) },
      problems: [
        ...(page === undefined || /^https:\/\/\S+$/.test(page)
          ? []
          : [{ path: 'page', message: 'Nhập địa chỉ đầy đủ, bắt đầu bằng https://' }]),
        ...twice(numbers),
      ],
    };
  },
});

function twice(numbers: readonly string[]) {
  return numbers.flatMap((number, index) =>
    numbers.indexOf(number) === index
      ? []
      : [{ path: `legalBases.${index}.number`, message: `Văn bản ${number} đã có ở trên: bỏ bớt một` }],
  );
}
