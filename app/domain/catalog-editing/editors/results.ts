// What the applicant is given in the end, and how.
import { present } from '#app/values/present.ts';
import { entriesIn, listIn } from '#forms/editing/read-answers.ts';
import { defineEditor, oneSection } from './editor.ts';
import { deliveryList } from './closed-lists.ts';
import { atLeastOne, inOldOrder, textAt } from './read-answers.ts';

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
      {
        id: 'deliveries',
        kind: 'choices',
        label: 'Cách trả kết quả của hồ sơ trực tuyến',
        hint: 'Không chọn thì theo mức độ: mức độ 3 trả tại Bộ phận Một cửa; mức độ 4 trả trực tuyến, tại Một cửa hoặc qua bưu chính. Kết quả phải ký nhận thì chỉ chọn Một cửa.',
        required: false,
        options: deliveryList.options,
      },
    ]),
  ],
  read: ({ results: resultList, deliveries }) => ({
    results: resultList?.map((result) => ({ result })),
    deliveries,
  }),
  write: (answers, { draft }) => {
    const ways = inOldOrder(
      draft.deliveries,
      listIn(answers, 'deliveries').map((one) => deliveryList.code(one)),
    );
    return {
      facts: {
        results: atLeastOne(entriesIn(answers, 'results').map((entry) => textAt(entry, 'result'))),
        ...(ways.length === 0 ? {} : { deliveries: atLeastOne(ways) }),
        // Written in the catalog's files: which fields a draft shows hangs on the form.
        ...present({ certificateDraft: draft.certificateDraft }),
      },
    };
  },
});
