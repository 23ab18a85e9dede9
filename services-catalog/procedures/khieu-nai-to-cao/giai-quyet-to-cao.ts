// Giải quyết tố cáo: level 1, guidance only, so that whoever denounces is protected.
import type { InformationProcedure } from '../../procedure.ts';
import {
  conditionsToReview,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  complaintAuthority,
  complaintAuthorityToReview,
  complaintDutiesToReview,
  complaintLimitToReview,
} from './complaints.ts';

export const giaiQuyetToCao: InformationProcedure = {
  code: '2.002396',
  slug: 'giai-quyet-to-cao',
  sector: 'khieu-nai-to-cao',
  level: 1,
  name: 'Giải quyết tố cáo tại cấp xã',
  otherNames: ['Tố cáo cán bộ, công chức', 'Tố cáo hành vi vi phạm pháp luật'],
  lifeEvents: ['complaint'],
  newerTerm: 'information',
  levelReason:
    'Cổng chỉ công khai hướng dẫn: đơn tố cáo phải ghi rõ họ tên, địa chỉ và có chữ ký, danh tính người tố cáo phải được giữ bí mật.',
  audience: ['Cá nhân'],
  eligibility:
    'Người biết người thuộc thẩm quyền quản lý của Chủ tịch Ủy ban nhân dân xã Phú An có hành vi vi phạm pháp luật, và nêu rõ họ tên, địa chỉ của mình.',
  handling: [
    {
      title: 'Gửi đơn tố cáo, hoặc trình bày trực tiếp để người tiếp ghi lại và cùng ký',
      party: 'applicant',
    },
    {
      title:
        'Vào sổ, xử lý ban đầu trong 7 ngày làm việc; phải xác minh ở nhiều nơi thì không quá 10 ngày làm việc',
      party: 'officer',
    },
    {
      title: 'Chuyển đến nơi có thẩm quyền trong 5 ngày làm việc, khi không thuộc thẩm quyền',
      party: 'officer',
    },
    {
      title: 'Ra quyết định thụ lý; thông báo cho người tố cáo, người bị tố cáo trong 5 ngày làm việc',
      party: 'leader',
    },
    { title: 'Xác minh nội dung tố cáo', party: 'officer' },
    { title: 'Kết luận nội dung tố cáo, không quá 30 ngày kể từ ngày thụ lý', party: 'leader' },
    { title: 'Công khai kết luận trong 7 ngày làm việc và xử lý vi phạm', party: 'leader' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    {
      id: 'denunciation',
      name: 'Đơn tố cáo, hoặc văn bản ghi nội dung tố cáo có chữ ký của người tố cáo',
      form: 'original',
      copies: 1,
      required: true,
      condition:
        'Ghi ngày tố cáo; họ tên, địa chỉ, cách liên hệ của bạn; người bị tố cáo; hành vi vi phạm. Không nhận đơn nặc danh.',
    },
    {
      id: 'evidence',
      name: 'Tài liệu, chứng cứ liên quan đến nội dung tố cáo',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi có.',
    },
  ],
  sets: 1,
  // Luật Tố cáo counts plain days from acceptance; extensions are the chairman's decision, not the clock's.
  timeLimit: {
    unit: 'calendar-day',
    value: 30,
    stages: [],
    after15: 'none',
    supplement: 'none',
    start: 'accepted',
    wording:
      'Không quá 30 ngày kể từ ngày thụ lý; vụ việc phức tạp được gia hạn một lần, đặc biệt phức tạp hai lần, mỗi lần không quá 30 ngày.',
    law: 'Điều 30 Luật Tố cáo 2018',
  },
  authority: complaintAuthority,
  results: ['Kết luận nội dung tố cáo'],
  conditions:
    'Người tố cáo nêu rõ họ tên, địa chỉ và ký hoặc điểm chỉ vào đơn; có cơ sở để xác định người vi phạm và hành vi vi phạm. Tố cáo sai sự thật do cố ý thì chịu trách nhiệm trước pháp luật.',
  legalBases: [
    { number: '25/2018/QH14', title: 'Luật Tố cáo' },
    {
      number: '31/2019/NĐ-CP',
      title: 'Nghị định quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo',
    },
    { number: '156/2026/NĐ-CP', title: 'Nghị định về tố cáo, ban hành năm 2026' },
  ],
  responsibilities: {
    applicant: [
      'Cung cấp thông tin cá nhân, trình bày trung thực và đưa ra tài liệu mình có.',
      'Chịu trách nhiệm trước pháp luật về nội dung tố cáo; hợp tác khi được yêu cầu.',
    ],
    commune: [
      'Giữ bí mật họ tên, địa chỉ, bút tích và mọi thông tin làm lộ danh tính người tố cáo; áp dụng biện pháp bảo vệ khi cần.',
      'Giải quyết khách quan, đúng hạn; thông báo việc thụ lý, gia hạn và kết luận cho người tố cáo.',
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review(
      'handling',
      'Thời gian xử lý ban đầu 10 ngày làm việc khi phải xác minh ở nhiều nơi cần đối chiếu với Luật Tố cáo 2018.',
    ),
    complaintLimitToReview,
    complaintAuthorityToReview,
    nothingToPayToReview,
    complaintDutiesToReview,
    review(
      'legalBases',
      'Tên gọi và nội dung thay đổi của Nghị định 156/2026/NĐ-CP cần đối chiếu văn bản gốc.',
    ),
    titlesToReview,
    conditionsToReview,
  ],
};
