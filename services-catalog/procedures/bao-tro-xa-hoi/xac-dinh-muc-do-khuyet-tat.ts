// Xác định mức độ khuyết tật: level 2, because the council has to see the person.
import type { FormProcedure } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  declaration,
  levelToReview,
  onlineFilingToReview,
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

export const xacDinhMucDoKhuyetTat: FormProcedure = {
  code: '1.001699',
  slug: 'xac-dinh-muc-do-khuyet-tat',
  sector: 'bao-tro-xa-hoi',
  level: 2,
  name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
  otherNames: ['Giấy xác nhận khuyết tật', 'Giám định khuyết tật tại xã'],
  lifeEvents: ['support', 'papers'],
  newerTerm: 'partly-online',
  levelReason:
    'Tải mẫu đơn về hoặc điền sẵn trên Cổng; Hội đồng phải trực tiếp quan sát, phỏng vấn người khuyết tật nên hồ sơ nộp tại Một cửa hoặc qua bưu chính.',
  audience: ['Người khuyết tật', 'Người đại diện hợp pháp của người khuyết tật'],
  eligibility:
    'Người cư trú tại xã Phú An, hoặc người đại diện hợp pháp, cần xác định khuyết tật lần đầu, hoặc khi mức độ khuyết tật đã thay đổi.',
  handling: [
    {
      title: 'Điền đơn, kèm giấy tờ về khuyết tật (nếu có), nộp tại Một cửa hoặc gửi bưu chính',
      party: 'applicant',
    },
    {
      title: 'Tra cứu nơi cư trú, kiểm tra hồ sơ; tiếp nhận và hẹn ngày trả, hoặc hướng dẫn bổ sung',
      party: 'one-stop-desk',
    },
    {
      title: 'Triệu tập Hội đồng xác định mức độ khuyết tật, báo thời gian và địa điểm cho người khuyết tật',
      party: 'leader',
    },
    {
      title: 'Đến địa điểm đã báo; không đi lại được thì Hội đồng đến nơi cư trú',
      party: 'applicant',
    },
    { title: 'Hội đồng quan sát, phỏng vấn, lập biên bản và kết luận', party: 'officer' },
    { title: 'Niêm yết, công khai kết luận; ký Giấy xác nhận khuyết tật', party: 'leader' },
    { title: 'Trả Giấy xác nhận khuyết tật', party: 'one-stop-desk' },
  ],
  channels: ['in-person', 'post'],
  documents: [
    declaration('Đơn đề nghị (Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH)', disabilityForm),
    {
      id: 'medical-papers',
      name: 'Giấy tờ y tế chứng minh khuyết tật: bệnh án, giấy khám, điều trị, phẫu thuật',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi có.',
    },
    {
      id: 'medical-board-conclusion',
      name: 'Kết luận của Hội đồng Giám định y khoa về khả năng tự phục vụ, mức suy giảm khả năng lao động',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi đã có kết luận từ trước ngày Nghị định 28/2012/NĐ-CP có hiệu lực (01/6/2012).',
    },
    {
      id: 'former-certificate',
      name: 'Giấy xác nhận khuyết tật đã cấp',
      form: 'copy',
      copies: 1,
      required: false,
      condition: 'Khi đề nghị xác định lại mức độ khuyết tật.',
    },
  ],
  sets: 1,
  forms: [disabilityForm],
  presets: {
    requestType: ['Xác định mức độ khuyết tật, cấp Giấy xác nhận lần đầu', 'Xác định lại mức độ khuyết tật'],
  },
  timeLimit: {
    unit: 'working-day',
    value: 25,
    stages: [],
    after15: 'none',
    supplement: 'reset',
    start: 'received',
    wording:
      '25 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, trong đó 5 ngày làm việc cuối để niêm yết kết luận và cấp Giấy xác nhận.',
    law: 'Thông tư 01/2019/TT-BLĐTBXH',
  },
  authority: disabilityAuthority,
  results: ['Giấy xác nhận khuyết tật', 'Văn bản thông báo khi không đủ điều kiện, nêu rõ lý do'],
  conditions:
    'Người cư trú tại xã Phú An có khiếm khuyết bộ phận cơ thể hoặc suy giảm chức năng làm cho lao động, sinh hoạt, học tập gặp khó khăn. Trường hợp Hội đồng không kết luận được thì chuyển Hội đồng Giám định y khoa.',
  legalBases: disabilityLaw,
  responsibilities: {
    applicant: [
      'Có mặt đúng thời gian, địa điểm Hội đồng báo; báo lại khi không đến được.',
      ...applicantDuties,
    ],
    commune: [
      'Đến nơi cư trú khi người khuyết tật không đi lại được; kết luận khách quan, công khai.',
      ...communeDuties,
    ],
  },
  charges: disabilityFree,
  toReview: [
    levelToReview,
    freeToReview,
    disabilityFormToReview,
    onlineFilingToReview,
    review(
      'documents',
      'Giấy xác nhận khuyết tật cũ, khi xác định lại, không có trong danh mục của nguồn; cần đối chiếu với Thông tư 01/2019/TT-BLĐTBXH.',
    ),
    review(
      'conditions',
      'Việc chuyển Hội đồng Giám định y khoa cần đối chiếu với Luật Người khuyết tật 2010.',
    ),
    review(
      'timeLimit',
      'Thời hạn 25 ngày làm việc lấy theo công bố năm 2024; bản cũ ghi 35 ngày. Cần đối chiếu với quyết định công bố của tỉnh.',
    ),
    titlesToReview,
  ],
};
