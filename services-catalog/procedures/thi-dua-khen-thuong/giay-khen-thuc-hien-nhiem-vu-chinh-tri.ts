// Giấy khen về thực hiện nhiệm vụ chính trị: level 3, the certificate itself is handed over.
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

export const giayKhenThucHienNhiemVuChinhTri: OnlineProcedure = {
  code: '1.000775',
  slug: 'giay-khen-thuc-hien-nhiem-vu-chinh-tri',
  sector: 'thi-dua-khen-thuong',
  level: 3,
  name: 'Tặng Giấy khen của Chủ tịch UBND cấp xã về thực hiện nhiệm vụ chính trị',
  otherNames: [
    'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thực hiện nhiệm vụ chính trị',
    'Giấy khen thường xuyên',
    'Khen thưởng tổng kết năm',
  ],
  lifeEvents: ['commendation'],
  newerTerm: 'wholly-online',
  levelReason:
    'Đề nghị và các giấy tờ kèm theo gửi được trực tuyến; Giấy khen bản giấy được trao tại lễ trao tặng hoặc nhận tại Một cửa.',
  audience: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  eligibility:
    'Cá nhân, tập thể, hộ gia đình đã hoàn thành tốt nhiệm vụ được giao, được nơi công tác hoặc nơi cư trú tại xã Phú An bình xét, hoặc người giới thiệu.',
  handling: commendationHandling('Quyết định tặng Giấy khen'),
  channels: commendationChannels,
  documents: commendationDocuments('de-nghi-khen-nhiem-vu'),
  sets: 1,
  forms: ['de-nghi-khen-nhiem-vu', achievementReportForm],
  onlineForm: 'de-nghi-khen-nhiem-vu',
  timeLimit: commendationTimeLimit,
  authority: commendationAuthority,
  results: ['Quyết định tặng Giấy khen và Giấy khen của Chủ tịch Ủy ban nhân dân xã'],
  conditions:
    'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước; hoàn thành tốt nhiệm vụ được giao; được tập thể nơi công tác hoặc khu dân cư bình xét, đề nghị.',
  legalBases: commendationLaw,
  responsibilities: commendationDuties,
  charges: nothingToPay,
  toReview: commendationToReview(),
};
