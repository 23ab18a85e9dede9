// Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch: where the deal was certified.
import type { FormProcedure } from '../../procedure.ts';
import {
  ableParties,
  certifiedDealDocuments,
  deal,
  dealCharges,
  dealHandling,
  dealReviews,
} from './deals.ts';

export const chungThucSuaDoiGiaoDich: FormProcedure = {
  ...deal,
  code: '2.000913',
  slug: 'chung-thuc-sua-doi-giao-dich',
  name: 'Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch',
  otherNames: ['Chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch', 'Hủy hợp đồng đã chứng thực'],
  lifeEvents: ['certification'],
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Các bên của hợp đồng đã chứng thực tại xã Phú An, khi tất cả đã thỏa thuận bằng văn bản việc sửa đổi, bổ sung hoặc hủy bỏ.',
  handling: dealHandling({
    handsIn: 'văn bản sửa đổi, bổ sung, hủy bỏ và hợp đồng đã chứng thực',
    signer: 'các bên',
  }),
  presets: { act: ['Sửa đổi, bổ sung, hủy bỏ hợp đồng đã chứng thực'] },
  documents: certifiedDealDocuments({
    id: 'draft',
    name: 'Dự thảo văn bản sửa đổi, bổ sung hoặc hủy bỏ hợp đồng, giao dịch',
    form: 'original',
    copies: 1,
    required: true,
    condition: 'Chưa ký.',
  }),
  results: ['Văn bản sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch được chứng thực'],
  conditions: `Chỉ làm khi tất cả các bên thỏa thuận bằng văn bản, tại cơ quan đã chứng thực hợp đồng, giao dịch ấy. ${ableParties}`,
  charges: dealCharges(30_000, 'Phí chứng thực việc sửa đổi, bổ sung, hủy bỏ', 'hợp đồng, giao dịch'),
  toReview: dealReviews,
};
