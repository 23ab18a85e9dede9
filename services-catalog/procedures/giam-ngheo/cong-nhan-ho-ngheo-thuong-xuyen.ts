// Công nhận hộ nghèo, hộ cận nghèo thường xuyên: level 2, between two yearly reviews.
import type { FormProcedure } from '../../procedure.ts';
import { declaration } from '../one-stop.ts';
import {
  fifteenDays,
  povertyAuthority,
  povertyDuties,
  povertyFree,
  povertyHandling,
  povertyLaw,
  povertyToReview,
} from './poverty.ts';

export const congNhanHoNgheoThuongXuyen: FormProcedure = {
  code: '1.011607',
  slug: 'cong-nhan-ho-ngheo-thuong-xuyen',
  sector: 'giam-ngheo',
  level: 2,
  name: 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
  otherNames: ['Hộ nghèo phát sinh trong năm'],
  lifeEvents: ['support'],
  newerTerm: 'partly-online',
  levelReason:
    'Tải mẫu về hoặc điền sẵn trên Cổng; hộ được rà soát tại nhà nên giấy đề nghị nộp tại Một cửa hoặc qua bưu chính.',
  audience: ['Hộ gia đình'],
  eligibility:
    'Hộ cư trú tại xã Phú An, trong năm gặp biến cố, khó khăn đột xuất (ốm đau, tai nạn, thiên tai, mất việc…) mà không chờ được đợt rà soát cuối năm.',
  handling: povertyHandling('Nộp giấy đề nghị rà soát, vào bất cứ lúc nào trong năm', [
    'Đến hộ thu thập thông tin, tính điểm, xác định mức thu nhập và thiếu hụt',
    'Báo cáo kết quả rà soát, trình quyết định',
  ]),
  channels: ['in-person', 'post'],
  documents: [
    declaration(
      'Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo (Mẫu số 01 Quyết định 24/2021/QĐ-TTg)',
      'ra-soat-ho-ngheo',
    ),
  ],
  sets: 1,
  forms: ['ra-soat-ho-ngheo'],
  timeLimit: fifteenDays,
  authority: povertyAuthority,
  results: ['Quyết định công nhận danh sách hộ nghèo, hộ cận nghèo thường xuyên hằng năm'],
  conditions:
    'Hộ cư trú hợp pháp tại xã, có khó khăn đột xuất trong năm làm cho thu nhập và mức độ thiếu hụt đến mức của chuẩn nghèo đa chiều đang áp dụng.',
  legalBases: povertyLaw,
  responsibilities: povertyDuties,
  charges: povertyFree,
  toReview: povertyToReview,
};
