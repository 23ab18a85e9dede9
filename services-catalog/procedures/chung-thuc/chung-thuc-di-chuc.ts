// Chứng thực di chúc: level 2, the testator signs before the certifier.
import type { FormProcedure } from '../../procedure.ts';
import { articleToReview, onlineFilingToReview } from '../one-stop.ts';
import { deal, dealCharges, dealDocuments, dealHandling, dealReviews } from './deals.ts';

export const chungThucDiChuc: FormProcedure = {
  ...deal,
  code: '2.001019',
  slug: 'chung-thuc-di-chuc',
  name: 'Chứng thực di chúc',
  otherNames: ['Lập di chúc có chứng thực', 'Làm di chúc'],
  lifeEvents: ['certification', 'death'],
  audience: ['Cá nhân'],
  eligibility: 'Người lập di chúc minh mẫn, tự nguyện, tự mình đến ký trước người thực hiện chứng thực.',
  handling: dealHandling({ handsIn: 'bản dự thảo di chúc, giấy tờ về tài sản', signer: 'người lập di chúc' }),
  presets: { act: ['Di chúc'] },
  documents: dealDocuments('Dự thảo di chúc'),
  results: ['Di chúc được chứng thực'],
  conditions:
    'Người lập di chúc minh mẫn, sáng suốt, không bị lừa dối, đe dọa, cưỡng ép; nội dung không trái pháp luật, đạo đức xã hội (Điều 630 Bộ luật Dân sự). Người thừa kế theo di chúc không được làm chứng.',
  charges: dealCharges(50_000, 'Phí chứng thực di chúc', 'di chúc'),
  toReview: [...dealReviews, onlineFilingToReview, articleToReview('conditions', 'Điều 630 Bộ luật Dân sự')],
};
