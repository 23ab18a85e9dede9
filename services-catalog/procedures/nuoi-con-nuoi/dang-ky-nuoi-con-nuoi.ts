// Đăng ký nuôi con nuôi trong nước: level 2, because opinions are heard face to face and papers are originals.
import { vnd } from '../../money.ts';
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  articleToReview,
  communeDuties,
  declaration,
  levelToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
  dataResolution,
} from '../one-stop.ts';
import { adoptionAuthority, adoptionLaw, adoptionResult } from './adoption.ts';

const feeBasis = 'Nghị định 114/2016/NĐ-CP';
const exempt = (id: string, label: string) => ({ id, label, legalBasis: feeBasis });

export const dangKyNuoiConNuoi: FormProcedure = {
  code: '2.001263',
  slug: 'dang-ky-nuoi-con-nuoi',
  sector: 'nuoi-con-nuoi',
  level: 2,
  name: 'Đăng ký việc nuôi con nuôi trong nước',
  otherNames: ['Thủ tục đăng ký việc nuôi con nuôi trong nước', 'Nhận con nuôi'],
  lifeEvents: ['birth'],
  newerTerm: 'partly-online',
  levelReason:
    'Mẫu đơn tải về hoặc điền trên Cổng; hồ sơ nộp bản giấy, ý kiến của những người liên quan phải lấy trực tiếp.',
  audience: ['Cá nhân'],
  eligibility:
    'Người nhận con nuôi phải có năng lực hành vi dân sự đầy đủ, tư cách đạo đức tốt, hơn con nuôi từ 20 tuổi trở lên, đủ sức khỏe, kinh tế, chỗ ở để chăm sóc; người ấy hoặc trẻ thường trú tại xã Phú An.',
  handling: [
    { title: 'Chuẩn bị hồ sơ của người nhận và người được nhận, nộp tại Một cửa', party: 'applicant' },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    {
      title: 'Kiểm tra hồ sơ và lấy ý kiến cha mẹ đẻ, người giám hộ, trẻ từ đủ 9 tuổi, trong 10 ngày',
      party: 'officer',
    },
    { title: 'Chờ 15 ngày để những người đã đồng ý có thể thay đổi ý kiến', party: 'officer' },
    { title: 'Quyết định và ký Giấy chứng nhận nuôi con nuôi', party: 'leader' },
    { title: 'Hai bên có mặt tại lễ giao nhận con nuôi và nhận Giấy chứng nhận', party: 'applicant' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Đơn xin nhận con nuôi', 'nhan-con-nuoi'),
    {
      id: 'adopter-identity',
      name: 'Bản sao hộ chiếu, căn cước công dân hoặc thẻ căn cước của người nhận con nuôi',
      form: 'copy',
      copies: 1,
      required: true,
    },
    {
      id: 'criminal-record',
      name: 'Phiếu lý lịch tư pháp của người nhận con nuôi',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Cấp chưa quá 6 tháng.',
    },
    {
      id: 'marital-status',
      name: 'Văn bản xác nhận tình trạng hôn nhân của người nhận con nuôi',
      form: 'original',
      copies: 1,
      required: true,
    },
    {
      id: 'adopter-health',
      name: 'Giấy khám sức khỏe của người nhận con nuôi',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Cấp chưa quá 6 tháng.',
    },
    {
      id: 'family-circumstances',
      name: 'Văn bản xác nhận hoàn cảnh gia đình, tình trạng chỗ ở, điều kiện kinh tế',
      form: 'original',
      copies: 1,
      required: true,
      condition: 'Cấp chưa quá 6 tháng.',
    },
    {
      id: 'child-papers',
      name: 'Hồ sơ của người được nhận: giấy khai sinh, giấy khám sức khỏe, hai ảnh chụp toàn thân',
      form: 'original',
      copies: 1,
      required: true,
      condition:
        'Trẻ bị bỏ rơi: thêm biên bản về việc trẻ bị bỏ rơi. Trẻ mồ côi: thêm giấy chứng tử của cha mẹ. Trẻ ở cơ sở nuôi dưỡng: thêm quyết định tiếp nhận.',
    },
  ],
  sets: 1,
  forms: ['nhan-con-nuoi'],
  timeLimit: {
    unit: 'calendar-day',
    value: 30,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording: '30 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, gồm cả thời gian lấy ý kiến và chờ thay đổi ý kiến.',
    law: 'Điều 19 đến Điều 22 Luật Nuôi con nuôi',
  },
  authority: adoptionAuthority,
  results: [adoptionResult],
  conditions:
    'Người nhận có năng lực hành vi dân sự đầy đủ, hơn con nuôi từ 20 tuổi trở lên, có điều kiện về sức khỏe, kinh tế, chỗ ở và tư cách đạo đức tốt. Cha dượng, mẹ kế nhận con riêng của vợ, chồng hoặc cô, cậu, dì, chú, bác ruột nhận cháu không phải theo khoảng cách 20 tuổi và điều kiện kinh tế. Một người chỉ làm con nuôi của một người độc thân hoặc của cả hai vợ chồng.',
  legalBases: [...adoptionLaw, dataResolution],
  responsibilities: {
    applicant: [
      'Có mặt khi giao nhận con nuôi; báo tình hình con nuôi 6 tháng một lần trong 3 năm đầu.',
      ...applicantDuties,
    ],
    commune: [
      'Lấy ý kiến đúng người, đúng cách; tổ chức giao nhận trang trọng và theo dõi tình hình con nuôi.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'adoption-fee',
        kind: 'fee',
        name: 'Lệ phí đăng ký nuôi con nuôi trong nước',
        tariff: { kind: 'per-unit', amount: vnd(400_000), unit: 'trường hợp' },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [
          exempt('step-parent', 'Cha dượng, mẹ kế nhận con riêng của vợ hoặc chồng'),
          exempt('relatives', 'Cô, cậu, dì, chú, bác ruột nhận cháu'),
          exempt('child-in-need', 'Nhận trẻ em khuyết tật, nhiễm HIV hoặc mắc bệnh hiểm nghèo'),
          exempt('merit', 'Người có công với cách mạng nhận con nuôi'),
        ],
        legalBasis: feeBasis,
      },
    ],
    note: 'Nộp tại Một cửa khi nộp hồ sơ.',
  },
  toReview: [
    levelToReview,
    onlineFilingToReview,
    review(
      'handling',
      'Thời gian lấy ý kiến 10 ngày và thay đổi ý kiến 15 ngày cần đối chiếu với Luật Nuôi con nuôi.',
    ),
    review('documents', 'Phiếu lý lịch tư pháp cần đối chiếu với danh mục hồ sơ đang áp dụng năm 2026.'),
    review(
      'timeLimit',
      'Thời hạn 30 ngày cần đối chiếu với Luật Nuôi con nuôi; Cổng quốc gia năm 2026 không ghi số ngày.',
    ),
    review('responsibilities', 'Kỳ hạn báo tình hình con nuôi cần đối chiếu với Điều 23 Luật Nuôi con nuôi.'),
    review(
      'charges',
      'Danh sách đầy đủ các trường hợp miễn lệ phí cần đối chiếu với Nghị định 114/2016/NĐ-CP.',
    ),
    titlesToReview,
    articleToReview('timeLimit', 'Điều 19 đến Điều 22 Luật Nuôi con nuôi'),
  ],
};
