// Chứng thực văn bản từ chối nhận di sản: level 2, the heir signs before the certifier.
import type { FormProcedure } from '../../procedure.ts';
import { articleToReview, onlineFilingToReview, review } from '../one-stop.ts';
import { deal, dealCharges, dealDocuments, dealHandling, dealReviews } from './deals.ts';
import { deathPaper, inheritancePapersToReview, kinshipPaper } from './inheritance.ts';

export const chungThucTuChoiNhanDiSan: FormProcedure = {
  ...deal,
  code: '2.001016',
  slug: 'chung-thuc-tu-choi-nhan-di-san',
  name: 'Chứng thực văn bản từ chối nhận di sản',
  otherNames: ['Từ chối nhận thừa kế'],
  lifeEvents: ['death', 'certification'],
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Người thừa kế không muốn nhận di sản; việc từ chối không nhằm trốn tránh nghĩa vụ tài sản với người khác.',
  handling: dealHandling({ handsIn: 'bản dự thảo văn bản từ chối nhận di sản', signer: 'người từ chối' }),
  presets: { act: ['Văn bản từ chối nhận di sản'] },
  documents: [...dealDocuments('Dự thảo văn bản từ chối nhận di sản'), deathPaper, kinshipPaper],
  results: ['Văn bản từ chối nhận di sản được chứng thực'],
  conditions:
    'Việc từ chối được lập thành văn bản trước thời điểm phân chia di sản và không nhằm trốn tránh việc thực hiện nghĩa vụ tài sản đối với người khác (Điều 620 Bộ luật Dân sự).',
  charges: dealCharges(50_000, 'Phí chứng thực văn bản từ chối nhận di sản', 'văn bản'),
  toReview: [
    ...dealReviews,
    onlineFilingToReview,
    inheritancePapersToReview,
    review('charges', 'Mức 50.000 đồng của riêng việc này cần đối chiếu với Thông tư 226/2016/TT-BTC.'),
    articleToReview('conditions', 'Điều 620 Bộ luật Dân sự'),
  ],
};
