// Trợ cấp thờ cúng liệt sĩ: level 3, decided by the province.
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

export const troCapThoCungLietSi: OnlineProcedure = {
  code: '1.010803',
  slug: 'tro-cap-tho-cung-liet-si',
  sector: 'nguoi-co-cong',
  level: 3,
  name: 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
  otherNames: ['Hương khói liệt sĩ', 'Thờ cúng liệt sĩ'],
  lifeEvents: ['merit'],
  newerTerm: 'partly-online',
  levelReason:
    'Đơn và giấy tờ gửi được trực tuyến; hồ sơ qua nhiều cấp, bản chính văn bản ủy quyền được đối chiếu khi trả kết quả.',
  audience: ['Người thờ cúng liệt sĩ: thân nhân hoặc người được thân nhân ủy quyền'],
  eligibility: 'Người đang thờ cúng liệt sĩ tại xã Phú An, được thân nhân của liệt sĩ ủy quyền bằng văn bản.',
  handling: provinceHandling(
    'Khai đơn, đính kèm văn bản ủy quyền, bản sao Bằng “Tổ quốc ghi công” và gửi hồ sơ',
    'quyết định trợ cấp thờ cúng liệt sĩ',
  ),
  channels: meritChannels,
  documents: [
    declaration('Đơn đề nghị (Mẫu số 18 Phụ lục I Nghị định 131/2021/NĐ-CP)', 'tro-cap-tho-cung-liet-si'),
    {
      id: 'authorisation',
      name: 'Văn bản ủy quyền thờ cúng của thân nhân liệt sĩ',
      form: 'original',
      copies: 1,
      required: true,
    },
    {
      id: 'martyr-certificate',
      name: 'Bằng “Tổ quốc ghi công”, bản sao có chứng thực',
      form: 'copy',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['tro-cap-tho-cung-liet-si'],
  onlineForm: 'tro-cap-tho-cung-liet-si',
  timeLimit: threeStages(
    '5 ngày làm việc ở xã, 7 ngày làm việc kiểm tra hồ sơ và 12 ngày ở Sở, kể từ ngày nhận đủ hồ sơ hợp lệ.',
    'Điều 28 Nghị định 131/2021/NĐ-CP',
  ),
  ...provinceMatter,
  results: [
    'Quyết định trợ cấp thờ cúng liệt sĩ (Mẫu 55), 1.400.000 đồng mỗi liệt sĩ một năm',
    'Văn bản trả lời khi không đủ điều kiện, nêu rõ lý do',
  ],
  conditions:
    'Liệt sĩ đã được cấp Bằng “Tổ quốc ghi công”; người thờ cúng được thân nhân của liệt sĩ thống nhất ủy quyền.',
  legalBases: meritLaw,
  responsibilities: meritDuties,
  charges: meritFree,
  toReview: [
    ...meritToReview,
    districtGone,
    review('results', 'Mức 1.400.000 đồng mỗi năm cần đối chiếu với quy định đang có hiệu lực.'),
    titlesToReview,
    conditionsToReview,
  ],
};
