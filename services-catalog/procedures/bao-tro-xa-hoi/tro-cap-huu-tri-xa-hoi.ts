// Trợ cấp hưu trí xã hội hàng tháng: level 4 without anything to pay; exists from 01/7/2025.
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { freeToReview } from './social-assistance.ts';

export const troCapHuuTriXaHoi: PayableProcedure = {
  code: '1.014027',
  slug: 'tro-cap-huu-tri-xa-hoi',
  sector: 'bao-tro-xa-hoi',
  level: 4,
  name: 'Thực hiện, điều chỉnh, tạm dừng, thôi hưởng trợ cấp hưu trí xã hội hàng tháng',
  otherNames: ['Trợ cấp người từ 75 tuổi', 'Lương hưu xã hội'],
  lifeEvents: ['support'],
  newerTerm: 'wholly-online',
  levelReason:
    'Xã tra cứu được tuổi, nơi cư trú và chế độ đang hưởng trong cơ sở dữ liệu; người nộp không phải có mặt và không phải nộp phí.',
  audience: ['Người cao tuổi', 'Người thân, người chăm sóc khai thay'],
  eligibility:
    'Người từ đủ 75 tuổi (hộ nghèo, hộ cận nghèo từ đủ 70 tuổi), cư trú tại xã Phú An, không hưởng lương hưu hay trợ cấp bảo hiểm xã hội hằng tháng; người khác có thể khai thay.',
  handling: [
    {
      title: 'Khai văn bản đề nghị và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra văn bản; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Tra cứu cơ sở dữ liệu, xét duyệt và trình quyết định', party: 'officer' },
    { title: 'Ký quyết định hưởng, điều chỉnh, tạm dừng hoặc thôi hưởng trợ cấp', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn; đưa vào danh sách chi trả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [declaration('Văn bản đề nghị (Mẫu số 01 Nghị định 176/2025/NĐ-CP)', 'huu-tri-xa-hoi')],
  sets: 1,
  forms: ['huu-tri-xa-hoi'],
  onlineForm: 'huu-tri-xa-hoi',
  onlinePayment: 'nothing-to-pay',
  timeLimit: {
    unit: 'working-day',
    value: 10,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Nghị định 176/2025/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách lao động, xã hội của xã',
  },
  results: ['Quyết định về trợ cấp hưu trí xã hội hàng tháng (mức 500.000 đồng mỗi tháng)'],
  conditions:
    'Công dân Việt Nam từ đủ 75 tuổi; từ đủ 70 tuổi đến dưới 75 tuổi thì phải thuộc hộ nghèo, hộ cận nghèo. Không hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng. Người đang hưởng trợ cấp khác thấp hơn thì được hưởng mức cao hơn.',
  legalBases: [
    { number: '41/2024/QH15', title: 'Luật Bảo hiểm xã hội (hiệu lực từ 01/7/2025)' },
    {
      number: '176/2025/NĐ-CP',
      title:
        'Nghị định quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội',
    },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Báo cho xã khi chuyển nơi ở, khi được hưởng lương hưu hoặc trợ cấp khác; thân nhân báo khi người hưởng qua đời.',
      ...applicantDuties,
    ],
    commune: ['Quyết định và chi trả đúng người, đúng mức, đúng kỳ.', ...communeDuties],
  },
  charges: {
    kind: 'free',
    legalBasis: 'Thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
    note: 'Không phải nộp phí, lệ phí.',
  },
  toReview: [
    levelToReview,
    freeToReview,
    review(
      'documents',
      'Thành phần hồ sơ và mẫu văn bản đề nghị cần đối chiếu với Nghị định 176/2025/NĐ-CP.',
    ),
    review('timeLimit', 'Thời hạn 10 ngày làm việc cần đối chiếu với Nghị định 176/2025/NĐ-CP.'),
    review('handling', 'Trình tự cần đối chiếu với Nghị định 176/2025/NĐ-CP.'),
    review('authority', 'Thẩm quyền quyết định cần đối chiếu với Nghị định 176/2025/NĐ-CP.'),
    review('results', 'Mức 500.000 đồng mỗi tháng cần đối chiếu với quy định đang có hiệu lực.'),
    review(
      'conditions',
      'Độ tuổi và việc hưởng mức cao hơn cần đối chiếu với Luật Bảo hiểm xã hội 2024 và Nghị định 176/2025/NĐ-CP.',
    ),
    titlesToReview,
  ],
};
