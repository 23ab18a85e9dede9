// What the papers of the one-stop desk have in common: the A5 sheet, its header, the applicant, the check mark.
import {
  header,
  labelled,
  Paper,
  placeAndDate,
  qr,
  type SignedBy,
  type Stamp,
} from '#forms/pdf/index.server.ts';

import { formNumber, isNumberedForm, type PaperSet } from '#catalog/paper-sets.ts';

import type { PaperApplicant, PaperContent } from './content.ts';

/** Opens the sheet and draws everything above the title. */
export async function openSheet(
  content: PaperContent,
  title: string,
  stamps: readonly Stamp[] = [],
): Promise<Paper> {
  const paper = await Paper.start({
    size: 'A5',
    title: `${title} - ${content.dossierCode}`,
    subject: content.procedure.name,
    author: content.unit.name,
    at: new Date(content.issuedAt),
    stamps,
  });
  const corner = cornerOf(content.kind, content.paperSet);
  header(paper, {
    unit: content.unit,
    under: content.number ? [`Số: ${content.number}`] : [],
    placeAndDate: placeAndDate(content.unit, new Date(content.issuedAt)),
    ...(corner ? { corner } : {}),
  });
  return paper;
}

/** "Mẫu số 04", as the set of forms numbers it. */
export function cornerOf(kind: string, set: PaperSet | undefined): string | undefined {
  const number = isNumberedForm(kind) ? formNumber(kind, set) : undefined;
  return number === undefined ? undefined : `Mẫu số ${number}`;
}

/** Title in the middle, the QR code at its left as on the printed forms, the code beneath the title. */
export function sheetTitle(
  paper: Paper,
  content: Pick<PaperContent, 'verificationUrl'>,
  lines: readonly string[],
  under: readonly string[],
): void {
  const side = 54;
  const top = paper.y;
  qr(paper, content.verificationUrl, paper.left, top, side);
  const room = paper.width - side - 12;
  const put = (text: string, size: number, face: 'bold' | 'regular' | 'italic'): void => {
    for (const strip of paper.strips(text, room, { size, face, align: 'center' })) {
      strip.draw(paper, paper.left + side + 12, paper.y);
      paper.skip(strip.height);
    }
  };
  for (const line of lines) put(line, paper.base + 2, 'bold');
  for (const line of under) put(line, paper.base, 'regular');
  paper.y = Math.min(paper.y, top - side) - 8;
}

export function applicantLines(paper: Paper, applicant: PaperApplicant, lead: string): void {
  labelled(paper, lead, applicant.name, { bold: true });
  if (applicant.onBehalfOf) labelled(paper, 'Nộp thay cho', applicant.onBehalfOf);
  if (applicant.identityNumber)
    labelled(paper, 'Số định danh cá nhân/giấy tờ tùy thân', applicant.identityNumber);
  labelled(paper, 'Địa chỉ', applicant.address ?? '');
  labelled(paper, 'Số điện thoại', applicant.phone ?? '');
  labelled(paper, 'Email', applicant.email ?? '');
}

export function procedureLine(paper: Paper, content: PaperContent): void {
  labelled(
    paper,
    'Nội dung yêu cầu giải quyết',
    `${content.procedure.name} (mã thủ tục ${content.procedure.code})`,
  );
}

/** How to check the paper without trusting it. */
export function verification(paper: Paper, content: PaperContent): void {
  paper.skip(4);
  const strips = paper.strips(
    `Kiểm tra giấy này: quét mã QR hoặc mở ${content.verificationUrl}`,
    paper.width,
    { size: paper.base - 2, face: 'italic' },
  );
  paper.flow(strips);
}

export function officerSignature(content: Exclude<PaperContent, { kind: 'payment-receipt' | 'apology' }>): {
  name?: string;
  note?: string;
  signs?: SignedBy;
} {
  if (!content.officer) return {};
  return {
    name: content.officer.name,
    note: '(Phát hành điện tử trên Cổng)',
    signs: 'unit',
  };
}
