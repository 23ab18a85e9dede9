// What was filed and what it costs, as the papers of filing and of reception list it.
import { labelledLine, table, type Paper } from '#forms/pdf/index.server.ts';
import { formatVnd } from '#catalog/money.ts';

import type { ReceiptContent } from './content.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Draws points 1 and 2 of Mẫu số 01: which documents were filed, and in how many sets.
 * @param content `sets`: of the whole dossier
 */
export function filedDocuments(paper: Paper, content: Pick<ReceiptContent, 'documents' | 'sets'>): void {
  paper.text('1. Thành phần hồ sơ nộp gồm:', { after: 2 });
  table(
    paper,
    [
      { title: 'STT', share: 0.9, align: 'center' },
      { title: 'Tên giấy tờ', share: 6.4 },
      // "Bản điện tử (bản chính)" on one line.
      { title: 'Loại', share: 3.3, align: 'center' },
      { title: 'Số lượng', share: 1.5, align: 'center' },
    ],
    content.documents.map((d, i) => [String(i + 1), d.name, d.form, two(d.quantity)]),
  );
  paper.skip(4);
  labelledLine(paper, '2. Số lượng hồ sơ', `${two(content.sets)} bộ`);
}

/** @returns all fee lines and their total in one sentence */
export function feeText(fees: ReceiptContent['fees']): string {
  const lines = fees.lines.map((line) => {
    const amount = line.exemption ? `miễn (${line.exemption})` : formatVnd(line.amount);
    return `${line.name}${line.quantity > 1 ? ` × ${line.quantity}` : ''}: ${amount}`;
  });
  const total =
    fees.lines.length > 0
      ? [`Tổng cộng ${formatVnd(fees.total)}${fees.payment ? ` (${fees.payment})` : ''}`]
      : [];
  return [...lines, ...total, ...(fees.note ? [fees.note] : [])].join('; ') || 'Không';
}
