// The household that a person belongs to or joins: its head, and what the person is to the head (CT01, mục 7–9).
import type { FieldDefinition, PaperBlock } from '../../definition.ts';
import { line } from '../pieces.ts';

/** @param who whose household it is @param example how this person is related to the head */
export const householdFields = (who: string, example: string): readonly FieldDefinition[] => [
  {
    id: 'headName',
    kind: 'person-name',
    label: 'Họ, chữ đệm và tên chủ hộ',
    required: true,
    example: 'Nguyễn Văn Hùng',
  },
  {
    id: 'headRelation',
    kind: 'text',
    label: `Quan hệ của ${who} với chủ hộ`,
    paperLabel: 'Mối quan hệ với chủ hộ',
    hint: 'Ví dụ: chủ hộ, vợ, chồng, con, cháu, ở nhờ',
    required: true,
    maxLength: 80,
    example,
  },
  {
    id: 'headIdentity',
    kind: 'identity-number',
    label: 'Số định danh cá nhân của chủ hộ',
    required: true,
    example: '074062000012',
  },
];

export const householdPaper: readonly PaperBlock[] = [
  line('headName'),
  line('headRelation'),
  line('headIdentity'),
];
