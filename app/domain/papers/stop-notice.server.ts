// THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ (Mẫu số 05, Thông tư 03/2025/TT-VPCP; the set of 2018 has no form for it).
import { labelledLine, paperMoment, signatures, type Paper } from '#forms/pdf/index.server.ts';

import type { StopNoticeContent } from './content.ts';
import {
  applicantLines,
  headSignature,
  officerSignature,
  openSheet,
  procedureLine,
  recipients,
  verification,
  type SheetSetting,
} from './sheet.server.ts';

/** @returns an A5 sheet */
export async function layStopNotice(content: StopNoticeContent, setting: SheetSetting): Promise<Paper> {
  const paper = await openSheet(
    content,
    { name: 'Thông báo dừng giải quyết hồ sơ', lines: ['THÔNG BÁO', 'DỪNG GIẢI QUYẾT HỒ SƠ'] },
    setting,
  );
  const { unit, receivedAt, requestedAt, ground, givenBack, signatory } = content;
  applicantLines(paper, content.applicant, 'Hồ sơ của');
  procedureLine(paper, content);
  if (receivedAt !== undefined)
    labelledLine(paper, 'Thời gian nhận hồ sơ', paperMoment(new Date(receivedAt)));
  paper.text(
    requestedAt === undefined
      ? `${unit.name} thông báo dừng giải quyết hồ sơ này.`
      : `Theo đề nghị của Ông/Bà/Tổ chức lúc ${paperMoment(new Date(requestedAt))}, ${unit.name} thông báo dừng giải quyết hồ sơ này.`,
    { align: 'justify' },
  );
  labelledLine(paper, 'Lý do', ground);
  paper.text('Trả lại cho Ông/Bà/Tổ chức:');
  paper.items(
    givenBack.map((line) => `- ${line}`),
    { indent: 12, align: 'justify' },
  );
  paper.text('Xin thông báo cho Ông/Bà/Tổ chức được biết./.');
  paper.skip(8);
  signatures(
    paper,
    [
      {
        ...recipients,
        ...(signatory !== undefined && { signs: 'unit' }),
      },
      signatory === undefined
        ? { title: 'NGƯỜI THÔNG BÁO', hint: '(Ký và ghi rõ họ tên)', ...officerSignature(content) }
        : headSignature(signatory),
    ],
    { space: 36 },
  );
  verification(paper, content);
  return paper;
}
