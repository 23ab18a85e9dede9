// Liên thông khai sinh, thẻ bảo hiểm y tế: level 3, two offices.
import type { OnlineProcedure } from '../../procedure.ts';
import { articleToReview, conditionsToReview, review } from '../one-stop.ts';
import { withinWorkingDays } from '../ho-tich/civil-status.ts';
import {
  linkedCharges,
  linkedDuties,
  linkedLaw,
  linkedPapers,
  linkedRegistrar,
  linkedSteps,
  linkedToReview,
} from './newborn.ts';

const form = 'khai-sinh-bao-hiem';

export const khaiSinhBaoHiem: OnlineProcedure = {
  code: '2.001023',
  slug: 'khai-sinh-bao-hiem-y-te',
  sector: 'lien-thong',
  level: 3,
  name: 'Liên thông: đăng ký khai sinh, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
  otherNames: [
    'Liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp Thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Làm khai sinh và thẻ bảo hiểm cho con',
  ],
  lifeEvents: ['birth'],
  newerTerm: 'wholly-online',
  levelReason:
    'Khai và nộp một bộ hồ sơ trực tuyến cho hai cơ quan; bản chính Giấy chứng sinh nộp và Sổ ký tại trụ sở khi nhận kết quả.',
  audience: ['Cá nhân'],
  eligibility:
    'Cha, mẹ hoặc người thân của trẻ dưới 6 tuổi chưa khai sinh, chưa cần đăng ký thường trú cho trẻ tại xã; cha hoặc mẹ cư trú tại xã Phú An.',
  handling: linkedSteps('Cơ quan bảo hiểm xã hội cấp thẻ bảo hiểm y tế cho trẻ'),
  channels: ['in-person', 'online'],
  documents: linkedPapers(form),
  sets: 1,
  forms: [form],
  onlineForm: form,
  timeLimit: withinWorkingDays(
    15,
    'Không quá 15 ngày làm việc cho cả hai kết quả, kể từ ngày nhận đủ hồ sơ hợp lệ; riêng Giấy khai sinh trả ngay trong ngày.',
    'Thông tư liên tịch 05/2015/TTLT-BTP-BCA-BYT',
  ),
  authority: linkedRegistrar,
  results: ['Giấy khai sinh (bản chính)', 'Thẻ bảo hiểm y tế của trẻ'],
  conditions:
    'Trẻ dưới 6 tuổi, chưa đăng ký khai sinh. Muốn đăng ký thường trú cho trẻ tại xã thì chọn thủ tục liên thông có đăng ký thường trú.',
  legalBases: [...linkedLaw, { number: '25/2008/QH12', title: 'Luật Bảo hiểm y tế' }],
  responsibilities: linkedDuties,
  charges: linkedCharges,
  toReview: [
    ...linkedToReview,
    review('channels', 'Bản công bố chỉ ghi nộp trực tiếp; việc nhận hồ sơ trực tuyến là đề xuất của Cổng.'),
    articleToReview('charges', 'Điều 11 Luật Hộ tịch'),
    conditionsToReview,
  ],
};
