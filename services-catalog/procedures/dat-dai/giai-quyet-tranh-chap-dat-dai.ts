// Giải quyết tranh chấp đất đai của Chủ tịch Ủy ban nhân dân cấp xã: since 01/7/2025, after a mediation that failed.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { disputeDuties, landAuthority, landLaw, landUsePapers, twoTierDecree } from './land.ts';

export const giaiQuyetTranhChapDatDai: FormProcedure = {
  code: '1.013967',
  slug: 'giai-quyet-tranh-chap-dat-dai',
  sector: 'dat-dai',
  level: 2,
  name: 'Giải quyết tranh chấp đất đai thuộc thẩm quyền Chủ tịch UBND cấp xã',
  otherNames: [
    'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã',
    'Giải quyết tranh chấp đất đai',
  ],
  lifeEvents: ['land', 'complaint'],
  newerTerm: 'partly-online',
  levelReason:
    'Việc thẩm tra, hòa giải cần gặp các bên; Cổng giúp điền sẵn đơn để nộp trực tiếp hoặc qua bưu chính.',
  audience: ['Cá nhân, hộ gia đình', 'Cộng đồng dân cư'],
  eligibility:
    'Một bên tranh chấp, khi hòa giải tại xã không thành, các bên không có giấy chứng nhận hoặc giấy tờ về quyền sử dụng đất, và chọn Ủy ban nhân dân giải quyết thay vì khởi kiện tại Tòa án.',
  handling: [
    { title: 'Nộp đơn yêu cầu giải quyết kèm biên bản hòa giải không thành', party: 'applicant' },
    {
      title: 'Trong 5 ngày làm việc, thông báo bằng văn bản việc thụ lý; không thụ lý thì nêu rõ lý do',
      party: 'officer',
    },
    { title: 'Thẩm tra, xác minh vụ việc; tổ chức hòa giải giữa các bên', party: 'officer' },
    { title: 'Hoàn chỉnh hồ sơ, trình ban hành quyết định', party: 'officer' },
    { title: 'Ký quyết định giải quyết tranh chấp hoặc công nhận hòa giải thành', party: 'leader' },
    { title: 'Gửi quyết định cho các bên', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Đơn yêu cầu giải quyết tranh chấp đất đai', 'giai-quyet-tranh-chap-dat-dai'),
    {
      id: 'mediation-record',
      name: 'Biên bản hòa giải tại Ủy ban nhân dân cấp xã',
      form: 'copy',
      copies: 1,
      required: true,
    },
    { ...landUsePapers, required: false },
    identityPaper,
  ],
  sets: 1,
  forms: ['giai-quyet-tranh-chap-dat-dai'],
  timeLimit: {
    unit: 'calendar-day',
    value: 45,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Không quá 45 ngày kể từ ngày nhận đơn hợp lệ; ở xã miền núi, hải đảo, vùng khó khăn thì không quá 60 ngày.',
    law: 'Điều 236 Luật Đất đai 31/2024/QH15 và Nghị định 151/2025/NĐ-CP',
  },
  authority: landAuthority,
  results: ['Quyết định giải quyết tranh chấp đất đai', 'Quyết định công nhận hòa giải thành'],
  conditions:
    'Tranh chấp giữa cá nhân, hộ gia đình, cộng đồng dân cư với nhau, đã hòa giải tại xã mà không thành. Không đồng ý với quyết định thì khiếu nại hoặc khởi kiện vụ án hành chính.',
  legalBases: [...landLaw, twoTierDecree, { number: '118/2020/NĐ-CP' }, { number: '151/2024/NĐ-CP' }],
  responsibilities: {
    applicant: [...disputeDuties, ...applicantDuties],
    commune: [
      'Giải quyết khách quan, đúng pháp luật; gửi quyết định và hướng dẫn quyền khiếu nại, khởi kiện.',
      ...communeDuties,
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    onlineFilingToReview,
    review(
      'documents',
      'Giấy tờ tùy thân, giấy tờ sử dụng đất không có trong danh mục của Cổng quốc gia; cần xác nhận có được yêu cầu xuất trình.',
    ),
    review(
      'timeLimit',
      'Cổng quốc gia ghi 45 ngày (vùng khó khăn 60 ngày); mốc bắt đầu tính cần đối chiếu với Nghị định 151/2025/NĐ-CP.',
    ),
    review(
      'conditions',
      'Trường hợp được chọn Ủy ban nhân dân giải quyết cần đối chiếu với Điều 236 Luật Đất đai 2024.',
    ),
    review('audience', 'Câu nói ai yêu cầu được cần đối chiếu với Điều 236 Luật Đất đai 2024.'),
    review('level', 'Đơn yêu cầu giải quyết tranh chấp do Cổng soạn, không phải mẫu do luật ban hành.'),
    review(
      'legalBases',
      'Cổng quốc gia ghi Nghị định số 151/2024/NĐ-CP; Cổng này hiểu là 151/2025/NĐ-CP, cần xác nhận.',
    ),
    titlesToReview,
    articleToReview('timeLimit', 'Điều 236 Luật Đất đai 31/2024/QH15'),
  ],
};
