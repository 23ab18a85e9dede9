// Phê duyệt kế hoạch khuyến nông địa phương: level 2, once a year on fixed days.
import type { FormProcedure } from '../../procedure.ts';
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

export const keHoachKhuyenNong: FormProcedure = {
  code: '1.003596',
  slug: 'ke-hoach-khuyen-nong',
  sector: 'nong-nghiep',
  level: 2,
  name: 'Phê duyệt kế hoạch khuyến nông địa phương (cấp xã)',
  otherNames: ['Đề xuất mô hình khuyến nông'],
  lifeEvents: ['business'],
  newerTerm: 'partly-online',
  levelReason: 'Dự toán và đề xuất nộp bản giấy mỗi năm một lần; Cổng giúp soạn sẵn đề xuất.',
  audience: ['Tổ chức', 'Cá nhân'],
  eligibility:
    'Cá nhân, tổ chức muốn thực hiện hoạt động khuyến nông tại xã Phú An trong năm sau; gửi trước ngày 30 tháng 9.',
  handling: [
    { title: 'Gửi đề xuất và dự toán kinh phí trước ngày 30 tháng 9 hằng năm', party: 'applicant' },
    { title: 'Kiểm tra, tiếp nhận đề xuất', party: 'one-stop-desk' },
    { title: 'Thẩm định, trình kế hoạch trước ngày 15 tháng 11', party: 'officer' },
    { title: 'Phê duyệt kế hoạch trước ngày 30 tháng 11 và công bố', party: 'leader' },
    { title: 'Trả kết quả', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [declaration('Đề xuất kế hoạch khuyến nông và dự toán kinh phí', 'ke-hoach-khuyen-nong')],
  sets: 1,
  forms: ['ke-hoach-khuyen-nong'],
  timeLimit: {
    unit: 'calendar-day',
    value: 60,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Theo mốc trong năm: nhận đề xuất đến hết ngày 30 tháng 9, trình kế hoạch trước ngày 15 tháng 11, phê duyệt trước ngày 30 tháng 11 (khoảng 60 ngày).',
    law: 'Nghị định 83/2018/NĐ-CP',
  },
  authority: {
    receives: desk,
    decides: 'Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức phụ trách nông nghiệp của xã',
  },
  results: ['Quyết định phê duyệt kế hoạch khuyến nông'],
  conditions:
    'Đề xuất gửi đúng hạn, phù hợp định hướng phát triển nông nghiệp của địa phương và có dự toán kinh phí.',
  legalBases: [{ number: '83/2018/NĐ-CP', title: 'Nghị định về khuyến nông' }, oneStopDecree],
  responsibilities: {
    applicant: ['Thực hiện hoạt động được duyệt đúng nội dung và dự toán.', ...applicantDuties],
    commune: ['Thẩm định công khai, công bố kế hoạch được duyệt.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    review(
      'timeLimit',
      'Luật định mốc ngày trong năm, không định số ngày; 60 ngày là con số của Cổng quốc gia, cần xác nhận cách hẹn trả.',
    ),
    nothingToPayToReview,
    review('conditions', 'Điều kiện được Cổng tóm tắt; cần đối chiếu với Nghị định 83/2018/NĐ-CP.'),
    review('level', 'Luật không ban hành mẫu đề xuất; bản đề xuất do Cổng soạn.'),
    titlesToReview,
  ],
};
