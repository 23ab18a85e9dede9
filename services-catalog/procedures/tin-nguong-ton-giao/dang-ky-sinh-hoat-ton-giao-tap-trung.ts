// Đăng ký sinh hoạt tôn giáo tập trung: level 3, the first paper of a group of believers.
import type { OnlineProcedure } from '../../procedure.ts';
import { review, titlesToReview } from '../one-stop.ts';
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
  representativeCv,
} from './religion.ts';

export const dangKySinhHoatTonGiao: OnlineProcedure = {
  code: '1.012590',
  slug: 'dang-ky-sinh-hoat-ton-giao-tap-trung',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Đăng ký sinh hoạt tôn giáo tập trung',
  otherNames: ['Điểm nhóm tôn giáo', 'Đăng ký điểm nhóm'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Văn bản và giấy tờ gửi được trực tuyến; văn bản trả lời được nhận tại Một cửa hoặc qua bưu chính.',
  audience: ['Nhóm người theo tôn giáo', 'Tổ chức tôn giáo mà nhóm thuộc về'],
  eligibility:
    'Người đại diện cho nhóm người theo tôn giáo muốn sinh hoạt tại địa điểm hợp pháp trên địa bàn xã Phú An, chưa đủ điều kiện thành lập tổ chức tôn giáo trực thuộc.',
  handling: answeredHandling('văn bản đăng ký và giấy tờ kèm theo'),
  channels: religiousChannels,
  documents: [
    religiousDeclaration('Văn bản đăng ký sinh hoạt tôn giáo tập trung', 'dang-ky-sinh-hoat-ton-giao'),
    placeProof,
    representativeCv,
    {
      id: 'doctrine-summary',
      name: 'Bản tóm tắt giáo lý, giáo luật',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Theo khoản 2 Điều 16 Luật Tín ngưỡng, tôn giáo 2016.',
    },
  ],
  sets: 1,
  forms: ['dang-ky-sinh-hoat-ton-giao'],
  onlineForm: 'dang-ky-sinh-hoat-ton-giao',
  timeLimit: answeredWithin(20, 'Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Văn bản trả lời về việc đăng ký sinh hoạt tôn giáo tập trung'],
  deliveries: ['desk', 'post'],
  conditions:
    'Có địa điểm hợp pháp để sinh hoạt; người đại diện có quốc tịch Việt Nam, thường trú tại Việt Nam, có năng lực hành vi dân sự đầy đủ và không đang chấp hành án; nội dung sinh hoạt không vi phạm điều cấm.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [
    ...religiousToReview,
    codeToReview('Mã cũ là 1.001055'),
    review(
      'conditions',
      'Điều kiện về nhóm và người đại diện cần đối chiếu với Điều 16 Luật Tín ngưỡng, tôn giáo 2016.',
    ),
    review(
      'documents',
      'Trường hợp phải nộp bản tóm tắt giáo lý, giáo luật cần đối chiếu với khoản 2 Điều 16 Luật Tín ngưỡng, tôn giáo 2016.',
    ),
    titlesToReview,
  ],
};
