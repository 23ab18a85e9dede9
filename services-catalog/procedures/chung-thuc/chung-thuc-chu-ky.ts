// Chứng thực chữ ký: level 2, because one signs before the certifier.
import { vnd } from '../../money.ts';
import type { FormProcedure } from '../../procedure.ts';
import { communeDuties, levelToReview, titlesToReview, dataResolution } from '../one-stop.ts';
import {
  certificationFees,
  certificationLaw,
  certifiedWithinTheDay,
  certifier,
  identityShown,
  internalFormToReview,
  slip,
} from './certification.ts';

export const chungThucChuKy: FormProcedure = {
  code: '2.000884',
  slug: 'chung-thuc-chu-ky',
  sector: 'chung-thuc',
  level: 2,
  name: 'Chứng thực chữ ký trong các giấy tờ, văn bản (cả điểm chỉ và trường hợp không thể ký, điểm chỉ)',
  otherNames: [
    'Chứng thực chữ ký trong các giấy tờ, văn bản',
    'Chứng thực chữ ký (áp dụng cho cả chứng thực điểm chỉ và trường hợp không thể ký, không thể điểm chỉ)',
    'Xác nhận sơ yếu lý lịch',
  ],
  lifeEvents: ['certification', 'papers'],
  newerTerm: 'partly-online',
  levelReason:
    'Người yêu cầu phải ký trước mặt người thực hiện chứng thực; Cổng giúp điền sẵn phiếu yêu cầu và tính trước phí.',
  audience: ['Cá nhân'],
  eligibility: 'Bất cứ ai tự mình đến và ký trước người thực hiện chứng thực, không kể nơi cư trú.',
  handling: [
    { title: 'Xuất trình giấy tờ tùy thân và văn bản chưa ký', party: 'applicant' },
    {
      title: 'Kiểm tra giấy tờ; xác định người yêu cầu minh mẫn, nhận thức và làm chủ được hành vi',
      party: 'one-stop-desk',
    },
    {
      title: 'Ký hoặc điểm chỉ trước mặt người thực hiện chứng thực hoặc người tiếp nhận',
      party: 'applicant',
    },
    { title: 'Ghi lời chứng, vào sổ chứng thực', party: 'officer' },
    { title: 'Ký chứng thực, đóng dấu', party: 'leader' },
    { title: 'Nộp phí và nhận văn bản tại nơi nộp', party: 'applicant' },
  ],
  channels: ['in-person'],
  documents: [
    slip('Phiếu yêu cầu chứng thực chữ ký', 'chung-thuc-chu-ky'),
    identityShown,
    {
      id: 'papers-to-sign',
      name: 'Giấy tờ, văn bản mà mình sẽ ký',
      form: 'original',
      copies: 1,
      required: true,
      condition:
        'Chưa ký. Văn bản bằng tiếng nước ngoài thì kèm bản dịch khi người chứng thực không hiểu rõ nội dung.',
    },
  ],
  sets: 1,
  forms: ['chung-thuc-chu-ky'],
  timeLimit: certifiedWithinTheDay(''),
  authority: certifier,
  results: ['Giấy tờ, văn bản được chứng thực chữ ký hoặc điểm chỉ'],
  conditions:
    'Không chứng thực khi người yêu cầu không nhận thức, làm chủ được hành vi; giấy tờ tùy thân hết giá trị hoặc giả mạo; văn bản có nội dung trái pháp luật, đạo đức xã hội (khoản 4 Điều 22 Nghị định 23/2015/NĐ-CP); văn bản là hợp đồng, giao dịch, trừ giấy ủy quyền không có thù lao, không bồi thường và không liên quan đến chuyển quyền sở hữu, sử dụng tài sản.',
  legalBases: [
    ...certificationLaw,
    { number: '264/2016/TT-BTC' },
    { number: '257/2016/TT-BTC' },
    dataResolution,
    { number: '18/2026/NĐ-CP' },
  ],
  responsibilities: {
    applicant: [
      'Có mặt và ký trước người thực hiện chứng thực; xuất trình giấy tờ tùy thân còn giá trị.',
      'Chịu trách nhiệm về nội dung văn bản mà mình ký.',
    ],
    commune: [
      'Chứng thực đúng người ký, đúng thời điểm ký; không chịu trách nhiệm về nội dung văn bản.',
      ...communeDuties,
    ],
  },
  charges: {
    kind: 'charged',
    items: [
      {
        id: 'signature-certification',
        kind: 'charge',
        name: 'Phí chứng thực chữ ký',
        tariff: { kind: 'per-unit', amount: vnd(10_000), unit: 'giấy tờ, văn bản' },
        quantity: { kind: 'group', group: 'papers' },
        exemptions: [],
        legalBasis: certificationFees,
      },
    ],
    note: 'Một trường hợp là một hoặc nhiều chữ ký trong cùng một giấy tờ, văn bản. Nộp tại Một cửa.',
  },
  toReview: [levelToReview, internalFormToReview, titlesToReview],
};
