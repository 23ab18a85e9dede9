// Thành lập nhóm trẻ, lớp mẫu giáo độc lập: level 3, because the place is inspected.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { schoolingAuthority, schoolingLaw, schoolingToReview } from './schooling.ts';

export const thanhLapNhomTreDocLap: OnlineProcedure = {
  code: '1.004492',
  slug: 'thanh-lap-nhom-tre-doc-lap',
  sector: 'giao-duc',
  level: 3,
  name: 'Thành lập nhóm trẻ, lớp mẫu giáo độc lập',
  otherNames: ['Mở nhóm trẻ tư thục', 'Mở lớp mẫu giáo tư thục', 'Giữ trẻ tại nhà'],
  lifeEvents: ['education', 'business'],
  newerTerm: 'partly-online',
  levelReason:
    'Tờ trình và giấy tờ gửi được trực tuyến; cơ sở phải được thẩm định thực tế trước khi quyết định.',
  audience: ['Cá nhân', 'Tổ chức'],
  eligibility:
    'Cá nhân, tổ chức có phòng nuôi dạy trẻ và người phụ trách có chuyên môn mầm non tại xã Phú An.',
  handling: [
    {
      title: 'Khai tờ trình, đính kèm giấy tờ, gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa',
      party: 'applicant',
    },
    {
      title: 'Kiểm tra tính đầy đủ của hồ sơ trong 5 ngày làm việc; tiếp nhận, hoặc hướng dẫn bổ sung',
      party: 'one-stop-desk',
    },
    { title: 'Thẩm định thực tế điều kiện của cơ sở', party: 'officer' },
    {
      title: 'Ký quyết định cho phép thành lập, hoặc trả lời bằng văn bản có nêu lý do',
      party: 'leader',
    },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration('Tờ trình đề nghị cho phép thành lập', 'thanh-lap-nhom-tre'),
    {
      id: 'qualifications',
      name: 'Văn bằng, chứng chỉ của người dự kiến phụ trách (bản sao có chứng thực)',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'premises-papers',
      name: 'Giấy tờ về địa điểm: quyền sử dụng đất, quyền sở hữu nhà, hoặc hợp đồng thuê',
      form: 'copy',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['thanh-lap-nhom-tre'],
  onlineForm: 'thanh-lap-nhom-tre',
  timeLimit: {
    unit: 'working-day',
    value: 20,
    stages: [
      { title: 'Kiểm tra tính đầy đủ của hồ sơ', value: 5, unit: 'working-day' },
      { title: 'Thẩm định thực tế và quyết định', value: 15, unit: 'working-day' },
    ],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: 'Không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Nghị định 125/2024/NĐ-CP',
  },
  authority: schoolingAuthority,
  results: ['Quyết định cho phép thành lập nhóm trẻ, lớp mẫu giáo độc lập'],
  conditions:
    'Có phòng nuôi, dạy trẻ an toàn, đủ diện tích, ánh sáng, nơi vệ sinh; có đồ dùng, đồ chơi; người phụ trách và giáo viên đạt trình độ chuyên môn mầm non. Được cho hoạt động sau khi đã có quyết định.',
  legalBases: schoolingLaw,
  responsibilities: {
    applicant: [
      'Chỉ nhận trẻ khi đã được phép; bảo đảm an toàn cho trẻ và giữ đúng các điều kiện đã khai.',
      ...applicantDuties,
    ],
    commune: ['Thẩm định thực tế khách quan; quản lý, hướng dẫn cơ sở sau khi cho phép.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review('naming', 'Mã thủ tục cần đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    review(
      'level',
      'Mẫu tờ trình soạn theo nội dung Phụ lục Nghị định 135/2018/NĐ-CP; cần đối chiếu mẫu của Nghị định 125/2024/NĐ-CP.',
    ),
    review('channels', 'Cách nộp hồ sơ cần đối chiếu với quyết định công bố thủ tục của tỉnh.'),
    review('timeLimit', 'Cách chia 5 và 15 ngày làm việc cần đối chiếu với Nghị định 125/2024/NĐ-CP.'),
    nothingToPayToReview,
    ...schoolingToReview,
    titlesToReview,
  ],
};
