// Trợ cấp khi người có công từ trần: level 3, three authorities one after the other.
import type { OnlineProcedure } from '../../procedure.ts';
import { conditionsToReview, declaration, review, titlesToReview } from '../one-stop.ts';
import {
  districtGone,
  meritChannels,
  meritDuties,
  meritFree,
  meritLaw,
  meritToReview,
  provinceMatter,
  provinceHandling,
  threeStages,
} from './merit.ts';

export const troCapKhiNguoiCoCongTuTran: OnlineProcedure = {
  code: '1.010824',
  slug: 'tro-cap-khi-nguoi-co-cong-tu-tran',
  sector: 'nguoi-co-cong',
  level: 3,
  name: 'Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần',
  otherNames: ['Mai táng phí người có công', 'Trợ cấp một lần khi người có công mất', 'Tuất người có công'],
  lifeEvents: ['death', 'merit'],
  newerTerm: 'partly-online',
  levelReason:
    'Bản khai và giấy tờ gửi được trực tuyến; hồ sơ qua nhiều cấp, quyết định và tiền trợ cấp được nhận trực tiếp.',
  audience: ['Thân nhân của người có công', 'Người lo mai táng'],
  eligibility: 'Thân nhân, hoặc người lo mai táng, của người có công đang hưởng trợ cấp ưu đãi vừa từ trần.',
  handling: provinceHandling(
    'Thân nhân khai bản khai, đính kèm giấy báo tử hoặc trích lục khai tử và gửi hồ sơ',
    'quyết định giải quyết trợ cấp, quyết định chấm dứt trợ cấp của người từ trần',
  ),
  channels: meritChannels,
  documents: [
    declaration('Bản khai (Mẫu số 12 Phụ lục I Nghị định 131/2021/NĐ-CP)', 'nguoi-co-cong-tu-tran'),
    {
      id: 'death-certificate',
      name: 'Giấy báo tử hoặc trích lục khai tử, bản sao có chứng thực',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'relative-papers',
      name: 'Giấy tờ về hoàn cảnh của thân nhân: khuyết tật, đang đi học, thu nhập, sống cô đơn',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi đề nghị trợ cấp tuất hằng tháng.',
      appliesWhen: { monthlyClaim: ['Có'] },
    },
  ],
  sets: 1,
  forms: ['nguoi-co-cong-tu-tran'],
  onlineForm: 'nguoi-co-cong-tu-tran',
  timeLimit: threeStages(
    'Mai táng phí, trợ cấp một lần: 5 ngày làm việc ở xã, 7 ngày làm việc kiểm tra hồ sơ và 12 ngày ở Sở. Trợ cấp tuất hằng tháng: 31 ngày; con từ đủ 18 tuổi khuyết tật: 43 ngày.',
    'Điều 121 đến Điều 124 Nghị định 131/2021/NĐ-CP',
  ),
  ...provinceMatter,
  results: [
    'Quyết định giải quyết trợ cấp (Mẫu 74)',
    'Quyết định chấm dứt trợ cấp của người từ trần (Mẫu 72)',
    'Văn bản trả lời khi không đủ điều kiện, nêu rõ lý do',
  ],
  conditions:
    'Người từ trần là người có công đang hưởng trợ cấp ưu đãi hằng tháng. Trợ cấp tuất hằng tháng còn tùy tuổi, khả năng lao động và hoàn cảnh của thân nhân.',
  legalBases: meritLaw,
  responsibilities: meritDuties,
  charges: meritFree,
  toReview: [
    ...meritToReview,
    districtGone,
    review(
      'timeLimit',
      'Cổng tính hạn theo trường hợp mai táng phí và trợ cấp một lần; trường hợp tuất hằng tháng dài hơn, cán bộ phải báo cho người nộp.',
    ),
    titlesToReview,
    conditionsToReview,
  ],
};
