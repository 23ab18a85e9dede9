// A request for a procedure without an official form: applicant, own questions, pledge, on the standard paper.
import { present } from '#app/values/present.ts';

import type { Condition, FieldDefinition, FormDefinition, FormRule, FormSection } from '../definition.ts';
import { standardPaper, type StandardPaper } from '../paper.ts';
import { HONEST_PLEDGE, paperExample, pledgeSection } from './pieces.ts';

const PERSON = 'Cá nhân, hộ gia đình';
const ORGANISATION = 'Tổ chức, cộng đồng';

type ApplicantKind = 'person' | 'organisation' | 'either';

interface Request {
  readonly code: string;
  /** In capitals, as on paper. */
  readonly title: string;
  readonly subtitle?: string;
  readonly corner?: string;
  readonly source: string;
  readonly toReview?: readonly string[];
  /** "Kính gửi: …" */
  readonly addressee?: string;
  readonly applicant?: ApplicantKind;
  readonly sections: readonly FormSection[];
  /** Names of the papers handed in, printed as a list. */
  readonly enclosed?: readonly string[];
  /** The pledge; the usual one when absent. */
  readonly pledge?: string;
  readonly rules?: readonly FormRule[];
  readonly signatory?: StandardPaper['signatory'];
}

const person: readonly FieldDefinition[] = [
  {
    id: 'requesterName',
    kind: 'person-name',
    label: 'Họ và tên người đề nghị',
    paperLabel: 'Họ và tên',
    required: true,
    profile: 'fullName',
  },
  {
    id: 'requesterBirthDate',
    kind: 'date',
    label: 'Ngày, tháng, năm sinh của người đề nghị',
    paperLabel: 'Ngày, tháng, năm sinh',
    required: true,
    past: true,
    profile: 'birthDate',
    example: { day: '12', month: '5', year: '1990' },
  },
  {
    id: 'requesterIdentity',
    kind: 'identity-paper',
    label: 'Giấy tờ tùy thân của người đề nghị',
    paperLabel: 'Số định danh cá nhân/Giấy tờ tùy thân',
    required: true,
    profile: 'identity',
    example: paperExample('074190000002'),
  },
  {
    id: 'requesterResidence',
    kind: 'address',
    label: 'Nơi cư trú của người đề nghị',
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
];

const organisation: readonly FieldDefinition[] = [
  {
    id: 'organisationName',
    kind: 'text',
    label: 'Tên tổ chức',
    hint: 'Ghi đúng như trong quyết định thành lập hoặc giấy chứng nhận đăng ký',
    required: true,
    example: 'Hội Nông dân xã Phú An',
  },
  {
    id: 'organisationAddress',
    kind: 'address',
    label: 'Địa chỉ của tổ chức',
    paperLabel: 'Địa chỉ',
    required: true,
  },
  {
    id: 'representativeName',
    kind: 'person-name',
    label: 'Họ và tên người đại diện',
    paperLabel: 'Người đại diện',
    required: true,
    profile: 'fullName',
  },
  {
    id: 'representativePosition',
    kind: 'text',
    label: 'Chức vụ của người đại diện',
    paperLabel: 'Chức vụ',
    required: true,
    maxLength: 100,
    example: 'Chủ tịch Hội',
  },
  {
    id: 'representativeIdentity',
    kind: 'identity-paper',
    label: 'Giấy tờ tùy thân của người đại diện',
    paperLabel: 'Số định danh cá nhân/Giấy tờ tùy thân',
    required: true,
    profile: 'identity',
  },
  {
    id: 'representativePhone',
    kind: 'phone',
    label: 'Số điện thoại liên hệ của tổ chức',
    paperLabel: 'Điện thoại',
    required: false,
    profile: 'phone',
  },
];

const only = (fields: readonly FieldDefinition[], showWhen: Condition) =>
  fields.map((field) => ({ ...field, showWhen }));

/** The section about the applicant, prefilled from the profile. */
const applicants: Readonly<Record<ApplicantKind, FormSection>> = {
  person: {
    id: 'requester',
    heading: 'Người đề nghị',
    intro: 'Thông tin của chính bạn, người làm đơn này.',
    fields: person,
  },
  organisation: {
    id: 'requester',
    heading: 'Tổ chức đề nghị',
    intro: 'Thông tin của tổ chức, và của bạn là người đại diện.',
    fields: organisation,
  },
  either: {
    id: 'requester',
    heading: 'Người đề nghị',
    intro: 'Bạn đề nghị cho mình, cho hộ gia đình, hay thay mặt một tổ chức?',
    fields: [
      {
        id: 'applicantType',
        kind: 'radio',
        label: 'Bạn đề nghị với tư cách nào?',
        missing: 'Chọn tư cách của người đề nghị',
        paperLabel: 'Tư cách',
        required: true,
        options: { values: [PERSON, ORGANISATION] },
        default: PERSON,
      },
      ...only(person, { field: 'applicantType', equals: PERSON }),
      ...only(organisation, { field: 'applicantType', equals: ORGANISATION }),
    ],
  },
};

/** Only a warning: a number that disagrees with the year of birth is more often a typing mistake than a forgery. */
const identityRule: FormRule = {
  id: 'requester-identity',
  kind: 'identity-matches',
  identity: 'requesterIdentity',
  birth: 'requesterBirthDate',
  severity: 'warning',
  at: 'requesterIdentity',
  message: 'Số định danh không khớp với năm sinh đã ghi: kiểm tra lại cả hai',
};

/**
 * A declaration for a procedure that has no official form.
 * @param request `sections` come between the applicant and the pledge
 * @returns the definition, version 1. All requests have the same field ids for the applicant
 */
export function requestForm({
  applicant = 'person',
  pledge = HONEST_PLEDGE,
  rules = [],
  toReview = [],
  addressee,
  enclosed,
  signatory,
  sections: ownSections,
  ...head
}: Request): FormDefinition {
  const sections = [applicants[applicant], ...ownSections, pledgeSection(pledge)];
  const names =
    applicant === 'organisation'
      ? { title: 'Đại diện tổ chức', hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)' }
      : { title: 'Người đề nghị', hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)' };
  return {
    ...head,
    version: 1,
    toReview,
    sections,
    rules: applicant === 'organisation' ? rules : [identityRule, ...rules],
    // A list of enclosed papers is not part of the sections: a new layout from them would lose it.
    ...(enclosed === undefined && { paperLayout: 'standard' as const }),
    paper: standardPaper(sections, {
      ...present({ addressee, enclosed }),
      signatory: signatory ?? {
        ...names,
        nameFrom: applicant === 'organisation' ? 'representativeName' : 'requesterName',
      },
    }),
  };
}
