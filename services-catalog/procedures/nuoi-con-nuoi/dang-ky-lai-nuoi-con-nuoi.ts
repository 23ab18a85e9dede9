// Đăng ký lại nuôi con nuôi trong nước: level 2, the declaration is signed by witnesses.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { adoptionAuthority, adoptionLaw, adoptionResult } from './adoption.ts';

export const dangKyLaiNuoiConNuoi: FormProcedure = {
  code: '2.001255',
  slug: 'dang-ky-lai-nuoi-con-nuoi',
  sector: 'nuoi-con-nuoi',
  level: 2,
  name: 'Đăng ký lại việc nuôi con nuôi trong nước',
  otherNames: ['Thủ tục đăng ký lại việc nuôi con nuôi trong nước', 'Làm lại giấy nhận con nuôi bị mất'],
  lifeEvents: ['papers', 'birth'],
  newerTerm: 'partly-online',
  levelReason:
    'Mẫu tờ khai tải về hoặc điền trên Cổng; bản in phải có chữ ký của ít nhất hai người làm chứng.',
  audience: ['Cá nhân'],
  eligibility:
    'Cha, mẹ nuôi hoặc con nuôi, khi cả hai bên còn sống, việc nuôi con nuôi đã đăng ký, nay cả sổ và bản chính giấy chứng nhận đều mất hoặc hư hỏng.',
  handling: [
    {
      title: 'Điền tờ khai, lấy chữ ký của ít nhất hai người làm chứng và nộp tại Một cửa hoặc qua bưu chính',
      party: 'applicant',
    },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Kiểm tra sổ lưu; nơi đăng ký trước đây là nơi khác thì đề nghị xác minh', party: 'officer' },
    { title: 'Ký Giấy chứng nhận nuôi con nuôi', party: 'leader' },
    { title: 'Ký Sổ và nhận Giấy chứng nhận', party: 'applicant' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    {
      ...declaration('Tờ khai đăng ký lại việc nuôi con nuôi', 'dang-ky-lai-nuoi-con-nuoi'),
      condition: 'Có cam đoan và chữ ký của ít nhất hai người làm chứng.',
    },
  ],
  sets: 1,
  forms: ['dang-ky-lai-nuoi-con-nuoi'],
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    law: 'Nghị định 19/2011/NĐ-CP',
  },
  authority: adoptionAuthority,
  results: [adoptionResult],
  conditions:
    'Việc nuôi con nuôi đã đăng ký; cả sổ đăng ký và bản chính giấy tờ đều mất hoặc hư hỏng không dùng được; cha, mẹ nuôi và con nuôi đều còn sống vào lúc đăng ký lại.',
  legalBases: adoptionLaw,
  responsibilities: {
    applicant: ['Cam đoan việc nuôi con nuôi đã đăng ký, có người làm chứng.', ...applicantDuties],
    commune: ['Tự kiểm tra sổ lưu và hỏi nơi đã đăng ký trước đây.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    onlineFilingToReview,
    review(
      'timeLimit',
      'Điều khoản quy định thời hạn 5 ngày làm việc cần đối chiếu với Nghị định 19/2011/NĐ-CP.',
    ),
    nothingToPayToReview,
    titlesToReview,
  ],
};
