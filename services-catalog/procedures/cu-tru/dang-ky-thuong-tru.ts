// Đăng ký thường trú: level 4; filing online costs half of what it costs at the desk.
import { vnd } from '../../money.ts';
import type { PayableProcedure } from '../../procedure.ts';
import { withinWorkingDays } from '../ho-tich/civil-status.ts';
import { articleToReview, review, titlesToReview, dataResolution } from '../one-stop.ts';
import {
  policeMatter,
  policeStep,
  residenceDeclaration,
  residenceDuties,
  residenceForm,
  residenceLaw,
  residenceToReview,
} from './residence.ts';

export const dangKyThuongTru: PayableProcedure = {
  code: '1.004222',
  slug: 'dang-ky-thuong-tru',
  sector: 'cu-tru',
  level: 4,
  name: 'Đăng ký thường trú',
  otherNames: ['Thủ tục đăng ký thường trú', 'Nhập hộ khẩu', 'Chuyển hộ khẩu'],
  lifeEvents: ['residence'],
  newerTerm: 'wholly-online',
  levelReason:
    'Khai, nộp hồ sơ và nộp lệ phí trực tuyến trên Cổng Dịch vụ công quốc gia; Công an xã giải quyết.',
  audience: ['Cá nhân'],
  eligibility:
    'Người có chỗ ở hợp pháp tại xã Phú An: của mình, hoặc thuê, mượn, ở nhờ, ở cùng người thân mà chủ hộ và chủ sở hữu chỗ ở đồng ý.',
  handling: [
    {
      title: 'Khai Mẫu CT01, đính kèm giấy tờ về chỗ ở và gửi trực tuyến, hoặc nộp tại Công an xã',
      party: 'applicant',
    },
    policeStep('Kiểm tra hồ sơ; cấp phiếu tiếp nhận hoặc phiếu từ chối nêu lý do'),
    policeStep('Xác minh nơi ở, khi cần'),
    policeStep('Duyệt, cập nhật Cơ sở dữ liệu về cư trú và Cơ sở dữ liệu quốc gia về dân cư'),
    { title: 'Nhận thông báo kết quả', party: 'applicant' },
  ],
  channels: ['in-person', 'online'],
  documents: [
    residenceDeclaration,
    {
      id: 'housing-proof',
      name: 'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',
      form: 'copy',
      copies: 1,
      required: true,
      condition:
        'Giấy tờ về quyền sử dụng đất, sở hữu nhà; thuê, mượn, ở nhờ thì nộp hợp đồng hoặc văn bản cho thuê, mượn, ở nhờ.',
    },
  ],
  sets: 1,
  forms: [residenceForm],
  presets: { requestType: ['Đăng ký thường trú'] },
  onlineForm: residenceForm,
  onlinePayment: 'gateway',
  timeLimit: withinWorkingDays(
    7,
    '7 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ. Công an xã tiếp nhận từ thứ Hai đến thứ Sáu và sáng thứ Bảy.',
    'Điều 22 Luật Cư trú',
  ),
  ...policeMatter,
  provider: {
    kind: 'national',
    address: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7704-7449-9e95-fe7ebb959aa2',
  },
  results: [
    'Thông tin thường trú được cập nhật trong Cơ sở dữ liệu về cư trú và Cơ sở dữ liệu quốc gia về dân cư',
    'Thông báo kết quả giải quyết thủ tục về cư trú',
    'Phiếu từ chối (Mẫu CT06), khi không đủ điều kiện',
  ],
  deliveries: ['online', 'desk'],
  conditions:
    'Có chỗ ở hợp pháp tại xã; không thuộc nơi cấm đăng ký thường trú mới (Điều 20 và Điều 23 Luật Cư trú).',
  legalBases: residenceLaw(
    dataResolution,
    { number: '58/2026/NĐ-CP' },
    { number: '75/2022/TT-BTC', title: 'Thông tư quy định về lệ phí đăng ký cư trú' },
  ),
  responsibilities: residenceDuties,
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'residence-fee',
        kind: 'fee',
        name: 'Lệ phí đăng ký thường trú, nộp hồ sơ trực tuyến',
        tariff: { kind: 'per-unit', amount: vnd(10_000), unit: 'lần đăng ký' },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: 'Thông tư 75/2022/TT-BTC',
      },
    ],
    note: 'Nộp hồ sơ trực tiếp tại Công an xã thì lệ phí là 20.000 đồng một lần đăng ký.',
  },
  toReview: [
    ...residenceToReview,
    review(
      'conditions',
      'Các trường hợp được đăng ký thường trú cần đối chiếu với Điều 20, Điều 23 Luật Cư trú.',
    ),
    review('charges', 'Các trường hợp miễn lệ phí theo Thông tư 75/2022/TT-BTC chưa có trong nguồn.'),
    titlesToReview,
    articleToReview('timeLimit', 'Điều 22 Luật Cư trú'),
  ],
};
