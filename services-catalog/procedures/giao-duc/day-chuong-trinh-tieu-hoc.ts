// Cho phép cơ sở giáo dục khác dạy chương trình tiểu học: level 2.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { schoolingAuthority, schoolingLaw, schoolingToReview } from './schooling.ts';

export const dayChuongTrinhTieuHoc: FormProcedure = {
  code: '1.004441',
  slug: 'day-chuong-trinh-tieu-hoc',
  sector: 'giao-duc',
  level: 2,
  name: 'Cho phép cơ sở giáo dục khác thực hiện chương trình giáo dục tiểu học',
  otherNames: ['Lớp tiểu học tình thương', 'Lớp tiểu học cho trẻ khó khăn'],
  lifeEvents: ['education'],
  newerTerm: 'partly-online',
  levelReason: 'Tải được mẫu đề nghị và điền ngay trên máy; hồ sơ nộp tại Một cửa hoặc qua bưu chính.',
  audience: ['Tổ chức'],
  eligibility:
    'Người đại diện cho một cơ sở không phải trường tiểu học, muốn dạy chương trình giáo dục tiểu học tại xã Phú An.',
  handling: [
    { title: 'Nộp hồ sơ tại Một cửa hoặc gửi qua bưu chính', party: 'applicant' },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Thẩm định điều kiện dạy học', party: 'officer' },
    { title: 'Ký quyết định cho phép, hoặc trả lời bằng văn bản có nêu lý do', party: 'leader' },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Văn bản đề nghị', 'de-nghi-day-tieu-hoc'),
    {
      id: 'teachers',
      name: 'Danh sách giáo viên kèm bản sao văn bằng',
      form: 'copy',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['de-nghi-day-tieu-hoc'],
  timeLimit: {
    unit: 'working-day',
    value: 20,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Nghị định 46/2017/NĐ-CP',
  },
  authority: schoolingAuthority,
  results: ['Quyết định cho phép thực hiện chương trình giáo dục tiểu học'],
  conditions:
    'Có giáo viên đạt chuẩn, phòng học và thiết bị tối thiểu, chương trình, sách giáo khoa theo quy định; có trẻ trong độ tuổi chưa học được ở trường tiểu học.',
  legalBases: schoolingLaw,
  responsibilities: {
    applicant: ['Dạy đúng chương trình, bảo đảm an toàn và quyền lợi của học sinh.', ...applicantDuties],
    commune: ['Thẩm định, trả lời đúng hạn; theo dõi việc dạy và học tại cơ sở.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã và tên thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review(
      'level',
      'Mẫu đề nghị do Cổng soạn vì nguồn không có mẫu; cần đối chiếu với Nghị định 125/2024/NĐ-CP.',
    ),
    onlineFilingToReview,
    review('timeLimit', 'Thời hạn 20 ngày làm việc cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
    nothingToPayToReview,
    ...schoolingToReview,
    titlesToReview,
  ],
};
