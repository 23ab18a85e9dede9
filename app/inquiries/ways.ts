// What may be sent to the commune, told apart in plain words: each has its own law, its own days and its own place.
import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Link } from '#app/values/link.ts';

export interface Way {
  readonly name: string;
  /** When this is the one. */
  readonly when: string;
  readonly takes: string;
  /** Where; nothing for what is not sent through the portal. */
  readonly link?: Link;
  /** Where it is not sent through the portal. */
  readonly place?: string;
  /** The kind of inquiry it is, or `consultation`. */
  readonly kind?: string;
}

const ofKind = ({ kind, way: { label, ...way } }: (typeof inquiryAddresses)[number]): Way => ({
  ...way,
  kind,
  link: { href: paths.inquiryFront(kind), label },
});

/** Those that everybody can read about come first. */
const kinds = inquiryAddresses.toSorted((one, other) => Number('form' in other) - Number('form' in one));

export const ways: readonly Way[] = [
  ...kinds.map(ofKind),
  {
    name: 'Góp ý dự thảo',
    when: 'Muốn góp ý cho một dự thảo đang được lấy ý kiến.',
    takes: 'đến hết ngày lấy ý kiến',
    kind: 'consultation',
    link: { href: paths.consultations(), label: 'Lấy ý kiến Nhân dân' },
  },
  {
    name: 'Khiếu nại',
    when: 'Một quyết định hoặc việc làm của cán bộ gây thiệt hại cho quyền lợi của bạn.',
    takes: '30 đến 45 ngày; phải gửi trong 90 ngày từ khi biết',
    place: 'bằng đơn có chữ ký, nộp tại trụ sở hoặc qua bưu điện',
  },
  {
    name: 'Tố cáo',
    when: 'Biết việc vi phạm pháp luật của ai đó.',
    takes: '30 ngày',
    place: 'đơn hoặc trình bày tại trụ sở; không gửi qua Cổng, để giữ bí mật',
  },
];
