// The questions to a representative: for whom he files, and on which ground. They are asked online, and at the desk when somebody
// comes for the applicant.
import * as z from 'zod/mini';

import type { FieldDefinition, FormDefinition, FormRule } from '#forms/definition.ts';
import type { Answers } from '#forms/index.ts';
import { authorisationIds, authorisations } from '#catalog/representation.ts';

/** The paper by which a person acts for the applicant. */
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

/** @param label in the words of the page @returns the question for the representative's identity number */
export const representativeIdentity = (label: string) =>
  ({
    id: 'representativeIdentity',
    kind: 'identity-number',
    label,
    required: true,
  }) as const satisfies FieldDefinition;

/** @param message in the words of the page @returns a rule against one number for both, shown at the applicant's */
export const twoPeople = (message: string): FormRule => ({
  id: 'two-people',
  kind: 'different',
  fields: ['identityNumber', 'representativeIdentity'],
  severity: 'error',
  at: 'identityNumber',
  message,
});

/** The answers to these questions, if they are asked. */
export const authorisationShape = {
  representativeIdentity: z.optional(z.string()),
  authorisation: z.optional(z.enum(authorisationIds)),
  authorisationNumber: z.optional(z.string()),
  authorisedOn: z.optional(z.string()),
};

/** The questions about the applicant. */
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

/** The answers to `personFields`; each may be missing. */
export const personAnswers = z.object({
  name: z.optional(z.string()),
  identityNumber: z.optional(z.string()),
  phone: z.optional(z.string()),
});

export const representationForm: FormDefinition = {
  code: 'representation',
  version: 1,
  title: 'Nộp thay người khác',
  source: '',
  toReview: [],
  rules: [twoPeople('Đây là số giấy tờ của chính bạn: nhập số của người mà bạn nộp thay')],
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
  phone: z.optional(z.string()),
  representativeIdentity: z.string(),
  authorisation: z.enum(authorisationIds),
  authorisationNumber: z.optional(z.string()),
  authorisedOn: z.optional(z.string()),
});

/** @param answers valid ones of `representationForm` @throws ZodError for others */
export const readRepresentation = (answers: Answers) => representationAnswers.parse(answers);
