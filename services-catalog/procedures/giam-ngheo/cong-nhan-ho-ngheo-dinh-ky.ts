// Công nhận hộ nghèo, hộ cận nghèo định kỳ: level 2, a yearly review from house to house.
import type { FormProcedure } from '../../procedure.ts';
import { declaration, review } from '../one-stop.ts';
import {
  povertyAuthority,
  povertyDuties,
  povertyFree,
  povertyHandling,
  povertyLaw,
  povertyToReview,
} from './poverty.ts';

export const congNhanHoNgheoDinhKy: FormProcedure = {
  code: '1.011606',
  slug: 'cong-nhan-ho-ngheo-dinh-ky',
  sector: 'giam-ngheo',
  level: 2,
  name: 'Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm',
  otherNames: ['Xét hộ nghèo cuối năm', 'Sổ hộ nghèo', 'Thoát nghèo'],
  lifeEvents: ['support'],
  newerTerm: 'partly-online',
  levelReason:
    'Tải mẫu về hoặc điền sẵn trên Cổng; hộ được rà soát tại nhà và họp dân nên giấy đề nghị nộp tại Một cửa hoặc qua bưu chính.',
  audience: ['Hộ gia đình'],
  eligibility:
    'Hộ cư trú tại xã Phú An muốn được rà soát trong đợt cuối năm để công nhận hộ nghèo, hộ cận nghèo hoặc hộ đã thoát nghèo, thoát cận nghèo.',
  handling: povertyHandling('Nộp giấy đề nghị rà soát trong đợt, từ ngày 01/9', [
    'Lập danh sách hộ cần rà soát; thu thập thông tin, tính điểm từng hộ',
    'Họp dân thống nhất kết quả rà soát',
    'Niêm yết công khai kết quả; phúc tra khi có khiếu nại',
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
  // The law gives a season, not a number of days; the season is 105 days long.
  timeLimit: {
    unit: 'calendar-day',
    value: 105,
    stages: [],
    after15: 'none',
    supplement: 'none',
    start: 'received',
    wording:
      'Rà soát theo đợt, từ ngày 01/9 đến hết ngày 14/12 hằng năm; kết quả được công bố khi hết đợt, chậm nhất ngày 14/12.',
    law: 'Quyết định 24/2021/QĐ-TTg',
  },
  authority: povertyAuthority,
  results: [
    'Quyết định công nhận danh sách hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo',
    'Giấy chứng nhận hộ nghèo, hộ cận nghèo',
  ],
  conditions:
    'Hộ cư trú hợp pháp tại xã; được công nhận khi thu nhập và mức độ thiếu hụt dịch vụ xã hội cơ bản của hộ đến mức của chuẩn nghèo đa chiều đang áp dụng.',
  legalBases: [
    ...povertyLaw,
    {
      number: '131/2025/NĐ-CP',
      title:
        'Nghị định phân định thẩm quyền của chính quyền địa phương 2 cấp trong lĩnh vực quản lý nhà nước của Bộ Nông nghiệp và Môi trường',
    },
  ],
  responsibilities: povertyDuties,
  charges: povertyFree,
  toReview: [
    ...povertyToReview,
    review(
      'timeLimit',
      'Thủ tục theo mùa: Cổng tính 105 ngày, bằng độ dài của đợt rà soát; ngày bắt đầu, kết thúc đợt cần đối chiếu với Quyết định 24/2021/QĐ-TTg và kế hoạch của tỉnh.',
    ),
    review(
      'handling',
      'Thời gian niêm yết 3 ngày làm việc và việc phúc tra cần đối chiếu với Quyết định 24/2021/QĐ-TTg.',
    ),
  ],
};
