// The desk's first questions about a paper dossier, from a visitor or by post: procedure, channel, applicant, representative. It is a
// form like any other, with the procedures that the desk receives on paper.
import * as z from 'zod/mini';

import type { FormDefinition } from '#forms/definition.ts';
import type { Answers } from '#forms/index.ts';
import { counterChannels, type CounterChannel } from '#catalog/counter.ts';
import { cameBy } from '#catalog/procedure-lists.ts';
import {
  authorisationFields,
  authorisationShape,
  representativeIdentity,
  twoPeople,
} from './representation-form.ts';

const withLabels = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>) =>
  ids.map((value) => ({ value, label: labels[value] }));

/** How the declaration is taken in. */
export const declarationWays = {
  typed: 'Nhập vào máy theo mẫu của thủ tục',
  scanned: 'Đã viết trên giấy: quét kèm',
} as const;

export type DeclarationWay = keyof typeof declarationWays;

const ways = Object.keys(declarationWays) as [DeclarationWay, ...DeclarationWay[]];

const comerIds = ['applicant', 'representative'] as const;

const comers = { applicant: 'Chính người nộp hồ sơ', representative: 'Người đại diện, người được ủy quyền' };

const byPost = { showWhen: { field: 'channel', equals: 'post' } } as const;
const byRepresentative = { showWhen: { field: 'comer', equals: 'representative' } } as const;

/** @param procedures that the desk receives on paper, in the order of the list */
export function visitForm(
  procedures: readonly { readonly code: string; readonly name: string }[],
): FormDefinition {
  return {
    code: 'visit',
    version: 1,
    title: 'Tiếp nhận hồ sơ giấy',
    source: '',
    toReview: [],
    rules: [twoPeople('Hai người mà cùng một số giấy tờ: nhập đúng số của từng người')],
    paper: [],
    sections: [
      {
        id: 'what',
        heading: 'Hồ sơ',
        fields: [
          {
            id: 'procedure',
            kind: 'select',
            label: 'Thủ tục',
            required: true,
            options: { labelled: procedures.map(({ code, name }) => ({ value: code, label: name })) },
          },
          {
            id: 'channel',
            kind: 'radio',
            label: 'Cách hồ sơ đến',
            required: true,
            options: { labelled: withLabels<CounterChannel>(counterChannels, cameBy) },
            default: 'in-person',
          },
          {
            id: 'arrivedOn',
            kind: 'date',
            label: 'Ngày bưu chính chuyển đến',
            hint: 'Thời hạn giải quyết tính từ ngày này',
            required: true,
            past: true,
            ...byPost,
          },
          {
            id: 'declaration',
            kind: 'radio',
            label: 'Tờ khai',
            required: true,
            options: { labelled: withLabels(ways, declarationWays) },
            default: 'typed',
          },
        ],
      },
      {
        id: 'person',
        heading: 'Người nộp hồ sơ',
        fields: [
          { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true },
          {
            id: 'identityNumber',
            kind: 'identity-number',
            label: 'Số định danh cá nhân hoặc số CMND',
            hint: 'Có số này, sau này người nộp mới gắn được hồ sơ với tài khoản của mình',
            required: false,
          },
          { id: 'phone', kind: 'phone', label: 'Số điện thoại', required: false },
          { id: 'address', kind: 'text', label: 'Nơi cư trú', required: false, maxLength: 200 },
        ],
      },
      {
        id: 'comer',
        heading: 'Người đến nộp',
        fields: [
          {
            id: 'comer',
            kind: 'radio',
            label: 'Người đến nộp',
            required: true,
            options: { labelled: withLabels(comerIds, comers) },
            default: 'applicant',
          },
          {
            id: 'representativeName',
            kind: 'person-name',
            label: 'Họ và tên người nộp thay',
            required: true,
            ...byRepresentative,
          },
          ...[representativeIdentity('Số giấy tờ tùy thân của người nộp thay'), ...authorisationFields].map(
            (field) => ({ ...field, ...byRepresentative }),
          ),
        ],
      },
    ],
  };
}

const visitAnswers = z.object({
  procedure: z.string(),
  channel: z.enum(counterChannels),
  arrivedOn: z.optional(z.string()),
  declaration: z.enum(ways),
  name: z.string(),
  identityNumber: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
  comer: z.enum(comerIds),
  representativeName: z.optional(z.string()),
  ...authorisationShape,
});

/** @param answers valid ones of `visitForm` @throws ZodError for others */
export const readVisit = (answers: Answers) => visitAnswers.parse(answers);
