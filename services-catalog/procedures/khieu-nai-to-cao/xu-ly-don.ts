// Xử lý đơn: level 1, the commune's own work on what it receives; published so that it can be followed.
import type { InformationProcedure } from '../../procedure.ts';
import { levelToReview, nothingToPay, nothingToPayToReview, review, titlesToReview } from '../one-stop.ts';
import { complaintAuthority } from './complaints.ts';

export const xuLyDon: InformationProcedure = {
  code: '2.001801',
  slug: 'xu-ly-don',
  sector: 'khieu-nai-to-cao',
  level: 1,
  name: 'Xử lý đơn tại cấp xã',
  otherNames: ['Phân loại đơn thư', 'Đơn kiến nghị, phản ánh'],
  lifeEvents: ['complaint'],
  newerTerm: 'information',
  levelReason:
    'Thủ tục không có mẫu đơn, là việc phân loại và chuyển đơn của Ủy ban nhân dân xã; Cổng công khai đầy đủ hướng dẫn.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người có khiếu nại, tố cáo, kiến nghị hoặc phản ánh về việc thuộc trách nhiệm của Ủy ban nhân dân xã Phú An, ghi rõ họ tên, địa chỉ của mình.',
  handling: [
    { title: 'Gửi đơn tại nơi tiếp công dân hoặc qua bưu chính', party: 'applicant' },
    { title: 'Nhận, vào sổ, phân loại đơn', party: 'officer' },
    {
      title: 'Quyết định thụ lý, chuyển đến nơi có thẩm quyền, hướng dẫn người gửi, hoặc lưu đơn',
      party: 'leader',
    },
    { title: 'Gửi văn bản xử lý cho người gửi đơn', party: 'officer' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    {
      id: 'petition',
      name: 'Đơn',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Ghi rõ ngày, họ tên, địa chỉ, nội dung và ký hoặc điểm chỉ.',
    },
  ],
  sets: 1,
  timeLimit: {
    unit: 'working-day',
    value: 10,
    stages: [],
    after15: 'none',
    supplement: 'none',
    start: 'received',
    wording: '10 ngày làm việc kể từ ngày nhận đơn.',
    law: 'Thông tư 05/2021/TT-TTCP',
  },
  authority: { ...complaintAuthority, decides: 'Ủy ban nhân dân xã Phú An' },
  results: ['Văn bản xử lý đơn'],
  conditions:
    'Đơn viết bằng tiếng Việt, ghi rõ người gửi, có chữ ký hoặc điểm chỉ, và chưa được xử lý trước đó.',
  legalBases: [
    {
      number: '05/2021/TT-TTCP',
      title: 'Thông tư quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh',
      replaces: '07/2014/TT-TTCP',
    },
  ],
  responsibilities: {
    applicant: ['Ghi đúng họ tên, địa chỉ; trình bày trung thực; không gửi một nội dung đến nhiều nơi.'],
    commune: [
      'Phân loại, xử lý đúng thẩm quyền và báo cho người gửi đơn biết đúng hạn.',
      'Giữ bí mật thông tin của người tố cáo.',
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã và tên thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review('audience', 'Đối tượng cần đối chiếu với Thông tư 05/2021/TT-TTCP.'),
    review('conditions', 'Điều kiện xử lý đơn cần đối chiếu với Thông tư 05/2021/TT-TTCP.'),
    review('documents', 'Thành phần hồ sơ cần đối chiếu với quyết định công bố thủ tục.'),
    review('handling', 'Các bước phân loại, xử lý đơn cần đối chiếu với Thông tư 05/2021/TT-TTCP.'),
    review('channels', 'Cách gửi đơn cần đối chiếu với quyết định công bố thủ tục.'),
    review('timeLimit', 'Thời hạn 10 ngày làm việc cần đối chiếu với Thông tư 05/2021/TT-TTCP.'),
    nothingToPayToReview,
    review('authority', 'Người quyết định và người tham mưu cần Ủy ban nhân dân xã xác nhận.'),
    review('results', 'Tên văn bản xử lý đơn cần đối chiếu với Thông tư 05/2021/TT-TTCP.'),
    review('responsibilities', 'Trách nhiệm các bên do Cổng viết; cần cán bộ pháp chế đọc lại.'),
    review('legalBases', 'Văn bản sửa đổi, thay thế Thông tư 05/2021/TT-TTCP (nếu có) cần được bổ sung.'),
    titlesToReview,
  ],
};
