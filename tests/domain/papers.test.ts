// The papers the one-stop desk issues, read back by another library.
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it, test } from 'vitest';

import * as examples from '#app/domain/papers/examples.ts';
import {
  drawCertificateDraft,
  drawControlSlip,
  drawPaper,
  type PaperContent,
} from '#app/domain/papers/index.server.ts';

import { overflowing, readPdf } from '../support/read-pdf.ts';

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
  it('stands on A5 with the national header, its own words whole and in NFC, and nothing over the edge', async () => {
    const pdf = await readPdf(await drawPaper(content));
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
    // The code by which it is looked up is no mã hồ sơ, which is given at the reception (NĐ 61/2018/NĐ-CP Đ26).
    expect(pdf.text).not.toContain('Mã hồ sơ: PA');
  });

  it('survives being sealed: its JSON, read again, draws the same bytes', async () => {
    const again = JSON.parse(JSON.stringify(content)) as PaperContent;
    expect(Buffer.from(await drawPaper(again)).equals(Buffer.from(await drawPaper(content)))).toBe(true);
  });

  it('carries its fonts inside', async () => {
    const document = await PDFDocument.load(await drawPaper(content));
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
