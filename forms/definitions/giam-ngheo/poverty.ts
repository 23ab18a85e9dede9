// What the household requests of Quyết định 24/2021/QĐ-TTg have in common: the household, its members, the paper.
import type { FieldDefinition, FormDefinition, FormSection } from '../../definition.ts';
import { standardPaper } from '../../paper.ts';
import { ethnicityField, HONEST_PLEDGE, paperExample, pledgeSection, sexField } from '../pieces.ts';

const head: FormSection = {
  id: 'head',
  heading: 'Chủ hộ',
  intro: 'Người đứng tên đề nghị thay mặt cả hộ.',
  fields: [
    {
      id: 'requesterName',
      kind: 'person-name',
      label: 'Họ và tên chủ hộ',
      paperLabel: 'Họ và tên',
      required: true,
      profile: 'fullName',
    },
    {
      id: 'requesterBirthDate',
      kind: 'date',
      label: 'Ngày, tháng, năm sinh của chủ hộ',
      paperLabel: 'Ngày, tháng, năm sinh',
      required: true,
      past: true,
      profile: 'birthDate',
      example: { day: '12', month: '5', year: '1990' },
    },
    sexField('requesterSex', 'Giới tính của chủ hộ'),
    ethnicityField('requesterEthnicity', 'Dân tộc của chủ hộ'),
    {
      id: 'requesterIdentity',
      kind: 'identity-paper',
      label: 'Giấy tờ tùy thân của chủ hộ',
      paperLabel: 'Số CCCD/CMND',
      required: true,
      profile: 'identity',
      example: paperExample('074190000002'),
    },
    {
      id: 'requesterResidence',
      kind: 'address',
      label: 'Nơi cư trú của hộ',
      paperLabel: 'Nơi cư trú',
      required: true,
      profile: 'residence',
    },
    {
      id: 'requesterPhone',
      kind: 'phone',
      label: 'Số điện thoại liên hệ',
      paperLabel: 'Điện thoại',
      required: false,
      profile: 'phone',
    },
  ],
};

const members: FieldDefinition = {
  id: 'members',
  kind: 'group',
  label: 'Các thành viên khác trong hộ',
  paperLabel: 'Thông tin các thành viên của hộ',
  hint: 'Không ghi lại chủ hộ. Hộ chỉ có một người thì bỏ trống',
  required: false,
  minEntries: 0,
  maxEntries: 20,
  entryLabel: 'Thành viên',
  fields: [
    {
      id: 'memberName',
      kind: 'person-name',
      label: 'Họ và tên thành viên',
      paperLabel: 'Họ và tên',
      required: true,
      example: 'Trần Văn Bình',
    },
    {
      id: 'memberBirthYear',
      kind: 'number',
      label: 'Năm sinh',
      required: true,
      min: 1900,
      max: 2100,
      example: '2012',
    },
    {
      id: 'memberRelation',
      kind: 'text',
      label: 'Quan hệ với chủ hộ',
      required: true,
      maxLength: 60,
      example: 'Con',
    },
    {
      id: 'memberOccupation',
      kind: 'text',
      label: 'Nghề nghiệp, việc học hiện nay',
      paperLabel: 'Tình trạng (đi học, nghề nghiệp)',
      required: true,
      maxLength: 120,
      example: 'Học sinh lớp 8',
    },
  ],
};

interface HouseholdRequest extends Pick<FormDefinition, 'code' | 'title' | 'toReview' | 'source'> {
  /** The questions of this request, after the household. */
  readonly request: readonly FormSection[];
}

/** @returns a household's request to the chairman of the commune */
export function householdRequest({ request, ...about }: HouseholdRequest): FormDefinition {
  const sections: readonly FormSection[] = [
    head,
    { id: 'members', heading: 'Thành viên trong hộ', fields: [members] },
    ...request,
    pledgeSection(HONEST_PLEDGE),
  ];
  return {
    ...about,
    version: 1,
    corner: 'Mẫu số 01',
    sections,
    rules: [
      {
        id: 'head-identity',
        kind: 'identity-matches',
        identity: 'requesterIdentity',
        birth: 'requesterBirthDate',
        sex: 'requesterSex',
        severity: 'warning',
        at: 'requesterIdentity',
        message: 'Số định danh không khớp với năm sinh hoặc giới tính của chủ hộ: kiểm tra lại',
      },
    ],
    paperLayout: 'standard',
    paper: standardPaper(sections, {
      addressee: 'Kính gửi: Ủy ban nhân dân {đơn vị}',
      signatory: { title: 'Đại diện hộ gia đình', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'requesterName' },
    }),
  };
}
