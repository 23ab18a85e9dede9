// The mails and short messages about a dossier, as a helpful official would write them. They carry no answer of the declaration.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { feeChangeSentences, type FeeChange } from '#catalog/balance.ts';
import { formatVnd } from '#catalog/money.ts';
import { paymentTermDays } from '#catalog/payment-term.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';
import {
  howMoneyComesBack,
  refundWays,
  whyFeeStays,
  type PaymentMethod,
  type RefundWay,
} from '#catalog/payment-states.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import type { Unit } from '../kernel/deps.server.ts';
import { writeMail, type Letter, type WrittenMail } from './letter.ts';
import { shortName, writeSms } from './short-message.ts';

export interface MailFacts {
  readonly name: string;
  readonly code: string;
  readonly procedureName: string;
  /** Where the applicant reads on. */
  readonly link: string;
  readonly amount?: number;
  readonly registerNumber?: string;
  readonly dueAt?: Date;
  /** "2026-12-04": the day that is promised instead; of a verification, by which its result is wanted. */
  readonly until?: string;
  /** Where something is verified. */
  readonly place?: string;
  /** When and where the applicant is to be there. */
  readonly meeting?: string;
  /** The law gives more time for what is verified: `dueAt` is later than it was. */
  readonly longerLimit?: boolean;
  readonly reason?: string;
  /** Of a supplement request: what is asked, item by item. */
  readonly items?: readonly string[];
  /** "2026-12-04": by when it is to be answered. */
  readonly answerBy?: string;
  readonly delivery?: Delivery;
  /** What the applicant does at the desk when fetching the result: "Ký Sổ và nhận Trích lục". */
  readonly lastStep?: string;
  readonly reference?: string;
  /** How `amount` was paid. */
  readonly method?: PaymentMethod;
  /** đồng that are due after a payment. */
  readonly rest?: number;
  /** Of an attempt that brought no money, or another sum: the dossier still waits for it. */
  readonly payAgain?: boolean;
  /** What was paid and goes back: the dossier ended without being handled, or less is due. */
  readonly owedBack?: readonly { readonly amount: number; readonly method: PaymentMethod }[];
  /** What a step changed in what the dossier costs. `lines`: one an item. `online`: what is due can be paid on the portal. */
  readonly fees?: FeeChange & { readonly lines: readonly string[]; readonly online: boolean };
  /** The ground of the exemption that is claimed: "Người thuộc hộ nghèo". */
  readonly exemption?: string;
  /** What was paid and stays, because the dossier was handled: đồng. */
  readonly kept?: number;
  /** It was handled, and not granted: no result is handed over, but the notice. */
  readonly declined?: boolean;
  readonly refund?: { readonly way: RefundWay; readonly returnedOn: string; readonly evidence: string };
  /** Where the applicant says, once and without signing in, how his dossier was handled. */
  readonly ratingLink?: string;
  /** Who wrote a message, as the applicant reads it. */
  readonly author?: string;
  /** What changed in the procedure of a draft, in words. */
  readonly changes?: readonly string[];
}

const reasonLines = (facts: MailFacts): readonly string[] =>
  facts.reason === undefined ? [] : ['', `Lý do: ${facts.reason}`];

/** The day that is promised instead of the due date. */
const postponedLines = (facts: MailFacts): readonly string[] => [
  ...reasonLines(facts),
  '',
  ...(facts.until === undefined ? [] : [`Hẹn lại ngày trả kết quả: ${formatLongDate(facts.until)}.`]),
  'Phiếu xin lỗi và hẹn lại ngày trả kết quả có trên trang hồ sơ của ông/bà. Ông/bà không phải làm gì thêm.',
];

const referenceLines = (facts: MailFacts): readonly string[] =>
  facts.reference === undefined ? [] : [`Mã giao dịch: ${facts.reference}.`];

/** What was paid goes back: how much, and how. */
const owedBackLines = ({ owedBack = [] }: MailFacts): readonly string[] =>
  owedBack.flatMap(({ amount, method }) => [
    '',
    `Số tiền ${formatVnd(amount)} đã nộp sẽ được hoàn lại cho ông/bà. ${howMoneyComesBack[method]}`,
  ]);

const whereToPay = (isOnline: boolean): string =>
  isOnline
    ? 'Ông/bà nộp trực tuyến trên trang hồ sơ của mình, hoặc nộp tại Bộ phận Một cửa.'
    : 'Ông/bà nộp tại Bộ phận Một cửa.';

/** What it costs now, what is still to be paid and how, what goes back and how. */
const feeLines = (f: MailFacts): readonly string[] =>
  f.fees === undefined
    ? []
    : [
        '',
        ...feeChangeSentences({ ...f.fees, back: 0 }),
        ...f.fees.lines.map((line) => `- ${line}`),
        ...(f.fees.due > 0
          ? [whereToPay(f.fees.online), 'Hồ sơ vẫn được giải quyết trong lúc chờ ông/bà nộp.']
          : []),
        ...owedBackLines(f),
      ];

const feesShort = ({ fees, ...f }: MailFacts): string => {
  if (fees === undefined) return '';
  if (fees.due === 0) return backShort(f);
  return ` Còn phải nộp ${formatVnd(fees.due)}${fees.online ? ', trên Cổng thông tin hoặc' : ''} tại Bộ phận Một cửa.`;
};

const collecting = {
  online: 'Ông/bà tải kết quả ngay trên trang hồ sơ của mình.',
  desk: 'Mời ông/bà mang giấy tờ tùy thân đến Bộ phận Một cửa để nhận kết quả trong giờ làm việc.',
  post: 'Kết quả sẽ được gửi đến ông/bà qua bưu điện.',
} as const satisfies Record<Delivery, string>;

/** The same, for a telephone. */
const collectingShort = {
  online: 'Tải kết quả trên Cổng thông tin.',
  desk: 'Mời ông/bà mang giấy tờ tùy thân đến Bộ phận Một cửa để nhận, trong giờ làm việc.',
  post: 'Kết quả được gửi đến ông/bà qua bưu điện.',
} as const satisfies Record<Delivery, string>;

const sum = (f: MailFacts): string => formatVnd(f.amount ?? 0);

const promiseOf = (f: MailFacts): string =>
  f.dueAt === undefined ? '' : ` Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`;

const postponedShort = (f: MailFacts): string =>
  `xin lỗi ông/bà, hồ sơ ${f.code} chưa có kết quả như đã hẹn.${f.until === undefined ? '' : ` Hẹn lại ngày ${formatDate(f.until)}.`} Phiếu xin lỗi có trên Cổng thông tin.`;

const backShort = ({ owedBack = [] }: MailFacts): string =>
  owedBack.length === 0 ? '' : ' Số tiền đã nộp sẽ được hoàn lại, cách nhận có trên Cổng thông tin.';

/** A letter, and what a telephone is told in its place: never a reason or an item, where people write personal data. */
interface Notice extends Letter {
  /** Goes on after the name of the office, with a small letter; Vietnamese, marks and all. */
  readonly short: string;
}

const letters = {
  'dossier-submitted': (f) => ({
    subject: `Đã gửi hồ sơ ${f.code}`,
    short: `đã nhận hồ sơ ${f.code} (${shortName(f.procedureName)}). Cán bộ kiểm tra rồi trả lời ông/bà.`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã được gửi đến Bộ phận Một cửa. Cán bộ sẽ kiểm tra và trả lời ông/bà.`,
      'Giấy xác nhận đã nộp hồ sơ trực tuyến có trên trang hồ sơ của ông/bà.',
    ],
  }),
  'payment-required': (f) => ({
    subject: `Cần nộp phí, lệ phí cho hồ sơ ${f.code}`,
    short: `hồ sơ ${f.code} cần nộp ${sum(f)} thì mới được chuyển đến cán bộ. Nộp trên Cổng thông tin, hoặc tại Bộ phận Một cửa.`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã được ghi nhận. Ông/bà cần nộp ${formatVnd(f.amount ?? 0)} thì hồ sơ mới được chuyển đến cán bộ.`,
      'Mở trang hồ sơ của ông/bà và chọn "Nộp phí, lệ phí", hoặc nộp trực tiếp tại Bộ phận Một cửa.',
      `Quá ${paymentTermDays} ngày mà chưa nộp, hồ sơ đóng; chúng tôi nhắc ông/bà trước.`,
    ],
  }),
  'amount-set': (f) => ({
    subject: `Số tiền phải nộp của hồ sơ ${f.code}`,
    short:
      f.amount === 0
        ? `hồ sơ ${f.code} không phải nộp phí, lệ phí.`
        : `phí, lệ phí của hồ sơ ${f.code} là ${sum(f)}. Nộp trên Cổng thông tin, hoặc tại Bộ phận Một cửa.`,
    lines:
      f.amount === 0
        ? [`Hồ sơ "${f.procedureName}" của ông/bà không phải nộp phí, lệ phí. Căn cứ: ${f.reason ?? ''}.`]
        : [
            `Phí, lệ phí của hồ sơ "${f.procedureName}" là ${formatVnd(f.amount ?? 0)}. Căn cứ: ${f.reason ?? ''}.`,
            ...(f.fees !== undefined && f.fees.due < (f.amount ?? 0)
              ? feeLines(f)
              : ['Ông/bà nộp trực tuyến trên trang hồ sơ của mình, hoặc nộp tại Bộ phận Một cửa.']),
          ],
  }),
  'amount-changed': (f) => ({
    subject: `Phí, lệ phí của hồ sơ ${f.code} được tính lại`,
    short: `phí, lệ phí của hồ sơ ${f.code} được tính lại, nay là ${sum(f)}.${feesShort(f)}`,
    lines: [
      `Nội dung hồ sơ "${f.procedureName}" của ông/bà đã thay đổi nên phí, lệ phí được tính lại.`,
      ...feeLines(f),
    ],
  }),
  'exemption-accepted': (f) => ({
    subject: `Ông/bà được miễn phí, lệ phí: hồ sơ ${f.code}`,
    short: `hồ sơ ${f.code} được miễn phí, lệ phí như ông/bà đề nghị.${feesShort(f)}`,
    lines: [
      `Chúng tôi đã xem giấy tờ và chấp nhận miễn phí, lệ phí cho hồ sơ "${f.procedureName}" của ông/bà${f.exemption === undefined ? '' : `: ${uncapitalise(f.exemption)}`}.`,
      ...feeLines(f),
    ],
  }),
  'exemption-refused': (f) => ({
    subject: `Chưa được miễn phí, lệ phí: hồ sơ ${f.code}`,
    short: `hồ sơ ${f.code} chưa được miễn phí, lệ phí. Lý do có trên Cổng thông tin.${feesShort(f)}`,
    lines: [
      `Ông/bà đề nghị miễn phí, lệ phí cho hồ sơ "${f.procedureName}"${f.exemption === undefined ? '' : ` (${uncapitalise(f.exemption)})`}. Chúng tôi chưa chấp nhận được.`,
      ...reasonLines(f),
      ...feeLines(f),
      '',
      'Nếu ông/bà có giấy tờ chứng minh, hãy mang đến Bộ phận Một cửa trước khi hồ sơ có kết quả: chúng tôi xem lại.',
    ],
  }),
  'payment-settled': (f) => ({
    subject: `Đã nhận phí, lệ phí của hồ sơ ${f.code}`,
    short: `đã nhận ${sum(f)} của hồ sơ ${f.code}. Biên nhận có trên Cổng thông tin.`,
    lines: [
      `Đã nhận ${formatVnd(f.amount ?? 0)} cho hồ sơ "${f.procedureName}".`,
      ...((f.rest ?? 0) > 0 ? [`Còn phải nộp ${formatVnd(f.rest ?? 0)}.`] : []),
      ...referenceLines(f),
      'Biên nhận có trên trang hồ sơ của ông/bà.',
    ],
  }),
  'payment-under-review': (f) => ({
    subject: `Đang kiểm tra một lần nộp phí, lệ phí của hồ sơ ${f.code}`,
    short: `chưa rõ kết quả lần nộp ${sum(f)} của hồ sơ ${f.code}. Tiền có thể đã bị trừ. KHÔNG nộp lại cho đến khi Ủy ban nhân dân nhắn tin tiếp.`,
    lines: [
      `Cổng thanh toán chưa khẳng định được kết quả của lần nộp ${formatVnd(f.amount ?? 0)} cho hồ sơ "${f.procedureName}". Tiền có thể đã được trừ; xin ông/bà chưa nộp lại cho đến khi chúng tôi báo kết quả.`,
      'Chúng tôi đang hỏi lại cổng thanh toán và ngân hàng.',
      ...referenceLines(f),
    ],
  }),
  'payment-not-received': (f) => ({
    subject: `Chưa nhận được phí, lệ phí của hồ sơ ${f.code}`,
    short: `chưa nhận được ${sum(f)} của hồ sơ ${f.code}.${f.payAgain === true ? ' Mời ông/bà nộp lại trên Cổng thông tin, hoặc tại Bộ phận Một cửa.' : ' Xem trên Cổng thông tin.'}`,
    lines: [
      `Đã kiểm tra lần nộp ${formatVnd(f.amount ?? 0)} cho hồ sơ "${f.procedureName}": tiền không đến tài khoản của chúng tôi.`,
      ...(f.payAgain === true ? ['Mời ông/bà mở trang hồ sơ và nộp lại, hoặc nộp tại Bộ phận Một cửa.'] : []),
      'Nếu tài khoản của ông/bà đã bị trừ tiền mà chưa được ngân hàng trả lại, hãy gọi cho chúng tôi và đọc mã giao dịch.',
      ...referenceLines(f),
    ],
  }),
  'payment-owed-back': (f) => ({
    subject: `Sẽ hoàn lại ${formatVnd(f.amount ?? 0)} của hồ sơ ${f.code}`,
    short: `${sum(f)} của hồ sơ ${f.code} sẽ được hoàn lại cho ông/bà. Cách nhận có trên Cổng thông tin.`,
    lines: [
      `Chúng tôi đã nhận ${formatVnd(f.amount ?? 0)} cho hồ sơ "${f.procedureName}", nhưng ${f.payAgain === true ? 'số tiền phải nộp đã thay đổi; mời ông/bà mở trang hồ sơ và nộp số tiền mới' : 'hồ sơ không còn khoản nào phải nộp'}. Số tiền này sẽ được hoàn lại cho ông/bà.`,
      howMoneyComesBack[f.method ?? 'desk'],
      ...referenceLines(f),
    ],
  }),
  'payment-refunded': (f) => ({
    subject: `Đã hoàn lại ${formatVnd(f.amount ?? 0)} của hồ sơ ${f.code}`,
    short: `đã hoàn lại ${sum(f)} của hồ sơ ${f.code}. Nếu chưa nhận được, hãy gọi cho chúng tôi.`,
    lines: [
      `Đã hoàn lại cho ông/bà ${formatVnd(f.amount ?? 0)} của hồ sơ "${f.procedureName}".`,
      ...(f.refund === undefined
        ? []
        : [
            `Ngày trả: ${formatDate(f.refund.returnedOn)}. Cách trả: ${refundWays[f.refund.way]}. Số chứng từ: ${f.refund.evidence}.`,
          ]),
      'Nếu chưa nhận được, hãy gọi cho chúng tôi và đọc số chứng từ này.',
      ...referenceLines(f),
    ],
  }),
  'dossier-received': (f) => ({
    subject: `Hồ sơ ${f.code} đã được tiếp nhận`,
    short: `hồ sơ ${f.code} đã được tiếp nhận.${promiseOf(f)}`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã được tiếp nhận${f.registerNumber === undefined ? '' : ` với số ${registerNumberInWords(f.registerNumber)}`}.`,
      ...(f.dueAt === undefined ? [] : [`Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`]),
      'Giấy tiếp nhận hồ sơ và hẹn trả kết quả có trên trang hồ sơ của ông/bà.',
    ],
  }),
  'dossier-refused': (f) => ({
    subject: `Hồ sơ ${f.code} không được tiếp nhận`,
    short: `hồ sơ ${f.code} không được tiếp nhận. Lý do và phiếu từ chối có trên Cổng thông tin.`,
    lines: [
      `Rất tiếc, hồ sơ "${f.procedureName}" của ông/bà không được tiếp nhận.`,
      ...reasonLines(f),
      '',
      'Phiếu từ chối có trên trang hồ sơ của ông/bà. Nếu chưa rõ, hãy gọi cho chúng tôi; khi đã khắc phục, ông/bà có thể nộp hồ sơ mới.',
      ...owedBackLines(f),
    ],
  }),
  'supplement-requested': (f) => ({
    subject: `Cần bổ sung hồ sơ ${f.code}`,
    short: `hồ sơ ${f.code} cần bổ sung${f.answerBy === undefined ? '' : `, hạn đến hết ngày ${formatDate(f.answerBy)}`}. Mở hồ sơ trên Cổng thông tin và chọn "Bổ sung hồ sơ".`,
    lines: [
      `Để giải quyết hồ sơ "${f.procedureName}", xin ông/bà bổ sung hoặc sửa những điểm sau (chỉ những điểm này):`,
      ...(f.items ?? []).map((item, index) => `${index + 1}. ${item}`),
      ...reasonLines(f),
      '',
      ...(f.answerBy === undefined ? [] : [`Hạn bổ sung: đến hết ${formatLongDate(f.answerBy)}.`]),
      'Không tự làm được? Mang giấy tờ đến Bộ phận Một cửa, hoặc gọi cho chúng tôi.',
    ],
  }),
  'supplement-answered': (f) => ({
    subject: `Đã nhận bổ sung của hồ sơ ${f.code}`,
    short: `đã nhận phần bổ sung của hồ sơ ${f.code}.${promiseOf(f)}`,
    lines: [
      `Chúng tôi đã nhận phần bổ sung của hồ sơ "${f.procedureName}".`,
      ...(f.dueAt === undefined ? [] : [`Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`]),
    ],
  }),
  'certificate-draft': (f) => ({
    subject: `Mời ông/bà xem bản dự thảo của hồ sơ ${f.code}`,
    short: `mời ông/bà xem dự thảo kết quả của hồ sơ ${f.code} trên Cổng thông tin${f.answerBy === undefined ? '' : `, đến hết ngày ${formatDate(f.answerBy)}`}. Không trả lời là đồng ý.`,
    lines: [
      `Trước khi in kết quả của hồ sơ "${f.procedureName}", mời ông/bà xem bản dự thảo: họ tên, ngày sinh và những nội dung khác đã đúng chưa.`,
      'Mở trang hồ sơ của ông/bà, chọn "Đúng, tôi đồng ý", hoặc viết chỗ chưa đúng để cán bộ sửa.',
      `Hạn trả lời: đến hết ${f.answerBy === undefined ? 'ngày làm việc tiếp theo' : formatLongDate(f.answerBy)}. Quá ngày này mà ông/bà không trả lời thì coi như đồng ý. Thời hạn giải quyết hồ sơ không thay đổi.`,
    ],
  }),
  'draft-agreed': (f) => ({
    subject: `Đã ghi nhận: ông/bà đồng ý với bản dự thảo, hồ sơ ${f.code}`,
    short: `đã ghi nhận ông/bà đồng ý với dự thảo của hồ sơ ${f.code}.`,
    lines: [
      `Ông/bà đồng ý với bản dự thảo của hồ sơ "${f.procedureName}". Cán bộ giải quyết tiếp; ông/bà không phải làm gì thêm.`,
    ],
  }),
  'draft-corrected': (f) => ({
    subject: `Đã nhận chỗ sai mà ông/bà nêu trong bản dự thảo, hồ sơ ${f.code}`,
    short: `đã nhận chỗ sai mà ông/bà nêu trong dự thảo của hồ sơ ${f.code}.`,
    lines: [
      `Cán bộ đọc điều ông/bà nêu về bản dự thảo của hồ sơ "${f.procedureName}", sửa rồi gửi bản mới để ông/bà xem lại, hoặc liên hệ với ông/bà nếu giấy tờ ghi khác.`,
    ],
  }),
  'draft-agreed-by-silence': (f) => ({
    subject: `Hết hạn trả lời bản dự thảo của hồ sơ ${f.code}`,
    short: `đã hết hạn trả lời dự thảo của hồ sơ ${f.code}, coi như ông/bà đồng ý.`,
    lines: [
      `Hạn trả lời bản dự thảo của hồ sơ "${f.procedureName}" đã hết. Ông/bà không trả lời nên coi như đồng ý; cán bộ giải quyết tiếp.`,
      'Nếu vừa phát hiện chỗ sai, ông/bà báo ngay cho cán bộ bằng mục "Tin nhắn" trên trang hồ sơ, hoặc gọi điện thoại, trước khi kết quả được ký.',
    ],
  }),
  'due-date-changed': (f) => ({
    subject: `Ngày hẹn trả kết quả của hồ sơ ${f.code} thay đổi`,
    short: `ngày hẹn trả kết quả của hồ sơ ${f.code} thay đổi.${promiseOf(f)}`,
    lines: [
      `Ngày hẹn trả kết quả của hồ sơ "${f.procedureName}" đã thay đổi.`,
      ...(f.dueAt === undefined ? [] : [`Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`]),
      ...reasonLines(f),
    ],
  }),
  'result-postponed': (f) => ({
    subject: `Xin lỗi ông/bà: hẹn lại ngày trả kết quả hồ sơ ${f.code}`,
    short: postponedShort(f),
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà chưa thể có kết quả đúng hẹn. Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ này.`,
      ...postponedLines(f),
    ],
  }),
  'result-late': (f) => ({
    subject: `Xin lỗi ông/bà: hồ sơ ${f.code} chưa có kết quả đúng hẹn`,
    short: postponedShort(f),
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã đến hẹn mà chưa có kết quả. Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ này.`,
      ...postponedLines(f),
    ],
  }),
  'result-overdue': (f) => ({
    subject: `Xin lỗi ông/bà: hồ sơ ${f.code} đã quá hẹn mà chưa có kết quả`,
    short: `xin lỗi ông/bà, hồ sơ ${f.code} đã quá hẹn mà chưa có kết quả. Khi có ngày hẹn lại, chúng tôi báo ngay.`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà${f.dueAt === undefined ? '' : ` hẹn trả kết quả ${formatMoment(f.dueAt)},`} đến nay chưa có kết quả. Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ này.`,
      'Cán bộ giải quyết và lãnh đạo đã được nhắc. Khi có ngày hẹn lại, chúng tôi báo ông/bà ngay, kèm Phiếu xin lỗi và hẹn lại ngày trả kết quả.',
      'Ông/bà không phải làm gì thêm. Muốn biết vì sao chậm, ông/bà gọi cho chúng tôi, hoặc chọn "phản ánh việc trễ hạn" trên trang hồ sơ.',
    ],
  }),
  'answer-overdue': (f) => ({
    subject: `Xin lỗi ông/bà: hồ sơ ${f.code} chưa được trả lời như đã hẹn`,
    short: `xin lỗi ông/bà, hồ sơ ${f.code} chưa được trả lời như đã hẹn. Chúng tôi trả lời sớm nhất.`,
    lines: [
      `Ông/bà đã nộp hồ sơ "${f.procedureName}"${f.dueAt === undefined ? '' : `; lẽ ra chúng tôi phải trả lời trước ${formatMoment(f.dueAt)}`}. Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ này.`,
      'Bộ phận Một cửa và lãnh đạo đã được nhắc. Ông/bà không phải làm gì thêm.',
    ],
  }),
  'verification-begun': (f) => ({
    subject:
      f.meeting === undefined
        ? `Hồ sơ ${f.code} đang được xác minh`
        : `Mời ông/bà có mặt khi xác minh hồ sơ ${f.code}`,
    short:
      f.meeting === undefined
        ? `hồ sơ ${f.code} đang được xác minh. Ông/bà không phải làm gì thêm.${f.longerLimit === true ? promiseOf(f) : ''}`
        : `mời ông/bà có mặt khi xác minh hồ sơ ${f.code}. Giờ, ngày, nơi hẹn có trên Cổng thông tin.`,
    lines: [
      `Để giải quyết hồ sơ "${f.procedureName}" của ông/bà, chúng tôi cần xác minh tại: ${f.place ?? '(nơi ghi ở trên)'}.`,
      ...reasonLines(f),
      '',
      ...(f.meeting === undefined ? [] : [`Mời ông/bà có mặt: ${f.meeting}.`]),
      ...(f.until === undefined ? [] : [`Dự kiến có kết quả xác minh chậm nhất ${formatLongDate(f.until)}.`]),
      f.longerLimit === true
        ? `Pháp luật cho thêm thời gian để xác minh, nên ngày hẹn trả kết quả thay đổi.${promiseOf(f)}`
        : `Thời hạn giải quyết hồ sơ không thay đổi.${promiseOf(f)}`,
      ...(f.meeting === undefined ? ['Ông/bà không phải làm gì thêm.'] : []),
    ],
  }),
  'result-ready': (f) => ({
    subject: `Hồ sơ ${f.code} đã có kết quả`,
    short: `hồ sơ ${f.code} đã có kết quả. ${collectingShort[f.delivery ?? 'desk']}${f.lastStep === undefined ? '' : ` Khi đến: ${uncapitalise(f.lastStep)}.`}`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã được giải quyết xong.`,
      collecting[f.delivery ?? 'desk'],
      ...(f.lastStep === undefined ? [] : [`Khi đến, ông/bà ${uncapitalise(f.lastStep)}.`]),
    ],
  }),
  'result-revoked': (f) => ({
    subject: `Kết quả của hồ sơ ${f.code} đã bị thu hồi`,
    short: `kết quả của hồ sơ ${f.code} không còn giá trị. Lý do có trên Cổng thông tin.`,
    lines: [
      `Ủy ban nhân dân đã thu hồi kết quả của hồ sơ "${f.procedureName}". Kết quả ấy không còn giá trị; mong ông/bà không dùng nữa.`,
      ...reasonLines(f),
    ],
  }),
  'result-replaced': (f) => ({
    subject: `Kết quả của hồ sơ ${f.code} đã được thay bằng bản khác`,
    short: `kết quả của hồ sơ ${f.code} đã được thay; kết quả trước không còn giá trị. ${collectingShort[f.delivery ?? 'desk']}`,
    lines: [
      `Ủy ban nhân dân đã thay kết quả của hồ sơ "${f.procedureName}" bằng bản khác. Bản trước không còn giá trị; mong ông/bà không dùng nữa.`,
      ...reasonLines(f),
      collecting[f.delivery ?? 'desk'],
    ],
  }),
  'dossier-declined': (f) => ({
    subject: `Hồ sơ ${f.code} bị từ chối giải quyết`,
    short: `hồ sơ ${f.code} bị từ chối giải quyết. Lý do và thông báo có trên Cổng thông tin.`,
    lines: [
      `Rất tiếc, hồ sơ "${f.procedureName}" của ông/bà bị từ chối giải quyết vì không đủ điều kiện.`,
      ...reasonLines(f),
      '',
      'Thông báo từ chối có trên trang hồ sơ của ông/bà. Nếu chưa rõ, hãy gọi cho chúng tôi; khi đủ điều kiện, ông/bà có thể nộp hồ sơ mới. Nếu không đồng ý, ông/bà có quyền khiếu nại theo quy định của pháp luật.',
      ...(f.kept === undefined ? [] : ['', whyFeeStays(formatVnd(f.kept))]),
    ],
  }),
  'result-returned': (f) => ({
    subject:
      f.declined === true ? `Đã trao thông báo từ chối hồ sơ ${f.code}` : `Đã trả kết quả hồ sơ ${f.code}`,
    short:
      f.declined === true
        ? `thông báo từ chối giải quyết hồ sơ ${f.code} đã được trao cho ông/bà.`
        : `kết quả của hồ sơ ${f.code} đã được trả cho ông/bà. Cảm ơn ông/bà.`,
    lines: [
      f.declined === true
        ? `Thông báo từ chối giải quyết hồ sơ "${f.procedureName}" đã được trao cho ông/bà. Hồ sơ kết thúc.`
        : `Kết quả của hồ sơ "${f.procedureName}" đã được trả cho ông/bà. Cảm ơn ông/bà đã dùng dịch vụ công trực tuyến.`,
      ...(f.ratingLink === undefined
        ? []
        : [
            'Xin ông/bà cho biết có hài lòng với việc giải quyết hồ sơ không: chỉ mất một phút, không cần đăng nhập.',
          ]),
    ],
    ...(f.ratingLink !== undefined && {
      action: { label: 'Đánh giá việc giải quyết hồ sơ', href: f.ratingLink },
      after: [`Xem hồ sơ: ${f.link}`],
    }),
  }),
  'message-came': (f) => ({
    subject: `Tin nhắn mới về hồ sơ ${f.code}`,
    short: `có tin nhắn mới về hồ sơ ${f.code}. Đọc và trả lời trên Cổng thông tin.`,
    lines: [
      `${f.author ?? 'Cán bộ'} vừa nhắn tin cho ông/bà về hồ sơ "${f.procedureName}". Ông/bà đọc và trả lời trên trang hồ sơ của mình.`,
      'Tin nhắn không làm thay đổi trạng thái và thời hạn của hồ sơ.',
    ],
    action: { label: 'Đọc tin nhắn', href: f.link },
  }),
  'draft-updated': (f) => ({
    subject: `Thủ tục ông/bà đang khai vừa được cập nhật: hồ sơ ${f.code}`,
    short: `thủ tục của hồ sơ đang khai ${f.code} vừa được cập nhật. Mở hồ sơ trên Cổng thông tin và xem lại trước khi gửi.`,
    lines: [
      `Thủ tục "${f.procedureName}" mà ông/bà đang khai hồ sơ vừa được cập nhật ở các phần sau:`,
      ...(f.changes ?? []).map((change) => `- ${change}`),
      '',
      'Những gì ông/bà đã khai vẫn còn. Trước khi gửi, hãy mở hồ sơ và xem lại những chỗ có ghi "Cần xem lại".',
    ],
  }),
  'draft-closed': (f) => ({
    subject: `Thủ tục ông/bà đang khai không còn nộp trực tuyến: hồ sơ ${f.code}`,
    short: `thủ tục của hồ sơ đang khai ${f.code} không còn nộp trực tuyến. Mời ông/bà nộp tại Bộ phận Một cửa.`,
    lines: [
      `Thủ tục "${f.procedureName}" mà ông/bà đang khai hồ sơ không còn nhận hồ sơ trực tuyến.`,
      'Ông/bà vẫn mở được hồ sơ đang khai để xem những gì đã khai. Để làm thủ tục này, mời ông/bà xem hướng dẫn trên Cổng và nộp hồ sơ tại Bộ phận Một cửa.',
    ],
  }),
  'dossier-withdrawn': (f) => ({
    subject: `Đã nhận yêu cầu rút hồ sơ ${f.code}`,
    short: `đã nhận yêu cầu rút hồ sơ ${f.code}.${backShort(f)}`,
    lines: [
      `Ông/bà vừa yêu cầu rút hồ sơ "${f.procedureName}". Cán bộ sẽ xác nhận dừng giải quyết. Nếu rút nhầm, ông/bà mở trang hồ sơ và hủy yêu cầu này trước khi cán bộ xác nhận.`,
      ...owedBackLines(f),
    ],
  }),
  'withdrawal-revoked': (f) => ({
    subject: `Đã hủy yêu cầu rút hồ sơ ${f.code}`,
    short: `đã hủy yêu cầu rút hồ sơ ${f.code}, hồ sơ được giải quyết tiếp.${promiseOf(f)}${(f.fees?.due ?? 0) > 0 ? feesShort(f) : ''}`,
    lines: [
      `Ông/bà vừa hủy yêu cầu rút hồ sơ "${f.procedureName}". Hồ sơ được giải quyết tiếp như trước khi rút.`,
      ...(f.dueAt === undefined ? [] : [`Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`]),
      ...((f.fees?.due ?? 0) > 0 ? feeLines(f) : []),
    ],
  }),
  'supplement-withdrawn': (f) => ({
    subject: `Ông/bà không phải bổ sung hồ sơ ${f.code} nữa`,
    short: `ông/bà không phải bổ sung hồ sơ ${f.code} nữa.${promiseOf(f)}`,
    lines: [
      `Chúng tôi đã rút yêu cầu bổ sung hồ sơ "${f.procedureName}". Ông/bà không phải làm gì thêm; hồ sơ được giải quyết tiếp.`,
      ...reasonLines(f),
      ...(f.dueAt === undefined ? [] : ['', `Hẹn trả kết quả: ${formatMoment(f.dueAt)}.`]),
    ],
  }),
  'payment-reminder': (f) => ({
    subject: `Nhắc ông/bà nộp phí, lệ phí của hồ sơ ${f.code}`,
    short: `hồ sơ ${f.code} chờ nộp ${sum(f)}${f.until === undefined ? '' : `, hạn đến hết ngày ${formatDate(f.until)}`}. Quá ngày này hồ sơ đóng. Nộp trên Cổng thông tin, hoặc tại Bộ phận Một cửa.`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà chưa được chuyển đến cán bộ vì chưa nộp ${sum(f)}.`,
      ...(f.until === undefined
        ? []
        : [`Hạn nộp: đến hết ${formatLongDate(f.until)}. Quá ngày này mà chưa nộp, Cổng đóng hồ sơ.`]),
      'Mở trang hồ sơ của ông/bà và chọn "Nộp phí, lệ phí", hoặc nộp trực tiếp tại Bộ phận Một cửa. Nếu không cần nữa, ông/bà rút hồ sơ trên trang ấy.',
    ],
  }),
  'closed-unpaid': (f) => ({
    subject: `Đã đóng hồ sơ ${f.code} vì chưa nộp phí, lệ phí`,
    short: `hồ sơ ${f.code} đã đóng vì chưa nộp ${sum(f)}.${f.until === undefined ? '' : ` Nộp chậm nhất ngày ${formatDate(f.until)} thì hồ sơ được mở lại.`}`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã đóng vì quá ngày mà chưa nộp ${sum(f)}.`,
      ...(f.until === undefined
        ? []
        : [
            `Nếu vẫn cần, ông/bà nộp phí, lệ phí chậm nhất ${formatLongDate(f.until)}: hồ sơ được mở lại và chuyển đến cán bộ, ông/bà không phải khai lại. Sau ngày này, mời ông/bà nộp hồ sơ mới.`,
          ]),
    ],
  }),
  'dossier-stopped': (f) => ({
    subject: `Hồ sơ ${f.code} đã ngừng giải quyết`,
    short: `hồ sơ ${f.code} đã ngừng giải quyết. Lý do có trên Cổng thông tin.${backShort(f)}`,
    lines: [
      `Hồ sơ "${f.procedureName}" của ông/bà đã ngừng giải quyết.`,
      ...reasonLines(f),
      ...owedBackLines(f),
    ],
  }),
} as const satisfies Record<string, (facts: MailFacts) => Notice>;

export type MailKind = keyof typeof letters;

export const mailKinds = Object.keys(letters).filter(isMailKind);

/** @param kind as the outbox stored it */
export function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(letters, kind);
}

/** Letters that say themselves what the dossier costs. */
const aboutFees: ReadonlySet<MailKind> = new Set<MailKind>([
  'amount-set',
  'exemption-accepted',
  'exemption-refused',
  'withdrawal-revoked',
]);

/** @returns whether a letter says what is due, so that no other has to when this changes */
export const tellsFees = (kind: MailKind): boolean => aboutFees.has(kind);

/** What nobody has to act on: whoever wants to read on the portal alone is not told of it otherwise. */
const forInformation: ReadonlySet<MailKind> = new Set<MailKind>([
  'dossier-submitted',
  'payment-settled',
  'payment-under-review',
  'supplement-answered',
  'draft-agreed',
  'draft-corrected',
  'result-returned',
  'draft-updated',
  'draft-closed',
  'dossier-withdrawn',
]);

/** @returns whether a letter only informs, so that whoever reads on the portal alone is not sent it */
export const isForInformation = (kind: MailKind): boolean => forInformation.has(kind);

/**
 * @param facts amounts in VND, instants shown in the time of Vietnam
 * @returns Vietnamese; the words of `facts` stand in it as text
 */
export function composeMail(unit: Unit, kind: MailKind, facts: MailFacts): WrittenMail {
  const write: (facts: MailFacts) => Notice = letters[kind];
  const { short: _short, ...letter } = write(facts);
  return writeMail(unit, facts.name, {
    details: [`Mã tra cứu: ${facts.code}`],
    action: { label: 'Xem hồ sơ', href: facts.link },
    ...letter,
  });
}

/** The same for a telephone. @returns `subject`: what administrators read of it */
export function composeSms(
  unit: Unit,
  kind: MailKind,
  facts: MailFacts,
): { readonly subject: string; readonly body: string } {
  const write: (facts: MailFacts) => Notice = letters[kind];
  const { subject, short } = write(facts);
  return { subject, body: writeSms(unit, short) };
}
