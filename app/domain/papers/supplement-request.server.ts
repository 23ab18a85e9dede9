// PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ (Mẫu số 02, Thông tư 01/2018/TT-VPCP).
import { labelledLine, paperDate, signatures, type Paper } from '#forms/pdf/index.server.ts';

import { formatDate } from '#catalog/local-date.ts';
import type { SupplementRequestContent } from './content.ts';
import {
  applicantLines,
  officerSignature,
  openSheet,
  procedureLine,
  verification,
  type SheetSetting,
} from './sheet.server.ts';

/** @returns an A5 sheet */
export async function laySupplementRequest(
  content: SupplementRequestContent,
  setting: SheetSetting,
): Promise<Paper> {
  const paper = await openSheet(
    content,
    {
      name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      lines: ['PHIẾU YÊU CẦU BỔ SUNG,', 'HOÀN THIỆN HỒ SƠ'],
    },
    setting,
  );
  applicantLines(paper, content.applicant, 'Hồ sơ của');
  procedureLine(paper, content);
  paper.text(
    content.stage === 'reception'
      ? 'Qua kiểm tra hồ sơ, yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:'
      : 'Qua thẩm tra, giải quyết, yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
  );
  paper.items(
    content.requests.map((request, i) => `${i + 1}. ${request}`),
    { indent: 12, align: 'justify' },
  );
  labelledLine(paper, 'Lý do', content.reason);
  if (content.legalBasis) labelledLine(paper, 'Căn cứ', content.legalBasis);
  if (content.answerBy) {
    labelledLine(paper, 'Thời hạn bổ sung', `đến hết ngày ${formatDate(content.answerBy)}`, { bold: true });
  }
  paper.text(
    content.stage === 'reception'
      ? 'Thời hạn giải quyết được tính từ khi hồ sơ đầy đủ, hợp lệ được tiếp nhận.'
      : `Thời hạn giải quyết được tính lại từ khi nhận đủ hồ sơ bổ sung. Phiếu này lập ${paperDate(new Date(content.issuedAt))}.`,
    { align: 'justify' },
  );
  const contact =
    content.guidance ??
    (content.unit.phone
      ? { name: 'Bộ phận Tiếp nhận và Trả kết quả', phone: content.unit.phone }
      : undefined);
  if (contact) {
    paper.text(
      `Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với ${contact.name}, số điện thoại ${contact.phone} để được hướng dẫn.`,
      { align: 'justify' },
    );
  }
  paper.skip(8);
  signatures(
    paper,
    [{ title: 'NGƯỜI HƯỚNG DẪN', hint: '(Ký và ghi rõ họ tên)', ...officerSignature(content) }],
    { space: 36 },
  );
  verification(paper, content);
  return paper;
}
