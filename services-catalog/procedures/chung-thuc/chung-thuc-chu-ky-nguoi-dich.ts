// Chứng thực chữ ký người dịch: level 1, guidance only; a commune's matter since 2025.
import { vnd } from '../../money.ts';
import type { InformationProcedure } from '../../procedure.ts';
import { communeDuties, identityPaper, levelToReview, review, titlesToReview } from '../one-stop.ts';
import { certificationFees, certificationLaw, certifiedWithinTheDay, certifier } from './certification.ts';

export const chungThucChuKyNguoiDich: InformationProcedure = {
  code: '2.000992',
  slug: 'chung-thuc-chu-ky-nguoi-dich',
  sector: 'chung-thuc',
  level: 1,
  name: 'Chứng thực chữ ký người dịch (cộng tác viên dịch thuật)',
  otherNames: [
    'Chứng thực chữ ký người dịch là cộng tác viên dịch thuật',
    'Chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật của Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    'Chứng thực bản dịch',
  ],
  lifeEvents: ['certification'],
  newerTerm: 'information',
  levelReason: 'Thủ tục không có mẫu đơn và làm trực tiếp tại trụ sở; Cổng công khai đầy đủ hướng dẫn.',
  audience: ['Cá nhân'],
  eligibility: 'Người dịch là cộng tác viên dịch thuật đã đăng ký chữ ký mẫu.',
  handling: [
    { title: 'Cộng tác viên dịch thuật nộp bản dịch kèm giấy tờ, văn bản cần dịch', party: 'applicant' },
    { title: 'Kiểm tra giấy tờ, đối chiếu chữ ký với chữ ký mẫu đã đăng ký', party: 'officer' },
    { title: 'Ghi lời chứng, ký, đóng dấu và vào sổ chứng thực', party: 'leader' },
    { title: 'Nộp phí và nhận bản dịch đã chứng thực', party: 'applicant' },
  ],
  channels: ['in-person'],
  documents: [
    {
      id: 'translation',
      name: 'Bản dịch và giấy tờ, văn bản cần dịch',
      form: 'original',
      copies: 1,
      required: true,
    },
    {
      ...identityPaper,
      required: false,
      condition:
        'Khi người dịch chưa đăng ký chữ ký mẫu, hoặc phải ký trực tiếp trước người thực hiện chứng thực.',
    },
  ],
  sets: 1,
  timeLimit: certifiedWithinTheDay(''),
  authority: certifier,
  results: ['Giấy tờ, văn bản được chứng thực chữ ký người dịch'],
  conditions:
    'Người dịch là cộng tác viên dịch thuật đã đăng ký chữ ký mẫu. Giấy tờ, văn bản cần dịch không bị tẩy xóa, sửa chữa, cũ nát, không đóng dấu mật.',
  legalBases: certificationLaw,
  responsibilities: {
    applicant: [
      'Dịch chính xác và chịu trách nhiệm trước pháp luật về nội dung bản dịch.',
      'Nộp phí chứng thực.',
    ],
    commune: ['Chứng thực đúng chữ ký của cộng tác viên đã đăng ký.', ...communeDuties],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'translator-signature-certification',
        kind: 'charge',
        name: 'Phí chứng thực chữ ký người dịch',
        tariff: { kind: 'per-unit', amount: vnd(10_000), unit: 'trường hợp' },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: certificationFees,
      },
    ],
  },
  toReview: [
    levelToReview,
    review(
      'authority',
      'Trước năm 2025 thủ tục này thuộc Phòng Tư pháp cấp huyện; cần xác nhận xã đã được giao thực hiện.',
    ),
    review(
      'documents',
      'Trường hợp phải xuất trình giấy tờ tùy thân cần đối chiếu với Nghị định 280/2025/NĐ-CP.',
    ),
    titlesToReview,
  ],
};
