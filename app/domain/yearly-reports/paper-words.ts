// What stands on the report as a PDF and as a Word document alike (NĐ 30/2020/NĐ-CP, Phụ lục I).
import type { ReportDocument, ReportDocumentPart, ReportUnit } from '#app/read-models/yearly-reports.ts';
import { localDate } from '#catalog/local-date.ts';
import { withoutEnd } from '#app/values/without-end.ts';

export const draftMark = 'BẢN NHÁP';
export const archiveLine = '- Lưu: VT.';

/** @returns in two lines, who signs for whom: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" */
export const signerTitle = ({ headerLines }: ReportUnit): string => `TM. ${headerLines[0] ?? ''}\nCHỦ TỊCH`;

/** @returns "Số: 27/BC-UBND"; dots to write on, until the office has a number from its register */
export const numberLine = ({ number }: ReportDocument): string => `Số: ${number ?? '......'}/BC-UBND`;

/** @returns place and year with room for the day, until the report has one */
export const datePlace = ({ unit, changedAt }: ReportDocument): string =>
  `${unit.place}, ngày      tháng      năm ${localDate(changedAt).slice(0, 4)}`;

/** Of the width of the text, where there are several: how far in their first line and their own begin. */
export const recipientIndent = { first: 0.18, others: 0.24 };

/** @returns a line for a single one: "Kính gửi: X."; for more of them, theirs below the first */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  const [only] = recipients;
  if (only === undefined) return [];
  if (recipients.length === 1) return [`Kính gửi: ${only}.`];
  const last = recipients.length - 1;
  return ['Kính gửi:', ...recipients.map((name, index) => `- ${name}${index === last ? '.' : ';'}`)];
}

/**
 * NĐ 30/2020: "./." after the last sentence.
 * @returns the parts so ended; as they are where the report ends with a table
 */
export function endedParts(parts: readonly ReportDocumentPart[]): readonly ReportDocumentPart[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const [block, text] = [last.blocks.at(-1), last.written.at(-1)];
  if (text !== undefined)
    return parts.with(-1, { ...last, written: last.written.with(-1, withEndMark(text)) });
  return block?.kind === 'text'
    ? parts.with(-1, { ...last, blocks: last.blocks.with(-1, { ...block, text: withEndMark(block.text) }) })
    : parts;
}

const withEndMark = (text: string): string => `${withoutEnd(text.trimEnd(), '. \n\u00a0')}./.`;
