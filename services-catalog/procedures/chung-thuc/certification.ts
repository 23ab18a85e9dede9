// What the certification procedures share: they are done face to face, on the same day.
import type { Charges } from '../../charges.ts';
import type { ClockPolicy } from '../../clock-policy.ts';
import { vnd } from '../../money.ts';
import type { LegalBasis, RequiredDocument } from '../../procedure.ts';
import { declaration, desk, identityPaper, oneStopDecree, review } from '../one-stop.ts';

export const certifier = {
  receives: desk,
  decides: 'Ủy ban nhân dân xã Phú An (Chủ tịch hoặc Phó Chủ tịch ký chứng thực)',
  prepares: 'Công chức Tư pháp - Hộ tịch',
} as const;

/**
 * NĐ 23/2015 Đ7: within the day; only what comes after 15:00 waits for the next working day.
 * @param extension a sentence that tells when it may take longer; empty where it may not
 */
export function certifiedWithinTheDay(extension: string): ClockPolicy {
  return {
    unit: 'working-day',
    value: 0,
    stages: [],
    after15: 'same-day-only',
    supplement: 'reset',
    start: 'received',
    wording: `Ngay trong ngày tiếp nhận yêu cầu, hoặc trong ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ.${extension && ` ${extension}`}`,
    law: 'Điều 7 Nghị định 23/2015/NĐ-CP',
  };
}

/**
 * The office's own slip: it speeds things up and may not be insisted on.
 * @param form id of the form that replaces it
 */
export function slip(name: string, form: string): RequiredDocument {
  return {
    ...declaration(name, form),
    required: false,
    condition: 'Không bắt buộc; điền trước thì được phục vụ nhanh hơn.',
  };
}

export const identityShown: RequiredDocument = {
  ...identityPaper,
  condition: 'Xuất trình, trừ khi cơ quan tra cứu được trong Cơ sở dữ liệu quốc gia về dân cư.',
};

export const certificationFees = 'Thông tư 226/2016/TT-BTC';

export const certificationLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  {
    number: '23/2015/NĐ-CP',
    title:
      'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
  },
  {
    number: '07/2025/NĐ-CP',
    title: 'Nghị định sửa đổi các nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
  },
  { number: '280/2025/NĐ-CP', title: 'Nghị định sửa đổi Nghị định 23/2015/NĐ-CP' },
  {
    number: '01/2020/TT-BTP',
    title: 'Thông tư quy định chi tiết và hướng dẫn thi hành Nghị định 23/2015/NĐ-CP',
    replaces: '20/2015/TT-BTP',
  },
  {
    number: '226/2016/TT-BTC',
    title: 'Thông tư về mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực',
  },
  oneStopDecree,
];

export const internalFormToReview = review(
  'level',
  'Pháp luật không ban hành tờ khai cho thủ tục này; phiếu yêu cầu là mẫu nội bộ của xã, không được bắt buộc.',
);

/**
 * Copies are charged by the page of the original; the slip lists the originals in a group.
 * @param name of the charge, as receipts call it
 * @param unit what is counted: "trang của bản chính"
 * @param note said to whoever pays
 */
export function copyCharges(name: string, unit: string, note: string): Charges {
  return {
    kind: 'charged',
    items: [
      {
        id: 'copy-certification',
        kind: 'charge',
        name,
        tariff: {
          kind: 'by-page',
          first: vnd(2000),
          firstPages: 2,
          further: vnd(1000),
          cap: vnd(200_000),
          unit,
        },
        quantity: { kind: 'group', group: 'papers', copies: 'copies', pages: 'pages' },
        exemptions: [],
        legalBasis: certificationFees,
      },
    ],
    note,
  };
}

export const copyChargesToReview = review(
  'charges',
  'Cách tính phí theo trang và mức tối đa của từng bản là cách hiểu của Cổng về Thông tư 226/2016/TT-BTC.',
);
