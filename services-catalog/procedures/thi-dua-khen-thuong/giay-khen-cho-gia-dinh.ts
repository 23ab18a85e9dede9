// Giấy khen cho gia đình: level 3, the certificate itself is handed over.
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

export const giayKhenChoGiaDinh: OnlineProcedure = {
  code: '1.000748',
  slug: 'giay-khen-cho-gia-dinh',
  sector: 'thi-dua-khen-thuong',
  level: 3,
  name: 'Tặng Giấy khen của Chủ tịch UBND cấp xã cho gia đình',
  otherNames: ['Tặng Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã cho gia đình', 'Khen thưởng gia đình'],
  lifeEvents: ['commendation'],
  newerTerm: 'wholly-online',
  levelReason:
    'Đề nghị và các giấy tờ kèm theo gửi được trực tuyến; Giấy khen bản giấy được trao tại lễ trao tặng hoặc nhận tại Một cửa.',
  audience: ['Hộ gia đình', 'Cá nhân, tập thể giới thiệu hộ gia đình'],
  eligibility:
    'Gia đình, hoặc người giới thiệu gia đình, cư trú tại xã Phú An, gương mẫu và có đóng góp cho địa phương được khu dân cư bình xét.',
  handling: commendationHandling('Quyết định tặng Giấy khen'),
  channels: commendationChannels,
  documents: commendationDocuments('de-nghi-khen-gia-dinh'),
  sets: 1,
  forms: ['de-nghi-khen-gia-dinh', achievementReportForm],
  onlineForm: 'de-nghi-khen-gia-dinh',
  timeLimit: commendationTimeLimit,
  authority: commendationAuthority,
  results: ['Quyết định tặng Giấy khen và Giấy khen của Chủ tịch Ủy ban nhân dân xã'],
  conditions:
    'Gia đình gương mẫu chấp hành pháp luật, có đóng góp về công sức, đất đai, tài sản cho địa phương hoặc xã hội, được khu dân cư bình xét, đề nghị.',
  legalBases: commendationLaw,
  responsibilities: commendationDuties,
  charges: nothingToPay,
  toReview: commendationToReview(),
};
