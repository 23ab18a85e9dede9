// Giải quyết yêu cầu bồi thường nhà nước: level 2, because the damage is negotiated face to face.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  dataResolution,
  dataResolutionToReview,
  declaration,
  desk,
  levelToReview,
  oneStopDecree,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const giaiQuyetYeuCauBoiThuong: FormProcedure = {
  code: '2.002165',
  slug: 'giai-quyet-yeu-cau-boi-thuong',
  sector: 'boi-thuong-nha-nuoc',
  level: 2,
  name: 'Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại (cấp xã)',
  otherNames: ['Bồi thường nhà nước', 'Đòi bồi thường do cán bộ làm sai'],
  lifeEvents: ['complaint'],
  newerTerm: 'partly-online',
  levelReason:
    'Hai bên phải gặp nhau để thương lượng; Cổng giúp điền sẵn văn bản yêu cầu để nộp trực tiếp hoặc qua bưu chính.',
  audience: ['Cá nhân', 'Doanh nghiệp, tổ chức'],
  eligibility:
    'Người bị thiệt hại do hành vi trái pháp luật của cán bộ, công chức xã Phú An khi thi hành công vụ, đã có văn bản làm căn cứ xác định hành vi ấy.',
  handling: [
    { title: 'Nộp văn bản yêu cầu bồi thường và tài liệu, chứng cứ', party: 'applicant' },
    {
      title: 'Tiếp nhận, vào sổ; trong 2 ngày làm việc thụ lý, hoặc trả lại và nêu rõ lý do',
      party: 'one-stop-desk',
    },
    { title: 'Cử người giải quyết bồi thường', party: 'leader' },
    { title: 'Xác minh thiệt hại trong 15 ngày', party: 'officer' },
    { title: 'Thương lượng với người yêu cầu trong 10 ngày, lập biên bản', party: 'officer' },
    { title: 'Ký quyết định giải quyết bồi thường', party: 'leader' },
    {
      title: 'Trao quyết định; chi trả tiền bồi thường theo quyết định đã có hiệu lực',
      party: 'one-stop-desk',
    },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Văn bản yêu cầu bồi thường', 'yeu-cau-boi-thuong'),
    {
      id: 'ground-document',
      name: 'Văn bản làm căn cứ yêu cầu bồi thường',
      form: 'copy',
      copies: 1,
      required: true,
      condition: 'Bản án, quyết định, kết luận xác định hành vi trái pháp luật của người thi hành công vụ.',
    },
    {
      id: 'personal-papers',
      name: 'Giấy tờ chứng minh nhân thân của người bị thiệt hại',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Chỉ khi cơ quan không tra cứu được trong cơ sở dữ liệu.',
    },
    {
      id: 'evidence',
      name: 'Tài liệu, chứng cứ về thiệt hại',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Hóa đơn, chứng từ, giấy ra viện… mà bạn có.',
    },
  ],
  sets: 1,
  forms: ['yeu-cau-boi-thuong'],
  // Luật TNBTCNN 2017 gives each stage its own limit and no limit for the whole.
  timeLimit: {
    unit: 'calendar-day',
    value: 27,
    stages: [
      { title: 'Thụ lý hồ sơ', value: 2, unit: 'working-day' },
      { title: 'Xác minh thiệt hại', value: 15, unit: 'calendar-day' },
      { title: 'Thương lượng việc bồi thường', value: 10, unit: 'calendar-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Từng giai đoạn có thời hạn riêng: thụ lý 2 ngày làm việc, xác minh thiệt hại 15 ngày, thương lượng 10 ngày; vụ việc phức tạp có thể kéo dài theo luật định.',
    law: 'Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Người giải quyết bồi thường do Chủ tịch Ủy ban nhân dân xã cử',
  },
  results: ['Quyết định giải quyết bồi thường'],
  conditions:
    'Có hành vi trái pháp luật của người thi hành công vụ thuộc xã quản lý, có thiệt hại thực tế và thiệt hại do chính hành vi ấy gây ra; còn thời hiệu yêu cầu bồi thường.',
  legalBases: [
    { number: '10/2017/QH14', title: 'Luật Trách nhiệm bồi thường của Nhà nước' },
    {
      number: '68/2018/NĐ-CP',
      title: 'Nghị định quy định chi tiết thi hành Luật Trách nhiệm bồi thường của Nhà nước',
    },
    {
      number: '04/2018/TT-BTP',
      title: 'Thông tư ban hành biểu mẫu trong công tác bồi thường nhà nước',
    },
    { number: '08/2025/TT-BTP' },
    dataResolution,
    oneStopDecree,
  ],
  responsibilities: {
    applicant: [
      'Cung cấp tài liệu, chứng cứ và chứng minh thiệt hại.',
      'Dự buổi thương lượng theo giấy mời.',
      ...applicantDuties,
    ],
    commune: ['Giải quyết kịp thời, công khai; xin lỗi, phục hồi danh dự khi luật định.', ...communeDuties],
  },
  charges: {
    kind: 'free',
    legalBasis:
      'Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14 (người yêu cầu không phải nộp phí, lệ phí)',
    note: 'Không phải nộp phí, lệ phí.',
  },
  toReview: [
    levelToReview,
    onlineFilingToReview,
    review(
      'timeLimit',
      'Cổng quốc gia chỉ ghi “1” không có nghĩa; thời hạn từng giai đoạn cần đối chiếu với các Điều 43 đến 47 Luật Trách nhiệm bồi thường của Nhà nước.',
    ),
    review('handling', 'Thời gian của từng bước cần đối chiếu với Luật Trách nhiệm bồi thường của Nhà nước.'),
    review('level', 'Mẫu 01/BTNN của Thông tư 04/2018/TT-BTP, sửa đổi năm 2025, chưa đối chiếu với bản gốc.'),
    review('charges', 'Căn cứ của việc không thu cần đối chiếu văn bản gốc.'),
    dataResolutionToReview,
    review('legalBases', 'Tên của Thông tư 08/2025/TT-BTP cần ghi theo bản ban hành.'),
    review('conditions', 'Điều kiện được Cổng tóm tắt; cần đối chiếu với luật.'),
    titlesToReview,
  ],
};
