// Requests for information under the Law on Access to Information 104/2016/QH13 (Đ10.12 of the regulation).
// The limits follow Đ29–Đ31 of the law as the domain notes give them; where the notes are silent (simple at the office,
// complex by post) the nearest limit of the law is taken, and is to be reviewed.
import { paths } from '#app/addresses/paths.ts';
import {
  informationRequestOfGroup,
  informationRequestOfPerson,
} from '#forms/definitions/inquiries/information-request.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import {
  inquiryCircumstances,
  type InquiryFacts,
  type InquiryKind,
  type InquiryTransition,
} from '../kind.ts';
import { informationPapers, informationReceipt } from './information-request-papers.ts';

const SIMPLE = 'simple';
const COMPLEX = 'complex';

const words = (label: string, hint: string, required = true): FieldDefinition => ({
  id: 'text',
  kind: 'text',
  label,
  hint,
  required,
  multiline: true,
  maxLength: 5000,
  example: 'Nội dung được ghi theo hồ sơ lưu tại Ủy ban nhân dân xã.',
});

const transitions: readonly InquiryTransition[] = [
  {
    event: 'receive',
    segment: 'tiep-nhan',
    label: 'Tiếp nhận',
    from: ['submitted'],
    to: 'processing',
    by: ['handler'],
    explain:
      'Vào sổ theo dõi và cho biết thông tin là đơn giản hay phức tạp. Thời hạn trả lời được tính theo đó, kể từ ngày nhận được yêu cầu.',
    asks: [
      {
        id: 'handling',
        kind: 'radio',
        label: 'Loại thông tin',
        required: true,
        options: {
          labelled: [
            { value: SIMPLE, label: 'Đơn giản, có sẵn: cung cấp được ngay' },
            { value: COMPLEX, label: 'Phức tạp, cần tìm kiếm, tập hợp hoặc hỏi ý kiến đơn vị khác' },
          ],
        },
        example: SIMPLE,
      },
      words('Ghi chú gửi người yêu cầu', 'Không bắt buộc', false),
    ],
    clock: 'start',
    mail: {
      subject: 'Yêu cầu đã được tiếp nhận',
      lines: ['Yêu cầu cung cấp thông tin của bạn đã được tiếp nhận và vào sổ theo dõi.'],
    },
    look: 'primary',
    law: 'Đ27, Đ29–Đ31 Luật Tiếp cận thông tin',
  },
  {
    event: 'answer',
    segment: 'cung-cap',
    label: 'Cung cấp thông tin',
    from: ['processing'],
    to: 'answered',
    by: ['handler'],
    explain:
      'Viết câu trả lời và gửi kèm tệp nếu có. Người yêu cầu đọc và tải về tại trang theo dõi; nhận tại trụ sở hay qua bưu chính thì ghi rõ khi nào, bằng cách nào.',
    asks: [words('Nội dung trả lời', 'Người yêu cầu đọc được toàn bộ nội dung này')],
    files: true,
    paper: 'answer',
    mail: {
      subject: 'Đã có thông tin bạn yêu cầu',
      lines: ['Thông tin bạn yêu cầu đã được cung cấp. Bạn đọc và tải tệp tại trang theo dõi.'],
    },
    look: 'primary',
    law: 'Đ30.2 Luật Tiếp cận thông tin',
  },
  {
    event: 'ask',
    segment: 'hoi-lai',
    label: 'Đề nghị làm rõ',
    from: ['submitted', 'processing'],
    to: 'asked',
    by: ['handler'],
    explain:
      'Hỏi những điều còn thiếu để xác định được thông tin. Thời hạn dừng lại và tính lại từ khi người yêu cầu trả lời.',
    asks: [words('Điều cần làm rõ', 'Hỏi một lần, đầy đủ')],
    clock: 'pause',
    mail: {
      subject: 'Cần bạn làm rõ yêu cầu',
      lines: ['Chúng tôi cần bạn làm rõ thêm nội dung yêu cầu. Bạn đọc và trả lời tại trang theo dõi.'],
    },
    look: 'secondary',
  },
  ...(['not-received', 'received'] as const).map((when): InquiryTransition => ({
    event: 'clarify',
    segment: 'lam-ro',
    label: 'Gửi nội dung làm rõ',
    from: ['asked'],
    to: when === 'received' ? 'processing' : 'submitted',
    when: [when],
    by: ['requester'],
    explain: 'Trả lời những điều cán bộ hỏi. Thời hạn được tính lại từ hôm nay.',
    asks: [words('Nội dung làm rõ', 'Xin đừng ghi số định danh hay thông tin riêng của người khác')],
    clock: 'resume',
    mail: {
      subject: 'Đã nhận nội dung làm rõ',
      lines: ['Chúng tôi đã nhận nội dung làm rõ của bạn và tiếp tục giải quyết yêu cầu.'],
    },
    look: 'primary',
  })),
  {
    event: 'extend',
    segment: 'gia-han',
    label: 'Gia hạn',
    from: ['processing'],
    to: 'same',
    when: ['not-extended', 'complex'],
    by: ['handler'],
    explain: 'Chỉ gia hạn được một lần, cho thông tin phức tạp, và phải nói rõ lý do.',
    asks: [words('Lý do gia hạn', 'Vì sao cần thêm thời gian để tìm kiếm, tập hợp, sao chép')],
    clock: 'extend',
    mail: {
      subject: 'Gia hạn trả lời yêu cầu',
      lines: ['Thời hạn trả lời yêu cầu của bạn được gia hạn một lần. Lý do có ở trang theo dõi.'],
    },
    look: 'secondary',
    law: 'Đ29–Đ31 Luật Tiếp cận thông tin',
  },
  {
    event: 'forward',
    segment: 'huong-dan-noi-khac',
    label: 'Hướng dẫn đến cơ quan có thẩm quyền',
    from: ['submitted', 'processing'],
    to: 'forwarded',
    by: ['handler'],
    explain: 'Dùng khi thông tin do cơ quan khác tạo ra hoặc nắm giữ. Xã không giữ yêu cầu này nữa.',
    asks: [
      {
        id: 'agency',
        kind: 'text',
        label: 'Cơ quan có thẩm quyền cung cấp',
        required: true,
        maxLength: 200,
        example: 'Phòng Tài nguyên và Môi trường thị xã Bến Cát',
      },
      words('Hướng dẫn', 'Địa chỉ, điện thoại, cách gửi yêu cầu đến cơ quan đó'),
    ],
    paper: 'forwarding',
    mail: {
      subject: 'Yêu cầu thuộc cơ quan khác',
      lines: ['Thông tin bạn cần do cơ quan khác nắm giữ. Cách liên hệ có ở trang theo dõi.'],
    },
    look: 'secondary',
  },
  {
    event: 'refuse',
    segment: 'tu-choi',
    label: 'Từ chối cung cấp',
    from: ['submitted', 'processing'],
    to: 'refused',
    by: ['handler'],
    explain: 'Chỉ từ chối được trong các trường hợp luật định, bằng văn bản có nêu lý do.',
    asks: [
      {
        id: 'ground',
        kind: 'radio',
        label: 'Căn cứ từ chối',
        required: true,
        options: {
          labelled: [
            { value: 'secret', label: 'Thông tin công dân không được tiếp cận (Điều 6, khoản 1 Điều 28)' },
            {
              value: 'conditional',
              label: 'Thông tin tiếp cận có điều kiện mà chưa đủ điều kiện (Điều 7, khoản 1 Điều 28)',
            },
            { value: 'public', label: 'Thông tin đã được công khai, có chỉ dẫn nơi xem (khoản 2 Điều 28)' },
            { value: 'not-competent', label: 'Không thuộc trách nhiệm cung cấp của xã (khoản 3 Điều 28)' },
            { value: 'given-twice', label: 'Đã cung cấp hai lần cho chính người này (khoản 4 Điều 28)' },
            {
              value: 'beyond-capacity',
              label: 'Vượt quá khả năng đáp ứng hoặc ảnh hưởng hoạt động bình thường (khoản 5 Điều 28)',
            },
            { value: 'unpaid', label: 'Không trả chi phí thực tế in, sao, gửi (khoản 6 Điều 28)' },
          ],
        },
        example: 'public',
      },
      words('Lý do cụ thể', 'Viết để người yêu cầu hiểu vì sao, và có thể làm gì tiếp'),
    ],
    paper: 'refusal',
    mail: {
      subject: 'Trả lời về yêu cầu của bạn',
      lines: ['Rất tiếc, yêu cầu của bạn không được đáp ứng. Lý do và căn cứ có ở trang theo dõi.'],
    },
    look: 'warning',
    law: 'Đ28 Luật Tiếp cận thông tin',
  },
  {
    event: 'withdraw',
    segment: 'rut',
    label: 'Rút yêu cầu',
    from: ['submitted', 'processing', 'asked'],
    to: 'withdrawn',
    by: ['requester'],
    explain: 'Yêu cầu được rút thì dừng giải quyết. Bạn có thể gửi yêu cầu mới bất cứ lúc nào.',
    asks: [words('Lý do rút', 'Không bắt buộc', false)],
    mail: { subject: 'Đã rút yêu cầu', lines: ['Yêu cầu của bạn đã được rút theo đề nghị của bạn.'] },
    look: 'secondary',
  },
  {
    event: 'close-withdrawn',
    segment: 'ghi-nhan-rut',
    label: 'Ghi nhận người yêu cầu rút',
    from: ['submitted', 'processing', 'asked'],
    to: 'withdrawn',
    by: ['handler'],
    explain: 'Dùng khi người yêu cầu báo rút bằng điện thoại, thư hoặc tại trụ sở.',
    asks: [words('Người yêu cầu báo rút khi nào, bằng cách nào', 'Người yêu cầu đọc được nội dung này')],
    mail: { subject: 'Đã rút yêu cầu', lines: ['Yêu cầu của bạn đã được rút theo đề nghị của bạn.'] },
    look: 'secondary',
  },
];

const wd = (value: number) => ({ unit: 'working-days', value }) as const;

export const informationRequest: InquiryKind = {
  id: 'information-request',
  words: {
    one: 'yêu cầu cung cấp thông tin',
    notAllowed: 'Bạn chỉ được xem, không được giao giải quyết yêu cầu cung cấp thông tin.',
    title: 'Yêu cầu cung cấp thông tin',
    lead: 'Dành cho thông tin chưa có trong danh mục công khai. Không thu phí; bạn chỉ trả chi phí thực tế in, sao, gửi nếu có.',
    send: 'Gửi yêu cầu',
    sent: 'Đã gửi yêu cầu',
    parent: { label: 'Tiếp cận thông tin', href: paths.informationAccess() },
    desk: 'Yêu cầu cung cấp thông tin',
    register: 'Sổ theo dõi cung cấp thông tin theo yêu cầu',
  },
  forms: [
    { label: 'Cá nhân', form: informationRequestOfPerson },
    { label: 'Thay mặt tổ chức, đoàn thể, doanh nghiệp', form: informationRequestOfGroup },
  ],
  fields: {
    name: 'name',
    email: 'email',
    identity: 'identity',
    subject: 'information',
    channel: 'channel',
    shown: ['information', 'channel'],
  },
  initial: 'submitted',
  states: {
    submitted: {
      label: 'Chờ tiếp nhận',
      plain: 'Yêu cầu của bạn đã đến Văn phòng Ủy ban nhân dân xã. Bạn không phải làm gì thêm.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'handler',
    },
    processing: {
      label: 'Đang giải quyết',
      plain: 'Cán bộ đang tìm và chuẩn bị thông tin bạn cần.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'handler',
    },
    asked: {
      label: 'Chờ người yêu cầu làm rõ',
      plain: 'Cán bộ cần bạn làm rõ thêm. Hãy trả lời ở dưới để yêu cầu được tiếp tục.',
      tone: 'waiting',
      clock: 'paused',
    },
    answered: {
      label: 'Đã cung cấp',
      plain: 'Thông tin bạn yêu cầu có ở dưới.',
      tone: 'done',
      clock: 'stopped',
      outcome: 'answered',
    },
    refused: {
      label: 'Từ chối cung cấp',
      plain:
        'Yêu cầu không được đáp ứng; căn cứ và lý do có ở dưới. Nếu không đồng ý, bạn có quyền khiếu nại với Chủ tịch Ủy ban nhân dân xã.',
      tone: 'stopped',
      clock: 'stopped',
      outcome: 'refused',
    },
    forwarded: {
      label: 'Đã hướng dẫn đến cơ quan khác',
      plain: 'Thông tin do cơ quan khác nắm giữ; cách liên hệ có ở dưới.',
      tone: 'neutral',
      clock: 'stopped',
      outcome: 'forwarded',
    },
    withdrawn: {
      label: 'Đã rút',
      plain: 'Yêu cầu đã được rút và không giải quyết tiếp.',
      tone: 'neutral',
      clock: 'stopped',
      outcome: 'withdrawn',
    },
  },
  transitions,
  circumstances: {
    ...inquiryCircumstances,
    complex: ({ handling }: InquiryFacts) => handling === COMPLEX,
  },
  clock: {
    first: { ...wd(3), law: 'Điều 30 Luật Tiếp cận thông tin: cung cấp, hoặc thông báo thời hạn' },
    limits: {
      [SIMPLE]: {
        electronic: { ...wd(3), law: 'khoản 3 Điều 30 Luật Tiếp cận thông tin' },
        office: { ...wd(3), law: 'Điều 29 Luật Tiếp cận thông tin' },
        post: { ...wd(5), law: 'Điều 31 Luật Tiếp cận thông tin' },
      },
      [COMPLEX]: {
        electronic: {
          ...wd(15),
          law: 'khoản 3 Điều 30 Luật Tiếp cận thông tin',
          extension: { unit: 'days', value: 15 },
        },
        office: { ...wd(10), law: 'Điều 29 Luật Tiếp cận thông tin', extension: wd(10) },
        post: { ...wd(15), law: 'Điều 31 Luật Tiếp cận thông tin', extension: { unit: 'days', value: 15 } },
      },
    },
    // The limits run from a valid request: one that says what is wanted (Đ24, Đ29–Đ31).
    pauses: 'reset',
  },
  handlers: { units: ['van-phong'], roles: ['one-stop-desk'] },
  viewers: ['administrator'],
  receipt: informationReceipt,
  papers: informationPapers,
  sentMail: {
    subject: 'Đã nhận yêu cầu cung cấp thông tin',
    lines: ['Yêu cầu cung cấp thông tin của bạn đã đến Ủy ban nhân dân xã.'],
  },
  keptMonths: 60,
};
