// Công nhận hộ có mức sống trung bình: level 3, income is declared online.
import type { OnlineProcedure } from '../../procedure.ts';
import { declaration, review } from '../one-stop.ts';
import {
  fifteenDays,
  povertyAuthority,
  povertyDuties,
  povertyFree,
  povertyHandling,
  povertyLaw,
  povertyToReview,
} from './poverty.ts';

export const congNhanHoMucSongTrungBinh: OnlineProcedure = {
  code: '1.011609',
  slug: 'cong-nhan-ho-muc-song-trung-binh',
  sector: 'giam-ngheo',
  level: 3,
  name: 'Công nhận hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  otherNames: [
    'Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
    'Hộ nông dân có mức sống trung bình',
    'Hỗ trợ bảo hiểm y tế cho hộ nông dân',
  ],
  lifeEvents: ['support', 'business'],
  newerTerm: 'wholly-online',
  levelReason: 'Giấy đề nghị khai và gửi được trực tuyến; quyết định được nhận tại Một cửa.',
  audience: ['Hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp'],
  eligibility:
    'Hộ cư trú tại xã Phú An, làm nông, lâm, ngư hoặc diêm nghiệp, có thu nhập ở mức sống trung bình.',
  handling: povertyHandling('Khai giấy đề nghị và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa', [
    'Xác định thu nhập của hộ (làm từ ngày 15 hằng tháng)',
    'Báo cáo kết quả, trình quyết định',
  ]),
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Giấy đề nghị xác định hộ có mức sống trung bình (Mẫu số 01 Quyết định 24/2021/QĐ-TTg)',
      'ho-muc-song-trung-binh',
    ),
  ],
  sets: 1,
  forms: ['ho-muc-song-trung-binh'],
  onlineForm: 'ho-muc-song-trung-binh',
  timeLimit: fifteenDays,
  authority: povertyAuthority,
  results: [
    'Quyết định công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình (Mẫu số 02)',
  ],
  conditions:
    'Hộ có thu nhập từ nông, lâm, ngư, diêm nghiệp và thu nhập bình quân đầu người ở mức sống trung bình theo chuẩn đang áp dụng.',
  legalBases: povertyLaw,
  responsibilities: povertyDuties,
  charges: povertyFree,
  toReview: [
    ...povertyToReview,
    review(
      'channels',
      'Nguồn chỉ ghi nộp trực tiếp và qua bưu chính; việc nhận hồ sơ trực tuyến là đề xuất của Cổng.',
    ),
  ],
};
