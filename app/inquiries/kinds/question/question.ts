// Questions to the commune (Đ13.2): answered within 15 working days, or told how far it is and when (NĐ 43/2011 Đ17.1đ).
import { paths } from '#app/addresses/paths.ts';
import { ownRule } from '#app/retention/rule.ts';
import { questionForm, questionTopics, type QuestionTopic } from './question-form.ts';
import { reviewStates, waitingStates } from '../answering.ts';
import { ownWork, unmet } from '../common-words.ts';
import { reviewAskingDays } from '../../limits.ts';
import { inquiryCircumstances, type InquiryKind } from '../../kind.ts';
import { questionPapers, questionReceipt } from './question-papers.ts';
import { otherWays, questionDrafts, questionTransitions } from './question-steps.ts';

/** Which unit usually answers; whoever receives the question may give it to another. */
const unitOfTopic: Readonly<Record<QuestionTopic, string>> = {
  'ho-tich': 'tu-phap',
  'dat-dai': 'dia-chinh',
  'moi-truong': 'dia-chinh',
  'giao-thong': 'ke-hoach',
  'xa-hoi': 'xa-hoi',
  'van-hoa': 'van-hoa',
  'tai-chinh': 'tai-chinh',
  'cu-tru': 'cac-nganh',
  'dich-vu-cong': 'van-phong',
  khac: 'van-phong',
};

const approving: InquiryKind['states'][string] = {
  label: 'Chờ duyệt',
  plain: 'Câu trả lời đã soạn xong, đang chờ lãnh đạo Ủy ban nhân dân duyệt.',
  tone: 'progress',
  clock: 'running',
  waitsFor: 'approver',
};

const states: InquiryKind['states'] = {
  received: {
    label: 'Mới nhận',
    plain: 'Câu hỏi của bạn đã đến Văn phòng Ủy ban nhân dân. Bạn không phải làm gì thêm.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'handler',
  },
  assigned: {
    label: 'Đã giao',
    plain: 'Câu hỏi đã được chuyển đến đơn vị phụ trách.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'assignee',
  },
  answering: {
    label: 'Đang soạn trả lời',
    plain: 'Đơn vị phụ trách đang soạn câu trả lời.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'assignee',
  },
  approving,
  ...waitingStates(approving, otherWays),
  asked: {
    label: 'Chờ người hỏi bổ sung',
    plain: 'Cán bộ cần bạn nói rõ thêm. Hãy trả lời ở dưới để câu hỏi được tiếp tục.',
    tone: 'waiting',
    clock: 'paused',
  },
  answered: {
    label: 'Đã trả lời',
    plain: 'Câu trả lời có ở dưới.',
    tone: 'done',
    clock: 'stopped',
    outcome: 'answered',
  },
  published: {
    label: 'Đã trả lời và đăng công khai',
    plain: 'Câu trả lời có ở dưới, và được đăng ở mục Hỏi đáp cho mọi người cùng biết.',
    tone: 'done',
    clock: 'stopped',
    outcome: 'answered',
  },
  declined: {
    label: 'Không trả lời',
    plain: 'Câu hỏi không được trả lời; lý do có ở dưới.',
    tone: 'stopped',
    clock: 'stopped',
    outcome: 'refused',
  },
  forwarded: {
    label: 'Đã hướng dẫn đến cơ quan khác',
    plain: 'Việc bạn hỏi do cơ quan khác giải quyết; cách liên hệ có ở dưới.',
    tone: 'neutral',
    clock: 'stopped',
    outcome: 'forwarded',
  },
  ...reviewStates('câu hỏi'),
  withdrawn: {
    label: 'Đã rút',
    plain: 'Câu hỏi đã được rút và không trả lời nữa.',
    tone: 'neutral',
    clock: 'stopped',
    outcome: 'withdrawn',
  },
};

export const question: InquiryKind = {
  id: 'question',
  words: {
    one: 'câu hỏi',
    unmet,
    notAllowed: 'Bạn không có quyền xử lý câu hỏi này.',
    ownWork: ownWork('câu trả lời'),
    title: 'Đặt câu hỏi',
    lead: 'Hỏi về chính sách, thủ tục và công việc của Ủy ban nhân dân. Trả lời trong 15 ngày làm việc; chưa trả lời được thì Ủy ban nhân dân báo tiến độ và hẹn ngày.',
    send: 'Gửi câu hỏi',
    sent: 'Đã gửi câu hỏi',
    parent: { label: 'Hỏi đáp', href: paths.inquiryFront('question') },
    desk: 'Hỏi đáp',
    register: 'Sổ theo dõi trả lời câu hỏi',
  },
  forms: [{ label: 'Người hỏi', form: questionForm }],
  fields: {
    name: 'name',
    email: 'email',
    phone: 'phone',
    subject: 'title',
    category: 'topic',
    nameShown: 'nameShown',
    shown: ['topic', 'title', 'question', 'nameShown'],
  },
  initial: 'received',
  states,
  transitions: questionTransitions(Object.keys(states)),
  circumstances: inquiryCircumstances,
  clock: {
    first: {
      id: 'answer',
      unit: 'working-days',
      value: 15,
      law: 'điểm đ khoản 1 Điều 17 Nghị định 43/2011/NĐ-CP: trả lời, hoặc báo tiến độ và hẹn ngày',
    },
    limits: {},
    promise: { days: 30 },
    // The decree is silent; the days that pass while only the asker can go on are his.
    pauses: 'pause',
  },
  reopening: { days: reviewAskingDays },
  likeness: { months: 12, text: 'question' },
  handlers: { units: ['van-phong'], roles: ['one-stop-desk'] },
  approvers: { roles: ['chairman', 'vice-chairman'] },
  viewers: [],
  keepers: ['administrator'],
  drafts: {
    ...questionDrafts,
    answer: [
      {
        id: 'answer',
        kind: 'text',
        label: 'Câu trả lời',
        hint: 'Viết để người hỏi hiểu và làm được: việc cần làm, giấy tờ, nơi đến, thời gian, căn cứ',
        required: true,
        multiline: true,
        maxLength: 20_000,
        example: 'Bạn mang giấy chứng sinh và giấy tờ tùy thân đến Bộ phận Một cửa.',
      },
    ],
  },
  publication: {
    shelf: { id: 'hoi-dap', label: 'Hỏi đáp' },
    listFound: {
      summary: (unitName) => `Đặt câu hỏi với ${unitName}, xem câu hỏi đã được trả lời.`,
      alsoCalled: ['Đặt câu hỏi', 'Câu hỏi thường gặp', 'Hỏi cán bộ'],
    },
    followed: {
      one: {
        id: 'question',
        label: 'Câu hỏi',
        when: 'câu trả lời này được sửa hoặc bổ sung',
        changed: 'Câu trả lời đã được sửa hoặc bổ sung',
      },
      category: {
        id: 'subject',
        label: 'Hỏi đáp',
        when: 'có câu hỏi mới được trả lời về lĩnh vực này',
      },
    },
    categories: questionTopics.map(({ value, label }) => ({ value, label, unit: unitOfTopic[value] })),
    from: { title: 'title', question: 'question', answer: 'answer' },
    words: {
      question: 'Câu hỏi',
      answer: 'Trả lời',
      list: 'Câu hỏi đã trả lời',
      empty: 'Chưa có câu hỏi nào được đăng.',
    },
  },
  report: { id: 'questions', heading: 'Hỏi đáp' },
  receipt: questionReceipt,
  papers: questionPapers,
  sentMail: {
    subject: 'Đã nhận câu hỏi',
    lines: ['Câu hỏi của ông/bà đã đến Ủy ban nhân dân.'],
  },
  retention: ownRule(24, 'khi giải quyết xong'),
};
