// The papers of an inquiry as a PDF, from what one says.
import { dutyLabel, type InquiryDuty } from '#app/inquiries/clock.ts';
import { formatDate } from '#catalog/local-date.ts';
import {
  header,
  labelledLine,
  Paper,
  paperMoment,
  placeAndDate,
  qr,
  signatures,
  type Unit,
} from '#forms/pdf/index.server.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

export interface InquiryPaperContent {
  readonly unit: Unit;
  /** "Thông báo gia hạn": in the document's own title. */
  readonly label: string;
  readonly title: readonly string[];
  /** "Yêu cầu cung cấp thông tin" */
  readonly subject: string;
  readonly code: string;
  /** "12/TB-TCTT" */
  readonly number?: string;
  readonly at: Date;
  readonly lead: string;
  readonly close: string;
  /** Absent for whoever may not be told who wrote. */
  readonly requester?: {
    readonly name: string;
    readonly organisation?: string;
    readonly identityNumber?: string;
  };
  readonly answers: readonly Row[];
  readonly submittedAt: Date;
  /** Of the receipt: what is to be done first, and by which day. */
  readonly due?: InquiryDuty;
  /** What was decided; absent on the receipt of what was sent. */
  readonly decided?: { readonly rows: readonly Row[]; readonly files: readonly string[] };
  readonly signature?: { readonly name: string; readonly hint: string; readonly register: string };
  readonly followAddress: string;
}

/** @returns the bytes of an A4 PDF; the same content always gives the same bytes */
export async function drawInquiryPaper(content: InquiryPaperContent): Promise<Uint8Array> {
  const { unit, at, code, decided, signature } = content;
  const paper = await Paper.start({
    size: 'A4',
    title: `${content.label} - ${code}`,
    subject: content.subject,
    author: unit.name,
    at,
  });
  header(paper, {
    unit,
    under: content.number === undefined ? [] : [`Số: ${content.number}`],
    placeAndDate: placeAndDate(unit, at),
  });
  paper.text(content.title.join('\n'), {
    ...{ face: 'bold', align: 'center', size: paper.base + 2, as: 'H1' },
  });
  paper.text(`Mã: ${code}`, { align: 'center', after: 8 });
  paper.text(content.lead, { align: 'justify', after: 4 });
  const { requester } = content;
  if (requester?.organisation !== undefined)
    labelledLine(paper, 'Tổ chức gửi', requester.organisation, { bold: true });
  labelledLine(
    paper,
    requester?.organisation === undefined ? 'Người gửi' : 'Người đại diện',
    requester?.name ?? 'người đã ghi tên khi gửi và giữ mã này',
    { bold: requester !== undefined && requester.organisation === undefined },
  );
  if (requester?.identityNumber !== undefined)
    labelledLine(paper, 'Số giấy tờ tùy thân', requester.identityNumber);
  for (const { label, value } of content.answers) labelledLine(paper, label, value);
  labelledLine(paper, 'Thời điểm gửi', paperMoment(content.submittedAt));
  paper.skip(4);
  if (content.due !== undefined) labelledLine(paper, dutyLabel(content.due), formatDate(content.due.date));
  for (const { label, value } of decided?.rows ?? []) {
    paper.text(`${label}:`, { face: 'bold', as: 'H2' });
    for (const line of value.split('\n')) paper.text(line, { indent: 12, align: 'justify' });
  }
  if (decided !== undefined && decided.files.length > 0)
    labelledLine(paper, 'Tệp kèm theo', decided.files.join('; '));
  paper.skip(4);
  paper.text(content.close, { align: 'justify', after: 8 });
  if (signature !== undefined) {
    signatures(
      paper,
      [
        { title: 'NƠI NHẬN', hint: `Người gửi; lưu ${signature.register}` },
        {
          title: 'TM. ỦY BAN NHÂN DÂN',
          hint: signature.hint,
          name: signature.name,
          note: '(Phát hành điện tử trên Cổng)',
        },
      ],
      { space: 36 },
    );
  }
  verification(paper, content.followAddress);
  return paper.finish();
}

function verification(paper: Paper, address: string): void {
  const side = 60;
  paper.skip(8);
  paper.ensure(side + 4);
  qr(paper, address, paper.left, paper.y, side);
  const room = paper.width - side - 12;
  const top = paper.y;
  paper.flow(
    paper.strips(`Theo dõi và kiểm tra: quét mã QR hoặc mở ${address}`, room, {
      face: 'italic',
      size: paper.base - 2,
    }),
    paper.left + side + 12,
  );
  paper.y = Math.min(paper.y, top - side);
}
