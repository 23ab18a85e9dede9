// Chứng thực văn bản thỏa thuận phân chia, khai nhận di sản: level 2, all heirs sign.
import type { FormProcedure } from '../../procedure.ts';
import { onlineFilingToReview, review } from '../one-stop.ts';
import {
  ableParties,
  deal,
  dealCharges,
  dealDocuments,
  dealHandling,
  dealReviews,
  whereTheLandIs,
} from './deals.ts';
import { deathPaper, inheritancePapersToReview, kinshipPaper } from './inheritance.ts';

export const chungThucPhanChiaDiSan: FormProcedure = {
  ...deal,
  code: '2.001406',
  slug: 'chung-thuc-phan-chia-di-san',
  name: 'Chứng thực văn bản (thỏa thuận/khai nhận) phân chia di sản',
  otherNames: [
    'Chứng thực văn bản thỏa thuận phân chia di sản, khai nhận di sản',
    'Chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở',
    'Chia thừa kế',
    'Khai nhận thừa kế',
  ],
  lifeEvents: ['death', 'certification', 'land'],
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility: 'Những người thừa kế đã thống nhất cách chia và cùng đến ký.',
  handling: dealHandling({
    handsIn: 'bản dự thảo văn bản phân chia di sản, giấy tờ về tài sản',
    signer: 'những người thừa kế',
  }),
  presets: { act: ['Văn bản phân chia, khai nhận di sản'] },
  documents: [...dealDocuments('Dự thảo văn bản phân chia di sản'), deathPaper, kinshipPaper],
  results: ['Văn bản phân chia di sản được chứng thực'],
  conditions: `${ableParties} ${whereTheLandIs}`,
  charges: dealCharges(50_000, 'Phí chứng thực văn bản phân chia di sản', 'văn bản'),
  toReview: [
    ...dealReviews,
    onlineFilingToReview,
    inheritancePapersToReview,
    review(
      'naming',
      'Tên năm 2026 trên Cổng quốc gia không nhắc đến văn bản khai nhận di sản; cần đối chiếu quyết định công bố.',
    ),
  ],
};
