// Chứng thực hợp đồng, giao dịch về động sản, quyền sử dụng đất, nhà ở: level 2, signed before the certifier.
import type { FormProcedure } from '../../procedure.ts';
import { onlineFilingToReview } from '../one-stop.ts';
import {
  ableParties,
  deal,
  dealCharges,
  dealDocuments,
  dealHandling,
  dealReviews,
  whereTheLandIs,
} from './deals.ts';

export const chungThucHopDongGiaoDich: FormProcedure = {
  ...deal,
  code: '2.001035',
  slug: 'chung-thuc-hop-dong-giao-dich',
  name: 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
  otherNames: [
    'Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
    'Chứng thực hợp đồng mua bán, tặng cho nhà đất',
    'Chứng thực hợp đồng mua bán xe',
  ],
  lifeEvents: ['certification', 'land'],
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Các bên đã thống nhất nội dung và cùng đến ký; tài sản là động sản, hoặc là đất, nhà ở tại xã Phú An.',
  handling: dealHandling({ handsIn: 'bản dự thảo hợp đồng, giấy tờ về tài sản', signer: 'các bên' }),
  presets: { act: ['Hợp đồng, giao dịch về tài sản'] },
  documents: dealDocuments('Dự thảo hợp đồng, giao dịch'),
  results: ['Hợp đồng, giao dịch được chứng thực'],
  conditions: `${ableParties} ${whereTheLandIs}`,
  charges: dealCharges(50_000, 'Phí chứng thực hợp đồng, giao dịch', 'hợp đồng, giao dịch'),
  toReview: [...dealReviews, onlineFilingToReview],
};
