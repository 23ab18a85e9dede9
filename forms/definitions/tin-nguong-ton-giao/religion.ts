// What the papers of the law on belief and religion have in common: the community, its representative, the paper.
import type { FieldDefinition, FormDefinition, FormSection } from '../../definition.ts';
import { standardPaper } from '../../paper.ts';
import { HONEST_PLEDGE, pledgeSection } from '../pieces.ts';

interface Community {
  /** "cơ sở tín ngưỡng" */
  readonly what: string;
  readonly example: string;
  readonly positionExample: string;
}

export const beliefPlace: Community = {
  what: 'cơ sở tín ngưỡng',
  example: 'ĐÌNH PHÚ AN',
  positionExample: 'Trưởng Ban quản lý đình',
};

export const religiousGroup: Community = {
  what: 'nhóm sinh hoạt tôn giáo tập trung',
  example: 'Nhóm Phật tử ấp Phú Thuận',
  positionExample: 'Người đại diện nhóm',
};

export const religiousOrganisation: Community = {
  what: 'tổ chức tôn giáo, tổ chức tôn giáo trực thuộc',
  example: 'CHÙA PHƯỚC AN',
  positionExample: 'Trụ trì',
};

/** The community and its representative, who is prefilled from the profile. */
function communityFields({ what, example, positionExample }: Community): readonly FieldDefinition[] {
  return [
    {
      id: 'communityName',
      kind: 'text',
      label: `Tên ${what}`,
      required: true,
      maxLength: 200,
      example,
    },
    {
      id: 'communityAddress',
      kind: 'address',
      label: `Địa chỉ ${what}`,
      paperLabel: 'Địa chỉ',
      required: true,
    },
    {
      id: 'requesterName',
      kind: 'person-name',
      label: 'Họ và tên người đại diện',
      paperLabel: 'Người đại diện: họ và tên',
      required: true,
      profile: 'fullName',
    },
    {
      id: 'otherName',
      kind: 'text',
      label: 'Tên gọi khác, pháp danh, tên thánh của người đại diện',
      paperLabel: 'Tên gọi khác',
      required: false,
      maxLength: 100,
      example: 'Thích Nữ Diệu Ánh',
    },
    {
      id: 'requesterBirthDate',
      kind: 'date',
      label: 'Ngày, tháng, năm sinh của người đại diện',
      paperLabel: 'Ngày, tháng, năm sinh',
      required: true,
      past: true,
      profile: 'birthDate',
      example: { day: '12', month: '5', year: '1990' },
    },
    {
      id: 'requesterIdentity',
      kind: 'identity-paper',
      label: 'Giấy tờ tùy thân của người đại diện',
      paperLabel: 'Số CCCD/CMND/hộ chiếu',
      required: true,
      profile: 'identity',
    },
    {
      id: 'requesterPosition',
      kind: 'text',
      label: 'Chức vụ, phẩm vị của người đại diện',
      paperLabel: 'Chức vụ, phẩm vị',
      required: false,
      maxLength: 100,
      example: positionExample,
    },
    {
      id: 'requesterPhone',
      kind: 'phone',
      label: 'Số điện thoại liên hệ',
      paperLabel: 'Điện thoại',
      required: false,
      profile: 'phone',
    },
  ];
}

interface ReligiousPaper extends Pick<FormDefinition, 'code' | 'title' | 'subtitle' | 'corner' | 'source'> {
  readonly community: Community;
  /** Heading of the part about the community: "Cơ sở tín ngưỡng". */
  readonly heading: string;
  readonly sections: readonly FormSection[];
  readonly toReview?: readonly string[];
  readonly rules?: FormDefinition['rules'];
}

/** @returns a paper to the commune, with the facts that the Law of 2016 asks for */
export function religiousPaper({
  community,
  heading,
  sections: ownSections,
  toReview = [],
  rules = [],
  ...about
}: ReligiousPaper): FormDefinition {
  const sections: readonly FormSection[] = [
    { id: 'community', heading, fields: communityFields(community) },
    ...ownSections,
    pledgeSection(HONEST_PLEDGE),
  ];
  return {
    ...about,
    version: 1,
    toReview: [
      'Nội dung ghi theo yêu cầu của Luật Tín ngưỡng, tôn giáo 2016; bố cục và số hiệu mẫu chưa đối chiếu với Phụ lục Nghị định 95/2023/NĐ-CP.',
      ...toReview,
    ],
    sections,
    rules: [
      ...rules,
      {
        id: 'requester-identity',
        kind: 'identity-matches',
        identity: 'requesterIdentity',
        birth: 'requesterBirthDate',
        severity: 'warning',
        at: 'requesterIdentity',
        message: 'Số định danh không khớp với năm sinh của người đại diện: kiểm tra lại cả hai',
      },
    ],
    paperLayout: 'standard',
    paper: standardPaper(sections, {
      signatory: {
        title: 'Người đại diện',
        hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)',
        nameFrom: 'requesterName',
      },
    }),
  };
}

export const religiousSource = 'Phụ lục biểu mẫu ban hành kèm Nghị định 95/2023/NĐ-CP';

/** @param more questions between name and time of an activity @returns the group `activities`, 1 to 20 entries */
export function activitiesField(label: string, more: readonly FieldDefinition[] = []): FieldDefinition {
  return {
    id: 'activities',
    kind: 'group',
    label,
    required: true,
    minEntries: 1,
    maxEntries: 20,
    entryLabel: 'Hoạt động',
    fields: [
      {
        id: 'activityName',
        kind: 'text',
        label: 'Tên và nội dung hoạt động',
        required: true,
        maxLength: 300,
        example: 'Lễ Kỳ yên: rước sắc thần, dâng lễ, hát bội',
      },
      ...more,
      {
        id: 'activityTime',
        kind: 'text',
        label: 'Thời gian tổ chức',
        hint: 'Ngày dương lịch; lễ theo âm lịch thì ghi thêm ngày âm lịch',
        required: true,
        maxLength: 120,
        example: 'Ngày 15, 16 tháng 3 năm 2027',
      },
      {
        id: 'activityPlace',
        kind: 'text',
        label: 'Địa điểm tổ chức',
        required: true,
        maxLength: 200,
        example: 'Đình Phú An, ấp Phú Thuận',
      },
    ],
  };
}

/** How many people are expected. */
export const scaleField: FieldDefinition = {
  id: 'activityScale',
  kind: 'number',
  label: 'Số người tham gia dự kiến',
  paperLabel: 'Quy mô (số người)',
  required: true,
  min: 1,
  max: 1_000_000,
  example: '300',
};
