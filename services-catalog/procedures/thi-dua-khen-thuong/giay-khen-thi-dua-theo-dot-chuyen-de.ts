// Giấy khen về thi đua theo đợt, chuyên đề: level 3, the certificate itself is handed over.
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

export const giayKhenThiDuaTheoDotChuyenDe: OnlineProcedure = {
  code: '2.000346',
  slug: 'giay-khen-thi-dua-theo-dot-chuyen-de',
  sector: 'thi-dua-khen-thuong',
  level: 3,
  name: 'Tặng Giấy khen của Chủ tịch UBND cấp xã về thành tích thi đua theo đợt, chuyên đề',
  otherNames: [
    'Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thành tích thi đua theo đợt, chuyên đề',
    'Giấy khen phong trào thi đua',
    'Khen thưởng chuyên đề',
  ],
  lifeEvents: ['commendation'],
  newerTerm: 'wholly-online',
  levelReason:
    'Đề nghị và các giấy tờ kèm theo gửi được trực tuyến; Giấy khen bản giấy được trao tại lễ trao tặng hoặc nhận tại Một cửa.',
  audience: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
  eligibility:
    'Cá nhân, tập thể, hộ gia đình có thành tích tiêu biểu trong một đợt thi đua hoặc chuyên đề do xã Phú An phát động, hoặc người giới thiệu.',
  handling: commendationHandling('Quyết định tặng Giấy khen'),
  channels: commendationChannels,
  documents: commendationDocuments('de-nghi-khen-thi-dua'),
  sets: 1,
  forms: ['de-nghi-khen-thi-dua', achievementReportForm],
  onlineForm: 'de-nghi-khen-thi-dua',
  timeLimit: commendationTimeLimit,
  authority: commendationAuthority,
  results: ['Quyết định tặng Giấy khen và Giấy khen của Chủ tịch Ủy ban nhân dân xã'],
  conditions:
    'Có đăng ký hoặc tham gia đợt thi đua, chuyên đề do Chủ tịch Ủy ban nhân dân xã phát động; đạt thành tích tiêu biểu khi sơ kết, tổng kết và được bình xét.',
  legalBases: commendationLaw,
  responsibilities: commendationDuties,
  charges: nothingToPay,
  toReview: commendationToReview(),
};
