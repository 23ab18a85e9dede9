// Petitions and feedback on administrative rules (Đ10.8a; NĐ 20/2008, 48/2013, 92/2017): classified and sent on within five
// working days where another is competent, answered within fifteen, the result published.
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';
import { ownRule } from '#app/retention/rule.ts';
import { petitionForm, petitionTopics, type PetitionTopic } from './petition-form.ts';
import { reviewStates, waitingStates } from '../answering.ts';
import { ownWork, unmet } from '../common-words.ts';
import { reviewAskingDays } from '../../limits.ts';
import { inquiryCircumstances, type InquiryKind } from '../../kind.ts';
import { petitionPapers, petitionReceipt } from './petition-papers.ts';
import { otherWays, petitionDrafts, petitionTransitions } from './petition-steps.ts';

/** Which unit usually handles it; whoever classifies may give it to another. */
const unitOfTopic: Readonly<Record<PetitionTopic, string>> = {
  'quy-dinh': 'tu-phap',
  'can-bo': 'noi-vu',
  'dat-dai': 'dia-chinh',
  'moi-truong': 'dia-chinh',
  'giao-thong': 'ke-hoach',
  'an-ninh': 'cac-nganh',
  'xa-hoi': 'xa-hoi',
  khac: 'van-phong',
};

const approving: InquiryKind['states'][string] = {
  label: 'Chờ duyệt trả lời',
  plain: 'Trả lời đã soạn xong, đang chờ lãnh đạo Ủy ban nhân dân duyệt.',
  tone: 'progress',
  clock: 'running',
  waitsFor: 'approver',
};

const states: InquiryKind['states'] = {
  submitted: {
    label: 'Mới tiếp nhận',
    plain: 'Phản ánh của bạn đã đến Văn phòng Ủy ban nhân dân. Bạn không phải làm gì thêm.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'handler',
  },
  registered: {
    label: 'Đã vào sổ, chờ phân loại',
    plain: 'Phản ánh của bạn đã vào sổ. Văn phòng đang xem việc này thuộc ai giải quyết.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'handler',
  },
  assigned: {
    label: 'Đã giao giải quyết',
    plain: 'Phản ánh đã được giao cho đơn vị phụ trách.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'assignee',
  },
  answering: {
    label: 'Đang xử lý',
    plain: 'Đơn vị phụ trách đang giải quyết và soạn trả lời.',
    tone: 'progress',
    clock: 'running',
    waitsFor: 'assignee',
  },
  approving,
  ...waitingStates(approving, otherWays),
  asked: {
    label: 'Chờ người gửi bổ sung',
    plain: 'Cán bộ cần bạn nói rõ thêm. Hãy trả lời ở dưới để phản ánh được tiếp tục.',
    tone: 'waiting',
    clock: 'paused',
  },
  merged: {
    label: 'Giải quyết chung',
    plain:
      'Việc này đã có người khác phản ánh nên được giải quyết chung. Bạn được báo từng bước và nhận trả lời.',
    tone: 'progress',
    clock: 'running',
    merged: true,
  },
  answered: {
    label: 'Đã trả lời',
    plain: 'Trả lời có ở dưới.',
    tone: 'done',
    clock: 'stopped',
    outcome: 'answered',
  },
  published: {
    label: 'Đã trả lời và công khai',
    plain: 'Trả lời có ở dưới, và kết quả được công khai ở mục Phản ánh, kiến nghị.',
    tone: 'done',
    clock: 'stopped',
    outcome: 'answered',
  },
  declined: {
    label: 'Không tiếp nhận',
    plain: 'Nội dung không được tiếp nhận; lý do và việc bạn có thể làm tiếp ở dưới.',
    tone: 'stopped',
    clock: 'stopped',
    outcome: 'refused',
  },
  conduct: {
    label: 'Đã chuyển người có thẩm quyền',
    plain: 'Phản ánh về việc làm của cán bộ đã được chuyển đến người có thẩm quyền xem xét.',
    tone: 'neutral',
    clock: 'stopped',
    outcome: 'forwarded',
  },
  forwarded: {
    label: 'Đã chuyển cơ quan khác',
    plain: 'Việc này thuộc thẩm quyền cơ quan khác; Ủy ban nhân dân đã chuyển phản ánh, cách liên hệ ở dưới.',
    tone: 'neutral',
    clock: 'stopped',
    outcome: 'forwarded',
  },
  ...reviewStates('phản ánh'),
  withdrawn: {
    label: 'Đã rút',
    plain: 'Phản ánh đã được rút và không giải quyết tiếp.',
    tone: 'neutral',
    clock: 'stopped',
    outcome: 'withdrawn',
  },
};

export const petition: InquiryKind = {
  id: 'petition',
  words: {
    one: 'phản ánh, kiến nghị',
    unmet,
    notAllowed: 'Bạn không có quyền xử lý phản ánh, kiến nghị này.',
    ownWork: ownWork('trả lời'),
    title: 'Gửi phản ánh, kiến nghị',
    lead: 'Báo việc cần sửa ở xã, hoặc đề xuất. Trả lời trong 15 ngày làm việc.',
    send: 'Gửi phản ánh, kiến nghị',
    sent: 'Đã gửi phản ánh, kiến nghị',
    parent: { label: 'Phản ánh, kiến nghị', href: paths.inquiryFront('petition') },
    desk: 'Phản ánh, kiến nghị',
    register: 'Sổ tiếp nhận phản ánh, kiến nghị',
  },
  forms: [{ label: 'Cá nhân, tổ chức', form: petitionForm }],
  // Without the dossier's code, which opens its state to whoever reads it where the petition is published.
  aboutLateDossier: ({ procedureName, submittedAt, dueAt, awaited }) => ({
    topic: 'can-bo',
    title:
      awaited === 'result'
        ? 'Hồ sơ quá ngày hẹn mà chưa có kết quả'
        : 'Hồ sơ nộp trực tuyến chưa được trả lời',
    rule: procedureName,
    content:
      awaited === 'result'
        ? `Tôi nộp hồ sơ ngày ${formatDate(submittedAt)} và được hẹn trả kết quả ngày ${formatDate(dueAt)}. Đã quá ngày hẹn mà tôi chưa nhận được kết quả.`
        : `Tôi nộp hồ sơ ngày ${formatDate(submittedAt)}, phải được trả lời chậm nhất ngày ${formatDate(dueAt)}. Đã quá ngày đó mà hồ sơ chưa được tiếp nhận.`,
    wish:
      awaited === 'result'
        ? 'Đề nghị cho biết vì sao chậm và ngày có kết quả.'
        : 'Đề nghị tiếp nhận hồ sơ hoặc cho biết còn thiếu gì.',
  }),
  attachments: {
    behind: 'place',
    label: 'Ảnh, tài liệu kèm theo',
    hint: 'Ảnh hiện trường, văn bản liên quan. Thông tin máy ảnh và vị trí ghi trong ảnh được xóa đi',
  },
  fields: {
    name: 'name',
    email: 'email',
    phone: 'phone',
    organisation: 'organisation',
    subject: 'title',
    category: 'topic',
    nameShown: 'nameShown',
    point: 'point',
    shown: ['topic', 'title', 'rule', 'content', 'wish', 'hamlet', 'spot', 'nameShown'],
  },
  initial: 'submitted',
  states,
  transitions: petitionTransitions(Object.keys(states)),
  circumstances: inquiryCircumstances,
  clock: {
    first: {
      id: 'classification',
      unit: 'working-days',
      value: 5,
      law: 'Điều 9 Nghị định 20/2008/NĐ-CP: phân loại, chuyển cơ quan có thẩm quyền',
      duty: 'Phân loại, chuyển đến nơi giải quyết',
    },
    limits: {
      own: {
        '*': { unit: 'working-days', value: 15, law: 'điểm đ khoản 1 Điều 17 Nghị định 43/2011/NĐ-CP' },
      },
    },
    promise: { days: 30 },
    // The decrees are silent; the days that pass while only whoever wrote can go on are his.
    pauses: 'pause',
  },
  escalation: { workingDays: 3, roles: ['chairman'] },
  reopening: { days: reviewAskingDays },
  merging: {
    mail: {
      subject: 'Phản ánh của ông/bà có bước mới',
      lines: ['Phản ánh cùng nội dung, được giải quyết chung với phản ánh của ông/bà, vừa có bước mới.'],
    },
  },
  likeness: { months: 6, text: 'content', place: 'hamlet' },
  handlers: { units: ['van-phong'], roles: ['one-stop-desk'] },
  approvers: { roles: ['chairman', 'vice-chairman'] },
  viewers: [],
  keepers: ['administrator'],
  drafts: {
    ...petitionDrafts,
    answer: [
      {
        id: 'finding',
        kind: 'radio',
        label: 'Kết quả xem xét',
        required: true,
        options: {
          labelled: [
            { value: 'accepted', label: 'Tiếp thu, đã hoặc sẽ giải quyết' },
            { value: 'partly', label: 'Tiếp thu một phần' },
            { value: 'explained', label: 'Giải thích, làm rõ; quy định và việc làm hiện nay là đúng' },
            { value: 'proposed', label: 'Đã kiến nghị cấp trên sửa đổi quy định' },
          ],
        },
        example: 'accepted',
      },
      {
        id: 'answer',
        kind: 'text',
        label: 'Trả lời',
        missing: 'Viết câu trả lời',
        hint: 'Đã xem xét thế nào, giải quyết ra sao, ai làm, khi nào xong; căn cứ pháp luật nếu có',
        required: true,
        multiline: true,
        maxLength: 20_000,
        example: 'Ủy ban nhân dân đã kiểm tra và giao tổ quản lý điện thay các bóng hỏng trong tuần này.',
      },
    ],
  },
  publication: {
    shelf: { id: 'tra-loi-kien-nghi' },
    categories: petitionTopics.map(({ value, label }) => ({ value, label, unit: unitOfTopic[value] })),
    // Đ10.3: replies to petitions.
    listedIn: [
      {
        section: 'tra-loi-kien-nghi',
        facts: { petition: 'question', petitioner: 'name', answeredBy: 'unit', answeredOn: 'answeredOn' },
      },
    ],
    from: { title: 'title', question: 'content', answer: 'answer' },
    words: {
      question: 'Phản ánh, kiến nghị',
      answer: 'Trả lời của Ủy ban nhân dân',
      list: 'Phản ánh, kiến nghị đã giải quyết',
      empty: 'Chưa có phản ánh, kiến nghị nào được công khai.',
    },
  },
  report: { id: 'petitions', heading: 'Phản ánh, kiến nghị' },
  receipt: petitionReceipt,
  papers: petitionPapers,
  sentMail: {
    subject: 'Đã nhận phản ánh, kiến nghị',
    lines: [
      'Phản ánh, kiến nghị của ông/bà đã đến Ủy ban nhân dân. Việc thuộc thẩm quyền của Ủy ban nhân dân được trả lời trong 15 ngày làm việc.',
    ],
  },
  retention: ownRule(60, 'khi giải quyết xong'),
};
