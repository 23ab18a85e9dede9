// Đăng ký thành lập hộ kinh doanh: level 4, the fee is paid when the dossier is filed.
import type { PayableProcedure } from '../../procedure.ts';
import { applicantDuties, communeDuties, declaration, review, titlesToReview } from '../one-stop.ts';
import { businessReviews, householdBusiness } from './household-business.ts';

export const dangKyHoKinhDoanh: PayableProcedure = {
  ...householdBusiness,
  code: '1.001612',
  slug: 'dang-ky-ho-kinh-doanh',
  name: 'Đăng ký thành lập hộ kinh doanh',
  otherNames: ['Mở hộ kinh doanh', 'Xin giấy phép kinh doanh', 'Mở cửa hàng'],
  levelReason: 'Hồ sơ đơn giản, không phải có mặt; trả trước lệ phí trực tuyến được khi biết mức thu.',
  eligibility:
    'Người từ đủ 18 tuổi, có năng lực hành vi dân sự đầy đủ, chưa làm chủ hộ kinh doanh hay doanh nghiệp tư nhân nào khác và có địa điểm kinh doanh.',
  handling: [
    {
      title:
        'Khai giấy đề nghị và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa của bất kỳ xã, phường nào trong tỉnh; nộp lệ phí',
      party: 'applicant',
    },
    { title: 'Trao giấy biên nhận; kiểm tra tên và ngành, nghề', party: 'one-stop-desk' },
    {
      title:
        'Trong 3 ngày làm việc, xét hồ sơ; chưa hợp lệ thì thông báo một lần bằng văn bản nội dung cần sửa',
      party: 'officer',
    },
    { title: 'Ký Giấy chứng nhận đăng ký hộ kinh doanh', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  documents: [
    declaration('Giấy đề nghị đăng ký hộ kinh doanh', 'dang-ky-ho-kinh-doanh'),
    {
      id: 'family-authorisation',
      name: 'Văn bản ủy quyền của các thành viên hộ gia đình cho một người làm chủ hộ kinh doanh',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi các thành viên hộ gia đình cùng thành lập.',
      appliesWhen: { founder: ['Các thành viên hộ gia đình'] },
    },
    {
      id: 'filing-authorisation',
      name: 'Văn bản ủy quyền thực hiện thủ tục, có chứng thực',
      form: 'original',
      copies: 1,
      required: false,
      condition:
        'Khi nhờ người khác nộp hồ sơ. Không phải chứng thực khi người được nhờ là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
    },
  ],
  forms: ['dang-ky-ho-kinh-doanh'],
  onlineForm: 'dang-ky-ho-kinh-doanh',
  onlinePayment: 'gateway',
  timeLimit: {
    unit: 'working-day',
    value: 3,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '3 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ.',
    law: 'Nghị định 168/2025/NĐ-CP',
  },
  results: ['Giấy chứng nhận đăng ký hộ kinh doanh', 'Văn bản thông báo nội dung cần sửa đổi, bổ sung'],
  conditions:
    'Ngành, nghề không bị cấm kinh doanh; tên hộ kinh doanh đặt đúng quy định; hồ sơ hợp lệ và đã nộp đủ lệ phí. Mỗi cá nhân chỉ đăng ký một hộ kinh doanh.',
  responsibilities: {
    applicant: [
      'Chịu trách nhiệm về tính hợp pháp, trung thực, chính xác của nội dung đăng ký.',
      'Có đủ điều kiện trong suốt quá trình kinh doanh với ngành, nghề kinh doanh có điều kiện.',
      ...applicantDuties,
    ],
    commune: ['Không đòi thêm giấy tờ ngoài hồ sơ luật định.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'business-registration',
        kind: 'fee',
        name: 'Lệ phí đăng ký hộ kinh doanh',
        tariff: {
          kind: 'set-by-province',
          note: 'Mức thu do Hội đồng nhân dân cấp tỉnh quyết định.',
        },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: 'Thông tư 85/2019/TT-BTC và nghị quyết của Hội đồng nhân dân tỉnh',
      },
    ],
  },
  toReview: [
    ...businessReviews,
    review('charges', 'Chưa tìm được nghị quyết của tỉnh về mức lệ phí; khi có, cập nhật để thu trực tuyến.'),
    review(
      'audience',
      'Độ tuổi và điều kiện của chủ hộ kinh doanh cần đối chiếu với Nghị định 168/2025/NĐ-CP.',
    ),
    review('conditions', 'Điều kiện cấp được Cổng tóm tắt; cần đối chiếu với Nghị định 168/2025/NĐ-CP.'),
    review('level', 'Tên và số của mẫu theo Thông tư 68/2025/TT-BTC chưa đối chiếu với bản gốc.'),
    titlesToReview,
  ],
};
