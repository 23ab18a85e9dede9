// GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ (Mẫu số 01, Thông tư 01/2018/TT-VPCP).
import { bookNumberInWords } from '#catalog/tracking-book.ts';
import { labelledLine, paperMoment, signatures, type Paper } from '#forms/pdf/index.server.ts';

import type { ReceiptContent } from './content.ts';
import { feeText, filedDocuments } from './filed-documents.server.ts';
import {
  applicantLines,
  officerSignature,
  openSheet,
  procedureLine,
  verification,
  type SheetSetting,
} from './sheet.server.ts';

/** @returns an A5 sheet */
export async function layReceipt(content: ReceiptContent, setting: SheetSetting): Promise<Paper> {
  const title = {
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    lines: ['GIẤY TIẾP NHẬN HỒ SƠ', 'VÀ HẸN TRẢ KẾT QUẢ'],
  };
  const paper = await openSheet(content, title, setting);
  const isReceived = content.status === 'received';
  if (!isReceived) {
    paper.text(
      'Hồ sơ đã được gửi trực tuyến và chờ Bộ phận Tiếp nhận và Trả kết quả kiểm tra. Thời gian trả kết quả dưới đây là dự kiến, tính lại từ khi hồ sơ được tiếp nhận.',
      {
        face: 'italic',
        align: 'justify',
        after: 3,
      },
    );
  }
  labelledLine(paper, 'Bộ phận Tiếp nhận và Trả kết quả', content.unit.name);
  applicantLines(paper, content.applicant, 'Tiếp nhận hồ sơ của');
  procedureLine(paper, content);
  filedDocuments(paper, content);
  labelledLine(paper, '3. Thời gian giải quyết hồ sơ theo quy định', content.timeLimit);
  if (isReceived)
    labelledLine(
      paper,
      '4. Thời gian nhận hồ sơ',
      content.receivedAt ? paperMoment(new Date(content.receivedAt)) : '',
    );
  else labelledLine(paper, '4. Thời gian gửi hồ sơ trực tuyến', paperMoment(new Date(content.submittedAt)));
  labelledLine(
    paper,
    isReceived
      ? '5. Thời gian trả kết quả giải quyết hồ sơ'
      : '5. Thời gian trả kết quả giải quyết hồ sơ (dự kiến)',
    content.dueAt
      ? paperMoment(new Date(content.dueAt))
      : isReceived
        ? ''
        : 'được xác định khi tiếp nhận hồ sơ',
    { bold: isReceived },
  );
  labelledLine(paper, '6. Đăng ký nhận kết quả tại', content.resultChannel);
  labelledLine(paper, '7. Phí, lệ phí', feeText(content.fees));
  if (content.book !== undefined)
    labelledLine(
      paper,
      'Vào Sổ theo dõi hồ sơ',
      `Quyển số ${content.book.year}, số thứ tự ${bookNumberInWords(content.book.number)}`,
    );
  paper.skip(6);
  signatures(
    paper,
    [
      {
        title: 'NGƯỜI NỘP HỒ SƠ',
        hint: isReceived ? '(Ký và ghi rõ họ tên)' : '(Nộp trực tuyến)',
        name: content.applicant.representative ?? content.applicant.name,
      },
      {
        title: 'NGƯỜI TIẾP NHẬN HỒ SƠ',
        hint: '(Ký và ghi rõ họ tên)',
        ...(isReceived ? officerSignature(content) : {}),
      },
    ],
    { space: 30 },
  );
  verification(paper, content);
  return paper;
}
