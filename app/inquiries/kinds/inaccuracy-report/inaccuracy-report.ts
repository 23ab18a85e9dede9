// Whoever finds that something published is not right says so, and has an answer within 15 days (Luật Tiếp cận thông tin 104/2016/QH13
// Đ22: the limit as the domain notes give it; what else the article says is not checked against the law's own text).
import { reviewAskingDays } from '../../limits.ts';
import { paths } from '#app/addresses/paths.ts';
import { ownRule } from '#app/retention/rule.ts';
import { inquiryCircumstances, type InquiryKind } from '../../kind.ts';
import { ownWork, unmet } from '../common-words.ts';
import { inaccuracyReportForm } from './inaccuracy-report-form.ts';
import { inaccuracyPapers, inaccuracyReceipt } from './inaccuracy-report-papers.ts';
import { inaccuracyDrafts, inaccuracyTransitions } from './inaccuracy-report-steps.ts';

export const inaccuracyReport: InquiryKind = {
  id: 'inaccuracy-report',
  words: {
    one: 'báo sai sót',
    unmet,
    notAllowed: 'Bạn không có quyền xử lý báo sai sót này.',
    ownWork: ownWork('trả lời'),
    title: 'Báo thông tin không chính xác',
    lead: 'Thấy thông tin trên Cổng chưa đúng, xin báo cho Ủy ban nhân dân. Thông tin được kiểm tra, sửa nếu chưa đúng, và bạn được trả lời trong 15 ngày.',
    send: 'Gửi',
    sent: 'Đã gửi',
    parent: { label: 'Tiếp cận thông tin', href: paths.informationAccess() },
    desk: 'Báo sai sót',
    register: 'Sổ theo dõi báo thông tin không chính xác',
  },
  forms: [{ label: 'Người báo', form: inaccuracyReportForm }],
  fields: {
    name: 'name',
    email: 'email',
    phone: 'phone',
    subject: 'pageTitle',
    page: 'page',
    shown: ['page', 'pageTitle', 'wrong', 'right'],
  },
  initial: 'received',
  states: {
    received: {
      label: 'Mới nhận',
      plain: 'Điều bạn báo đã đến Văn phòng Ủy ban nhân dân. Bạn không phải làm gì thêm.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'handler',
    },
    assigned: {
      label: 'Đã giao kiểm tra',
      plain: 'Điều bạn báo đã được chuyển đến đơn vị cung cấp thông tin đó.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'assignee',
    },
    answering: {
      label: 'Đang kiểm tra',
      plain: 'Đơn vị phụ trách đang kiểm tra và soạn trả lời.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'assignee',
    },
    approving: {
      label: 'Chờ duyệt trả lời',
      plain: 'Trả lời đã soạn xong, đang chờ lãnh đạo Ủy ban nhân dân duyệt.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'approver',
    },
    asked: {
      label: 'Chờ người báo bổ sung',
      plain: 'Cán bộ cần bạn nói rõ thêm. Hãy trả lời ở dưới để việc kiểm tra được tiếp tục.',
      tone: 'waiting',
      clock: 'paused',
    },
    answered: {
      label: 'Đã trả lời',
      plain: 'Trả lời có ở dưới.',
      tone: 'done',
      clock: 'stopped',
      outcome: 'answered',
    },
    withdrawn: {
      label: 'Đã rút',
      plain: 'Báo sai sót đã được rút và không trả lời nữa.',
      tone: 'neutral',
      clock: 'stopped',
      outcome: 'withdrawn',
    },
  },
  transitions: inaccuracyTransitions,
  circumstances: inquiryCircumstances,
  clock: {
    first: {
      id: 'answer',
      unit: 'days',
      value: 15,
      law: 'Điều 22 Luật Tiếp cận thông tin: kiểm tra, trả lời',
      duty: 'Kiểm tra, trả lời',
    },
    limits: {},
    promise: { days: 30 },
    // The law is silent; the days that pass while only whoever wrote can go on are his.
    pauses: 'pause',
  },
  reopening: { days: reviewAskingDays },
  handlers: { units: ['van-phong'], roles: ['one-stop-desk'] },
  approvers: { roles: ['chairman', 'vice-chairman'] },
  viewers: [],
  keepers: ['administrator'],
  drafts: inaccuracyDrafts,
  report: { id: 'inaccuracies', heading: 'Báo thông tin không chính xác' },
  receipt: inaccuracyReceipt,
  papers: inaccuracyPapers,
  sentMail: {
    subject: 'Đã nhận điều ông/bà báo về thông tin trên Cổng',
    lines: ['Điều ông/bà báo về thông tin không chính xác đã đến Ủy ban nhân dân.'],
  },
  retention: ownRule(24, 'khi trả lời xong'),
};
