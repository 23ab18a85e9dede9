// Hòa giải tranh chấp đất đai: level 2, because the parties meet; the way to court or to a decision begins here.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { disputeDuties, landAuthority, landLaw, landUsePapers } from './land.ts';

export const hoaGiaiTranhChapDatDai: FormProcedure = {
  code: '1.012812',
  slug: 'hoa-giai-tranh-chap-dat-dai',
  sector: 'dat-dai',
  level: 2,
  name: 'Hòa giải tranh chấp đất đai',
  otherNames: [
    'Hòa giải tranh chấp đất đai tại Ủy ban nhân dân cấp xã',
    'Tranh chấp ranh giới đất',
    'Tranh chấp lối đi',
  ],
  lifeEvents: ['land', 'complaint'],
  newerTerm: 'partly-online',
  levelReason:
    'Các bên phải gặp nhau tại buổi hòa giải; Cổng giúp điền sẵn đơn để nộp trực tiếp hoặc qua bưu chính.',
  audience: ['Cá nhân, hộ gia đình', 'Cộng đồng dân cư', 'Tổ chức'],
  eligibility:
    'Người đang tranh chấp với người khác về quyền, ranh giới hoặc lối đi trên thửa đất tại xã Phú An.',
  handling: [
    { title: 'Nộp đơn yêu cầu hòa giải và giấy tờ về việc sử dụng đất', party: 'applicant' },
    {
      title: 'Trong 3 ngày làm việc, thông báo bằng văn bản việc thụ lý; không thụ lý thì nêu rõ lý do',
      party: 'officer',
    },
    {
      title: 'Thẩm tra nguyên nhân tranh chấp, thu thập giấy tờ về nguồn gốc, hiện trạng sử dụng đất',
      party: 'officer',
    },
    { title: 'Thành lập Hội đồng hòa giải tranh chấp đất đai', party: 'leader' },
    { title: 'Dự buổi hòa giải và trình bày ý kiến', party: 'applicant' },
    {
      title:
        'Hội đồng hòa giải cùng Mặt trận Tổ quốc, người am hiểu về thửa đất tiến hành hòa giải, lập biên bản có chữ ký của các bên',
      party: 'leader',
    },
    { title: 'Đóng dấu biên bản, gửi cho các bên và lưu tại xã', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Đơn yêu cầu hòa giải tranh chấp đất đai', 'hoa-giai-tranh-chap-dat-dai'),
    landUsePapers,
    identityPaper,
  ],
  sets: 1,
  forms: ['hoa-giai-tranh-chap-dat-dai'],
  timeLimit: {
    unit: 'calendar-day',
    value: 30,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Không quá 30 ngày kể từ ngày nhận được đơn yêu cầu hòa giải; ở xã miền núi, hải đảo, vùng khó khăn thì không quá 40 ngày.',
    law: 'Điều 235 Luật Đất đai 31/2024/QH15',
  },
  authority: {
    ...landAuthority,
    decides: 'Ủy ban nhân dân xã Phú An (Hội đồng hòa giải tranh chấp đất đai do Chủ tịch thành lập)',
  },
  results: ['Biên bản hòa giải thành', 'Biên bản hòa giải không thành'],
  conditions:
    'Các bên đã tự hòa giải hoặc hòa giải ở cơ sở mà không thành. Buổi hòa giải chỉ tiến hành khi các bên có mặt; một bên vắng đến lần thứ hai thì coi là hòa giải không thành.',
  legalBases: [
    ...landLaw,
    {
      number: '102/2024/NĐ-CP',
      title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Đất đai',
      replaces: '43/2014/NĐ-CP',
    },
  ],
  responsibilities: {
    applicant: [...disputeDuties, ...applicantDuties],
    commune: [
      'Mời đủ các bên, hòa giải khách quan, ghi biên bản trung thực và gửi cho các bên.',
      ...communeDuties,
    ],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    review(
      'documents',
      'Giấy tờ tùy thân không có trong danh mục của Cổng quốc gia; cần xác nhận có được yêu cầu xuất trình.',
    ),
    review('naming', 'Mã trước năm 2025 của thủ tục là 1.003554; cần đối chiếu khi tra cứu hồ sơ cũ.'),
    review(
      'timeLimit',
      'Cổng quốc gia ghi 30 ngày và 40 ngày theo cách nộp, thực ra là theo địa bàn; cần đối chiếu với Điều 235 Luật Đất đai.',
    ),
    review(
      'conditions',
      'Quy định về vắng mặt lần thứ hai cần đối chiếu với Điều 105 Nghị định 102/2024/NĐ-CP.',
    ),
    review('level', 'Luật không ban hành mẫu đơn yêu cầu hòa giải; đơn do Cổng soạn.'),
    titlesToReview,
  ],
};
