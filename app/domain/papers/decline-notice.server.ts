// THÔNG BÁO TỪ CHỐI GIẢI QUYẾT HỒ SƠ: after the reception. The circulars have no form for it, as they have for what is not received.
import { capitalise } from '#app/values/first-letter.ts';
import { formatPaperDate } from '#catalog/local-date.ts';
import { labelledLine, type Paper } from '#forms/pdf/index.server.ts';

import type { DeclineNoticeContent } from './content.ts';
import { applicantLines, openSheet, procedureLine, signedByHead, type SheetSetting } from './sheet.server.ts';

/** @returns an A5 sheet */
export async function layDeclineNotice(content: DeclineNoticeContent, setting: SheetSetting): Promise<Paper> {
  const paper = await openSheet(
    content,
    {
      name: 'Thông báo từ chối giải quyết hồ sơ',
      lines: ['THÔNG BÁO', 'TỪ CHỐI GIẢI QUYẾT HỒ SƠ'],
    },
    setting,
  );
  const { unit, applicant, receivedAt, reason } = content;
  applicantLines(paper, applicant, 'Hồ sơ của');
  procedureLine(paper, content);
  paper.text(
    `${capitalise(formatPaperDate(new Date(receivedAt)))}, ${unit.name} đã tiếp nhận hồ sơ này. Qua xem xét, ${unit.name} thông báo từ chối giải quyết hồ sơ.`,
    { align: 'justify' },
  );
  labelledLine(paper, 'Lý do', reason);
  paper.text(
    'Nếu không đồng ý, Ông/Bà/Tổ chức có quyền khiếu nại, khởi kiện theo quy định của pháp luật. Xin thông báo cho Ông/Bà/Tổ chức được biết./.',
    { align: 'justify' },
  );
  return signedByHead(paper, content);
}
