// BẢN DỰ THẢO: what will stand on a certificate, for its applicant to look at. It is no paper of a circular, and says so.
import { formatLongDate } from '#catalog/local-date.ts';
import { labelledLine } from '#forms/pdf/index.server.ts';

import type { CertificateDraftContent } from './content.ts';
import { openSheet, procedureLine } from './sheet.server.ts';

const noForce = 'BẢN DỰ THẢO – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

/** @returns an A5 sheet; the same bytes for the same content */
export async function drawCertificateDraft(content: CertificateDraftContent): Promise<Uint8Array> {
  const paper = await openSheet(content, {
    name: `Bản dự thảo ${content.title}`,
    lines: [noForce, content.title.toLocaleUpperCase('vi')],
  });
  procedureLine(paper, content);
  paper.skip(4);
  for (const { label, value } of content.lines) labelledLine(paper, label, value);
  paper.skip(6);
  paper.text(
    `Người nộp hồ sơ xem và trả lời trên trang hồ sơ của mình, đến hết ${formatLongDate(content.answerBy)}; không trả lời là đồng ý.`,
    { align: 'justify', face: 'italic', size: paper.base - 0.5 },
  );
  paper.text(`${noForce}.`, { align: 'center', face: 'bold' });
  return paper.finish();
}
