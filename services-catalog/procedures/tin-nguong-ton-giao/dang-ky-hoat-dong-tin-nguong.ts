// Đăng ký hoạt động tín ngưỡng: level 3, once a year for a place of belief.
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

export const dangKyHoatDongTinNguong: OnlineProcedure = {
  code: '1.012592',
  slug: 'dang-ky-hoat-dong-tin-nguong',
  sector: 'tin-nguong-ton-giao',
  level: 3,
  name: 'Đăng ký hoạt động tín ngưỡng',
  otherNames: ['Đăng ký lễ đình, miếu hằng năm'],
  lifeEvents: ['community'],
  newerTerm: 'wholly-online',
  levelReason:
    'Văn bản và giấy tờ gửi được trực tuyến; văn bản trả lời được nhận tại Một cửa hoặc qua bưu chính.',
  audience: ['Người đại diện, ban quản lý cơ sở tín ngưỡng'],
  eligibility:
    'Người đại diện hoặc thành viên ban quản lý của đình, miếu, nhà thờ họ… trên địa bàn xã Phú An, chuẩn bị hoạt động lần đầu hoặc cho năm mới.',
  handling: answeredHandling('văn bản đăng ký'),
  channels: religiousChannels,
  documents: [
    religiousDeclaration(
      'Văn bản đăng ký hoạt động tín ngưỡng: tên cơ sở, các hoạt động, nội dung, quy mô, thời gian, địa điểm',
      'dang-ky-hoat-dong-tin-nguong',
    ),
  ],
  sets: 1,
  forms: ['dang-ky-hoat-dong-tin-nguong'],
  presets: { registration: ['Hoạt động tín ngưỡng hằng năm'] },
  onlineForm: 'dang-ky-hoat-dong-tin-nguong',
  timeLimit: answeredWithin(15, 'Luật Tín ngưỡng, tôn giáo 2016'),
  authority: religiousAuthority,
  results: ['Văn bản trả lời về việc đăng ký hoạt động tín ngưỡng'],
  deliveries: ['desk', 'post'],
  conditions: 'Gửi chậm nhất 30 ngày trước ngày cơ sở tín ngưỡng bắt đầu hoạt động.',
  legalBases: religiousLaw,
  responsibilities: religiousDuties,
  charges: religiousFree,
  toReview: [...religiousToReview, codeToReview('Mã cũ là 2.000509'), titlesToReview],
};
