// Chấm dứt hoạt động hộ kinh doanh: level 4, the tax office is asked and its silence is consent.
import type { PayableProcedure } from '../../procedure.ts';
import { applicantDuties, communeDuties, declaration, review, titlesToReview } from '../one-stop.ts';
import { businessReviews, householdBusiness } from './household-business.ts';

export const chamDutHoKinhDoanh: PayableProcedure = {
  ...householdBusiness,
  code: '1.001266',
  slug: 'cham-dut-ho-kinh-doanh',
  name: 'Chấm dứt hoạt động hộ kinh doanh',
  otherNames: ['Đóng cửa hộ kinh doanh', 'Trả giấy phép kinh doanh'],
  levelReason: 'Xã hỏi cơ quan thuế qua mạng; người nộp không phải có mặt.',
  eligibility: 'Chủ hộ kinh doanh đăng ký tại xã Phú An đã thanh toán hết các khoản nợ, nghĩa vụ thuế.',
  handling: [
    {
      title: 'Thanh toán hết nợ; trong 5 ngày làm việc sau đó gửi thông báo chấm dứt hoạt động',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ, gửi thông tin cho cơ quan thuế', party: 'one-stop-desk' },
    {
      title:
        'Cơ quan thuế có ý kiến trong 2 ngày làm việc; không có ý kiến thì coi như đã hoàn thành nghĩa vụ thuế',
      party: 'other-agency',
      time: { value: 2, unit: 'working-day' },
    },
    {
      title: 'Trình xử lý: chuyển tình trạng sang đã chấm dứt hoạt động, hoặc thông báo lý do từ chối',
      party: 'officer',
      time: { value: 1, unit: 'working-day' },
    },
    {
      title: 'Duyệt kết quả, đăng thông báo trên Cổng thông tin quốc gia về đăng ký doanh nghiệp',
      party: 'leader',
    },
    { title: 'Báo kết quả cho người nộp', party: 'one-stop-desk' },
  ],
  documents: [
    declaration('Thông báo về việc chấm dứt hoạt động hộ kinh doanh', 'cham-dut-ho-kinh-doanh'),
    {
      id: 'registration-certificate',
      name: 'Bản gốc Giấy chứng nhận đăng ký hộ kinh doanh',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Nộp lại tại Một cửa hoặc qua bưu chính nếu còn giữ bản giấy.',
    },
  ],
  forms: ['cham-dut-ho-kinh-doanh'],
  onlineForm: 'cham-dut-ho-kinh-doanh',
  onlinePayment: 'gateway',
  timeLimit: {
    unit: 'working-day',
    value: 3,
    stages: [
      { title: 'Cơ quan thuế có ý kiến', value: 2, unit: 'working-day' },
      { title: 'Cập nhật tình trạng, hoặc thông báo lý do từ chối', value: 1, unit: 'working-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Cơ quan thuế có ý kiến trong 2 ngày làm việc kể từ ngày nhận được thông tin; xã cập nhật tình trạng trong 1 ngày làm việc sau đó.',
    law: 'Nghị định 168/2025/NĐ-CP',
  },
  results: [
    'Tình trạng “đã chấm dứt hoạt động” trong Cơ sở dữ liệu về đăng ký hộ kinh doanh',
    'Văn bản thông báo lý do từ chối',
  ],
  conditions:
    'Đã thanh toán đầy đủ các khoản nợ, gồm nợ thuế và nghĩa vụ tài chính chưa thực hiện, hoặc đã thỏa thuận với chủ nợ.',
  responsibilities: {
    applicant: ['Thanh toán hết nợ và chịu trách nhiệm về việc thanh toán.', ...applicantDuties],
    commune: ['Hỏi cơ quan thuế và cập nhật đúng tình trạng của hộ kinh doanh.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'business-ending',
        kind: 'fee',
        name: 'Lệ phí chấm dứt hoạt động hộ kinh doanh, nếu tỉnh có quy định',
        tariff: { kind: 'set-by-province', note: 'Theo quy định của Hội đồng nhân dân tỉnh (nếu có)' },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: 'Thông tư 85/2019/TT-BTC và nghị quyết của Hội đồng nhân dân tỉnh',
      },
    ],
  },
  toReview: [
    ...businessReviews,
    review(
      'charges',
      'Cổng quốc gia ghi “theo Hội đồng nhân dân tỉnh (nếu có)”: cần đối chiếu nghị quyết của tỉnh; có thu thì ghi mức thu, không thu thì ghi thủ tục không thu.',
    ),
    review(
      'timeLimit',
      'Cổng quốc gia chỉ ghi “1” không có đơn vị; thời hạn của xã sau ý kiến của cơ quan thuế cần đối chiếu với Nghị định 168/2025/NĐ-CP.',
    ),
    review('conditions', 'Trường hợp có thỏa thuận với chủ nợ cần đối chiếu với Nghị định 168/2025/NĐ-CP.'),
    review('level', 'Tên và số của mẫu theo Thông tư 68/2025/TT-BTC chưa đối chiếu với bản gốc.'),
    titlesToReview,
  ],
};
