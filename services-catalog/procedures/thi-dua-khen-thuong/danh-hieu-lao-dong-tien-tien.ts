// Danh hiệu Lao động tiên tiến: level 3, the decision and certificate are handed over.
import type { OnlineProcedure } from '../../procedure.ts';
import { nothingToPay } from '../one-stop.ts';
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

export const danhHieuLaoDongTienTien: OnlineProcedure = {
  code: '2.000305',
  slug: 'danh-hieu-lao-dong-tien-tien',
  sector: 'thi-dua-khen-thuong',
  level: 3,
  name: 'Tặng danh hiệu Lao động tiên tiến (cấp xã)',
  otherNames: ['Lao động tiên tiến'],
  lifeEvents: ['commendation'],
  newerTerm: 'wholly-online',
  levelReason:
    'Đề nghị và các giấy tờ kèm theo gửi được trực tuyến; Giấy chứng nhận bản giấy được trao khi tổng kết hoặc nhận tại Một cửa.',
  audience: [
    'Cán bộ, công chức, người lao động thuộc thẩm quyền của xã',
    'Nông dân, người lao động cư trú tại xã',
    'Tập thể đề nghị',
  ],
  eligibility:
    'Cá nhân, hoặc tập thể đề nghị cho người của mình, làm việc thuộc thẩm quyền quản lý của xã Phú An, hoàn thành tốt nhiệm vụ trong năm.',
  handling: commendationHandling('Quyết định công nhận danh hiệu'),
  channels: commendationChannels,
  documents: commendationDocuments('de-nghi-lao-dong-tien-tien'),
  sets: 1,
  forms: ['de-nghi-lao-dong-tien-tien', achievementReportForm],
  onlineForm: 'de-nghi-lao-dong-tien-tien',
  timeLimit: commendationTimeLimit,
  authority: commendationAuthority,
  results: ['Quyết định công nhận danh hiệu Lao động tiên tiến và Giấy chứng nhận'],
  conditions:
    'Hoàn thành tốt nhiệm vụ, lao động đạt hiệu quả; chấp hành chủ trương của Đảng, pháp luật của Nhà nước; có tinh thần học tập, giúp đỡ mọi người; được tập thể bình xét.',
  legalBases: commendationLaw,
  responsibilities: commendationDuties,
  charges: nothingToPay,
  toReview: commendationToReview(),
};
