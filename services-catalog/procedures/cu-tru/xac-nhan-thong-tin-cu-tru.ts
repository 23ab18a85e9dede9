// Xác nhận thông tin về cư trú: level 4, free; the answer is a document (CT07).
import type { PayableProcedure } from '../../procedure.ts';
import { withinWorkingDays } from '../ho-tich/civil-status.ts';
import { nothingToPay, nothingToPayToReview, review, titlesToReview } from '../one-stop.ts';
import {
  policeMatter,
  policeStep,
  residenceDeclaration,
  residenceDuties,
  residenceForm,
  residenceLaw,
  residenceToReview,
} from './residence.ts';

export const xacNhanThongTinCuTru: PayableProcedure = {
  code: '1.010041',
  slug: 'xac-nhan-thong-tin-cu-tru',
  sector: 'cu-tru',
  level: 4,
  name: 'Xác nhận thông tin về cư trú',
  otherNames: ['Giấy xác nhận cư trú CT07', 'Xác nhận nơi ở, hộ khẩu'],
  lifeEvents: ['residence', 'papers'],
  newerTerm: 'wholly-online',
  levelReason: 'Khai trực tuyến trên Cổng Dịch vụ công quốc gia, không thu phí; Công an xã giải quyết.',
  audience: ['Cá nhân', 'Tổ chức'],
  eligibility:
    'Người đang cư trú tại xã Phú An cần giấy xác nhận về nơi thường trú, tạm trú hoặc nơi ở hiện tại của mình.',
  handling: [
    { title: 'Khai Mẫu CT01 và gửi trực tuyến, hoặc nộp tại Công an xã', party: 'applicant' },
    policeStep('Kiểm tra tờ khai; cấp phiếu tiếp nhận hoặc phiếu từ chối nêu lý do'),
    policeStep('Tra cứu Cơ sở dữ liệu về cư trú, lập bản xác nhận'),
    policeStep('Ký Xác nhận thông tin về cư trú'),
    { title: 'Nhận bản xác nhận (CT07)', party: 'applicant' },
  ],
  channels: ['in-person', 'online'],
  documents: [residenceDeclaration],
  sets: 1,
  forms: [residenceForm],
  presets: { requestType: ['Xác nhận thông tin về cư trú'] },
  onlineForm: residenceForm,
  onlinePayment: 'nothing-to-pay',
  timeLimit: withinWorkingDays(
    1,
    '1 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ. Công an xã tiếp nhận từ thứ Hai đến thứ Sáu và sáng thứ Bảy.',
    'Luật Cư trú; Thông tư 55/2021/TT-BCA',
  ),
  ...policeMatter,
  provider: {
    kind: 'national',
    address: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7f19-762d-be5e-741f71796016',
  },
  results: ['Xác nhận thông tin về cư trú (Mẫu CT07)', 'Phiếu từ chối (Mẫu CT06), khi không đủ điều kiện'],
  deliveries: ['online', 'desk'],
  conditions: 'Xác nhận cho chính mình hoặc cho thành viên trong hộ mà mình đại diện.',
  legalBases: residenceLaw(),
  responsibilities: residenceDuties,
  charges: nothingToPay,
  toReview: [
    ...residenceToReview,
    review(
      'conditions',
      'Phạm vi người được xác nhận cần đối chiếu với Thông tư 55/2021/TT-BCA và các thông tư sửa đổi.',
    ),
    nothingToPayToReview,
    titlesToReview,
  ],
};
