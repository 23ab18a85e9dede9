// Sửa lỗi sai sót trong hợp đồng, giao dịch đã được chứng thực: within the day, on the original.
import type { FormProcedure } from '../../procedure.ts';
import { certifiedWithinTheDay } from './certification.ts';
import { certifiedDealDocuments, deal, dealCharges, dealReviews } from './deals.ts';

export const suaLoiGiaoDichDaChungThuc: FormProcedure = {
  ...deal,
  code: '2.000927',
  slug: 'sua-loi-giao-dich-da-chung-thuc',
  name: 'Sửa lỗi sai sót trong hợp đồng, giao dịch đã được chứng thực',
  otherNames: ['Sửa lỗi sai sót trong giao dịch', 'Đính chính hợp đồng đã chứng thực'],
  lifeEvents: ['certification'],
  levelReason:
    'Lỗi được sửa ngay trên bản chính đã chứng thực; Cổng giúp điền sẵn phiếu yêu cầu và hẹn ngày đến.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility:
    'Các bên của hợp đồng đã chứng thực tại xã Phú An có lỗi ghi chép, đánh máy hoặc in; việc sửa không ảnh hưởng đến quyền, nghĩa vụ của ai và các bên đã thỏa thuận.',
  handling: [
    {
      title:
        'Nộp văn bản thỏa thuận sửa lỗi, bản chính hợp đồng đã chứng thực và xuất trình giấy tờ tùy thân',
      party: 'applicant',
    },
    {
      title: 'Đối chiếu lỗi với bản lưu; xác định việc sửa không ảnh hưởng đến quyền, nghĩa vụ của các bên',
      party: 'officer',
    },
    {
      title: 'Gạch chân lỗi, ghi lại cho đúng bên lề kèm chữ ký, dấu của người thực hiện chứng thực',
      party: 'leader',
    },
    { title: 'Nộp phí và nhận lại hợp đồng tại nơi nộp', party: 'applicant' },
  ],
  presets: { act: ['Sửa lỗi trong hợp đồng đã chứng thực'] },
  documents: certifiedDealDocuments({
    id: 'correction-agreement',
    name: 'Văn bản thỏa thuận của các bên về việc sửa lỗi',
    form: 'original',
    copies: 1,
    required: true,
  }),
  timeLimit: certifiedWithinTheDay(''),
  results: ['Hợp đồng, giao dịch đã được sửa lỗi'],
  conditions:
    'Chỉ sửa lỗi ghi chép, đánh máy, in ấn không ảnh hưởng đến quyền và nghĩa vụ của các bên; làm tại cơ quan đã chứng thực.',
  charges: dealCharges(25_000, 'Phí sửa lỗi sai sót trong hợp đồng, giao dịch', 'hợp đồng, giao dịch'),
  toReview: dealReviews,
};
