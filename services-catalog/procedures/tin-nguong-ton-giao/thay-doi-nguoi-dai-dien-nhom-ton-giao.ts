// Đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung: level 3.
import type { OnlineProcedure } from '../../procedure.ts';
import { review, titlesToReview } from '../one-stop.ts';
import {
  answeredHandling,
  answeredWithin,
  codeToReview,
  religiousAuthority,
  religiousChannels,
  religiousDeclaration,
  religiousDuties,
  religiousFree,
  religiousLaw,
  religiousToReview,
  representativeCv,
} from './religion.ts';

export const thayDoiNguoiDaiDienNhom: OnlineProcedure = {
  code: '1.001090',
  slug: 'thay-doi-nguoi-dai-dien-nhom-ton-giao',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung',
  otherNames: ['Đổi người đại diện điểm nhóm'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Văn bản và giấy tờ gửi được trực tuyến; văn bản trả lời được nhận tại Một cửa hoặc qua bưu chính.',
  audience: ['Nhóm sinh hoạt tôn giáo tập trung', 'Tổ chức tôn giáo mà nhóm thuộc về'],
  eligibility: 'Nhóm đã được xã Phú An chấp thuận sinh hoạt tôn giáo tập trung, cần đổi người đại diện.',
  handling: answeredHandling('văn bản đăng ký và giấy tờ kèm theo'),
  channels: religiousChannels,
  documents: [
    religiousDeclaration('Văn bản đăng ký thay đổi người đại diện', 'thay-doi-nguoi-dai-dien'),
    { ...representativeCv, name: 'Sơ yếu lý lịch của người đại diện mới' },
    {
      id: 'organisation-approval',
      name: 'Văn bản chấp thuận của tổ chức tôn giáo',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi nhóm thuộc một tổ chức tôn giáo.',
    },
    {
      id: 'election-minutes',
      name: 'Biên bản cuộc họp bầu, cử người đại diện mới',
      form: 'original',
      copies: 1,
      required: false,
      condition: 'Khi nhóm có họp bầu, cử.',
    },
  ],
  sets: 1,
  forms: ['thay-doi-nguoi-dai-dien'],
  onlineForm: 'thay-doi-nguoi-dai-dien',
  timeLimit: answeredWithin(15, 'Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Văn bản trả lời về việc thay đổi người đại diện'],
  deliveries: ['desk', 'post'],
  conditions: 'Người đại diện mới đáp ứng các điều kiện của người đại diện nhóm như khi đăng ký lần đầu.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [
    ...religiousToReview,
    codeToReview('Mã 1.001090 là mã cũ'),
    review(
      'documents',
      'Trường hợp phải có văn bản chấp thuận của tổ chức tôn giáo cần đối chiếu với Nghị định 95/2023/NĐ-CP.',
    ),
    review(
      'conditions',
      'Điều kiện của người đại diện mới cần đối chiếu với Luật Tín ngưỡng, tôn giáo 2016.',
    ),
    titlesToReview,
  ],
};
