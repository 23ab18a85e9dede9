// How a result came into the applicant's hands: what the desk writes down when it hands it over, and how that is told.
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

/** Sealed with the dossier; what does not belong to the way is absent. */
export interface Collection {
  readonly collector: Collector;
  /** Of a representative: who, with which paper, by what she may. */
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

/** Whom the applicant asked to fetch the result; the desk still sees both persons' papers. */
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

/** What the applicant is asked of whoever shall fetch it. */
export const namedCollectorFields = [nameField, identityField] as const;

const ofRepresentative = { showWhen: { field: 'collector', equals: 'representative' } } as const;

/** What the step asks that hands the result over (NĐ 61/2018 Đ20). */
export const collectionFields = [
  {
    id: 'collector',
    kind: 'radio',
    label: 'Kết quả được trao cho ai',
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

/** To the applicant, in one sentence. */
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

/** To staff, as one line of a summary. */
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
 * What handing over begins with: the way that was registered, and the hands that were named, or those of whoever filed it for the
 * applicant.
 * @param known.hasAccount without one, nothing is fetched online
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
