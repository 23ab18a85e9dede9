// Trợ cấp xã hội hàng tháng: level 3, because originals are compared and the list is posted.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  titlesToReview,
} from '../one-stop.ts';
import {
  districtToReview,
  freeOfCharge,
  freeToReview,
  socialAuthority,
  socialLaw,
} from './social-assistance.ts';

/** As the declaration names them. */
const CLAUSES_3_AND_8 = 'Người thuộc diện khoản 3, khoản 8 (Mẫu số 1b)';
const ELDERLY = 'Người cao tuổi (khoản 5 – Mẫu số 1d)';

export const troCapXaHoiHangThang: OnlineProcedure = {
  code: '1.001776',
  slug: 'tro-cap-xa-hoi-hang-thang',
  sector: 'bao-tro-xa-hoi',
  level: 3,
  name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
  otherNames: ['Trợ cấp xã hội hàng tháng', 'Trợ cấp người cao tuổi', 'Trợ cấp người khuyết tật'],
  lifeEvents: ['support'],
  newerTerm: 'partly-online',
  levelReason:
    'Khai và nộp hồ sơ trực tuyến; giấy tờ được đối chiếu với bản chính, danh sách được niêm yết trước khi quyết định.',
  audience: ['Cá nhân thuộc đối tượng bảo trợ xã hội, hoặc người giám hộ, người chăm sóc'],
  eligibility:
    'Người thuộc diện bảo trợ xã hội (trẻ mồ côi, người cao tuổi, người khuyết tật nặng, người đơn thân nghèo nuôi con…) cư trú tại xã Phú An, hoặc người chăm sóc.',
  handling: [
    {
      title: 'Khai tờ khai, đính kèm giấy tờ và gửi hồ sơ trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra, đối chiếu tờ khai với giấy tờ; tiếp nhận và hẹn ngày trả', party: 'one-stop-desk' },
    {
      title:
        'Rà soát hồ sơ, trình xét duyệt và niêm yết công khai 2 ngày làm việc (không niêm yết thông tin về HIV)',
      party: 'officer',
      time: { value: 7, unit: 'working-day' },
    },
    { title: 'Xem xét, kết luận và công khai trong 10 ngày làm việc khi có khiếu nại', party: 'leader' },
    { title: 'Lập và gửi văn bản đề nghị', party: 'officer', time: { value: 3, unit: 'working-day' } },
    {
      title: 'Thẩm định; nếu không đủ điều kiện thì trả lời bằng văn bản, nêu rõ lý do',
      party: 'officer',
      time: { value: 7, unit: 'working-day' },
    },
    { title: 'Ký quyết định trợ cấp', party: 'leader', time: { value: 3, unit: 'working-day' } },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Tờ khai đề nghị trợ giúp xã hội (Mẫu 1a, 1b, 1c, 1d hoặc 1đ, tùy đối tượng)',
      'tro-giup-xa-hoi',
    ),
    {
      id: 'severe-disability-household-declaration',
      name: 'Tờ khai hộ gia đình có người khuyết tật đặc biệt nặng (Mẫu 2a)',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi đề nghị hỗ trợ kinh phí chăm sóc người khuyết tật đặc biệt nặng.',
      appliesWhen: { disabilityLevel: ['Đặc biệt nặng'], severeDisabilityLevel: ['Đặc biệt nặng'] },
      appliesUnless: { disabled: ['Không'] },
    },
    {
      id: 'carer-declaration',
      name: 'Tờ khai nhận chăm sóc, nuôi dưỡng đối tượng bảo trợ xã hội (Mẫu 2b)',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi nhận chăm sóc, nuôi dưỡng đối tượng bảo trợ xã hội.',
    },
    {
      id: 'cared-person-declaration',
      name: 'Tờ khai của đối tượng được nhận chăm sóc, nuôi dưỡng (Mẫu 03)',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi người được chăm sóc không hưởng trợ cấp xã hội hàng tháng.',
    },
    {
      ...identityPaper,
      name: 'Thẻ căn cước, căn cước công dân hoặc giấy xác nhận cư trú',
    },
    {
      id: 'birth-certificate',
      name: 'Giấy khai sinh của trẻ em',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi đối tượng là trẻ em, người đơn thân nghèo nuôi con hoặc người khuyết tật nuôi con.',
      appliesUnless: { category: [ELDERLY] },
    },
    {
      id: 'hiv-confirmation',
      name: 'Giấy tờ xác nhận nhiễm HIV của cơ quan y tế',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi đề nghị theo diện này. Thông tin được giữ kín, không niêm yết.',
      appliesWhen: { category: [CLAUSES_3_AND_8] },
    },
    {
      id: 'pregnancy-confirmation',
      name: 'Giấy tờ xác nhận đang mang thai',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi người khuyết tật đang mang thai.',
      appliesWhen: { subjectSex: ['Nữ'] },
      appliesUnless: { disabled: ['Không'] },
    },
    {
      id: 'disability-certificate',
      name: 'Giấy xác nhận khuyết tật',
      form: 'to-be-shown',
      copies: 1,
      required: false,
      condition: 'Khi đối tượng là người khuyết tật.',
      appliesUnless: { disabled: ['Không'] },
    },
    {
      id: 'school-confirmation',
      name: 'Giấy xác nhận đang học của nhà trường (hằng năm)',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi đối tượng từ 16 đến 22 tuổi đang đi học.',
      appliesWhen: { schooling: ['Đang đi học'] },
      appliesUnless: { category: [ELDERLY] },
    },
  ],
  sets: 1,
  forms: ['tro-giup-xa-hoi'],
  onlineForm: 'tro-giup-xa-hoi',
  // NĐ 20/2021 Đ8 gives each stage its own days and says nothing of 15:00.
  timeLimit: {
    unit: 'working-day',
    value: 20,
    stages: [
      { title: 'Xã rà soát, xét duyệt và niêm yết công khai', value: 7, unit: 'working-day' },
      { title: 'Lập và gửi văn bản đề nghị', value: 3, unit: 'working-day' },
      { title: 'Thẩm định hồ sơ', value: 7, unit: 'working-day' },
      { title: 'Ký quyết định', value: 3, unit: 'working-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; có khiếu nại thì thêm 10 ngày làm việc.',
    law: 'Điều 8 Nghị định 20/2021/NĐ-CP',
  },
  authority: socialAuthority,
  results: ['Quyết định trợ cấp xã hội hàng tháng', 'Văn bản trả lời khi không đủ điều kiện, nêu rõ lý do'],
  conditions:
    'Thuộc đối tượng tại Điều 5 Nghị định 20/2021/NĐ-CP. Người thuộc nhiều diện chỉ hưởng một mức cao nhất, trừ người đơn thân nghèo đang nuôi con. Hội đồng nhân dân cấp tỉnh có thể quy định mức cao hơn.',
  legalBases: socialLaw,
  responsibilities: {
    applicant: [
      'Báo cho xã khi có thay đổi làm thay đổi hoặc chấm dứt việc hưởng trợ cấp.',
      'Xuất trình bản chính để đối chiếu khi được mời.',
      ...applicantDuties,
    ],
    commune: [
      'Xét duyệt công khai; không niêm yết, không tiết lộ thông tin về HIV của đối tượng.',
      ...communeDuties,
    ],
  },
  charges: freeOfCharge,
  toReview: [levelToReview, districtToReview, freeToReview, titlesToReview],
};
