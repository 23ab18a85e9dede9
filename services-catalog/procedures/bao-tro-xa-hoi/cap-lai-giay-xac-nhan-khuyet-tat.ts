// Cấp đổi, cấp lại Giấy xác nhận khuyết tật: level 3, decided from the commune's own files.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  disabilityAuthority,
  disabilityForm,
  disabilityFormToReview,
  disabilityFree,
  disabilityLaw,
} from './disability.ts';
import { freeToReview } from './social-assistance.ts';

export const capLaiGiayXacNhanKhuyetTat: OnlineProcedure = {
  code: '1.001653',
  slug: 'cap-lai-giay-xac-nhan-khuyet-tat',
  sector: 'bao-tro-xa-hoi',
  level: 3,
  name: 'Cấp đổi, cấp lại Giấy xác nhận khuyết tật',
  otherNames: ['Mất giấy xác nhận khuyết tật', 'Đổi giấy xác nhận khuyết tật bị hỏng'],
  lifeEvents: ['support', 'papers'],
  newerTerm: 'wholly-online',
  levelReason:
    'Xã giải quyết theo hồ sơ đang lưu nên đơn gửi được trực tuyến; Giấy xác nhận được nhận tại Một cửa.',
  audience: ['Người khuyết tật', 'Người đại diện hợp pháp của người khuyết tật'],
  eligibility:
    'Người khuyết tật, hoặc người đại diện hợp pháp, khi Giấy xác nhận khuyết tật bị hỏng, bị mất hoặc sai thông tin.',
  handling: [
    { title: 'Điền đơn và gửi trực tuyến, qua bưu chính hoặc nộp tại Một cửa', party: 'applicant' },
    { title: 'Kiểm tra đơn; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    { title: 'Đối chiếu với hồ sơ đang lưu, dự thảo Giấy xác nhận', party: 'officer' },
    { title: 'Ký Giấy xác nhận khuyết tật cấp đổi, cấp lại', party: 'leader' },
    { title: 'Trả Giấy xác nhận khuyết tật', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [declaration('Đơn đề nghị (Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH)', disabilityForm)],
  sets: 1,
  forms: [disabilityForm],
  presets: { requestType: ['Cấp đổi Giấy xác nhận khuyết tật', 'Cấp lại Giấy xác nhận khuyết tật bị mất'] },
  onlineForm: disabilityForm,
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận đơn hợp lệ.',
    law: 'Thông tư 01/2019/TT-BLĐTBXH',
  },
  authority: disabilityAuthority,
  results: ['Giấy xác nhận khuyết tật'],
  conditions:
    'Giấy xác nhận bị hư hỏng, bị mất, hoặc thông tin khác với giấy tờ tùy thân. Thay đổi dạng hoặc mức độ khuyết tật thì làm thủ tục xác định lại.',
  legalBases: disabilityLaw,
  responsibilities: {
    applicant: ['Nộp lại Giấy xác nhận cũ khi nhận giấy cấp đổi.', ...applicantDuties],
    commune: ['Tra cứu hồ sơ lưu, không đòi lại giấy tờ y tế đã nộp.', ...communeDuties],
  },
  charges: disabilityFree,
  toReview: [
    levelToReview,
    freeToReview,
    disabilityFormToReview,
    review('timeLimit', 'Thời hạn 5 ngày làm việc cần đối chiếu với Thông tư 01/2019/TT-BLĐTBXH.'),
    review(
      'handling',
      'Trình tự cần đối chiếu với Thông tư 01/2019/TT-BLĐTBXH và quyết định công bố của tỉnh.',
    ),
    review(
      'conditions',
      'Các trường hợp cấp đổi, cấp lại cần đối chiếu với Điều 8 Thông tư 01/2019/TT-BLĐTBXH.',
    ),
    review(
      'responsibilities',
      'Việc nộp lại Giấy xác nhận cũ khi cấp đổi cần đối chiếu với Thông tư 01/2019/TT-BLĐTBXH.',
    ),
    titlesToReview,
  ],
};
