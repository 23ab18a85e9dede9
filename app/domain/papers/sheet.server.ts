// What the papers of the one-stop desk have in common: the A5 sheet, its header, the applicant, the check mark.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { present } from '#app/values/present.ts';
import { formNumber, isNumberedForm, type PaperSet } from '#catalog/paper-sets.ts';
import {
  header,
  labelledLine,
  Paper,
  placeAndDate,
  qr,
  signatures,
  type SignedBy,
  type PaperOptions,
} from '#forms/pdf/index.server.ts';
import { nationalNumber } from '#forms/phone-number.ts';

import type { PaperApplicant, PaperContent, PaperSignatory } from './content.ts';

interface SheetFacts extends Pick<
  PaperContent,
  | 'unit'
  | 'paperSet'
  | 'dossierCode'
  | 'registerNumber'
  | 'number'
  | 'issuedAt'
  | 'procedure'
  | 'verificationUrl'
  | 'onlyPreview'
> {
  readonly kind: string;
}

export interface SheetTitle {
  readonly name: string;
  /** The name as it is printed. */
  readonly lines: readonly string[];
}

/** How close its lines stand, and the stamps of those who sign it digitally. */
export type SheetSetting = Pick<PaperOptions, 'pitch' | 'stamps'>;

/**
 * Opens the sheet and draws its head: unit and motto, the title, the codes of the dossier.
 * @param content `kind`: gives the number of the form in the corner; a preview says there that it is one, and has no QR code
 * @returns the sheet, to be drawn on beneath its head
 */
export async function openSheet(
  content: SheetFacts,
  title: SheetTitle,
  setting: SheetSetting = {},
): Promise<Paper> {
  const paper = await Paper.start({
    size: 'A5',
    title: `${title.name} - ${content.registerNumber ?? content.dossierCode}`,
    subject: content.procedure.name,
    author: content.unit.name,
    at: new Date(content.issuedAt),
    ...setting,
  });
  header(paper, {
    unit: headOf(content),
    under: content.number ? [`Số: ${content.number}`] : [],
    placeAndDate: placeAndDate(content.unit, new Date(content.issuedAt)),
    ...present({
      corner: content.onlyPreview ? 'BẢN XEM TRƯỚC' : cornerOf(content.kind, content.paperSet),
    }),
  });
  drawTitle(paper, content, title);
  return paper;
}

/**
 * Papers that the one-stop desk hands out have its name in their head (Mẫu số 01 as a province prints it; 02, 03 and 05 as they are
 * remembered, not compared with the annex of TT 01/2018/TT-VPCP).
 */
const ofDesk = ['receipt', 'supplement-request', 'refusal', 'control-slip'];

function headOf({ kind, unit }: SheetFacts): SheetFacts['unit'] {
  if (!ofDesk.includes(kind)) return unit;
  return { ...unit, headerLines: [unit.headerLines.join(' '), 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ'] };
}

/**
 * By what a dossier is called on papers: its number in the register is its mã hồ sơ, given at reception (NĐ 61/2018/NĐ-CP Đ26); the
 * code by which its applicant looks it up is another.
 */
function codesOf({
  dossierCode,
  registerNumber,
}: Pick<SheetFacts, 'dossierCode' | 'registerNumber'>): readonly string[] {
  const lookUp = `Mã tra cứu: ${dossierCode}`;
  return registerNumber === undefined
    ? [lookUp]
    : [`Mã hồ sơ: ${registerNumberInWords(registerNumber)}`, lookUp];
}

/**
 * The number of a form, as the set of forms has it.
 * @param kind of a paper
 * @param set undefined of papers from before there was a choice
 * @returns "Mẫu số 04"; undefined for the portal's own papers, and where the set has no such form
 */
export function cornerOf(kind: string, set: PaperSet | undefined): string | undefined {
  const number = isNumberedForm(kind) ? formNumber(kind, set) : undefined;
  return number === undefined ? undefined : `Mẫu số ${number}`;
}

/** Title in the middle, the QR code at its left as on the printed forms, the codes beneath the title. */
function drawTitle(paper: Paper, content: SheetFacts, title: SheetTitle): void {
  const side = 54;
  const top = paper.y;
  const room = paper.width - side - 12;
  const write = (text: string, size: number, face: 'bold' | 'regular'): void =>
    paper.flow(paper.strips(text, room, { size, face, align: 'center' }), paper.left + side + 12);
  paper.within('H1', () => write(title.lines.join('\n'), paper.base + 2, 'bold'));
  for (const code of codesOf(content)) write(code, paper.base, 'regular');
  if (content.onlyPreview !== true) qr(paper, content.verificationUrl, paper.left, top, side);
  paper.y = Math.min(paper.y, top - side) - 8;
}

/** @param lead what stands before the name, as the form of the circular says it */
export function applicantLines(paper: Paper, applicant: PaperApplicant, lead: string): void {
  labelledLine(paper, lead, applicant.name, { bold: true });
  if (applicant.representative) labelledLine(paper, 'Người nộp thay', applicant.representative);
  if (applicant.identityNumber)
    labelledLine(paper, 'Số định danh cá nhân/giấy tờ tùy thân', applicant.identityNumber);
  // Nobody is asked for what the population database knows.
  if (applicant.address) labelledLine(paper, 'Địa chỉ', applicant.address);
  labelledLine(paper, 'Số điện thoại', nationalNumber(applicant.phone ?? ''));
  labelledLine(paper, 'Email', applicant.email ?? '');
}

/**
 * The line of a receipt that names the procedure with its national code, drawn at `paper.y`, which moves below it.
 * @param content its procedure is named
 */
export function procedureLine(paper: Paper, { procedure }: Pick<PaperContent, 'procedure'>): void {
  labelledLine(paper, 'Nội dung yêu cầu giải quyết', `${procedure.name} (mã thủ tục ${procedure.code})`);
  if (procedure.decidedBy !== undefined) labelledLine(paper, 'Cơ quan giải quyết', procedure.decidedBy);
}

/**
 * Draws the line that says how to check the paper without trusting it.
 * @param content of a preview, it says that it has no value
 */
export function verification(paper: Paper, content: PaperContent): void {
  paper.skip(4);
  const strips = paper.strips(
    content.onlyPreview
      ? 'Bản xem trước: chưa phát hành, không có giá trị.'
      : `Kiểm tra giấy này: quét mã QR hoặc mở ${content.verificationUrl}`,
    paper.width,
    { size: paper.base - 2, face: 'italic' },
  );
  paper.flow(strips);
}

/** @returns where the head of the agency signs */
export const headSignature = ({ signsAs, name }: PaperSignatory) =>
  ({
    title: signsAs.join('\n'),
    hint: '(Ký, đóng dấu)',
    name,
    note: '(Phát hành điện tử trên Cổng)',
    signs: 'head',
  }) as const;

/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 9: at the left, one recipient a line. */
export const recipients = {
  title: 'Nơi nhận:',
  lines: ['- Như trên;', '- Bộ phận Tiếp nhận và Trả kết quả;', '- Lưu: HS.'],
} as const;

/** The end of a notice that a leader issues: who receives it, who signs, how it is checked. @returns the same paper */
export function signedByHead(
  paper: Paper,
  content: Extract<PaperContent, { kind: 'apology' | 'decline-notice' }>,
): Paper {
  paper.skip(8);
  signatures(paper, [{ ...recipients, signs: 'unit' }, headSignature(content.signatory)], { space: 36 });
  verification(paper, content);
  return paper;
}

/** @returns where the agency signs; nothing on a paper that no officer issued */
export function officerSignature(
  content: Exclude<PaperContent, { kind: 'payment-receipt' | 'apology' | 'decline-notice' }>,
): {
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
