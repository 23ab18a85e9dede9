// Requests for information under the Law on Access to Information 104/2016/QH13 (Đ10.12 of the regulation).
// The limits follow Đ29–Đ31 of the law as the domain notes give them; where the notes are silent (simple at the office,
// complex by post) the nearest limit of the law is taken, and is to be reviewed.
import { paths } from '#app/addresses/paths.ts';
import { informationRequestOfGroup, informationRequestOfPerson } from './information-request-form.ts';
import { ownRule } from '#app/retention/rule.ts';
import { ownWork, unmet } from '../common-words.ts';
import { inquiryCircumstances, type InquiryFacts, type InquiryKind } from '../../kind.ts';
import { informationPapers, informationReceipt } from './information-request-papers.ts';
import {
  COMPLEX,
  elsewhereWaits,
  informationDrafts,
  informationTransitions,
  SIMPLE,
} from './information-request-steps.ts';

const wd = (value: number) => ({ unit: 'working-days', value }) as const;

const approving: InquiryKind['states'][string] = {
  label: 'Chờ duyệt trả lời',
  plain: 'Văn bản trả lời đã soạn xong, đang chờ lãnh đạo Ủy ban nhân dân duyệt.',
  tone: 'progress',
  clock: 'running',
  waitsFor: 'approver',
};

export const informationRequest: InquiryKind = {
  id: 'information-request',
  words: {
    one: 'yêu cầu cung cấp thông tin',
    unmet,
    notAllowed: 'Bạn không có quyền xử lý yêu cầu cung cấp thông tin này.',
    ownWork: ownWork('trả lời'),
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
    phone: 'phone',
    identity: 'identity',
    organisation: 'organisation',
    subject: 'information',
    channel: 'channel',
    shown: ['information', 'channel'],
  },
  initial: 'submitted',
  states: {
    submitted: {
      label: 'Chờ tiếp nhận',
      plain: 'Yêu cầu của bạn đã đến Văn phòng Ủy ban nhân dân. Bạn không phải làm gì thêm.',
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
    approving,
    [elsewhereWaits]: { ...approving, sameAs: 'approving' },
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
        'Yêu cầu không được đáp ứng; căn cứ và lý do có ở dưới. Nếu không đồng ý, bạn có quyền khiếu nại với Chủ tịch Ủy ban nhân dân.',
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
  transitions: informationTransitions,
  circumstances: {
    ...inquiryCircumstances,
    complex: ({ handling }: InquiryFacts) => handling === COMPLEX,
  },
  clock: {
    first: {
      id: 'first-reply',
      ...wd(3),
      law: 'Điều 30 Luật Tiếp cận thông tin: cung cấp, hoặc thông báo thời hạn',
      duty: 'Trả lời hoặc thông báo thời hạn',
    },
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
    promise: { days: 30 },
    // The limits run from a valid request: one that says what is wanted (Đ24, Đ29–Đ31). Who asks for what was plain gains nothing: once.
    pauses: 'reset',
  },
  handlers: { units: ['van-phong'], roles: ['one-stop-desk'] },
  // Either of the two: a commune of few people has no others who may decide for the committee.
  approvers: { roles: ['chairman', 'vice-chairman'] },
  viewers: [],
  keepers: ['administrator'],
  drafts: informationDrafts,
  report: { id: 'information', heading: 'Cung cấp thông tin theo yêu cầu' },
  receipt: informationReceipt,
  papers: informationPapers,
  sentMail: {
    subject: 'Đã nhận yêu cầu cung cấp thông tin',
    lines: ['Yêu cầu cung cấp thông tin của ông/bà đã đến Ủy ban nhân dân.'],
  },
  retention: ownRule(60, 'khi giải quyết xong'),
};
