// How a result was handed over: what the desk records, and the words about it for applicant and staff.
import type { Transition } from '#app/steps/step-table.ts';
import type { Delivery } from './procedure-lists.ts';
import { authorisationText, type Authorisation } from './representation.ts';

export const collectors = {
  applicant: 'Người nộp hồ sơ, tại quầy',
  representative: 'Người được ủy quyền hoặc người đại diện',
  post: 'Gửi qua bưu chính',
  online: 'Bản điện tử trên trang hồ sơ',
} as const;

export type Collector = keyof typeof collectors;

export const collectorIds = Object.keys(collectors) as [Collector, ...Collector[]];

/** Stored sealed with the dossier. Only the properties of the chosen way are present. */
export interface Collection {
  readonly collector: Collector;
  /** Of a representative: name, identity paper, and authorisation in words. */
  readonly name?: string;
  readonly identityNumber?: string;
  readonly authorisation?: string;
  /** Of the post. */
  readonly trackingNumber?: string;
}

const usualCollector: Readonly<Record<Delivery, Collector>> = {
  online: 'online',
  desk: 'applicant',
  post: 'post',
};

/** The person whom the applicant has asked to fetch the result; the desk still checks the papers of both. */
export interface NamedCollector {
  readonly name: string;
  readonly identityNumber: string;
}

const nameField = {
  id: 'name',
  kind: 'person-name',
  label: 'Họ tên người nhận thay',
  required: true,
} as const;

const identityField = {
  id: 'identityNumber',
  kind: 'identity-number',
  label: 'Số giấy tờ tùy thân của người nhận thay',
  required: true,
} as const;

/** Questions to the applicant about the person who will fetch the result. */
export const namedCollectorFields = [nameField, identityField] as const;

const ofRepresentative = { showWhen: { field: 'collector', equals: 'representative' } } as const;

/** Questions of the step that hands the result over (NĐ 61/2018 Đ20). */
export const collectionFields = [
  {
    id: 'collector',
    kind: 'radio',
    label: 'Kết quả được trao cho ai',
    missing: 'Chọn người nhận kết quả',
    required: true,
    options: {
      labelled: collectorIds.map((value) => ({ value, label: collectors[value] })),
    },
  },
  { ...nameField, ...ofRepresentative },
  { ...identityField, ...ofRepresentative },
  {
    id: 'authorisation',
    kind: 'text',
    label: 'Giấy ủy quyền, giấy tờ đại diện',
    hint: 'Loại giấy, số, ngày; ví dụ: Văn bản ủy quyền số 15 ngày 20/11/2026',
    required: true,
    maxLength: 200,
    ...ofRepresentative,
  },
  {
    id: 'trackingNumber',
    kind: 'text',
    label: 'Mã bưu gửi',
    hint: 'Trên phiếu gửi của bưu điện; ví dụ: EB123456789VN',
    required: true,
    maxLength: 40,
    showWhen: { field: 'collector', equals: 'post' },
  },
] as const satisfies NonNullable<Transition['asks']>;

/** @returns a Vietnamese sentence to the applicant */
export function collectionSentence({ collector, name, authorisation, trackingNumber }: Collection): string {
  switch (collector) {
    case 'applicant':
      return 'Bạn đã nhận kết quả tại Bộ phận Một cửa.';
    case 'representative':
      return `${name ?? 'Người được ủy quyền'} đã nhận kết quả thay bạn tại Bộ phận Một cửa${authorisation === undefined ? '' : ` (${authorisation})`}.`;
    case 'post':
      return `Kết quả đã được gửi qua bưu chính${trackingNumber === undefined ? '' : `, mã bưu gửi ${trackingNumber}`}.`;
    case 'online':
      return 'Kết quả được trao bằng bản điện tử trên trang hồ sơ này.';
  }
}

/** @returns one Vietnamese line for staff, with name and numbers: not for the public */
export function collectionText({
  collector,
  name,
  identityNumber,
  authorisation,
  trackingNumber,
}: Collection): string {
  const beside = [
    name,
    identityNumber === undefined ? undefined : `giấy tờ số ${identityNumber}`,
    authorisation,
    trackingNumber === undefined ? undefined : `mã bưu gửi ${trackingNumber}`,
  ].filter((part) => part !== undefined);
  return beside.length === 0 ? collectors[collector] : `${collectors[collector]}: ${beside.join(', ')}`;
}

/**
 * The answers that the form of handing over starts with: the registered way, and the named collector or the representative.
 * @param known `hasAccount`: without one, an applicant cannot fetch a result online; `collector`: named by the applicant;
 * `representative`: who filed the dossier for the applicant
 */
export function usualCollection({
  delivery,
  hasAccount,
  collector,
  representative,
}: {
  readonly delivery: Delivery;
  readonly hasAccount: boolean;
  readonly collector?: NamedCollector | undefined;
  readonly representative?: (NamedCollector & Authorisation) | undefined;
}): Collection {
  if (delivery === 'online' && !hasAccount) return { collector: 'applicant' };
  if (delivery !== 'desk') return { collector: usualCollector[delivery] };
  if (collector !== undefined) return { collector: 'representative', ...collector };
  if (representative === undefined) return { collector: 'applicant' };
  const { name, identityNumber } = representative;
  return {
    ...{ collector: 'representative', name, identityNumber },
    authorisation: authorisationText(representative),
  };
}
