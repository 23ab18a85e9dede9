// GIẤY XÁC NHẬN ĐÃ NỘP HỒ SƠ TRỰC TUYẾN: the portal's own paper at sending. It has no form in the circular: nobody has
// looked at the dossier yet, so it promises no date and nobody signs it.
import { labelledLine, paperMoment, type Paper } from '#forms/pdf/index.server.ts';

import type { FilingConfirmationContent } from './content.ts';
import { feeText, filedDocuments } from './filed-documents.server.ts';
import { applicantLines, openSheet, procedureLine, verification, type SheetSetting } from './sheet.server.ts';

/** @returns an A5 sheet */
export async function layFilingConfirmation(
  content: FilingConfirmationContent,
  setting: SheetSetting,
): Promise<Paper> {
  const paper = await openSheet(
    content,
    {
      name: 'Giấy xác nhận đã nộp hồ sơ trực tuyến',
      lines: ['GIẤY XÁC NHẬN', 'ĐÃ NỘP HỒ SƠ TRỰC TUYẾN'],
    },
    setting,
  );
  labelledLine(paper, 'Nơi nhận hồ sơ', `Bộ phận Tiếp nhận và Trả kết quả, ${content.unit.name}`);
  applicantLines(paper, content.applicant, 'Hồ sơ của');
  procedureLine(paper, content);
  filedDocuments(paper, content);
  labelledLine(paper, '3. Thời hạn giải quyết theo quy định, tính từ khi tiếp nhận', content.timeLimit);
  labelledLine(paper, '4. Thời gian nộp', paperMoment(new Date(content.submittedAt)));
  labelledLine(paper, '5. Đăng ký nhận kết quả tại', content.resultChannel);
  labelledLine(paper, '6. Phí, lệ phí', feeText(content.fees));
  paper.skip(6);
  paper.text(
    'Giấy này do Cổng thông tin điện tử lập tự động khi nhận được hồ sơ, không cần chữ ký và dấu. Hồ sơ đang chờ kiểm tra: khi hồ sơ được tiếp nhận, Ông/Bà nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả có ghi ngày hẹn.',
    { face: 'italic', align: 'justify', size: paper.base - 0.5 },
  );
  verification(paper, content);
  return paper;
}
