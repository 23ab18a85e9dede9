// Receiving citizens (Luật Tiếp công dân 42/2013/QH13, TT 04/2021/TT-TTCP): a resident asks for an hour, the desk confirms it, and what
// came of it stands in "Sổ tiếp công dân". The articles are cited as the domain notes and the procedure 2.001909 have them, unverified.
import { paths } from '#app/addresses/paths.ts';
import { ownRule } from '#app/retention/rule.ts';
import { inquiryCircumstances, type InquiryKind } from '../../kind.ts';
import { citizenReceptionForm } from './citizen-reception-form.ts';
import { receptionTransitions } from './citizen-reception-steps.ts';

export const citizenReception: InquiryKind = {
  id: 'citizen-reception',
  words: {
    one: 'đăng ký tiếp công dân',
    notAllowed: 'Bạn không có quyền xử lý đăng ký tiếp công dân này.',
    title: 'Đăng ký giờ tiếp công dân',
    lead: 'Muốn trình bày trực tiếp với Chủ tịch hoặc cán bộ tiếp công dân, xin đăng ký để được hẹn giờ. Không đăng ký vẫn đến được vào ngày tiếp công dân.',
    send: 'Gửi đăng ký',
    sent: 'Đã gửi đăng ký',
    parent: { label: 'Liên hệ', href: paths.contact() },
    desk: 'Tiếp công dân',
    register: 'Sổ tiếp công dân',
  },
  forms: [{ label: 'Người đến', form: citizenReceptionForm }],
  fields: {
    ...{ name: 'name', email: 'email', phone: 'phone', subject: 'subject' },
    shown: ['host', 'wishedOn', 'people', 'subject'],
  },
  initial: 'received',
  states: {
    received: {
      label: 'Chờ hẹn giờ',
      plain: 'Đăng ký của bạn đã đến Bộ phận tiếp công dân. Bạn được báo khi có giờ.',
      tone: 'progress',
      clock: 'running',
      waitsFor: 'handler',
    },
    confirmed: {
      label: 'Đã hẹn giờ',
      plain: 'Giờ, nơi và người tiếp có ở dưới. Khi đến, xin mang theo giấy tờ tùy thân.',
      tone: 'progress',
      // The visitor comes; until what came of it is recorded, it stays with the desk.
      clock: 'paused',
      waitsFor: 'handler',
    },
    held: {
      label: 'Đã tiếp',
      plain: 'Kết quả buổi tiếp có ở dưới.',
      tone: 'done',
      clock: 'stopped',
      outcome: 'answered',
    },
    missed: {
      label: 'Không đến',
      plain: 'Bạn đã không đến vào giờ hẹn. Bạn đăng ký giờ khác được bất cứ lúc nào.',
      tone: 'neutral',
      clock: 'stopped',
      outcome: 'missed',
    },
    declined: {
      label: 'Không tiếp',
      plain: 'Đăng ký này không được nhận. Lý do có ở dưới.',
      tone: 'stopped',
      clock: 'stopped',
      outcome: 'refused',
    },
    withdrawn: {
      label: 'Đã rút',
      plain: 'Đăng ký đã được rút.',
      tone: 'neutral',
      clock: 'stopped',
      outcome: 'withdrawn',
    },
  },
  transitions: receptionTransitions,
  circumstances: inquiryCircumstances,
  clock: {
    first: {
      id: 'confirm',
      unit: 'working-days',
      value: 2,
      law: 'Cam kết của Ủy ban nhân dân; luật không định số ngày',
      duty: 'Hẹn giờ',
    },
    limits: {},
    pauses: 'pause',
  },
  handlers: { units: [], roles: ['one-stop-desk'] },
  viewers: ['chairman'],
  keepers: [],
  report: { id: 'reception', heading: 'Tiếp công dân' },
  receipt: {
    name: 'giay-dang-ky',
    label: 'Phiếu đăng ký',
    title: ['PHIẾU ĐĂNG KÝ', 'GIỜ TIẾP CÔNG DÂN'],
    lead: 'Ủy ban nhân dân đã nhận được đăng ký giờ tiếp công dân của Ông/Bà:',
    close: 'Ông/Bà theo dõi giờ hẹn bằng mã trên đây. Xin giữ mã cẩn thận: ai có mã đều xem được.',
    signed: false,
  },
  papers: {
    result: {
      name: 'ket-qua-tiep',
      label: 'Kết quả buổi tiếp',
      title: ['KẾT QUẢ', 'TIẾP CÔNG DÂN'],
      lead: 'Ủy ban nhân dân đã tiếp Ông/Bà, với kết quả được ghi vào Sổ tiếp công dân như sau:',
      close: 'Trân trọng./.',
      signed: true,
      signatory: '(Người tiếp công dân)',
    },
  },
  sentMail: {
    subject: 'Đã nhận đăng ký giờ tiếp công dân',
    lines: ['Đăng ký giờ tiếp công dân của ông/bà đã đến Ủy ban nhân dân. Ông/bà được báo khi có giờ.'],
  },
  retention: ownRule(24, 'khi tiếp xong'),
};
