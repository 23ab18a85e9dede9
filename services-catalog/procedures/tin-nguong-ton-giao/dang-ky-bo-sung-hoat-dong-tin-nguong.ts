// Đăng ký bổ sung hoạt động tín ngưỡng: level 3, what the yearly registration did not name.
import type { OnlineProcedure } from '../../procedure.ts';
import { titlesToReview } from '../one-stop.ts';
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
} from './religion.ts';

export const dangKyBoSungHoatDongTinNguong: OnlineProcedure = {
  code: '1.012591',
  slug: 'dang-ky-bo-sung-hoat-dong-tin-nguong',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Đăng ký bổ sung hoạt động tín ngưỡng',
  otherNames: ['Thêm lễ hội, lễ cúng ngoài danh mục'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Văn bản và giấy tờ gửi được trực tuyến; văn bản trả lời được nhận tại Một cửa hoặc qua bưu chính.',
  audience: ['Người đại diện, ban quản lý cơ sở tín ngưỡng'],
  eligibility:
    'Người đại diện cơ sở tín ngưỡng đã đăng ký hoạt động hằng năm với xã Phú An, muốn tổ chức thêm hoạt động chưa có trong đăng ký.',
  handling: answeredHandling('văn bản đăng ký bổ sung'),
  channels: religiousChannels,
  documents: [
    religiousDeclaration('Văn bản đăng ký bổ sung hoạt động tín ngưỡng', 'dang-ky-hoat-dong-tin-nguong'),
  ],
  sets: 1,
  forms: ['dang-ky-hoat-dong-tin-nguong'],
  presets: { registration: ['Hoạt động tín ngưỡng bổ sung'] },
  onlineForm: 'dang-ky-hoat-dong-tin-nguong',
  timeLimit: answeredWithin(15, 'Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Văn bản trả lời về việc đăng ký bổ sung'],
  deliveries: ['desk', 'post'],
  conditions: 'Gửi chậm nhất 20 ngày trước ngày diễn ra hoạt động tín ngưỡng.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [...religiousToReview, codeToReview('Mã cũ là 1.001028'), titlesToReview],
};
