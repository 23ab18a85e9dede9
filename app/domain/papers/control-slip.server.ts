// PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ (Mẫu số 05, Thông tư 01/2018/TT-VPCP; Mẫu số 06, Thông tư 03/2025/TT-VPCP).
import { labelledLine, paperMoment, table } from '#forms/pdf/index.server.ts';

import type { ControlSlipContent } from './content.ts';
import { openSheet, procedureLine } from './sheet.server.ts';

export const outcomeWords = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn' } as const;

/** Passages that may still be written on the paper while the dossier goes on. */
const roomFor = 2;

/** @returns an A5 sheet; the same bytes for the same content */
export async function drawControlSlip(content: ControlSlipContent): Promise<Uint8Array> {
  const { drawnAt, lookUpUrl, passages } = content;
  const title = {
    name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    lines: ['PHIẾU KIỂM SOÁT', 'QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'],
  };
  const paper = await openSheet({ ...content, issuedAt: drawnAt, verificationUrl: lookUpUrl }, title);
  procedureLine(paper, content);
  labelledLine(paper, 'Cơ quan (bộ phận) giải quyết hồ sơ', content.handledBy);
  labelledLine(paper, 'Cơ quan phối hợp giải quyết hồ sơ', content.withHelpOf ?? '');
  paper.skip(4);
  table(
    paper,
    [
      { title: 'TÊN CƠ QUAN', share: 3.2 },
      { title: 'THỜI GIAN GIAO, NHẬN HỒ SƠ', share: 3.6 },
      { title: 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ (Trước hạn/Đúng hạn/Quá hạn)', share: 2.2, align: 'center' },
      { title: 'GHI CHÚ', share: 2.6 },
    ],
    [
      ...passages.map(({ from, to, at: passedAt, giver = '', receiver = '', outcome, note }) => [
        `1. Giao: ${from}\n2. Nhận: ${to}`,
        `${paperMoment(new Date(passedAt))}\nNgười giao: ${giver}\nNgười nhận: ${receiver}`,
        outcome === undefined ? '' : outcomeWords[outcome],
        note,
      ]),
      ...(content.open ? Array.from({ length: roomFor }, () => blank) : []),
    ],
    { size: paper.base - 1.5 },
  );
  paper.skip(6);
  if (content.outcome !== undefined)
    paper.text(`Kết quả chung: ${outcomeWords[content.outcome].toLocaleLowerCase('vi')}.`, { face: 'bold' });
  paper.text(
    `Lập từ nhật ký điện tử của hồ sơ lúc ${paperMoment(new Date(drawnAt))}. Tra cứu hồ sơ: quét mã QR hoặc mở ${lookUpUrl}`,
    { face: 'italic', size: paper.base - 2 },
  );
  return paper.finish();
}

const blank = [
  '1. Giao:\n2. Nhận:',
  '… giờ … phút, ngày … tháng … năm …\nNgười giao:\nNgười nhận:',
  '',
  '',
] as const;
