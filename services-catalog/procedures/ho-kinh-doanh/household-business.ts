// What the registrations of household businesses share.
import type { LegalBasis, PayableProcedure } from '../../procedure.ts';
import { desk, levelToReview, oneStopDecree, review } from '../one-stop.ts';

const businessLaw: readonly [LegalBasis, ...LegalBasis[]] = [
  { number: '59/2020/QH14', title: 'Luật Doanh nghiệp', replaces: '68/2014/QH13' },
  {
    number: '168/2025/NĐ-CP',
    title: 'Nghị định về đăng ký doanh nghiệp, đăng ký hộ kinh doanh',
    replaces: '01/2021/NĐ-CP, 78/2015/NĐ-CP',
  },
  {
    number: '68/2025/TT-BTC',
    title: 'Thông tư ban hành biểu mẫu sử dụng trong đăng ký doanh nghiệp, đăng ký hộ kinh doanh',
  },
  {
    number: '85/2019/TT-BTC',
    title:
      'Thông tư hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố',
  },
  oneStopDecree,
];

/** The same for each registration. */
export const householdBusiness = {
  sector: 'ho-kinh-doanh',
  level: 4,
  lifeEvents: ['business'],
  newerTerm: 'wholly-online',
  audience: ['Cá nhân', 'Các thành viên hộ gia đình'],
  channels: ['in-person', 'post', 'online'],
  sets: 1,
  authority: {
    receives: desk,
    decides: 'Cơ quan đăng ký kinh doanh cấp xã (Ủy ban nhân dân xã Phú An)',
    prepares: 'Công chức phụ trách đăng ký kinh doanh của xã',
  },
  legalBases: businessLaw,
} as const satisfies Partial<PayableProcedure>;

export const businessReviews = [
  levelToReview,
  review(
    'authority',
    'Trước 01/7/2025 việc này thuộc Phòng Tài chính - Kế hoạch cấp huyện; cần xác nhận bộ phận của xã được giao.',
  ),
  review('legalBases', 'Tên các văn bản năm 2025 cần đối chiếu với bản ban hành.'),
] as const;
