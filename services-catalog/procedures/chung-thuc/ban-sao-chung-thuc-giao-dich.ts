// Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực: from the office's own file.
import type { FormProcedure } from '../../procedure.ts';
import {
  communeDuties,
  conditionsToReview,
  dataResolutionToReview,
  levelToReview,
  titlesToReview,
} from '../one-stop.ts';
import {
  certifiedWithinTheDay,
  certifier,
  copyCharges,
  copyChargesToReview,
  identityShown,
  internalFormToReview,
  slip,
} from './certification.ts';
import { dealLaw } from './deals.ts';

export const banSaoChungThucGiaoDich: FormProcedure = {
  code: '2.000942',
  slug: 'ban-sao-chung-thuc-giao-dich',
  sector: 'chung-thuc',
  level: 2,
  name: 'Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực',
  otherNames: ['Sao lại hợp đồng đã chứng thực', 'Mất hợp đồng đã chứng thực'],
  lifeEvents: ['certification', 'papers'],
  newerTerm: 'partly-online',
  levelReason:
    'Người yêu cầu xuất trình giấy tờ tùy thân và nhận bản sao tại xã; Cổng giúp điền sẵn phiếu yêu cầu và tính trước phí.',
  audience: ['Cá nhân', 'Cơ quan, tổ chức'],
  eligibility: 'Một bên, hoặc người được ủy quyền của một bên, trong hợp đồng đã chứng thực tại xã Phú An.',
  handling: [
    { title: 'Xuất trình giấy tờ tùy thân và cho biết hợp đồng, giao dịch cần sao', party: 'applicant' },
    { title: 'Kiểm tra quyền yêu cầu, tìm bản lưu', party: 'officer' },
    { title: 'Sao chụp từ bản chính đang lưu, ghi lời chứng, vào sổ', party: 'officer' },
    { title: 'Ký chứng thực bản sao, đóng dấu', party: 'leader' },
    { title: 'Nộp phí và nhận bản sao tại nơi nộp', party: 'applicant' },
  ],
  channels: ['in-person'],
  documents: [
    slip('Phiếu yêu cầu cấp bản sao hợp đồng, giao dịch đã chứng thực', 'ban-sao-giao-dich'),
    identityShown,
  ],
  sets: 1,
  forms: ['ban-sao-giao-dich'],
  timeLimit: certifiedWithinTheDay(''),
  authority: certifier,
  results: ['Bản sao có chứng thực từ bản chính hợp đồng, giao dịch'],
  conditions: 'Hợp đồng, giao dịch đã được chứng thực và đang lưu tại Ủy ban nhân dân xã Phú An.',
  legalBases: dealLaw,
  responsibilities: {
    applicant: ['Chứng minh mình là một bên hoặc được một bên ủy quyền.', 'Nộp phí theo số trang và số bản.'],
    commune: ['Sao đúng bản chính đang lưu.', ...communeDuties],
  },
  charges: copyCharges(
    'Phí cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch',
    'trang của hợp đồng, giao dịch',
    'Hai trang đầu 2.000 đồng mỗi trang, từ trang thứ ba 1.000 đồng mỗi trang, tối đa 200.000 đồng một bản. Nộp tại Một cửa theo số trang thật.',
  ),
  toReview: [
    levelToReview,
    internalFormToReview,
    copyChargesToReview,
    dataResolutionToReview,
    titlesToReview,
    conditionsToReview,
  ],
};
