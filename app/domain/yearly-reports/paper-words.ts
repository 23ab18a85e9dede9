// What stands on the report as a PDF and as a Word document alike (NĐ 30/2020/NĐ-CP, Phụ lục I).
import type { ReportDocument, ReportUnit } from '#app/read-models/yearly-reports.ts';

export const draftMark = 'BẢN NHÁP';
export const archiveLine = '- Lưu: VT.';

/** Who signs for whom: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH". */
export const signerTitle = ({ headerLines }: ReportUnit): string => `TM. ${headerLines[0] ?? ''}\nCHỦ TỊCH`;

/** Room for the day, until the report has one. */
export const datePlace = ({ unit, year }: ReportDocument): string =>
  `${unit.place}, ngày      tháng      năm ${year}`;
