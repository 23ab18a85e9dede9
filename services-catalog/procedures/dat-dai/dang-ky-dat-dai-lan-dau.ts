// Đăng ký đất đai, cấp Giấy chứng nhận lần đầu: level 2, a commune's matter since 01/7/2025.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  identityPaper,
  levelToReview,
  onlineFilingToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import { landAuthority, landLaw, twoTierDecree } from './land.ts';

export const dangKyDatDaiLanDau: FormProcedure = {
  code: '1.013978',
  slug: 'dang-ky-dat-dai-lan-dau',
  sector: 'dat-dai',
  level: 2,
  name: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu (hộ gia đình, cá nhân, cộng đồng dân cư)',
  otherNames: [
    'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu cho hộ gia đình, cá nhân, cộng đồng dân cư',
    'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
    'Làm sổ đỏ lần đầu',
    'Cấp sổ hồng lần đầu',
  ],
  lifeEvents: ['land'],
  newerTerm: 'partly-online',
  levelReason:
    'Giấy tờ gốc về đất phải được đối chiếu và thửa đất được kiểm tra, niêm yết; Cổng giúp điền sẵn đơn đăng ký.',
  audience: ['Hộ gia đình, cá nhân', 'Cộng đồng dân cư', 'Người gốc Việt Nam định cư ở nước ngoài'],
  eligibility: 'Người đang sử dụng thửa đất tại xã Phú An mà thửa đất ấy chưa từng được cấp Giấy chứng nhận.',
  handling: [
    { title: 'Nộp đơn đăng ký và giấy tờ về thửa đất, nhà ở', party: 'applicant' },
    { title: 'Kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung', party: 'one-stop-desk' },
    {
      title:
        'Kiểm tra hiện trạng, nguồn gốc, thời điểm sử dụng đất; niêm yết công khai kết quả kiểm tra 15 ngày',
      party: 'officer',
    },
    {
      title:
        'Văn phòng đăng ký đất đai trích lục, trích đo bản đồ; cơ quan thuế xác định và thông báo nghĩa vụ tài chính',
      party: 'other-agency',
    },
    { title: 'Nộp nghĩa vụ tài chính theo thông báo của cơ quan thuế', party: 'applicant' },
    { title: 'Ký Giấy chứng nhận, hoặc thông báo xác nhận kết quả đăng ký đất đai', party: 'leader' },
    { title: 'Trả Giấy chứng nhận, cập nhật hồ sơ địa chính', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration(
      'Đơn đăng ký đất đai, tài sản gắn liền với đất (Mẫu số 15 Nghị định 151/2025/NĐ-CP)',
      'dang-ky-dat-dai-lan-dau',
    ),
    {
      id: 'land-use-right-papers',
      name: 'Giấy tờ về quyền sử dụng đất theo Điều 137 Luật Đất đai',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi bạn có một trong các giấy tờ ấy. Mang theo bản chính để đối chiếu.',
    },
    {
      id: 'transfer-papers',
      name: 'Giấy tờ về thừa kế, chuyển nhượng, tặng cho quyền sử dụng đất',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi giấy tờ về đất còn đứng tên người khác.',
    },
    {
      id: 'financial-papers',
      name: 'Chứng từ đã thực hiện nghĩa vụ tài chính, giấy tờ về miễn, giảm',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi bạn đã nộp hoặc được miễn, giảm.',
    },
    identityPaper,
  ],
  sets: 1,
  forms: ['dang-ky-dat-dai-lan-dau'],
  timeLimit: {
    unit: 'working-day',
    value: 20,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      'Không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; có trường hợp 17 hoặc 27 ngày làm việc. Không tính thời gian niêm yết công khai và thời gian bạn thực hiện nghĩa vụ tài chính.',
    law: 'Nghị định 101/2024/NĐ-CP và Nghị định 151/2025/NĐ-CP',
  },
  authority: landAuthority,
  results: [
    'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    'Thông báo xác nhận kết quả đăng ký đất đai',
  ],
  conditions:
    'Đất sử dụng ổn định, không có tranh chấp, phù hợp quy hoạch, hoặc có giấy tờ về quyền sử dụng đất. Chưa đủ điều kiện cấp Giấy chứng nhận thì vẫn được xác nhận kết quả đăng ký.',
  legalBases: [
    ...landLaw,
    {
      number: '101/2024/NĐ-CP',
      title:
        'Nghị định về điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất và Hệ thống thông tin đất đai',
      replaces: '43/2014/NĐ-CP',
    },
    twoTierDecree,
    { number: '226/2025/NĐ-CP', title: 'Nghị định sửa đổi các nghị định quy định chi tiết Luật Đất đai' },
  ],
  responsibilities: {
    applicant: [
      'Khai đúng nguồn gốc, thời điểm, ranh giới sử dụng đất; nộp bản chính giấy tờ về đất khi nhận Giấy chứng nhận.',
      'Nộp nghĩa vụ tài chính đúng hạn.',
      ...applicantDuties,
    ],
    commune: [
      'Kiểm tra, niêm yết công khai; xác nhận đúng nguồn gốc, thời điểm sử dụng đất.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'land-certificate',
        kind: 'fee',
        name: 'Lệ phí cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
        tariff: {
          kind: 'set-by-province',
          note: 'Mức thu do Hội đồng nhân dân cấp tỉnh quyết định.',
        },
        quantity: { kind: 'constant', value: 1 },
        exemptions: [],
        legalBasis: 'Thông tư 85/2019/TT-BTC và nghị quyết của Hội đồng nhân dân tỉnh',
      },
    ],
    note: 'Tiền sử dụng đất, lệ phí trước bạ (nếu phải nộp) do cơ quan thuế thông báo, không nằm trong lệ phí này.',
  },
  toReview: [
    levelToReview,
    onlineFilingToReview,
    review(
      'documents',
      'Giấy tờ tùy thân không có trong danh mục của Cổng quốc gia; cần xác nhận có được yêu cầu xuất trình.',
    ),
    review(
      'charges',
      'Mức lệ phí cấp Giấy chứng nhận cần lấy từ nghị quyết của Hội đồng nhân dân tỉnh; khoản phí thẩm định hồ sơ cũng cần rà soát.',
    ),
    review(
      'timeLimit',
      'Cổng quốc gia ghi 17, 20 và 27 ngày làm việc cho các trường hợp; thời gian không tính cần đối chiếu với Nghị định 101/2024/NĐ-CP, Nghị định 151/2025/NĐ-CP.',
    ),
    review('handling', 'Thời gian niêm yết 15 ngày cần đối chiếu với Nghị định 101/2024/NĐ-CP.'),
    review(
      'conditions',
      'Điều kiện được Cổng tóm tắt từ Luật Đất đai 2024 (các Điều 137 đến 140); cần đối chiếu.',
    ),
    review('legalBases', 'Tên của Nghị định 226/2025/NĐ-CP cần đối chiếu với bản ban hành.'),
    titlesToReview,
  ],
};
