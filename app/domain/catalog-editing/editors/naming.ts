// What the procedure is called and where it is found. Its code is its identity: it is given once, when it is made.
import { present } from '#app/values/present.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { entriesIn, listIn, textIn } from '#forms/editing/read-answers.ts';

import { lifeEventList, sectorList } from './closed-lists.ts';
import { defineEditor, oneSection } from './editor.ts';
import { inOldOrder, textAt } from './read-answers.ts';
import { idProblem, isAddress } from './stable-ids.ts';

const address: FieldDefinition = {
  id: 'slug',
  kind: 'text',
  label: 'Địa chỉ trên Cổng',
  hint: 'Phần cuối của địa chỉ /dich-vu-cong/…, ví dụ dang-ky-khai-sinh. Công bố rồi thì không đổi nữa.',
  required: true,
  maxLength: 120,
};

export const naming = defineEditor({
  component: 'naming',
  sections: ({ addressFixed }) => [
    oneSection('naming', [
      { id: 'name', kind: 'text', label: 'Tên thủ tục', required: true, multiline: true, maxLength: 600 },
      {
        id: 'otherNames',
        kind: 'group',
        label: 'Tên gọi khác',
        hint: 'Tên trong văn bản, tên người dân hay gọi: ai gõ tên ấy cũng tìm được.',
        required: false,
        minEntries: 0,
        maxEntries: 20,
        entryLabel: 'Tên',
        fields: [
          { id: 'name', kind: 'text', label: 'Tên gọi', required: true, multiline: true, maxLength: 600 },
        ],
      },
      { id: 'sector', kind: 'select', label: 'Lĩnh vực', required: true, options: sectorList.options },
      {
        id: 'lifeEvents',
        kind: 'choices',
        label: 'Việc trong đời',
        hint: 'Người dân gặp việc nào thì cần thủ tục này.',
        required: false,
        options: lifeEventList.options,
      },
      ...(addressFixed === true ? [] : [address]),
    ]),
  ],
  read: ({ name, otherNames, sector, lifeEvents, slug }) => ({
    name,
    otherNames: otherNames?.map((one) => ({ name: one })),
    sector,
    lifeEvents,
    slug,
  }),
  write(answers, { draft }) {
    const slug = textIn(answers, 'slug') ?? draft.slug;
    return {
      facts: {
        ...present({ code: draft.code, slug }),
        sector: sectorList.code(answers['sector']),
        name: textAt(answers, 'name'),
        otherNames: entriesIn(answers, 'otherNames').map((entry) => textAt(entry, 'name')),
        lifeEvents: inOldOrder(
          draft.lifeEvents,
          listIn(answers, 'lifeEvents').map((one) => lifeEventList.code(one)),
        ),
      },
      problems:
        slug === undefined || isAddress(slug)
          ? []
          : [{ path: 'slug', message: idProblem.replace('Mã', 'Địa chỉ') }],
    };
  },
});
