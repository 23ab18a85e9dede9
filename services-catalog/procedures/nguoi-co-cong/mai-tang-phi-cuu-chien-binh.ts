// Mai táng phí đối với cựu chiến binh: level 3; what the source knows of it is recalled, so every component is to be reviewed.
import type { OnlineProcedure } from '../../procedure.ts';
import { declaration, desk, oneStopDecree, review, titlesToReview } from '../one-stop.ts';
import { meritChannels, meritDuties, meritFree, meritToReview, provinceHandling } from './merit.ts';

export const maiTangPhiCuuChienBinh: OnlineProcedure = {
  code: '2.002307',
  slug: 'mai-tang-phi-cuu-chien-binh',
  sector: 'nguoi-co-cong',
  level: 3,
  name: 'Giải quyết chế độ mai táng phí đối với cựu chiến binh',
  otherNames: ['Mai táng phí cựu chiến binh'],
  lifeEvents: ['death', 'merit'],
  newerTerm: 'partly-online',
  levelReason:
    'Bản khai và giấy tờ gửi được trực tuyến; hồ sơ còn được cấp trên xét, tiền mai táng phí được nhận trực tiếp.',
  audience: ['Đại diện thân nhân của cựu chiến binh từ trần'],
  eligibility:
    'Đại diện thân nhân của cựu chiến binh từ trần, chưa được hưởng mai táng phí theo chế độ nào khác.',
  handling: provinceHandling(
    'Đại diện thân nhân khai bản khai, đính kèm giấy tờ và gửi hồ sơ',
    'quyết định trợ cấp mai táng phí (khi thuộc thẩm quyền của Sở)',
  ),
  channels: meritChannels,
  documents: [
    declaration('Bản khai của đại diện thân nhân', 'mai-tang-phi-cuu-chien-binh'),
    {
      id: 'veteran-proof',
      name: 'Giấy tờ chứng minh là cựu chiến binh',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'death-certificate',
      name: 'Giấy chứng tử hoặc trích lục khai tử',
      form: 'copy',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['mai-tang-phi-cuu-chien-binh'],
  onlineForm: 'mai-tang-phi-cuu-chien-binh',
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      '5 ngày làm việc ở xã kể từ ngày nhận đủ hồ sơ hợp lệ; thời gian ở cấp trên theo quy định của tỉnh.',
    law: 'Nghị định 150/2006/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An; hồ sơ do cấp trên xét thì theo phân cấp của tỉnh',
    prepares: 'Công chức phụ trách lao động, xã hội của xã; Hội Cựu chiến binh xã',
  },
  results: ['Quyết định trợ cấp mai táng phí'],
  conditions:
    'Người từ trần là cựu chiến binh theo Pháp lệnh Cựu chiến binh, không thuộc diện hưởng mai táng phí của chế độ khác.',
  legalBases: [
    { number: '27/2005/PL-UBTVQH11', title: 'Pháp lệnh Cựu chiến binh' },
    {
      number: '150/2006/NĐ-CP',
      title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Cựu chiến binh',
    },
    { number: '157/2016/NĐ-CP', title: 'Nghị định sửa đổi, bổ sung Nghị định 150/2006/NĐ-CP' },
    oneStopDecree,
  ],
  responsibilities: meritDuties,
  charges: meritFree,
  toReview: [
    ...meritToReview,
    review('audience', 'Đối tượng được hưởng cần đối chiếu với Nghị định 150/2006/NĐ-CP.'),
    review(
      'conditions',
      'Điều kiện hưởng cần đối chiếu với Nghị định 150/2006/NĐ-CP và Nghị định 157/2016/NĐ-CP.',
    ),
    review('documents', 'Thành phần hồ sơ và mẫu bản khai cần đối chiếu với Nghị định 150/2006/NĐ-CP.'),
    review('handling', 'Trình tự và các cấp xét duyệt cần đối chiếu với quyết định công bố của tỉnh.'),
    review('channels', 'Cách nộp hồ sơ cần đối chiếu với quyết định công bố của tỉnh.'),
    review(
      'timeLimit',
      'Thời hạn chưa xác minh được: 5 ngày làm việc ở xã là ước theo thủ tục tương tự; cần đối chiếu với quyết định công bố của tỉnh.',
    ),
    review('authority', 'Cấp ra quyết định cần đối chiếu với phân cấp của tỉnh.'),
    review('results', 'Tên kết quả cần đối chiếu với quyết định công bố của tỉnh.'),
    review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần Ủy ban nhân dân xã xác nhận.'),
    review(
      'legalBases',
      'Văn bản hướng dẫn đang có hiệu lực cần đối chiếu với Cơ sở dữ liệu quốc gia về pháp luật.',
    ),
    titlesToReview,
  ],
};
