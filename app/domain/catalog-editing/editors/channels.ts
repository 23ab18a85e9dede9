// How a dossier may be handed in, and who takes it online. Online belongs to levels 3 and 4, and to them always; that the
// national portal takes it in this one's place is a decision of the commune (NĐ 224/2026 Đ15.1).
import { listIn } from '#forms/editing/read-answers.ts';
import { present } from '#app/values/present.ts';
import { providerList, channelList } from './closed-lists.ts';
import { defineEditor, oneSection } from './editor.ts';
import { atLeastOne, inOldOrder, textAt } from './read-answers.ts';

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
      {
        id: 'provider',
        kind: 'radio',
        label: 'Nơi nhận hồ sơ trực tuyến',
        hint: 'Từ 01/7/2026, Nghị định 224/2026/NĐ-CP (Điều 15) giao cho Cổng Dịch vụ công quốc gia. Hồ sơ đã khai hoặc đã nộp tại đây vẫn dùng được.',
        required: true,
        options: providerList.options,
      },
      {
        id: 'address',
        kind: 'text',
        label: 'Địa chỉ trang của thủ tục trên Cổng Dịch vụ công quốc gia',
        hint: 'Bắt đầu bằng https://dichvucong.gov.vn/',
        required: true,
        maxLength: 500,
        showWhen: { field: 'provider', oneOf: ['national'] },
      },
    ]),
  ],
  read: ({ channels: ways, provider }) => ({
    channels: ways,
    provider: provider !== undefined ? 'national' : ways === undefined ? undefined : 'here',
    address: provider?.address,
  }),
  write(answers, { draft }) {
    const channelCodes = listIn(answers, 'channels').map((one) => channelList.code(one));
    const isNational = providerList.code(answers['provider']) === 'national';
    const address = isNational ? textAt(answers, 'address') : '';
    const facts = {
      channels: atLeastOne(inOldOrder(draft.channels, channelCodes)),
      ...present({ provider: isNational ? ({ kind: 'national', address } as const) : undefined }),
    };
    return isNational && !isOnNationalPortal(address)
      ? {
          facts,
          problems: [
            {
              path: 'address',
              message: 'Nhập địa chỉ bắt đầu bằng https://dichvucong.gov.vn/ hoặc một trang con của gov.vn',
            },
          ],
        }
      : { facts };
  },
});

/** Of the government, and safe to send somebody to. */
function isOnNationalPortal(text: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return address?.protocol === 'https:' && /(^|\.)gov\.vn$/.test(address.hostname);
}
