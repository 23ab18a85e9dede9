// The owner of a household business, who signs both of its declarations.
import type { FormSection, PaperBlock } from '../../definition.ts';
import { line, nationalityField, paperExample, placeHere, sexField } from '../pieces.ts';

/** @returns the section about the owner; its field ids begin with "requester", as in other forms */
export function ownerSection(heading: string, intro: string): FormSection {
  return {
    id: 'owner',
    heading,
    intro,
    fields: [
      {
        id: 'requesterName',
        kind: 'person-name',
        label: 'Họ và tên chủ hộ kinh doanh',
        paperLabel: 'Tôi là (ghi họ tên bằng chữ in hoa)',
        required: true,
        uppercase: true,
        profile: 'fullName',
      },
      {
        id: 'requesterBirthDate',
        kind: 'date',
        label: 'Ngày, tháng, năm sinh của chủ hộ',
        paperLabel: 'Sinh ngày',
        required: true,
        past: true,
        profile: 'birthDate',
        example: { day: '12', month: '5', year: '1990' },
      },
      sexField('requesterSex', 'Giới tính của chủ hộ'),
      nationalityField('requesterNationality', 'Quốc tịch của chủ hộ'),
      {
        id: 'requesterIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của chủ hộ',
        paperLabel: 'Số định danh/Giấy tờ pháp lý của cá nhân',
        required: true,
        profile: 'identity',
        example: paperExample('074190000002'),
      },
      {
        id: 'requesterResidence',
        kind: 'address',
        label: 'Địa chỉ liên lạc của chủ hộ',
        paperLabel: 'Địa chỉ liên lạc',
        required: true,
        profile: 'residence',
      },
    ],
  };
}

export const ownerPaper: readonly PaperBlock[] = [
  line('requesterName'),
  line('requesterBirthDate'),
  line('requesterSex', 'requesterNationality'),
  line('requesterIdentity'),
  line('requesterResidence'),
];

export const businessHere = placeHere(
  'businessPlace',
  'Kinh doanh ở xã, phường nào thì đăng ký ở xã, phường ấy',
);
