// Công nhận hòa giải viên: level 3, sent by the head of the Front's committee of the hamlet.
import type { OnlineProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  desk,
  levelToReview,
  nothingToPay,
  nothingToPayToReview,
  oneStopDecree,
  review,
  titlesToReview,
} from '../one-stop.ts';

export const congNhanHoaGiaiVien: OnlineProcedure = {
  code: '1.002211',
  slug: 'cong-nhan-hoa-giai-vien',
  sector: 'hoa-giai-o-co-so',
  level: 3,
  name: 'Công nhận hòa giải viên (cấp xã)',
  otherNames: ['Thủ tục công nhận hòa giải viên'],
  lifeEvents: ['commendation', 'complaint'],
  newerTerm: 'wholly-online',
  levelReason:
    'Ban công tác Mặt trận gửi danh sách và biên bản trực tuyến được; quyết định giấy nhận tại xã.',
  audience: ['Trưởng ban công tác Mặt trận ấp, khu phố', 'Người được bầu làm hòa giải viên'],
  eligibility:
    'Trưởng ban công tác Mặt trận đề nghị, khi người được bầu được trên 50% đại diện hộ gia đình đồng ý.',
  handling: [
    { title: 'Lập danh sách người được đề nghị, kèm biên bản bầu, và gửi hồ sơ', party: 'applicant' },
    { title: 'Kiểm tra, tiếp nhận hồ sơ', party: 'one-stop-desk' },
    { title: 'Xem xét tiêu chuẩn và kết quả bầu', party: 'officer' },
    { title: 'Ký quyết định công nhận hòa giải viên', party: 'leader' },
    {
      title: 'Gửi quyết định cho Ban công tác Mặt trận, hòa giải viên và thông báo công khai',
      party: 'one-stop-desk',
    },
  ],
  channels: ['in-person', 'post', 'online'],
  documents: [
    declaration(
      'Danh sách người được đề nghị công nhận là hòa giải viên (Mẫu số 06 Nghị quyết liên tịch 01/2014)',
      'danh-sach-hoa-giai-vien',
    ),
    {
      id: 'voting-record',
      name: 'Biên bản kiểm phiếu hoặc biên bản về kết quả biểu quyết bầu hòa giải viên (Mẫu số 01, 02 hoặc 03)',
      form: 'original',
      copies: 1,
      required: true,
    },
  ],
  sets: 1,
  forms: ['danh-sach-hoa-giai-vien'],
  onlineForm: 'danh-sach-hoa-giai-vien',
  timeLimit: {
    unit: 'working-day',
    value: 5,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '5 ngày làm việc kể từ ngày nhận được danh sách và biên bản.',
    law: 'Điều 8 Luật Hòa giải ở cơ sở 35/2013/QH13',
  },
  authority: {
    receives: desk,
    decides: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    prepares: 'Công chức Tư pháp - Hộ tịch',
  },
  results: ['Quyết định công nhận hòa giải viên'],
  conditions:
    'Hòa giải viên là công dân Việt Nam thường trú tại cơ sở, tự nguyện, có phẩm chất đạo đức tốt, có uy tín, có khả năng thuyết phục, hiểu biết pháp luật.',
  legalBases: [
    { number: '35/2013/QH13', title: 'Luật Hòa giải ở cơ sở' },
    {
      number: '15/2014/NĐ-CP',
      title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hòa giải ở cơ sở',
    },
    {
      number: '01/2014/NQLT-CP-UBTƯMTTQVN',
      title: 'Nghị quyết liên tịch hướng dẫn phối hợp thực hiện một số quy định về hòa giải ở cơ sở',
    },
    oneStopDecree,
  ],
  responsibilities: {
    applicant: ['Tổ chức bầu đúng quy định, lập biên bản trung thực.', ...applicantDuties],
    commune: ['Công nhận đúng người được bầu và thông báo công khai.', ...communeDuties],
  },
  charges: nothingToPay,
  toReview: [
    levelToReview,
    nothingToPayToReview,
    review('conditions', 'Tiêu chuẩn hòa giải viên cần đối chiếu với Điều 7 Luật Hòa giải ở cơ sở.'),
    review('audience', 'Tỷ lệ đồng ý trên 50% cần đối chiếu với Điều 8 Luật Hòa giải ở cơ sở.'),
    review('timeLimit', 'Số của điều luật về thời hạn cần đối chiếu với Luật Hòa giải ở cơ sở.'),
    titlesToReview,
  ],
};
