// Công nhận câu lạc bộ thể thao cơ sở: level 3; the members and the place are declared, two papers are attached.
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

const form = 'cong-nhan-cau-lac-bo-the-thao';

export const congNhanCauLacBoTheThao: OnlineProcedure = {
  code: '2.000794',
  slug: 'cong-nhan-cau-lac-bo-the-thao',
  sector: 'the-duc-the-thao',
  level: 3,
  name: 'Công nhận câu lạc bộ thể thao cơ sở',
  otherNames: ['Thành lập câu lạc bộ thể thao', 'Câu lạc bộ dưỡng sinh, bóng đá, võ thuật'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason: 'Đề nghị và giấy tờ gửi được trực tuyến; quyết định bản giấy nhận tại Một cửa.',
  audience: ['Tổ chức', 'Nhóm người cùng tập luyện'],
  eligibility:
    'Người đại diện cho nhóm người hoặc tổ chức đã lập câu lạc bộ thể thao, có Ban Chủ nhiệm và nơi tập tại xã Phú An.',
  handling: [
    {
      title:
        'Khai đề nghị, đính kèm quyết định thành lập và quy chế, gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Thẩm định hồ sơ, địa điểm tập luyện', party: 'officer' },
    { title: 'Ký quyết định công nhận, hoặc trả lời bằng văn bản có nêu lý do', party: 'leader' },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    {
      id: 'founding-decision',
      name: 'Quyết định thành lập câu lạc bộ',
      form: 'original',
      copies: 1,
      required: true,
    },
    declaration('Danh sách Ban Chủ nhiệm, hội viên', form),
    { ...declaration('Địa điểm luyện tập', form), id: 'training-place' },
    {
      id: 'regulations',
      name: 'Quy chế hoạt động của câu lạc bộ',
      form: 'original',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: [form],
  onlineForm: form,
  timeLimit: {
    unit: 'working-day',
    value: 7,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '7 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Thông tư 18/2011/TT-BVHTTDL',
  },
  authority: {
    receives: desk,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức Văn hóa - Xã hội',
  },
  results: ['Quyết định công nhận câu lạc bộ thể thao cơ sở'],
  conditions:
    'Có quyết định thành lập, Ban Chủ nhiệm, hội viên, quy chế hoạt động và địa điểm luyện tập phù hợp với môn thể thao đăng ký.',
  legalBases: [
    { number: '77/2006/QH11', title: 'Luật Thể dục, thể thao' },
    {
      number: '18/2011/TT-BVHTTDL',
      title: 'Thông tư quy định mẫu về tổ chức và hoạt động của câu lạc bộ thể dục thể thao cơ sở',
    },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: ['Hoạt động đúng quy chế; bảo đảm an toàn cho người tập.', ...applicantDuties],
    commune: ['Công nhận đúng hạn; hướng dẫn chuyên môn cho câu lạc bộ.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review(
      'level',
      'Mẫu đề nghị do Cổng soạn vì nguồn không có mẫu; cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.',
    ),
    review('audience', 'Đối tượng cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    review('conditions', 'Điều kiện công nhận cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    review('documents', 'Thành phần hồ sơ cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    review('handling', 'Trình tự cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    review('channels', 'Cách nộp hồ sơ cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review('timeLimit', 'Thời hạn 7 ngày làm việc cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    nothingToPayToReview,
    review('authority', 'Thẩm quyền ký quyết định cần đối chiếu với Thông tư 18/2011/TT-BVHTTDL.'),
    review('results', 'Tên kết quả cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần Ủy ban nhân dân xã xác nhận.'),
    review('legalBases', 'Văn bản sửa đổi Luật Thể dục, thể thao cần được bổ sung.'),
    titlesToReview,
  ],
};
