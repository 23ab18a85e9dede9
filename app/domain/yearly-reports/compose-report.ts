// The content of a report, from its figures and what the office wrote: one model, from which the page, the PDF and the Word
// document are made. Pure: the same report always reads the same.
import type { ReportFigures } from '#app/publications/yearly-report/figures.ts';
import { reportParts } from '#app/publications/yearly-report/parts.ts';
import type { ReportDocument, ReportDocumentPart } from '#app/read-models/yearly-reports.ts';
import { present } from '#app/values/present.ts';
import { romanNumeral } from '#app/values/roman-numeral.ts';
import { formatDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { blocksOf } from './report-blocks.ts';

export interface ReportContent extends Omit<ReportDocument, 'subject' | 'opening' | 'parts'> {
  readonly figures: ReportFigures;
  readonly texts: Readonly<Record<string, string>>;
}

const nothingProposed = 'Không có kiến nghị, đề xuất.';

/** @param content figures and the office's text as stored; days of Vietnam */
export function composeReport(content: ReportContent): ReportDocument {
  const { year, unit, figures, recipients, number, datedOn, signer, changedAt } = content;
  return {
    year,
    unit,
    ...present({ number, datedOn, signer }),
    subject: `Kết quả hoạt động trang thông tin điện tử năm ${year}`,
    recipients,
    opening: `Thực hiện Điều 23 Quy chế hoạt động của Website xã ban hành kèm theo Quyết định số 349/QĐ-UBND ngày 15/11/2018, ${unit.name} báo cáo kết quả hoạt động trang thông tin điện tử năm ${year}. Số liệu tính từ ngày 01/01/${year} đến hết ngày ${formatDate(figures.until)}.`,
    parts: partsOf(content),
    changedAt,
  };
}

function partsOf({ figures, texts }: ReportContent): readonly ReportDocumentPart[] {
  let [chapter, point] = [0, 0];
  return reportParts.map(({ id, heading, depth, asks }) => {
    if (depth === 1) [chapter, point] = [chapter + 1, 0];
    else point += 1;
    const paragraphs = paragraphsOf(own(texts, id) ?? '');
    const blocks = blocksOf(id, figures);
    return {
      id,
      mark: depth === 1 ? `${romanNumeral(chapter)}.` : `${point}.`,
      heading: id === 'plan' ? `Phương hướng, nhiệm vụ năm ${figures.year + 1}` : heading,
      depth,
      blocks:
        id === 'proposals' && paragraphs.length === 0 ? [{ kind: 'text', text: nothingProposed }] : blocks,
      written: paragraphs,
      ...present({ asks }),
    };
  });
}

/** An empty line ends a paragraph; so does the end of a line, as an official text has no line broken by hand. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
