// Giấy xác nhận thân nhân của người có công: level 4 without anything to pay, decided by the commune alone.
import type { PayableProcedure } from '../../procedure.ts';
import { conditionsToReview, declaration, desk, review, titlesToReview } from '../one-stop.ts';
import { meritChannels, meritDuties, meritFree, meritLaw, meritToReview } from './merit.ts';

export const xacNhanThanNhanNguoiCoCong: PayableProcedure = {
  code: '1.010833',
  slug: 'xac-nhan-than-nhan-nguoi-co-cong',
  sector: 'nguoi-co-cong',
  level: 4,
  name: 'Cấp giấy xác nhận thân nhân của người có công',
  otherNames: ['Giấy xác nhận con thương binh', 'Giấy xác nhận con liệt sĩ'],
  lifeEvents: ['merit', 'papers', 'education'],
  newerTerm: 'wholly-online',
  levelReason: 'Xã tự giải quyết, người nộp không phải có mặt và không phải nộp phí, lệ phí.',
  audience: ['Thân nhân của người có công'],
  eligibility:
    'Cha mẹ, vợ chồng, con của người có công, cần giấy xác nhận để hưởng ưu đãi hoặc bổ sung hồ sơ.',
  handling: [
    {
      title: 'Khai đơn, đính kèm giấy tờ và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Đối chiếu với hồ sơ người có công xã đang quản lý', party: 'officer' },
    { title: 'Ký giấy xác nhận thân nhân', party: 'leader' },
    { title: 'Trả kết quả theo cách đã chọn', party: 'one-stop-desk' },
  ],
  channels: meritChannels,
  documents: [
    declaration('Đơn đề nghị cấp giấy xác nhận thân nhân của người có công', 'xac-nhan-than-nhan'),
    {
      id: 'merit-paper',
      name: 'Một trong các giấy: giấy chứng nhận người có công, Huân chương, Huy chương, Bằng Tổ quốc ghi công…, bản sao có chứng thực',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'kinship-paper',
      name: 'Giấy tờ chứng minh quan hệ với người có công (giấy khai sinh, đăng ký kết hôn…)',
      form: 'copy',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['xac-nhan-than-nhan'],
  onlineForm: 'xac-nhan-than-nhan',
  onlinePayment: 'nothing-to-pay',
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Điều 116 Nghị định 131/2021/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách lao động, xã hội của xã',
  },
  results: ['Giấy xác nhận thân nhân của người có công (Mẫu 45)'],
  conditions:
    'Người đề nghị là thân nhân của người có công; quan hệ chứng minh được bằng giấy tờ; người có công có giấy chứng nhận hoặc hồ sơ đang quản lý.',
  legalBases: meritLaw,
  responsibilities: meritDuties,
  charges: meritFree,
  toReview: [
    ...meritToReview,
    review(
      'audience',
      'Những người được coi là thân nhân cần đối chiếu với Pháp lệnh Ưu đãi người có công với cách mạng.',
    ),
    titlesToReview,
    conditionsToReview,
  ],
};
