// What stands on the report as a PDF and as a Word document alike (NĐ 30/2020/NĐ-CP, Phụ lục I).
import type { ReportDocument, ReportUnit } from '#app/read-models/yearly-reports.ts';
import { localDate } from '#catalog/local-date.ts';

export const draftMark = 'BẢN NHÁP';
export const archiveLine = '- Lưu: VT.';

/** @returns in two lines, who signs for whom: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" */
export const signerTitle = ({ headerLines }: ReportUnit): string => `TM. ${headerLines[0] ?? ''}\nCHỦ TỊCH`;

/** @returns "Số: 27/BC-UBND"; dots to write on, until the office has a number from its register */
export const numberLine = ({ number }: ReportDocument): string => `Số: ${number ?? '......'}/BC-UBND`;

/** @returns place and year with room for the day, until the report has one */
export const datePlace = ({ unit, changedAt }: ReportDocument): string =>
  `${unit.place}, ngày      tháng      năm ${localDate(changedAt).slice(0, 4)}`;
