// Hỗ trợ chi phí mai táng: level 4 without anything to pay.
import type { PayableProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  districtToReview,
  freeOfCharge,
  freeToReview,
  socialAuthority,
  socialLaw,
} from './social-assistance.ts';

export const hoTroChiPhiMaiTang: PayableProcedure = {
  code: '1.001731',
  slug: 'ho-tro-chi-phi-mai-tang',
  sector: 'bao-tro-xa-hoi',
  level: 4,
  name: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
  otherNames: ['Mai táng phí'],
  lifeEvents: ['death', 'support'],
  newerTerm: 'wholly-online',
  levelReason: 'Người nộp không phải có mặt, hồ sơ đơn giản và không phải nộp phí, lệ phí.',
  audience: ['Cá nhân', 'Hộ gia đình', 'Cơ quan, tổ chức đứng ra mai táng'],
  eligibility:
    'Người hoặc cơ quan đứng ra mai táng cho người đang hưởng trợ cấp xã hội hằng tháng, hoặc người từ đủ 80 tuổi đang hưởng trợ cấp tuất, trợ cấp hằng tháng khác.',
  handling: [
    { title: 'Người hoặc tổ chức đứng ra mai táng khai tờ khai và gửi hồ sơ', party: 'applicant' },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    {
      title: 'Xem xét, lập văn bản đề nghị hỗ trợ',
      party: 'officer',
      time: { value: 2, unit: 'working-day' },
    },
    {
      title: 'Ký quyết định hỗ trợ chi phí mai táng',
      party: 'leader',
      time: { value: 3, unit: 'working-day' },
    },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu 04 Nghị định 20/2021/NĐ-CP)', 'mai-tang'),
    {
      id: 'death-certificate',
      name: 'Giấy chứng tử hoặc trích lục khai tử',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'allowance-end-decision',
      name: 'Quyết định hoặc danh sách thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác',
      form: 'copy',
      copies: 1,
      required: false,
      condition:
        'Khi người mất từ đủ 80 tuổi, đang hưởng trợ cấp tuất bảo hiểm xã hội hoặc trợ cấp hàng tháng khác.',
    },
    {
      id: 'single-parent-decision',
      name: 'Quyết định hưởng trợ cấp xã hội của người đơn thân nghèo và giấy khai sinh của người con bị chết',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi người mất là con của người đơn thân nghèo đang hưởng trợ cấp.',
    },
  ],
  sets: 1,
  forms: ['mai-tang'],
  onlineForm: 'mai-tang',
  onlinePayment: 'nothing-to-pay',
  // NĐ 20/2021 Đ11 gives each stage its own days and says nothing of 15:00.
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [
      { title: 'Xã xem xét và lập văn bản đề nghị', value: 2, unit: 'working-day' },
      { title: 'Thẩm định và ký quyết định', value: 3, unit: 'working-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Điều 11 Nghị định 20/2021/NĐ-CP',
  },
  authority: socialAuthority,
  results: ['Quyết định hỗ trợ chi phí mai táng (ít nhất 20 lần mức chuẩn trợ giúp xã hội)'],
  conditions:
    'Người mất là đối tượng đang hưởng trợ cấp xã hội hàng tháng; là con của người đơn thân nghèo đang hưởng trợ cấp; hoặc từ đủ 80 tuổi đang hưởng trợ cấp tuất bảo hiểm xã hội, trợ cấp hàng tháng khác. Thuộc nhiều diện thì hưởng một mức cao nhất.',
  legalBases: socialLaw,
  responsibilities: {
    applicant: [
      'Khai đúng người mất, người đứng ra mai táng và khoản hỗ trợ đã nhận ở nơi khác (nếu có).',
      ...applicantDuties,
    ],
    commune: ['Quyết định và chi trả khoản hỗ trợ đúng người, đúng mức.', ...communeDuties],
  },
  charges: freeOfCharge,
  toReview: [
    levelToReview,
    districtToReview,
    freeToReview,
    review(
      'level',
      'Một số Cổng năm 2026 dùng Mẫu 02 Nghị định 176/2025/NĐ-CP thay cho Mẫu 04; cần xác nhận mẫu đang áp dụng.',
    ),
    titlesToReview,
  ],
};
