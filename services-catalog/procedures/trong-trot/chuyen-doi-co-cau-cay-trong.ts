// Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa: level 4 without anything to pay.
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const chuyenDoiCoCauCayTrong: PayableProcedure = {
  code: '1.008004',
  slug: 'chuyen-doi-co-cau-cay-trong',
  sector: 'trong-trot',
  level: 4,
  name: 'Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa',
  otherNames: [
    'Chuyển đất lúa sang trồng cây khác',
    'Trồng cây lâu năm trên đất lúa',
    'Nuôi cá trên đất lúa',
  ],
  lifeEvents: ['business', 'land'],
  newerTerm: 'wholly-online',
  levelReason: 'Chỉ có một bản đăng ký, người nộp không phải có mặt và không phải nộp phí, lệ phí.',
  audience: ['Hộ gia đình, cá nhân', 'Tổ chức, doanh nghiệp, hợp tác xã'],
  eligibility:
    'Người sử dụng đất trồng lúa tại xã Phú An, muốn trồng cây hằng năm, cây lâu năm hoặc kết hợp nuôi trồng thủy sản trên đất ấy.',
  handling: [
    {
      title: 'Khai bản đăng ký chuyển đổi và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra bản đăng ký; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung',
      party: 'one-stop-desk',
    },
    { title: 'Xem xét theo kế hoạch chuyển đổi và quy hoạch của xã', party: 'officer' },
    { title: 'Ký văn bản chấp thuận, hoặc không chấp thuận và nêu rõ lý do', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Bản đăng ký chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa (Phụ lục IV Nghị định 112/2024/NĐ-CP)',
      'chuyen-doi-cay-trong',
    ),
  ],
  sets: 1,
  forms: ['chuyen-doi-cay-trong'],
  onlineForm: 'chuyen-doi-cay-trong',
  onlinePayment: 'nothing-to-pay',
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận được bản đăng ký hợp lệ.',
    law: 'Nghị định 112/2024/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách nông nghiệp của xã',
  },
  results: [
    'Văn bản chấp thuận chuyển đổi (Phụ lục V Nghị định 112/2024/NĐ-CP)',
    'Văn bản không chấp thuận, nêu rõ lý do (Phụ lục VI Nghị định 112/2024/NĐ-CP)',
  ],
  conditions:
    'Phù hợp kế hoạch chuyển đổi của địa phương; không làm mất điều kiện để trồng lúa trở lại; không gây ô nhiễm, thoái hóa đất; không làm hư hỏng công trình giao thông, thủy lợi.',
  legalBases: [
    {
      number: '94/2019/NĐ-CP',
      title: 'Nghị định quy định chi tiết Luật Trồng trọt về giống cây trồng và canh tác',
    },
    { number: '31/2018/QH14', title: 'Luật Trồng trọt' },
    { number: '112/2024/NĐ-CP', title: 'Nghị định quy định chi tiết về đất trồng lúa' },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Chuyển đổi đúng nội dung đã được chấp thuận; giữ điều kiện để trồng lúa trở lại.',
      ...applicantDuties,
    ],
    commune: ['Trả lời bằng một văn bản: chấp thuận, hoặc không chấp thuận có lý do.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    review('conditions', 'Điều kiện được Cổng tóm tắt; cần đối chiếu với Nghị định 112/2024/NĐ-CP.'),
    titlesToReview,
  ],
};
