// PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ (Mẫu số 03, Thông tư 01/2018/TT-VPCP).
import { labelledLine, signatures, type Paper } from '#forms/pdf/index.server.ts';

import type { RefusalContent } from './content.ts';
import {
  applicantLines,
  officerSignature,
  openSheet,
  procedureLine,
  verification,
  type SheetSetting,
} from './sheet.server.ts';

/** @returns an A5 sheet */
export async function layRefusal(content: RefusalContent, setting: SheetSetting): Promise<Paper> {
  const paper = await openSheet(
    content,
    {
      name: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
      lines: ['PHIẾU TỪ CHỐI TIẾP NHẬN', 'GIẢI QUYẾT HỒ SƠ'],
    },
    setting,
  );
  applicantLines(paper, content.applicant, 'Tiếp nhận hồ sơ của');
  procedureLine(paper, content);
  paper.text(
    'Qua xem xét, Bộ phận Tiếp nhận và Trả kết quả thông báo không tiếp nhận hồ sơ này với lý do cụ thể như sau:',
    { align: 'justify' },
  );
  const several = content.reasons.length > 1;
  paper.items(
    content.reasons.map((reason, i) => (several ? `${i + 1}. ${reason}` : reason)),
    { indent: 12, align: 'justify' },
  );
  if (content.legalBasis) labelledLine(paper, 'Căn cứ', content.legalBasis);
  if (content.advice) labelledLine(paper, 'Hướng dẫn', content.advice);
  paper.text('Xin thông báo cho Ông/Bà được biết và thực hiện./.');
  paper.skip(8);
  signatures(
    paper,
    [
      {
        title: 'NGƯỜI NỘP HỒ SƠ',
        hint: '(Ký và ghi rõ họ tên)',
        name: content.applicant.representative ?? content.applicant.name,
      },
      { title: 'NGƯỜI TIẾP NHẬN HỒ SƠ', hint: '(Ký và ghi rõ họ tên)', ...officerSignature(content) },
    ],
    { space: 36 },
  );
  verification(paper, content);
  return paper;
}
