// How a dossier may be handed in. Online belongs to levels 3 and 4, and to them always.
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, inOldOrder, listAt } from './read-answers.ts';
import { channelList } from './closed-lists.ts';

export const channels = defineEditor({
  component: 'channels',
  sections: () => [
    oneSection('channels', [
      {
        id: 'channels',
        kind: 'choices',
        label: 'Cách nộp hồ sơ',
        hint: 'Thủ tục mức độ 3, 4 phải nhận hồ sơ trực tuyến; mức độ 1, 2 thì không.',
        required: true,
        options: channelList.options,
      },
    ]),
  ],
  read: ({ channels: ways }) => ({ channels: ways }),
  write: (answers, { draft }) => {
    const chosen = listAt(answers, 'channels').map((one) => channelList.code(one));
    return { facts: { channels: atLeastOne(inOldOrder(draft.channels, chosen)) } };
  },
});
