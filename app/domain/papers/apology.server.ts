// PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ (Mẫu số 04, Thông tư 01/2018/TT-VPCP), which Thông tư 03/2025/TT-VPCP calls
// VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT.
import { capitalise } from '#app/values/first-letter.ts';
import { formatPaperDate } from '#catalog/local-date.ts';
import { firstPaperSet, type PaperSet } from '#catalog/paper-sets.ts';
import { paperMoment, type Paper } from '#forms/pdf/index.server.ts';

import type { ApologyContent } from './content.ts';
import { openSheet, type SheetSetting, type SheetTitle, signedByHead } from './sheet.server.ts';

const titles: Readonly<Record<PaperSet, SheetTitle>> = {
  'tt-01-2018': {
    name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    lines: ['PHIẾU XIN LỖI VÀ HẸN LẠI', 'NGÀY TRẢ KẾT QUẢ'],
  },
  'tt-03-2025': {
    name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    lines: ['VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ', 'GIA HẠN THỜI GIAN GIẢI QUYẾT'],
  },
};

/** @returns an A5 sheet */
export async function layApology(content: ApologyContent, setting: SheetSetting): Promise<Paper> {
  const paper = await openSheet(content, titles[content.paperSet ?? firstPaperSet], setting);
  const { unit, applicant, procedure, dossierCode, registerNumber } = content;
  const say = (text: string) => paper.text(text, { align: 'justify', after: 3 });
  paper.text(`Kính gửi: ${applicant.name}`, { face: 'bold', after: 3 });
  say(
    `${capitalise(formatPaperDate(new Date(content.receivedAt)))}, ${unit.name} tiếp nhận giải quyết hồ sơ của Ông/Bà/Tổ chức ${applicant.name}; mã hồ sơ: ${registerNumber ?? dossierCode}.`,
  );
  say(`Nội dung yêu cầu giải quyết: ${procedure.name} (mã thủ tục ${procedure.code}).`);
  say(`Thời gian hẹn trả kết quả: ${paperMoment(new Date(content.dueAt))}.`);
  say(
    content.ahead
      ? `Tuy nhiên, ${unit.name} chưa thể trả kết quả đúng thời hạn ghi trên.`
      : `Tuy nhiên đến nay, ${unit.name} chưa trả kết quả đúng thời hạn ghi trên.`,
  );
  say(`Lý do: ${content.reason}`);
  paper.text(`${unit.name} xin lỗi Ông/Bà/Tổ chức và sẽ trả kết quả vào ${formatPaperDate(content.until)}.`, {
    align: 'justify',
    face: 'bold',
    after: 3,
  });
  say('Mong Ông/Bà/Tổ chức thông cảm vì sự chậm trễ này./.');
  return signedByHead(paper, content);
}
