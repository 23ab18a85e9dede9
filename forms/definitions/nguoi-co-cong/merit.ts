// What the declarations about people with merit have in common: the claimant, the pledge, the commune's confirmation.
import type { FieldDefinition, FormDefinition, FormSection, PaperBlock } from '../../definition.ts';
import { standardPaper } from '../../paper.ts';
import { HONEST_PLEDGE, paperExample, pledgeSection, sexField } from '../pieces.ts';

/** @returns the question for the place where the person's family comes from: every paper of this sector has the line */
export const homeTown = (id: string, label: string): FieldDefinition => ({
  id,
  kind: 'address',
  label,
  paperLabel: 'Quê quán',
  required: true,
});

interface Claimant {
  readonly heading: string;
  /** "người có công" */
  readonly relationTo: string;
  readonly relationExample: string;
}

/** @returns the section about the claimant, prefilled from the profile; its field ids begin with "requester" */
export function claimantSection({ heading, relationTo, relationExample }: Claimant): FormSection {
  return {
    id: 'requester',
    heading,
    intro: 'Thông tin của chính bạn, người làm tờ khai này.',
    fields: [
      {
        id: 'requesterName',
        kind: 'person-name',
        label: 'Họ và tên người khai',
        paperLabel: 'Họ và tên',
        required: true,
        profile: 'fullName',
      },
      {
        id: 'requesterBirthDate',
        kind: 'date',
        label: 'Ngày, tháng, năm sinh của người khai',
        paperLabel: 'Ngày tháng năm sinh',
        required: true,
        past: true,
        profile: 'birthDate',
        example: { day: '12', month: '5', year: '1990' },
      },
      sexField('requesterSex', 'Giới tính của người khai'),
      {
        id: 'requesterIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của người khai',
        paperLabel: 'CCCD/CMND',
        required: true,
        profile: 'identity',
        example: paperExample('074190000002'),
      },
      homeTown('requesterHomeTown', 'Quê quán của người khai'),
      {
        id: 'requesterResidence',
        kind: 'address',
        label: 'Nơi thường trú của người khai',
        paperLabel: 'Nơi thường trú',
        required: true,
        profile: 'residence',
      },
      {
        id: 'requesterPhone',
        kind: 'phone',
        label: 'Số điện thoại liên hệ',
        paperLabel: 'Số điện thoại',
        required: false,
        profile: 'phone',
      },
      {
        id: 'requesterRelation',
        kind: 'text',
        label: `Quan hệ với ${relationTo}`,
        paperLabel: `Mối quan hệ với ${relationTo}`,
        required: true,
        maxLength: 80,
        example: relationExample,
      },
    ],
  };
}

const confirmation: PaperBlock = {
  block: 'office-use',
  heading: 'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ',
  lines: [
    'Ông (bà) ……………………………… hiện thường trú tại ………………………………',
    'Chữ ký và nội dung khai trên đây là đúng.',
  ],
  signatures: ['CHỦ TỊCH'],
};

interface MeritDeclaration extends Pick<
  FormDefinition,
  'code' | 'title' | 'subtitle' | 'corner' | 'source' | 'toReview'
> {
  readonly sections: readonly FormSection[];
  readonly rules?: FormDefinition['rules'];
}

/** @returns a declaration, version 1: own sections, then the pledge; on paper the commune's confirmation at the end */
export function meritDeclaration({
  sections: ownSections,
  rules = [],
  ...about
}: MeritDeclaration): FormDefinition {
  const sections = [...ownSections, pledgeSection(HONEST_PLEDGE)];
  return {
    ...about,
    version: 1,
    sections,
    rules: [
      ...rules,
      {
        id: 'requester-identity',
        kind: 'identity-matches',
        identity: 'requesterIdentity',
        birth: 'requesterBirthDate',
        sex: 'requesterSex',
        severity: 'warning',
        at: 'requesterIdentity',
        message: 'Số định danh không khớp với năm sinh hoặc giới tính của người khai: kiểm tra lại',
      },
    ],
    paper: [
      ...standardPaper(sections, {
        signatory: { title: 'Người khai', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'requesterName' },
      }),
      confirmation,
    ],
  };
}
