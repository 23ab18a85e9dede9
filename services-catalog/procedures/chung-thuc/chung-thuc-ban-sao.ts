// Chứng thực bản sao từ bản chính: level 2, because the original must be shown in person.
import type { FormProcedure } from '../../procedure.ts';
import { communeDuties, levelToReview, titlesToReview } from '../one-stop.ts';
import {
  certificationLaw,
  certifiedWithinTheDay,
  certifier,
  copyCharges,
  copyChargesToReview,
  internalFormToReview,
  slip,
} from './certification.ts';

export const chungThucBanSao: FormProcedure = {
  code: '2.000815',
  slug: 'chung-thuc-ban-sao',
  sector: 'chung-thuc',
  level: 2,
  name: 'Chứng thực bản sao từ bản chính',
  otherNames: [
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam hoặc nước ngoài cấp hoặc chứng nhận',
    'Sao y bản chính',
    'Công chứng giấy tờ',
  ],
  lifeEvents: ['certification', 'papers'],
  newerTerm: 'partly-online',
  levelReason:
    'Pháp luật buộc xuất trình bản chính trực tiếp; Cổng giúp điền sẵn phiếu yêu cầu và tính trước phí.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility: 'Bất cứ ai có bản chính giấy tờ do cơ quan, tổ chức có thẩm quyền cấp, không kể nơi cư trú.',
  handling: [
    {
      title: 'Xuất trình bản chính và bản sao cần chứng thực; chưa có bản sao thì cơ quan chụp giúp',
      party: 'applicant',
    },
    { title: 'Kiểm tra bản chính, đối chiếu bản sao', party: 'one-stop-desk' },
    { title: 'Ghi lời chứng, đóng dấu giáp lai khi có từ hai tờ, vào sổ chứng thực', party: 'officer' },
    { title: 'Ký chứng thực', party: 'leader' },
    { title: 'Nộp phí và nhận bản sao đã chứng thực tại nơi nộp', party: 'applicant' },
  ],
  channels: ['in-person'],
  documents: [
    slip('Phiếu yêu cầu chứng thực bản sao', 'chung-thuc-ban-sao'),
    {
      id: 'original-papers',
      name: 'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực',
      form: 'to-be-shown',
      copies: 1,
      required: true,
    },
    {
      id: 'copies-to-certify',
      name: 'Bản sao cần chứng thực',
      form: 'copy',
      copies: 1,
      required: false,
      condition:
        'Số bản tùy yêu cầu; phải chụp đủ các trang có ghi thông tin. Không có thì cơ quan chụp từ bản chính.',
    },
  ],
  sets: 1,
  forms: ['chung-thuc-ban-sao'],
  timeLimit: certifiedWithinTheDay(
    'Nhiều loại giấy tờ, nhiều trang, nhiều bản hoặc nội dung phức tạp thì kéo dài không quá 2 ngày làm việc, hoặc lâu hơn theo thỏa thuận bằng văn bản (Điều 21).',
  ),
  authority: certifier,
  results: ['Bản sao được chứng thực từ bản chính'],
  conditions:
    'Không chứng thực từ bản chính bị tẩy xóa, sửa chữa, thêm bớt không hợp lệ; bị hư hỏng, cũ nát không đọc được; đóng dấu mật hoặc ghi rõ không được sao chụp; có nội dung trái pháp luật, đạo đức xã hội; giấy tờ nước ngoài chưa được hợp pháp hóa lãnh sự (trừ hộ chiếu, thẻ căn cước, thẻ cư trú, giấy phép lái xe, văn bằng, chứng chỉ, bảng điểm); giấy tờ cá nhân tự lập không có xác nhận, đóng dấu của cơ quan, tổ chức.',
  legalBases: [...certificationLaw, { number: '264/2016/TT-BTC' }, { number: '257/2016/TT-BTC' }],
  responsibilities: {
    applicant: [
      'Xuất trình bản chính và chịu trách nhiệm về tính hợp lệ, hợp pháp và nội dung của bản chính.',
      'Không yêu cầu chứng thực giấy tờ giả, giấy tờ có nội dung trái pháp luật.',
      'Nộp phí theo số trang của bản chính và số bản.',
    ],
    commune: ['Đối chiếu và chịu trách nhiệm về việc bản sao đúng với bản chính.', ...communeDuties],
  },
  charges: copyCharges(
    'Phí chứng thực bản sao từ bản chính',
    'trang của bản chính',
    'Hai trang đầu 2.000 đồng mỗi trang, từ trang thứ ba 1.000 đồng mỗi trang, tối đa 200.000 đồng một bản. Nộp tại Một cửa.',
  ),
  toReview: [levelToReview, internalFormToReview, copyChargesToReview, titlesToReview],
};
