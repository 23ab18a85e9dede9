// CHỨNG TỪ ĐIỆN TỬ XÁC NHẬN NỘP PHÍ, LỆ PHÍ: the portal's own confirmation that a payment was settled.
import { labelledLine, paperMoment, table, type Paper } from '#forms/pdf/index.server.ts';
import { formatVnd } from '#catalog/money.ts';

import type { PaymentReceiptContent } from './content.ts';
import { applicantLines, openSheet, verification, type SheetSetting } from './sheet.server.ts';
import { amountInWords } from '#forms/words.ts';

/** @returns an A5 sheet */
export async function layPaymentReceipt(
  content: PaymentReceiptContent,
  setting: SheetSetting,
): Promise<Paper> {
  const paper = await openSheet(
    content,
    {
      name: 'Xác nhận nộp phí, lệ phí',
      lines: ['CHỨNG TỪ ĐIỆN TỬ', 'XÁC NHẬN NỘP PHÍ, LỆ PHÍ'],
    },
    setting,
  );
  if (content.simulated) {
    paper.text('GIAO DỊCH THỬ NGHIỆM: cổng thanh toán giả lập, không có tiền thật được chuyển.', {
      face: 'bold',
      align: 'center',
      after: 3,
    });
  }
  applicantLines(paper, content.applicant, 'Người nộp');
  labelledLine(paper, 'Thủ tục', `${content.procedure.name} (mã thủ tục ${content.procedure.code})`);
  paper.skip(3);
  const isPart = content.paidBefore !== undefined || content.stillDue !== undefined;
  table(
    paper,
    [
      { title: 'STT', share: 1, align: 'center' },
      { title: 'Khoản thu', share: 6.5 },
      { title: 'Số lượng', share: 1.5, align: 'center' },
      { title: 'Số tiền', share: 3, align: 'right' },
    ],
    [
      ...content.lines.map((line, i) => [
        String(i + 1),
        line.exemption ? `${line.name} (miễn, giảm: ${line.exemption})` : line.name,
        String(line.quantity),
        formatVnd(line.amount),
      ]),
      ...(content.paidBefore === undefined
        ? []
        : [['', 'Đã nộp trước', '', `−${formatVnd(content.paidBefore)}`]]),
      ...(content.stillDue === undefined
        ? []
        : [['', 'Còn phải nộp', '', `−${formatVnd(content.stillDue)}`]]),
      ['', isPart ? 'Nộp lần này' : 'Tổng cộng', '', formatVnd(content.total)],
    ],
  );
  paper.skip(4);
  labelledLine(paper, 'Số tiền bằng chữ', amountInWords(content.total), { bold: true });
  labelledLine(paper, 'Thời gian nộp', paperMoment(new Date(content.paidAt)));
  labelledLine(
    paper,
    'Hình thức',
    content.bank ? `${content.method} (ngân hàng ${content.bank})` : content.method,
  );
  labelledLine(paper, 'Mã giao dịch của Cổng', content.reference);
  if (content.transaction) labelledLine(paper, 'Mã giao dịch của bên thanh toán', content.transaction);
  labelledLine(paper, 'Đơn vị thu', content.unit.name);
  if (content.collector)
    labelledLine(paper, 'Người thu tiền', `${content.collector.name}, ${content.collector.position}`);
  paper.skip(6);
  const when = content.collector
    ? 'khi người thu ghi nhận đã nhận tiền'
    : 'khi nhận được thông báo thanh toán thành công';
  paper.text(
    `Đây là xác nhận điện tử do Cổng thông tin điện tử lập tự động ${when}, không cần chữ ký và dấu; không phải là biên lai thu phí, lệ phí do cơ quan thuế phát hành. Nếu cần biên lai, Ông/Bà đề nghị tại Bộ phận Tiếp nhận và Trả kết quả.`,
    { face: 'italic', align: 'justify', size: paper.base - 0.5 },
  );
  verification(paper, content);
  return paper;
}
