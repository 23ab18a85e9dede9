// For whom somebody files, and by what he may: asked of whoever files online for another, and at the counter of whoever comes in
// the applicant's place.
import * as z from 'zod';

import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import type { Answers } from '#forms/index.ts';
import { authorisationIds, authorisations } from '#catalog/representation.ts';

/** By what somebody acts for the applicant. */
export const authorisationFields = [
  {
    id: 'authorisation',
    kind: 'radio',
    label: 'Giấy tờ cho phép nộp thay',
    required: true,
    options: { labelled: authorisationIds.map((value) => ({ value, label: authorisations[value] })) },
  },
  {
    id: 'authorisationNumber',
    kind: 'text',
    label: 'Số của giấy tờ đó',
    required: false,
    maxLength: 60,
  },
  {
    id: 'authorisedOn',
    kind: 'date',
    label: 'Ngày của giấy tờ đó',
    required: false,
    past: true,
  },
] as const satisfies readonly FieldDefinition[];

/** The identity number of whoever acts. @param label what it is called there */
export const representativeIdentity = (label: string) =>
  ({
    id: 'representativeIdentity',
    kind: 'identity-number',
    label,
    required: true,
  }) as const satisfies FieldDefinition;

/** The answers of both, where they are asked. */
export const authorisationShape = {
  representativeIdentity: z.string().optional(),
  authorisation: z.enum(authorisationIds).optional(),
  authorisationNumber: z.string().optional(),
  authorisedOn: z.string().optional(),
};

/** Who applies. */
export const personFields: readonly FieldDefinition[] = [
  { id: 'name', kind: 'person-name', label: 'Họ và tên người đó', required: true },
  {
    id: 'identityNumber',
    kind: 'identity-number',
    label: 'Số định danh cá nhân hoặc số CMND của người đó',
    required: true,
  },
  {
    id: 'phone',
    kind: 'phone',
    label: 'Số điện thoại của người đó',
    hint: 'Để trống nếu người đó không dùng điện thoại: mọi thông báo gửi đến bạn',
    required: false,
  },
];

/** The answers to `personFields`, as far as there are any. */
export const personAnswers = z.object({
  name: z.string().optional(),
  identityNumber: z.string().optional(),
  phone: z.string().optional(),
});

export const representationForm: FormDefinition = {
  code: 'representation',
  version: 1,
  title: 'Nộp thay người khác',
  source: '',
  toReview: [],
  rules: [],
  paper: [],
  sections: [
    {
      id: 'person',
      heading: 'Bạn nộp thay cho ai?',
      intro:
        'Hồ sơ, giấy tiếp nhận và kết quả đứng tên người này. Cổng điền những điều bạn ghi ở đây vào tờ khai.',
      fields: personFields,
    },
    {
      id: 'authority',
      heading: 'Bạn được nộp thay theo giấy tờ nào?',
      intro:
        'Bản chụp giấy tờ này là bắt buộc, gửi ở phần Giấy tờ kèm theo. Văn bản ủy quyền phải được công chứng hoặc chứng thực; trong việc hộ tịch, ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì không phải.',
      fields: [...authorisationFields, representativeIdentity('Số giấy tờ tùy thân của bạn')],
    },
  ],
};

const representationAnswers = z.object({
  name: z.string(),
  identityNumber: z.string(),
  phone: z.string().optional(),
  representativeIdentity: z.string(),
  authorisation: z.enum(authorisationIds),
  authorisationNumber: z.string().optional(),
  authorisedOn: z.string().optional(),
});

/** @param answers of `representationForm`, checked */
export const readRepresentation = (answers: Answers) => representationAnswers.parse(answers);
