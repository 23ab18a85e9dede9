// The papers the one-stop desk issues, read back by another library.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it, test } from 'vitest';

import * as examples from '#app/domain/papers/examples.ts';
import {
  drawCertificateDraft,
  drawControlSlip,
  drawPaper,
  isToSign,
  unknownSignatory,
  type PaperContent,
} from '#app/domain/papers/index.server.ts';
import type { VerifiedPaper } from '#app/read-models/dossiers.ts';
import { VerifyPaperPage, type Comparison } from '#app/ui/pages/public/verify-paper/verify-paper-page.tsx';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { paperDate } from '#forms/pdf/index.server.ts';

import { overflowing, readPdf } from '../support/read-pdf.ts';
import { picturesOf } from '../support/tagged-pdf.ts';

const a5 = { width: 419.5, height: 595.3 };
const papers: readonly (readonly [string, PaperContent, readonly string[]])[] = [
  [
    'the receipt (Mẫu số 01)',
    examples.receiptExample,
    [
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'ỦY BAN NHÂN DÂN XÃ PHÚ AN BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ Số: 15/TNHS',
      'Mã hồ sơ: H09.31.20-261124-0001 Mã tra cứu: PA-7K3M-Q9TX-2V',
      'Tiếp nhận hồ sơ của: Nguyễn Văn An',
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh',
      'Giấy chứng sinh; không có giấy chứng sinh',
      '2. Số lượng hồ sơ: 01 bộ',
      '4. Thời gian nhận hồ sơ: 21 giờ 04 phút, ngày 24 tháng 11 năm 2026',
      '5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 25 tháng 11 năm 2026',
      '6. Đăng ký nhận kết quả tại:',
      'Vào Sổ theo dõi hồ sơ: Quyển số 2026, số thứ tự 07',
      '16.000 đồng',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ],
  ],
  [
    'the confirmation of a filing',
    examples.filingConfirmationExample,
    [
      'GIẤY XÁC NHẬN ĐÃ NỘP HỒ SƠ TRỰC TUYẾN',
      'Mã tra cứu: PA-7K3M-Q9TX-2V',
      '4. Thời gian nộp: 20 giờ 10 phút, ngày 24 tháng 11 năm 2026',
      'Không thu phí, lệ phí',
      'không cần chữ ký và dấu',
    ],
  ],
  [
    'a receipt that was issued at sending, before there was a confirmation',
    examples.submittedReceiptExample,
    ['là dự kiến', '4. Thời gian gửi hồ sơ trực tuyến', '(dự kiến)', 'Không thu phí, lệ phí'],
  ],
  [
    'the supplement request (Mẫu số 02)',
    examples.supplementRequestExample,
    [
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      'Số: 07/2026/HDHS',
      '1. Giấy chứng sinh chụp bị mờ',
      '2. Tờ khai chưa ghi nơi sinh',
      'Lý do:',
      'TRẢ KẾT QUẢ Số: 07',
      'Thời hạn bổ sung: đến hết ngày 04/12/2026',
      '0274 3 580 318',
    ],
  ],
  [
    'a supplement request during the handling',
    {
      ...examples.supplementRequestExample,
      stage: 'processing',
      registerNumber: 'H09.31.20-261124-0001',
    },
    ['Mã hồ sơ: H09.31.20-261124-0001 Mã tra cứu: PA-7K3M-Q9TX-2V'],
  ],
  [
    'the refusal (Mẫu số 03)',
    examples.refusalExample,
    [
      'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
      'Số: 02/2026/TCHS',
      'không có thẩm quyền',
      'Xin thông báo cho Ông/Bà được biết và thực hiện',
    ],
  ],
  [
    'the apology (Mẫu số 04)',
    examples.apologyExample,
    [
      'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      'Số: 03/2026/PXL',
      'Kính gửi: Nguyễn Văn An',
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 25 tháng 11 năm 2026',
      'Lý do: Cơ quan công an',
      'xin lỗi Ông/Bà/Tổ chức và sẽ trả kết quả vào ngày 02 tháng 12 năm 2026',
      'mã hồ sơ: H09.31.20-261124-0001.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Minh Mẫn',
    ],
  ],
  [
    'the notice of a refusal after the reception, which has no form',
    examples.declineNoticeExample,
    [
      'TỪ CHỐI GIẢI QUYẾT HỒ SƠ',
      'Số: 01/2026/TCGQ',
      'Mã hồ sơ: H09.31.20-261124-0001',
      'đã tiếp nhận hồ sơ này',
      'Lý do: Trẻ đã được đăng ký khai sinh',
      'có quyền khiếu nại, khởi kiện',
      'KT. CHỦ TỊCH',
      'Trần Minh Mẫn',
    ],
  ],
  [
    'the notice of stopping (Mẫu số 05 of 2025)',
    examples.stopNoticeExample,
    [
      'Mẫu số 05',
      'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ',
      'Số: 01/2026/TBD',
      'Theo đề nghị của Ông/Bà/Tổ chức lúc 08 giờ 30 phút, ngày 26 tháng 11 năm 2026',
      'Lý do: Tôi đã đăng ký',
      '- Giấy tờ: Giấy chứng sinh',
      '- Phí, lệ phí đã nộp: 16.000 đồng',
      'Trần Thị Một Cửa',
    ],
  ],
  [
    'the apology as the circular of 2025 calls it',
    { ...examples.apologyExample, paperSet: 'tt-03-2025' },
    ['Mẫu số 04', 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT', 'Số: 03/2026/PXL'],
  ],
  [
    'the confirmation of a payment',
    examples.paymentReceiptExample,
    [
      'XÁC NHẬN NỘP PHÍ, LỆ PHÍ',
      'Mười sáu nghìn đồng',
      '14226112',
      'PA7K3MQ9TX2V01',
      'không phải là biên lai',
      'GIAO DỊCH THỬ NGHIỆM',
    ],
  ],
];

describe.each(papers)('%s', (_name, content, parts) => {
  let drawing: Promise<Uint8Array> | undefined;
  const drawn = () => (drawing ??= drawPaper(content));

  it('stands on A5 with the national header, its own words whole and in NFC, and nothing over the edge', async () => {
    const pdf = await readPdf(await drawn());
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Phú An, ngày 24 tháng 11 năm 2026',
      content.verificationUrl,
      ...parts,
    ]) {
      expect(pdf.text).toContain(part);
    }
    expect(pdf.text).toBe(pdf.text.normalize('NFC'));
    expect(pdf.pages[0]?.width).toBeCloseTo(a5.width, 0);
    expect(pdf.pages[0]?.height).toBeCloseTo(a5.height, 0);
    expect(pdf.pages).toHaveLength(1);
    expect(overflowing(pdf, 20)).toEqual([]);
    expect(pdf.language).toBe('vi-VN');
    expect(await picturesOf(await drawn())).toEqual([`Mã QR dẫn đến ${content.verificationUrl}`]);
    // The code by which it is looked up is no mã hồ sơ, which is given at the reception (NĐ 61/2018/NĐ-CP Đ26).
    expect(pdf.text).not.toContain('Mã hồ sơ: PA');
  });

  it('survives being sealed: its JSON, read again, draws the same bytes', async () => {
    const again = JSON.parse(JSON.stringify(content)) as PaperContent;
    expect(Buffer.from(await drawPaper(again)).equals(Buffer.from(await drawn()))).toBe(true);
  });

  it('carries its fonts inside', async () => {
    const document = await PDFDocument.load(await drawn());
    const descriptors = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')
          ? [object]
          : [],
      );
    expect(descriptors.length).toBeGreaterThanOrEqual(3);
    expect(descriptors.every((d) => d.has(PDFName.of('FontFile2')))).toBe(true);
  });
});

// The apology names its reader alone, as its form does.
const ofApplicants = papers.filter(([, { kind }]) => kind !== 'apology');

it.each(ofApplicants.map(([name, content]) => [name, content] as const))(
  '%s has a line for the telephone and a line for the e-mail',
  async (_name, content) => {
    const { pages } = await readPdf(await drawPaper(content));
    const lineOf = (label: string) =>
      pages.flatMap(({ items }) => items).find(({ text }) => text.startsWith(label))?.y;
    const [telephone, email] = [lineOf('Số điện thoại:'), lineOf('Email:')];
    expect(telephone).toBeDefined();
    expect(email).toBeDefined();
    expect(email).not.toBe(telephone);
  },
);

it('a receipt of three papers has its signatures on its only sheet', async () => {
  const documents = ['Tờ khai đăng ký khai sinh', 'Giấy chứng sinh', 'Giấy tờ tùy thân của người yêu cầu'];
  const { pages, text } = await readPdf(
    await drawPaper({
      ...examples.receiptExample,
      documents: documents.map((name) => ({ name, form: 'Bản điện tử (bản chính)', quantity: 1 })),
    }),
  );
  expect(pages).toHaveLength(1);
  expect(text).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ');
});

describe('a receipt with much in it', () => {
  it('runs over to further pages instead of over the edge', async () => {
    const pdf = await readPdf(
      await drawPaper({
        ...examples.receiptExample,
        applicant: {
          ...examples.receiptExample.applicant,
          name: 'Nguyễn '.repeat(60),
          address: 'Ấp Phú Thuận, '.repeat(40),
        },
        documents: Array.from({ length: 50 }, (_, i) => ({
          name: `Giấy tờ số ${i + 1} với một tên dài hơn một dòng của bảng thành phần hồ sơ`,
          form: 'Bản sao',
          quantity: 1,
        })),
      }),
    );
    expect(overflowing(pdf, 20)).toEqual([]);
    expect(pdf.text).toContain('Giấy tờ số 50');
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(pdf.text).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ');
  });
});

it('print no empty box for what their letters lack, whoever typed it', async () => {
  const reason = 'Ảnh giấy chứng sinh bị mờ 😀 ✓';
  const drawn = await readPdf(
    await drawPaper({ ...examples.refusalExample, reasons: [reason], advice: 'Xem mục ①' }),
  );
  expect(drawn.text).toContain('Ảnh giấy chứng sinh bị mờ [?] [?]');
  expect(drawn.text).toContain('Xem mục 1');
});

test('the draft of a certificate says at its head and its foot that it has no legal force', async () => {
  const { text } = await readPdf(await drawCertificateDraft(examples.certificateDraftExample));
  expect(text.match(/BẢN DỰ THẢO – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ/g)).toHaveLength(2);
  expect(text).toContain('NGUYỄN THỊ NGỌC ÁNH');
});

test('the control slip stands on A5 with a passage a row, its outcome, and room to write the next ones', async () => {
  const slip = examples.controlSlipExample;
  const { text, pages } = await readPdf(await drawControlSlip(slip));
  expect(pages[0]?.width).toBeCloseTo(a5.width, 0);
  for (const words of ['Mẫu số 05', 'Cơ quan phối hợp giải quyết hồ sơ:', 'Đúng hạn', 'Trước hạn', 'Quá hạn'])
    expect(text).toContain(words);
  const blanks = /1\. Giao: 2\. Nhận: (?!\p{L})/gu;
  expect(text.match(blanks)).toHaveLength(2);
  const ended = await readPdf(
    await drawControlSlip({ ...slip, open: false, outcome: 'late', paperSet: 'tt-03-2025' }),
  );
  expect(ended.text.match(blanks)).toBeNull();
  expect(ended.text).toContain('Kết quả chung: quá hạn');
  expect(ended.text).toContain('Mẫu số 06');
});

// Every fact of a paper is written anew, each so that it is told from all others: what is not drawn is a fact that the paper lost.
interface Marking {
  readonly path: string;
  /** As it may be printed. */
  readonly printed: readonly string[];
}

function markEach(content: object): { readonly marked: unknown; readonly marks: readonly Marking[] } {
  const marks: Marking[] = [];
  const day = () =>
    `2026-${marks.length % 2 === 0 ? '05' : '06'}-${String((marks.length % 27) + 1).padStart(2, '0')}`;
  const mark = (value: unknown, path: string): unknown => {
    const kept = (replaced: unknown, ...printed: string[]) => {
      marks.push({ path, printed });
      return replaced;
    };
    if (Array.isArray(value)) return value.map((one, index) => mark(one, `${path}.${index}`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, mark(one, path === '' ? key : `${path}.${key}`)]),
      );
    if (typeof value === 'number') {
      const another = value < 3000 ? 30 + marks.length : 1_000_000 + marks.length * 1000;
      return kept(another, String(another), formatVnd(another));
    }
    if (typeof value !== 'string' || ['early', 'late', 'on-time'].includes(value)) return value;
    if (/^\d{4}-\d\d-\d\dT/.test(value)) {
      const at = new Date(`${day()}T03:00:00.000Z`);
      return kept(at.toISOString(), paperDate(at));
    }
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      const on = day();
      return kept(on, formatDate(on), paperDate(new Date(`${on}T03:00:00.000Z`)));
    }
    return kept(`Q${marks.length}Z`, `Q${marks.length}Z`);
  };
  const fixed = ['kind', 'paperSet', 'stage', 'status'];
  const marked = Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, fixed.includes(key) ? value : mark(value, key)]),
  );
  return { marked, marks };
}

const inFull = {
  officer: { name: 'Trần Thị Một Cửa', position: 'Công chức' },
  procedure: { ...examples.receiptExample.procedure, decidedBy: 'Ủy ban nhân dân tỉnh' },
  applicant: { ...examples.receiptExample.applicant, representative: 'Trần Thị Bình' },
};
const twoFees = [
  { name: 'Lệ phí đăng ký', quantity: 2, amount: 8000 },
  { name: 'Phí bản sao', quantity: 3, amount: 50_000, exemption: 'hộ nghèo' },
];
const leader = ['officer.name', 'officer.position', 'signatory.title'];
/** Each with every fact it may have; the last of a row are those that are sealed and not printed. */
const full: readonly (readonly [string, PaperContent, readonly string[]])[] = [
  [
    'a receipt',
    { ...examples.receiptExample, ...inFull },
    ['unit.phone', 'submittedAt', 'fees.lines.0.amount', 'officer.position'],
  ],
  [
    'a receipt of what is paid',
    {
      ...{ ...examples.receiptExample, ...inFull },
      fees: { lines: twoFees, total: 58_000, payment: 'đã nộp', note: 'xem lại' },
    },
    ['unit.phone', 'submittedAt', 'fees.lines.1.amount', 'officer.position'],
  ],
  [
    'a confirmation of filing',
    { ...examples.filingConfirmationExample, ...inFull },
    ['unit.phone', 'fees.total', 'officer.name', 'officer.position'],
  ],
  [
    'a receipt of an earlier release',
    { ...examples.submittedReceiptExample, ...inFull },
    ['unit.phone', 'fees.total', 'officer.name', 'officer.position'],
  ],
  [
    'a supplement request',
    { ...examples.supplementRequestExample, ...inFull, guidance: { name: 'Cúc', phone: '0274' } },
    ['unit.name', 'unit.phone', 'officer.position'],
  ],
  [
    'a supplement request of the handling',
    { ...examples.supplementRequestExample, ...inFull, stage: 'processing' },
    ['unit.name', 'officer.position'],
  ],
  [
    'a refusal',
    { ...examples.refusalExample, ...inFull, reasons: ['một', 'hai'] },
    ['unit.name', 'unit.phone', 'officer.position'],
  ],
  [
    'an apology',
    { ...examples.apologyExample, ...inFull },
    [
      'unit.phone',
      'procedure.decidedBy',
      // It names its reader alone, as its form does.
      ...['identityNumber', 'phone', 'email', 'address', 'representative'].map((one) => `applicant.${one}`),
      ...leader,
    ],
  ],
  ['a notice of refusal', { ...examples.declineNoticeExample, ...inFull }, ['unit.phone', ...leader]],
  ['a notice of stopping', { ...examples.stopNoticeExample, ...inFull }, ['unit.phone', 'officer.position']],
  [
    'a notice of stopping by a leader',
    { ...examples.stopNoticeExample, ...inFull, signatory: examples.apologyExample.signatory },
    ['unit.phone', ...leader],
  ],
  [
    'the confirmation of a payment',
    {
      ...{ ...examples.paymentReceiptExample, ...inFull, lines: twoFees, paidBefore: 5000, stillDue: 7000 },
      collector: { name: 'Kim', position: 'Kế toán' },
    },
    ['unit.phone', 'procedure.decidedBy', 'officer.name', 'officer.position'],
  ],
];

test.each(full)('%s prints every fact that is sealed in it', async (_name, content, unprinted) => {
  const { marked, marks } = markEach(content);
  const text = (await readPdf(await drawPaper(marked as PaperContent))).text.toLowerCase();
  const lost = marks.filter(({ printed }) => !printed.some((one) => text.includes(one.toLowerCase())));
  expect(lost.map(({ path }) => path).toSorted()).toEqual([...unprinted].toSorted());
});

test.each(papers)('%s as a preview says so, and leads nowhere', async (_name, content) => {
  const drawn = await drawPaper({ ...content, onlyPreview: true });
  const { text } = await readPdf(drawn);
  expect(await picturesOf(drawn)).toEqual([]);
  expect(text).toContain('BẢN XEM TRƯỚC');
  expect(text).toContain('chưa phát hành, không có giá trị');
  expect(text).not.toContain(content.verificationUrl);
});

const { address: _, ...applicant } = examples.receiptExample.applicant;
const notThere = [
  'Người nộp thay',
  'Cơ quan giải quyết:',
  'Địa chỉ',
  'Căn cứ',
  'undefined',
  'Người thu tiền',
];

test.each<readonly [string, PaperContent, readonly string[]]>([
  [
    'a receipt',
    { ...examples.receiptExample, applicant, fees: { lines: [], total: 0 } },
    ['7. Phí, lệ phí: Không'],
  ],
  [
    'a supplement request',
    (({ legalBasis: _basis, answerBy: _by, ...rest }) => ({ ...rest, applicant }))(
      examples.supplementRequestExample,
    ),
    [],
  ],
  [
    'a refusal',
    (({ legalBasis: _basis, advice: _advice, ...rest }) => ({ ...rest, applicant }))(examples.refusalExample),
    [],
  ],
  [
    'a notice of stopping that nobody asked for',
    (({ requestedAt: _at, receivedAt: _received, ...rest }) => ({ ...rest, applicant }))(
      examples.stopNoticeExample,
    ),
    ['xã Phú An thông báo dừng giải quyết hồ sơ này'],
  ],
  [
    'the confirmation of a payment that was made in full',
    (({ bank: _bank, transaction: _transaction, simulated: _simulated, ...rest }) => ({
      ...rest,
      applicant,
    }))(examples.paymentReceiptExample),
    ['Tổng cộng', 'Hình thức: VNPAY Mã giao dịch của Cổng', 'khi nhận được thông báo thanh toán thành công'],
  ],
])('%s has no line for what it does not know', async (_name, content, words) => {
  const { text } = await readPdf(await drawPaper(content));
  for (const absent of [
    ...notThere,
    'Thời hạn bổ sung',
    'Theo đề nghị',
    'Thời gian nhận hồ sơ: ,',
    'Đã nộp trước',
  ])
    expect(text).not.toContain(absent);
  expect(text).not.toMatch(/Còn phải nộp|Nộp lần này|bên thanh toán|THỬ NGHIỆM|7\. Phí, lệ phí: ;/);
  for (const one of words) expect(text).toContain(one);
});

test('the receipt of two fees says in words what was paid, of one part what was before and what is due', async () => {
  const { text } = await readPdf(
    await drawPaper({ ...examples.paymentReceiptExample, lines: twoFees, total: 58_000 }),
  );
  expect(text).toContain('Số tiền bằng chữ: Năm mươi tám nghìn đồng');
  expect(text).toContain('Tổng cộng 58.000 đồng');
  for (const part of [{ paidBefore: 8000 }, { stillDue: 8000 }]) {
    const drawn = await readPdf(
      await drawPaper({
        ...{ ...examples.paymentReceiptExample, ...part, lines: twoFees, total: 50_000 },
        collector: { name: 'Kim', position: 'Kế toán' },
      }),
    );
    expect(drawn.text).toContain(
      `${part.stillDue === undefined ? 'Đã nộp trước' : 'Còn phải nộp'} −8.000 đồng`,
    );
    expect(drawn.text).toContain('Nộp lần này 50.000 đồng');
    expect(drawn.text).toContain('khi người thu ghi nhận đã nhận tiền');
  }
});

test('a paper has places for signatures where somebody of the staff issued it, the portal’s own two never', async () => {
  const without = papers.map(
    ([, content]) => ({ ...content, officer: undefined }) as unknown as PaperContent,
  );
  expect(without.filter(isToSign).map(({ kind }) => kind)).toEqual(['apology', 'decline-notice', 'apology']);
  const toSign = papers.map(([, content]) => content).filter((content) => !isToSign(content));
  expect(toSign.map(({ kind }) => kind)).toEqual(['filing-confirmation', 'receipt', 'payment-receipt']);
  const { officer: _officer, ...ofNobody } = examples.stopNoticeExample;
  expect((await readPdf(await drawPaper(ofNobody))).text).not.toContain('Phát hành điện tử');
  expect(isToSign({ ...ofNobody, signatory: unknownSignatory })).toBe(true);
  expect(isToSign({ ...examples.submittedReceiptExample, officer: { name: 'Cúc' } })).toBe(false);
});

describe('whoever scans the code of a paper reads', () => {
  const holds: VerifiedPaper = {
    ...{ kind: 'result', kindLabel: 'Kết quả', number: '07/2026/KQ', unit: 'Ủy ban nhân dân xã Phú An' },
    ...{ issuedAt: new Date('2026-11-24T02:00:00Z'), procedureName: 'Đăng ký khai sinh', issuedBy: 'Cúc' },
    ...{
      standing: 'valid',
      signatures: [],
      sha256: 'abc123',
      result: { recorded: false, signedOn: '2026-11-23', signer: 'Long' },
    },
  };
  const at = new Date('2026-11-25T03:30:00Z');
  const over = {
    replaced: { ...holds, standing: 'replaced', revokedAt: at },
    'taken-back': { ...holds, standing: 'taken-back', revokedAt: at },
  } as const;
  const became = { replaced: 'đã được thay bằng bản khác', 'taken-back': 'đã bị thu hồi' } as const;
  const lost = ['replaced', 'taken-back'] as const;
  const read = (paper: VerifiedPaper, comparison?: Comparison) =>
    renderToStaticMarkup(createElement(VerifyPaperPage, { paper, ...(comparison && { comparison }) }));
  const verdicts = {
    unchanged: 'Tệp nguyên vẹn',
    changed: 'Tệp đã bị sửa',
    another: 'Đây là tệp của giấy tờ khác',
    unknown: 'Không phải tệp do Cổng cấp',
  } as const;

  test('that it still holds, with its facts', () => {
    expect(read(holds)).toContain('còn giá trị');
    expect(read(holds)).not.toMatch(/thay bằng|thu hồi|không còn giá trị|25\/11\/2026/);
    for (const fact of [
      'Kết quả',
      '07/2026/KQ',
      'xã Phú An',
      'Cúc',
      '24/11/2026',
      '23/11/2026',
      'Long',
      'abc123',
    ])
      expect(read(holds)).toContain(fact);
  });

  test.each(lost)('that it is %s, since when, and that it is void', (standing) => {
    const seen = read(over[standing]);
    expect(lost.filter((one) => seen.includes(became[one]))).toEqual([standing]);
    expect(seen).toContain('25/11/2026');
    expect(seen).toContain('không còn giá trị');
    expect(seen).not.toContain('và còn giá trị');
  });

  test.each(Object.entries(verdicts))('of a file that is %s that alone', (name, words) => {
    const verdict = name as keyof typeof verdicts;
    const seen = read(holds, {
      fileName: 'a.pdf',
      verdict,
      ...(name === 'another' && { anotherToken: 'B' }),
    });
    expect(Object.values(verdicts).filter((one) => seen.includes(one))).toEqual([words]);
    // Whose file was changed must not read beside it that all is well.
    expect(seen.includes('và còn giá trị')).toBe(verdict === 'unchanged');
    expect(seen.includes('/xac-thuc/B')).toBe(verdict === 'another');
    for (const standing of lost) {
      const beside = read(over[standing], { fileName: 'a.pdf', verdict });
      expect(beside).toContain(became[standing]);
      expect(beside).not.toContain('và còn giá trị');
    }
  });

  test('who signed it, and that a sample is one', () => {
    const signature = {
      name: 'Nguyễn Quốc Long',
      issuer: 'CA 1',
      serial: '01',
      sample: false,
      ofUnit: false,
    };
    const days = { validFrom: new Date('2026-01-01'), validUntil: new Date('2027-12-31') };
    const unit = { ...signature, ...days, ofUnit: true, name: 'UBND xã Phú An', serial: '02' };
    const both = { ...holds, signedAt: new Date('2026-11-23T02:00:00Z') };
    const signed = read({ ...both, signatures: [{ ...signature, ...days }, unit] });
    for (const part of ['Của người ký', 'Của cơ quan', 'Nguyễn Quốc Long', 'UBND xã Phú An', '31/12/2027'])
      expect(signed).toContain(part);
    expect(signed).not.toMatch(/chưa có chữ ký số|Chữ ký mẫu/);
    expect(
      read({
        ...both,
        signatures: [
          { ...signature, ...days },
          { ...unit, sample: true },
        ],
      }),
    ).toContain('Chữ ký mẫu');
    expect(read(holds)).toContain('chưa có chữ ký số');
    const { sha256: _digest, ...drawnAnew } = holds;
    expect(read(drawnAnew)).not.toContain('So tệp');
  });
});
