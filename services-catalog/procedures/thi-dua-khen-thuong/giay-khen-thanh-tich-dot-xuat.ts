// Giấy khen về thành tích đột xuất: level 3, the certificate itself is handed over.
import type { OnlineProcedure } from '../../procedure.ts';
import { nothingToPay, review } from '../one-stop.ts';
import {
  achievementReportForm,
  commendationAuthority,
  commendationChannels,
  commendationDocuments,
  commendationDuties,
  commendationHandling,
  commendationLaw,
  commendationTimeLimit,
  commendationToReview,
} from './commendation.ts';

export const giayKhenThanhTichDotXuat: OnlineProcedure = {
  code: '2.000337',
  slug: 'giay-khen-thanh-tich-dot-xuat',
  sector: 'thi-dua-khen-thuong',
  level: 3,
  name: 'Tặng Giấy khen của Chủ tịch UBND cấp xã về thành tích đột xuất',
  otherNames: [
    'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thành tích đột xuất',
    'Khen thưởng đột xuất',
    'Khen người dũng cảm',
  ],
  lifeEvents: ['commendation'],
  newerTerm: 'wholly-online',
  levelReason:
    'Đề nghị và các giấy tờ kèm theo gửi được trực tuyến; Giấy khen bản giấy được trao tại lễ trao tặng hoặc nhận tại Một cửa.',
  audience: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  eligibility:
    'Cá nhân, tập thể, hoặc người giới thiệu, vừa lập thành tích đột xuất tại xã Phú An như dũng cảm cứu người, cứu tài sản, bắt tội phạm.',
  handling: commendationHandling('Quyết định tặng Giấy khen'),
  channels: commendationChannels,
  documents: commendationDocuments('de-nghi-khen-dot-xuat'),
  sets: 1,
  forms: ['de-nghi-khen-dot-xuat', achievementReportForm],
  onlineForm: 'de-nghi-khen-dot-xuat',
  timeLimit: commendationTimeLimit,
  authority: commendationAuthority,
  results: ['Quyết định tặng Giấy khen và Giấy khen của Chủ tịch Ủy ban nhân dân xã'],
  conditions:
    'Thành tích lập được trong hoàn cảnh không dự báo trước, ngoài nhiệm vụ thường xuyên; đề nghị ngay sau khi lập thành tích.',
  legalBases: commendationLaw,
  responsibilities: commendationDuties,
  charges: nothingToPay,
  toReview: commendationToReview(
    review(
      'timeLimit',
      'Khen thưởng đột xuất có thể có thời hạn ngắn hơn 20 ngày làm việc; cần đối chiếu Nghị định 98/2023/NĐ-CP.',
    ),
  ),
};
