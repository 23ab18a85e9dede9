// Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung trong một xã: level 3.
import type { OnlineProcedure } from '../../procedure.ts';
import { conditionsToReview, titlesToReview } from '../one-stop.ts';
import {
  answeredHandling,
  answeredWithin,
  codeToReview,
  placeProof,
  religiousAuthority,
  religiousChannels,
  religiousDeclaration,
  religiousDuties,
  religiousFree,
  religiousLaw,
  religiousToReview,
} from './religion.ts';

export const thayDoiDiaDiemSinhHoatTonGiao: OnlineProcedure = {
  code: '1.001098',
  slug: 'thay-doi-dia-diem-sinh-hoat-ton-giao',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung trong địa bàn một xã',
  otherNames: ['Chuyển điểm nhóm tôn giáo'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Văn bản và giấy tờ gửi được trực tuyến; văn bản trả lời được nhận tại Một cửa hoặc qua bưu chính.',
  audience: ['Nhóm sinh hoạt tôn giáo tập trung', 'Tổ chức tôn giáo mà nhóm thuộc về'],
  eligibility:
    'Nhóm đã được xã Phú An chấp thuận sinh hoạt tôn giáo tập trung, muốn chuyển sang địa điểm khác cũng trong xã.',
  handling: answeredHandling('văn bản đề nghị và giấy tờ kèm theo'),
  channels: religiousChannels,
  documents: [
    religiousDeclaration('Văn bản đề nghị thay đổi địa điểm sinh hoạt', 'thay-doi-dia-diem-sinh-hoat'),
    { ...placeProof, name: 'Giấy tờ chứng minh nhóm được dùng hợp pháp địa điểm mới' },
  ],
  sets: 1,
  forms: ['thay-doi-dia-diem-sinh-hoat'],
  onlineForm: 'thay-doi-dia-diem-sinh-hoat',
  timeLimit: answeredWithin(15, 'Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Văn bản chấp thuận thay đổi địa điểm', 'Văn bản trả lời khi không chấp thuận, nêu rõ lý do'],
  deliveries: ['desk', 'post'],
  conditions:
    'Địa điểm mới ở trong địa bàn xã Phú An và nhóm được dùng hợp pháp. Chuyển sang xã khác thì làm thủ tục khác.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [...religiousToReview, codeToReview('Mã 1.001098 là mã cũ'), titlesToReview, conditionsToReview],
};
