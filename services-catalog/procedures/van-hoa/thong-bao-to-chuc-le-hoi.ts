// Thông báo tổ chức lễ hội: level 3; a notice that the commune may answer.
import type { OnlineProcedure } from '../../procedure.ts';
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

export const thongBaoToChucLeHoi: OnlineProcedure = {
  code: '1.003622',
  slug: 'thong-bao-to-chuc-le-hoi',
  sector: 'van-hoa',
  level: 3,
  name: 'Thông báo tổ chức lễ hội cấp xã',
  otherNames: ['Tổ chức lễ hội', 'Lễ hội truyền thống, lễ kỳ yên'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Thông báo được khai và gửi trực tuyến; không có phí, văn bản trả lời nhận trực tuyến hoặc tại Một cửa.',
  audience: ['Tổ chức', 'Ban quản lý di tích, ban tổ chức lễ hội'],
  eligibility:
    'Tổ chức, ban tổ chức sắp mở lễ hội quy mô cấp xã trên địa bàn xã Phú An; gửi chậm nhất 20 ngày trước ngày khai mạc.',
  handling: [
    { title: 'Gửi thông báo trước ngày tổ chức lễ hội ít nhất 20 ngày', party: 'applicant' },
    { title: 'Kiểm tra, tiếp nhận thông báo và hẹn ngày trả lời', party: 'one-stop-desk' },
    { title: 'Xem xét nội dung, địa điểm, an ninh trật tự, vệ sinh môi trường', party: 'officer' },
    { title: 'Trả lời bằng văn bản khi không đồng ý hoặc có yêu cầu điều chỉnh', party: 'leader' },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Văn bản thông báo (tên lễ hội, thời gian, địa điểm, quy mô, nội dung, ban tổ chức)',
      'thong-bao-to-chuc-le-hoi',
    ),
  ],
  sets: 1,
  forms: ['thong-bao-to-chuc-le-hoi'],
  onlineForm: 'thong-bao-to-chuc-le-hoi',
  timeLimit: {
    unit: 'calendar-day',
    value: 15,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      '15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ; hết thời hạn mà không có văn bản trả lời thì được tổ chức như đã thông báo.',
    law: 'Nghị định 110/2018/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức Văn hóa - Xã hội',
  },
  results: ['Văn bản trả lời (nếu có)'],
  deliveries: ['online', 'desk'],
  conditions:
    'Gửi thông báo trước ngày tổ chức ít nhất 20 ngày; có ban tổ chức lễ hội; nội dung không trái pháp luật, thuần phong mỹ tục; bảo đảm an ninh, trật tự, phòng cháy và vệ sinh môi trường.',
  legalBases: [
    { number: '110/2018/NĐ-CP', title: 'Nghị định quy định về quản lý và tổ chức lễ hội' },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Tổ chức lễ hội đúng nội dung đã thông báo; bảo đảm an toàn cho người dự và giữ gìn di tích, môi trường.',
      ...applicantDuties,
    ],
    commune: [
      'Trả lời đúng hạn khi không đồng ý, nêu rõ lý do; hướng dẫn và kiểm tra việc tổ chức.',
      ...communeDuties,
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã và tên thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review(
      'level',
      'Mẫu thông báo do Cổng soạn theo các nội dung phải có của Nghị định 110/2018/NĐ-CP; cần đối chiếu.',
    ),
    review('audience', 'Đối tượng phải thông báo cần đối chiếu với Nghị định 110/2018/NĐ-CP.'),
    review('conditions', 'Thời gian gửi thông báo trước 20 ngày cần đối chiếu với Nghị định 110/2018/NĐ-CP.'),
    review('documents', 'Nội dung văn bản thông báo cần đối chiếu với Nghị định 110/2018/NĐ-CP.'),
    review('handling', 'Trình tự tiếp nhận, trả lời cần đối chiếu với Nghị định 110/2018/NĐ-CP.'),
    review('channels', 'Cách gửi thông báo cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review(
      'timeLimit',
      'Thời hạn 15 ngày và việc không trả lời là đồng ý cần đối chiếu với Nghị định 110/2018/NĐ-CP.',
    ),
    nothingToPayToReview,
    review('authority', 'Cơ quan tiếp nhận, tham mưu cần Ủy ban nhân dân xã xác nhận.'),
    review('results', 'Hình thức văn bản trả lời cần đối chiếu với Nghị định 110/2018/NĐ-CP.'),
    review(
      'responsibilities',
      'Trách nhiệm các bên do Cổng viết; cần đối chiếu với Nghị định 110/2018/NĐ-CP.',
    ),
    review('legalBases', 'Văn bản sửa đổi Nghị định 110/2018/NĐ-CP (nếu có) cần được bổ sung.'),
    titlesToReview,
  ],
};
