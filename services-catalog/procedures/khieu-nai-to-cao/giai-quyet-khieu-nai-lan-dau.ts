// Giải quyết khiếu nại lần đầu: level 2; the complaint is signed on paper, the portal offers its form.
import type { FormProcedure } from '../../procedure.ts';
import {
  declaration,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  complaintAuthority,
  complaintAuthorityToReview,
  complaintDutiesToReview,
  complaintLimitToReview,
} from './complaints.ts';

export const giaiQuyetKhieuNaiLanDau: FormProcedure = {
  code: '2.002409',
  slug: 'giai-quyet-khieu-nai-lan-dau',
  sector: 'khieu-nai-to-cao',
  level: 2,
  name: 'Giải quyết khiếu nại lần đầu tại cấp xã',
  otherNames: ['Khiếu nại quyết định hành chính', 'Khiếu nại hành vi hành chính', 'Đơn khiếu nại'],
  lifeEvents: ['complaint'],
  newerTerm: 'partly-online',
  levelReason:
    'Tải được mẫu đơn và điền ngay trên máy; đơn phải có chữ ký hoặc điểm chỉ nên gửi bản giấy tại nơi tiếp công dân hoặc qua bưu chính.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người cho rằng một quyết định hoặc việc làm của Ủy ban nhân dân xã Phú An, hay của cán bộ, công chức xã, là trái pháp luật và xâm phạm quyền lợi của chính mình, trong 90 ngày kể từ ngày biết.',
  handling: [
    { title: 'Gửi đơn khiếu nại, hoặc trình bày trực tiếp để người tiếp ghi lại', party: 'applicant' },
    {
      title: 'Trong 10 ngày kể từ ngày nhận đơn: thụ lý, hoặc thông báo không thụ lý và nêu rõ lý do',
      party: 'leader',
    },
    { title: 'Kiểm tra, xác minh nội dung khiếu nại', party: 'officer' },
    {
      title: 'Đối thoại với người khiếu nại khi yêu cầu và kết quả xác minh còn khác nhau',
      party: 'leader',
    },
    {
      title: 'Ký quyết định giải quyết, không quá 30 ngày (vụ việc phức tạp: 45 ngày) kể từ ngày thụ lý',
      party: 'leader',
    },
    { title: 'Gửi quyết định cho người khiếu nại trong 3 ngày làm việc', party: 'officer' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Đơn khiếu nại, hoặc bản ghi lời khiếu nại', 'don-khieu-nai'),
    {
      id: 'evidence',
      name: 'Tài liệu, chứng cứ liên quan đến nội dung khiếu nại',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi có.',
    },
  ],
  sets: 1,
  forms: ['don-khieu-nai'],
  // Luật Khiếu nại counts plain days, from acceptance, and knows no supplement that begins it anew.
  timeLimit: {
    unit: 'calendar-day',
    value: 30,
    stages: [],
    after15: 'none',
    supplement: 'none',
    start: 'accepted',
    wording:
      'Không quá 30 ngày kể từ ngày thụ lý; vụ việc phức tạp không quá 45 ngày. Ở vùng sâu, vùng xa đi lại khó khăn: 45 ngày, phức tạp không quá 60 ngày.',
    law: 'Điều 28 Luật Khiếu nại 2011',
  },
  authority: complaintAuthority,
  results: ['Quyết định giải quyết khiếu nại lần đầu'],
  conditions:
    'Khiếu nại trong 90 ngày kể từ ngày nhận được, hoặc biết được, quyết định hay hành vi hành chính; ốm đau, thiên tai, đi công tác, học tập ở nơi xa thì thời gian trở ngại ấy không tính. Người khiếu nại có năng lực hành vi dân sự đầy đủ hoặc có người đại diện; đơn có chữ ký hoặc điểm chỉ.',
  legalBases: [
    { number: '02/2011/QH13', title: 'Luật Khiếu nại' },
    { number: '136/2025/QH15' },
    {
      number: '124/2020/NĐ-CP',
      title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại',
      replaces: '75/2012/NĐ-CP',
    },
    { number: '155/2026/NĐ-CP', title: 'Nghị định về khiếu nại, có hiệu lực từ 01/7/2026' },
  ],
  responsibilities: {
    applicant: [
      'Trình bày trung thực; đưa ra căn cứ về tính đúng đắn của việc khiếu nại và cung cấp tài liệu liên quan.',
      'Chấp hành quyết định đang bị khiếu nại cho đến khi nó bị tạm đình chỉ hoặc hủy bỏ, và chấp hành quyết định giải quyết đã có hiệu lực.',
    ],
    commune: [
      'Tiếp nhận, thông báo thụ lý đúng hạn; xác minh khách quan; tổ chức đối thoại khi luật yêu cầu.',
      'Ra quyết định đúng hạn bằng văn bản, nêu rõ quyền khiếu nại lần hai và quyền khởi kiện tại Tòa án; chịu trách nhiệm về quyết định của mình.',
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    onlineFilingToReview,
    review(
      'level',
      'Mẫu đơn cần đối chiếu Mẫu số 01 Nghị định 124/2020/NĐ-CP và mẫu mới của Nghị định 155/2026/NĐ-CP.',
    ),
    complaintLimitToReview,
    complaintAuthorityToReview,
    nothingToPayToReview,
    complaintDutiesToReview,
    review(
      'legalBases',
      'Luật 136/2025/QH15 và Nghị định 155/2026/NĐ-CP được ghi theo số hiệu; cần bổ sung tên gọi và rà soát nội dung thay đổi.',
    ),
    titlesToReview,
  ],
};
