// Liên thông khai sinh, thường trú, thẻ bảo hiểm y tế: level 3, three offices.
import type { OnlineProcedure } from '../../procedure.ts';
import { articleToReview, conditionsToReview, declaration } from '../one-stop.ts';
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

const form = 'khai-sinh-thuong-tru-bao-hiem';

export const khaiSinhThuongTruBaoHiem: OnlineProcedure = {
  code: '2.000986',
  slug: 'khai-sinh-thuong-tru-bao-hiem-y-te',
  sector: 'lien-thong',
  level: 3,
  name: 'Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
  otherNames: [
    'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Làm khai sinh, nhập khẩu và thẻ bảo hiểm cho con',
  ],
  lifeEvents: ['birth', 'residence'],
  newerTerm: 'wholly-online',
  levelReason:
    'Khai và nộp một bộ hồ sơ trực tuyến cho ba cơ quan; bản chính Giấy chứng sinh nộp và Sổ ký tại trụ sở khi nhận kết quả.',
  audience: ['Cá nhân'],
  eligibility:
    'Cha, mẹ hoặc người thân của trẻ dưới 6 tuổi chưa khai sinh, muốn làm cả khai sinh, thường trú và thẻ bảo hiểm y tế trong một lần; cha hoặc mẹ thường trú tại xã Phú An.',
  handling: linkedSteps(
    'Công an xã đăng ký thường trú cho trẻ',
    'Cơ quan bảo hiểm xã hội cấp thẻ bảo hiểm y tế cho trẻ',
  ),
  channels: ['in-person', 'online'],
  documents: linkedPapers(form, {
    ...declaration('Tờ khai thay đổi thông tin cư trú (CT01) của trẻ', form),
    id: 'residence-declaration',
    condition: 'Khai chung trong tờ khai của Cổng; chủ hộ và chủ sở hữu chỗ ở có ý kiến đồng ý.',
  }),
  sets: 1,
  forms: [form],
  onlineForm: form,
  timeLimit: withinWorkingDays(
    20,
    'Không quá 20 ngày làm việc cho cả ba kết quả, kể từ ngày nhận đủ hồ sơ hợp lệ; riêng Giấy khai sinh trả ngay trong ngày. Hồ sơ phải hoàn thiện thì cộng thêm thời gian hoàn thiện.',
    'Thông tư liên tịch 05/2015/TTLT-BTP-BCA-BYT',
  ),
  authority: linkedRegistrar,
  results: [
    'Giấy khai sinh (bản chính)',
    'Thông báo kết quả đăng ký thường trú của trẻ',
    'Thẻ bảo hiểm y tế của trẻ',
  ],
  conditions:
    'Trẻ dưới 6 tuổi, chưa đăng ký khai sinh; nơi đăng ký khai sinh và nơi đăng ký thường trú cùng thuộc xã Phú An. Trẻ thường trú cùng cha hoặc mẹ, được chủ hộ và chủ sở hữu chỗ ở đồng ý.',
  legalBases: [
    ...linkedLaw,
    { number: '68/2020/QH14', title: 'Luật Cư trú', replaces: '81/2006/QH11' },
    ...[
      '36/2014/TT-BCA',
      '80/2011/TT-BCA',
      '02/2014/TT-BTC',
      '263/2016/TT-BTC',
      '31/2020/TT-BTC',
      '41/2024/QH15',
    ].map((number) => ({ number })),
  ],
  responsibilities: linkedDuties,
  charges: linkedCharges,
  toReview: [...linkedToReview, articleToReview('charges', 'Điều 11 Luật Hộ tịch'), conditionsToReview],
};
