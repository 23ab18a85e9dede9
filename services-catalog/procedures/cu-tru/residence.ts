// What the residence procedures share: the commune's police decide, and CT01 is the declaration.
import type { LegalBasis, RequiredDocument, ReviewNote } from '../../procedure.ts';
import { applicantDuties, declaration, levelToReview, oneStopDecree, review } from '../one-stop.ts';

const police = {
  receives: 'Công an xã Phú An',
  decides: 'Công an xã Phú An (Trưởng Công an xã)',
  prepares: 'Cán bộ đăng ký cư trú, Công an xã Phú An',
} as const;

/**
 * The commune's police decide, and take in by themselves: the portal leads there. The commune takes dossiers in for them only when both have
 * agreed, and an administrator says so in the catalog.
 */
export const policeMatter = {
  authority: police,
  resolver: { by: 'police', commune: 'informs' },
} as const;

/** A step of the police. */
export const policeStep = (title: string) => ({ title, party: 'other-agency', unit: 'Công an xã' }) as const;

export const residenceForm = 'thay-doi-thong-tin-cu-tru';

export const residenceDeclaration: RequiredDocument = {
  ...declaration('Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', residenceForm),
  condition:
    'Nộp trên Cổng Dịch vụ công quốc gia thì khai biểu mẫu điện tử, không phải đính kèm tờ khai giấy.',
};

export const residenceDuties = {
  applicant: applicantDuties,
  commune: [
    'Cấp phiếu tiếp nhận (CT04) khi hồ sơ đủ; từ chối thì nêu rõ lý do bằng phiếu (CT06).',
    'Giải quyết đúng thời hạn.',
  ],
} as const;

/**
 * @param own the bases of this procedure alone
 * @returns the laws of residence with them, in the order in which they are told
 */
export const residenceLaw = (...own: readonly LegalBasis[]): readonly [LegalBasis, ...LegalBasis[]] => [
  { number: '68/2020/QH14', title: 'Luật Cư trú' },
  {
    number: '154/2024/NĐ-CP',
    title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
    replaces: '62/2021/NĐ-CP (đến 09/01/2025)',
  },
  ...own,
  {
    number: '55/2021/TT-BCA',
    title: 'Thông tư quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
  },
  { number: '56/2021/TT-BCA', title: 'Thông tư quy định về biểu mẫu trong đăng ký, quản lý cư trú' },
  { number: '57/2021/TT-BCA', title: 'Thông tư quy định về quy trình đăng ký cư trú' },
  { number: '66/2023/TT-BCA', title: 'Thông tư sửa đổi các Thông tư 55, 56 và 57/2021/TT-BCA' },
  { number: '53/2025/TT-BCA', title: 'Thông tư sửa đổi các thông tư về đăng ký, quản lý cư trú' },
  { number: '17/2024/TT-BCA' },
  { number: '54/2025/TT-BCA' },
  oneStopDecree,
];

export const residenceToReview: readonly ReviewNote[] = [
  levelToReview,
  review(
    'authority',
    'Công an xã giải quyết và có hệ thống tiếp nhận riêng (nguồn: chỉ liên kết sang dịch vụ công của Bộ Công an). Chỉ chọn nhận hồ sơ thay khi Công an xã đã đồng ý bằng văn bản.',
  ),
  review(
    'channels',
    'Công an xã tiếp dân từ thứ Hai đến thứ Sáu và sáng thứ Bảy; lịch làm việc của Cổng chưa tính buổi sáng thứ Bảy.',
  ),
];
