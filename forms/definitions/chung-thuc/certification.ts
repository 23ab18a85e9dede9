// What the two request slips for certification share: who comes, with what, and when.
import type { FieldDefinition, FormSection, PaperBlock } from '../../definition.ts';
import { paperExample } from '../pieces.ts';

/** The person who asks for certification; `more` follows the identity paper and the phone. */
export function certificationRequester(more: readonly FieldDefinition[] = []): FormSection {
  return {
    id: 'requester',
    heading: 'Người yêu cầu chứng thực',
    fields: [
      {
        id: 'requesterName',
        kind: 'person-name',
        label: 'Họ và tên người yêu cầu',
        paperLabel: 'Họ và tên',
        required: true,
        profile: 'fullName',
      },
      {
        id: 'requesterIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của người yêu cầu',
        paperLabel: 'Giấy tờ tùy thân',
        hint: 'Mang theo bản chính khi đến',
        required: true,
        profile: 'identity',
        example: paperExample('074190000002'),
      },
      { id: 'requesterPhone', kind: 'phone', label: 'Số điện thoại', required: true, profile: 'phone' },
      ...more,
    ],
  };
}

/** The end of a slip: the day agreed, place and date, signature. */
export const slipClosing: readonly PaperBlock[] = [
  { block: 'line', fields: ['appointmentDate'] },
  { block: 'place-and-date' },
  {
    block: 'signatures',
    people: [{ title: 'Người yêu cầu', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'requesterName' }],
  },
];
