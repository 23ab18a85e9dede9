// Papers as they are issued in the demo: for tests and for looking at.
import type {
  ApologyContent,
  CertificateDraftContent,
  ControlSlipContent,
  DeclineNoticeContent,
  FilingConfirmationContent,
  PaymentReceiptContent,
  ReceiptContent,
  RefusalContent,
  StopNoticeContent,
  SupplementRequestContent,
} from './content.ts';

const common = {
  unit: {
    name: 'Ủy ban nhân dân xã Phú An',
    headerLines: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'],
    place: 'Phú An',
    phone: '0274 3 580 318',
  },
  dossierCode: 'PA-7K3M-Q9TX-2V',
  issuedAt: '2026-11-24T14:04:00.000Z',
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
  applicant: {
    name: 'Nguyễn Văn An',
    identityNumber: '074088001234',
    phone: '0912 345 678',
    email: 'nguyen.van.an@demo.phuan',
    address: 'Số 12, tổ 3, ấp An Thuận, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương',
  },
  verificationUrl: 'http://localhost:3000/xac-thuc/3Q7M9K2TXV5B8N4C6D1F',
} as const;

const received = { ...common, registerNumber: 'H09.31.20-261124-0001' } as const;

export const receiptExample: ReceiptContent = {
  ...received,
  kind: 'receipt',
  status: 'received',
  number: '15/TNHS',
  book: { year: 2026, number: 7 },
  documents: [
    { name: 'Tờ khai đăng ký khai sinh (khai trực tuyến)', form: 'Bản điện tử', quantity: 1 },
    {
      name: 'Giấy chứng sinh; không có giấy chứng sinh thì văn bản của người làm chứng xác nhận về việc sinh',
      form: 'Bản chính',
      quantity: 1,
    },
  ],
  sets: 1,
  timeLimit:
    'Ngay trong ngày tiếp nhận hồ sơ; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
  submittedAt: '2026-11-24T13:10:00.000Z',
  receivedAt: '2026-11-24T14:04:00.000Z',
  dueAt: '2026-11-25T10:00:00.000Z',
  resultChannel: 'Bộ phận Tiếp nhận và Trả kết quả Ủy ban nhân dân xã Phú An',
  fees: {
    lines: [
      { name: 'Lệ phí đăng ký khai sinh', quantity: 1, amount: 0, exemption: 'đăng ký khai sinh đúng hạn' },
      { name: 'Phí cấp bản sao trích lục hộ tịch', quantity: 2, amount: 16000 },
    ],
    total: 16000,
    payment: 'đã nộp trực tuyến',
  },
  officer: { name: 'Trần Thị Một Cửa' },
};

export const filingConfirmationExample: FilingConfirmationContent = {
  ...common,
  kind: 'filing-confirmation',
  documents: receiptExample.documents,
  sets: 1,
  timeLimit: receiptExample.timeLimit,
  submittedAt: receiptExample.submittedAt,
  resultChannel: receiptExample.resultChannel,
  fees: { lines: [], total: 0, note: 'Không thu phí, lệ phí' },
};

/** As it was issued at sending before the confirmation existed: it is still drawn as it was. */
export const submittedReceiptExample: ReceiptContent = {
  ...filingConfirmationExample,
  kind: 'receipt',
  status: 'submitted',
  dueAt: '2026-11-25T10:00:00.000Z',
};

export const supplementRequestExample: SupplementRequestContent = {
  ...common,
  kind: 'supplement-request',
  number: '07/2026/HDHS',
  stage: 'reception',
  requests: [
    'Giấy chứng sinh chụp bị mờ, không đọc được số và ngày cấp: chụp lại toàn bộ tờ giấy, đủ bốn góc.',
    'Tờ khai chưa ghi nơi sinh của trẻ theo Giấy chứng sinh: ghi tên cơ sở y tế và địa chỉ.',
  ],
  reason: 'Hồ sơ chưa đủ căn cứ để xác định nơi sinh và ngày sinh của trẻ.',
  legalBasis: 'Điều 16 Luật Hộ tịch số 60/2014/QH13',
  answerBy: '2026-12-04',
  officer: { name: 'Trần Thị Một Cửa' },
};

export const refusalExample: RefusalContent = {
  ...common,
  kind: 'refusal',
  number: '02/2026/TCHS',
  reasons: [
    'Nơi cư trú của cha và mẹ trẻ không thuộc xã Phú An, nên Ủy ban nhân dân xã Phú An không có thẩm quyền đăng ký khai sinh.',
  ],
  legalBasis: 'Điều 13 Luật Hộ tịch số 60/2014/QH13',
  advice: 'Ông/Bà nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú của người cha hoặc người mẹ.',
  officer: { name: 'Trần Thị Một Cửa' },
};

export const apologyExample: ApologyContent = {
  ...received,
  kind: 'apology',
  number: '03/2026/PXL',
  receivedAt: '2026-11-16T02:00:00.000Z',
  dueAt: '2026-11-25T10:00:00.000Z',
  until: '2026-12-02',
  reason: 'Cơ quan công an nơi cha của trẻ đăng ký thường trú chưa trả lời xác minh.',
  ahead: true,
  signatory: {
    name: 'Trần Minh Mẫn',
    title: 'Phó Chủ tịch Ủy ban nhân dân xã',
    signsAs: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  },
};

export const declineNoticeExample: DeclineNoticeContent = {
  ...received,
  kind: 'decline-notice',
  number: '01/2026/TCGQ',
  receivedAt: '2026-11-16T02:00:00.000Z',
  reason:
    'Trẻ đã được đăng ký khai sinh tại Ủy ban nhân dân xã Hòa Lợi (Điều 13 Luật Hộ tịch số 60/2014/QH13).',
  signatory: apologyExample.signatory,
};

export const stopNoticeExample: StopNoticeContent = {
  ...received,
  kind: 'stop-notice',
  paperSet: 'tt-03-2025',
  number: '01/2026/TBD',
  receivedAt: '2026-11-24T14:04:00.000Z',
  requestedAt: '2026-11-26T01:30:00.000Z',
  ground: 'Tôi đã đăng ký khai sinh cho con tại nơi mẹ cháu thường trú.',
  givenBack: ['Giấy tờ: Giấy chứng sinh', 'Phí, lệ phí đã nộp: 16.000 đồng'],
  officer: { name: 'Trần Thị Một Cửa' },
};

export const controlSlipExample: ControlSlipContent = {
  kind: 'control-slip',
  unit: common.unit,
  paperSet: 'tt-01-2018',
  dossierCode: common.dossierCode,
  registerNumber: received.registerNumber,
  procedure: common.procedure,
  handledBy: 'Công chức Tư pháp - Hộ tịch, Ủy ban nhân dân xã Phú An',
  drawnAt: '2026-11-24T14:04:00.000Z',
  lookUpUrl: 'http://localhost:3000/tra-cuu?ma=PA-7K3M-Q9TX-2V',
  passages: [
    {
      from: 'Bộ phận Một cửa',
      to: 'Công chức Tư pháp - Hộ tịch',
      at: '2026-11-16T03:00:00.000Z',
      giver: 'Lê Thị Cúc',
      receiver: 'Phạm Văn Dũng',
      outcome: 'on-time',
      note: 'Tiếp nhận hồ sơ',
    },
    {
      from: 'Công chức Tư pháp - Hộ tịch',
      to: 'Lãnh đạo Ủy ban nhân dân',
      at: '2026-11-19T02:00:00.000Z',
      giver: 'Phạm Văn Dũng',
      outcome: 'early',
      note: 'Trình ký kết quả: Kính trình Chủ tịch',
    },
    {
      from: 'Lãnh đạo Ủy ban nhân dân',
      to: 'Công chức Tư pháp - Hộ tịch',
      at: '2026-11-24T02:00:00.000Z',
      giver: 'Nguyễn Quốc Long',
      receiver: 'Phạm Văn Dũng',
      outcome: 'late',
      note: 'Trả lại để sửa: Sai ngày sinh của mẹ, đối chiếu lại Giấy chứng sinh',
    },
  ],
  open: true,
};

export const certificateDraftExample: CertificateDraftContent = {
  kind: 'certificate-draft',
  unit: common.unit,
  paperSet: 'tt-01-2018',
  dossierCode: common.dossierCode,
  registerNumber: received.registerNumber,
  procedure: common.procedure,
  title: 'Giấy khai sinh',
  lines: [
    { label: 'Họ, chữ đệm, tên của trẻ', value: 'NGUYỄN THỊ NGỌC ÁNH' },
    { label: 'Ngày, tháng, năm sinh của trẻ', value: '01/11/2026' },
  ],
  issuedAt: '2026-11-24T14:04:00.000Z',
  answerBy: '2026-11-25',
  verificationUrl: 'http://localhost:3000/tra-cuu?ma=PA-7K3M-Q9TX-2V',
};

export const paymentReceiptExample: PaymentReceiptContent = {
  ...common,
  kind: 'payment-receipt',
  number: '31/XNTT',
  lines: [{ name: 'Phí cấp bản sao trích lục hộ tịch', quantity: 2, amount: 16000 }],
  total: 16000,
  paidAt: '2026-11-24T13:15:00.000Z',
  method: 'VNPAY',
  bank: 'NCB',
  reference: 'PA7K3MQ9TX2V01',
  transaction: '14226112',
  simulated: true,
};
