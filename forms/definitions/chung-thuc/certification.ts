// The parts that the two request slips for certification share: requester, identity paper, closing.
import type { FieldDefinition, FormSection, PaperBlock } from '../../definition.ts';
import { paperExample } from '../pieces.ts';

/** @param more questions after identity paper and telephone @returns the section about the person who asks for certification */
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
