// Tiếp công dân: level 2; the slip is filled beforehand, the meeting is in person.
import type { FormProcedure } from '../../procedure.ts';
import {
  conditionsToReview,
  declaration,
  identityPaper,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { complaintAuthority, complaintAuthorityToReview, complaintDutiesToReview } from './complaints.ts';

export const tiepCongDan: FormProcedure = {
  code: '2.001909',
  slug: 'tiep-cong-dan',
  sector: 'khieu-nai-to-cao',
  level: 2,
  name: 'Tiếp công dân tại cấp xã',
  otherNames: ['Gặp Chủ tịch Ủy ban nhân dân xã', 'Lịch tiếp công dân'],
  lifeEvents: ['complaint'],
  newerTerm: 'partly-online',
  levelReason:
    'Tải được phiếu đăng ký và điền ngay trên máy; buổi tiếp diễn ra trực tiếp tại nơi tiếp công dân.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người muốn trình bày trực tiếp một khiếu nại, tố cáo, kiến nghị hoặc phản ánh với Ủy ban nhân dân xã Phú An.',
  handling: [
    { title: 'Đến nơi tiếp công dân, xuất trình giấy tờ tùy thân, nộp phiếu hoặc đơn', party: 'applicant' },
    { title: 'Đón tiếp, xác định nhân thân của người đến', party: 'officer' },
    { title: 'Nghe trình bày, ghi Sổ tiếp công dân và đọc lại cho người trình bày', party: 'leader' },
    { title: 'Phân loại, xử lý và trả lời bằng văn bản trong 10 ngày làm việc', party: 'officer' },
  ],
  channels: ['in-person'],
  documents: [
    {
      ...declaration('Đơn, hoặc phiếu đăng ký ghi nội dung cần trình bày', 'dang-ky-tiep-cong-dan'),
      required: false,
      condition: 'Không bắt buộc: có thể trình bày bằng lời tại buổi tiếp.',
    },
    { ...identityPaper, condition: 'Xuất trình khi đến.' },
  ],
  sets: 1,
  forms: ['dang-ky-tiep-cong-dan'],
  timeLimit: {
    unit: 'working-day',
    value: 10,
    stages: [],
    after15: 'none',
    supplement: 'none',
    start: 'received',
    wording: 'Trả lời trong 10 ngày làm việc kể từ ngày tiếp.',
    law: 'Điều 28 Luật Tiếp công dân 2013',
  },
  authority: {
    ...complaintAuthority,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An, tiếp công dân ít nhất 1 ngày mỗi tuần',
  },
  results: ['Văn bản thông báo hoặc trả lời'],
  conditions:
    'Người đến có giấy tờ tùy thân, giấy ủy quyền khi đến thay người khác; giữ trật tự; khi nhiều người cùng một nội dung thì cử đại diện trình bày.',
  legalBases: [
    { number: '42/2013/QH13', title: 'Luật Tiếp công dân' },
    {
      number: '64/2014/NĐ-CP',
      title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Tiếp công dân',
    },
    {
      number: '154/2026/NĐ-CP',
      title: 'Nghị định về tiếp công dân, thay Nghị định 64/2014/NĐ-CP từ 01/7/2026',
    },
    { number: '04/2021/TT-TTCP', title: 'Thông tư quy định quy trình tiếp công dân' },
  ],
  responsibilities: {
    applicant: [
      'Xuất trình giấy tờ tùy thân; trình bày trung thực, đủ nội dung và ký xác nhận những gì đã ghi.',
      'Tuân thủ nội quy nơi tiếp công dân và hướng dẫn của người tiếp.',
    ],
    commune: [
      'Niêm yết lịch tiếp; Chủ tịch trực tiếp tiếp công dân ít nhất 1 ngày mỗi tuần.',
      'Ghi chép, phân loại, chuyển hoặc giải quyết đúng thẩm quyền và trả lời đúng hạn; giữ bí mật thông tin người tố cáo.',
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review(
      'level',
      'Phiếu đăng ký do Cổng soạn; luật chỉ có mẫu Sổ tiếp công dân, cần xã chấp thuận phiếu này.',
    ),
    review(
      'channels',
      'Từ năm 2026 có thể tiếp công dân trực tuyến; cần đối chiếu Nghị định 154/2026/NĐ-CP.',
    ),
    review('timeLimit', 'Số điều luật quy định 10 ngày làm việc cần đối chiếu văn bản gốc.'),
    complaintAuthorityToReview,
    nothingToPayToReview,
    complaintDutiesToReview,
    titlesToReview,
    conditionsToReview,
  ],
};
