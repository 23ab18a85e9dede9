// BÁO CÁO of a year in the official layout (NĐ 30/2020/NĐ-CP, Phụ lục I), from the one content model of the report.
import type { ReportBlock, ReportDocument } from '#app/read-models/yearly-reports.ts';
import { present } from '#app/values/present.ts';
import { instantAt } from '#catalog/local-date.ts';
import { header, Paper, placeAndDate, plot, signatures, title } from '#forms/pdf/index.server.ts';
import { figureTable } from '../drawing/draw-sheet.server.ts';
import {
  recipientIndent,
  recipientLines,
  archiveLine,
  datePlace,
  draftMark,
  endedParts,
  numberLine,
  signerTitle,
} from './paper-words.ts';

/** First line further right, points: 1 cm. */
const indent = 28;

/** @returns the bytes of an A4 PDF; the same report always gives the same bytes */
export async function drawReport(report: ReportDocument): Promise<Uint8Array> {
  const { unit, datedOn, signer } = report;
  const paper = await Paper.start({
    size: 'A4',
    title: `Báo cáo ${report.subject}`,
    subject: 'Báo cáo theo Điều 23',
    author: unit.name,
    at: report.changedAt,
    ...(signer === undefined && { mark: draftMark }),
  });
  header(paper, {
    unit,
    under: [numberLine(report)],
    placeAndDate: datedOn === undefined ? datePlace(report) : placeAndDate(unit, instantAt(datedOn)),
  });
  title(paper, 'Báo cáo', report.subject, 'bold');
  drawRecipients(paper, report.recipients);
  paper.text(report.opening, { align: 'justify', indent, after: 4 });
  for (const part of endedParts(report.parts)) {
    paper.skip(part.depth === 1 ? 6 : 3);
    // A heading does not stay behind at the end of a page.
    paper.ensure(paper.base * 5);
    const heading = part.depth === 1 ? part.heading.toLocaleUpperCase('vi') : part.heading;
    paper.text(`${part.mark} ${heading}`, {
      face: 'bold',
      as: part.depth === 1 ? 'H2' : 'H3',
      after: 3,
    });
    for (const block of part.blocks) drawBlock(paper, block);
    for (const paragraph of part.written) paper.text(paragraph, { align: 'justify', indent, after: 3 });
  }
  paper.skip(10);
  closing(paper, report);
  return paper.finish();
}

function drawRecipients(paper: Paper, recipients: readonly string[]): void {
  const [first, ...others] = recipientLines(recipients);
  if (first === undefined) return;
  if (others.length === 0) {
    paper.text(first, { align: 'center', after: 6 });
    return;
  }
  paper.text(first, { indent: paper.width * recipientIndent.first });
  for (const line of others)
    paper.flow(paper.strips(line, paper.width * 0.7), paper.left + paper.width * recipientIndent.others);
  paper.skip(6);
}

function drawBlock(paper: Paper, block: ReportBlock): void {
  switch (block.kind) {
    case 'text':
      paper.text(block.text, { align: 'justify', indent, after: 3 });
      return;
    case 'plot':
      plot(paper, block);
      return;
    case 'table':
      figureTable(paper, block);
  }
}

/** Nơi nhận at the left, whoever signs at the right; never torn apart. */
function closing(paper: Paper, { recipients, signer, unit }: ReportDocument): void {
  const lines = [...recipients.map((name) => `- ${name};`), archiveLine];
  const width = paper.width * 0.46;
  const lead = paper.strips('Nơi nhận:', width, { size: 12, face: 'bold', leading: 1.25 });
  const items = lines.map((line) => paper.strips(line, width, { size: 11, leading: 1.2 }));
  const height = [lead, ...items].flat().reduce((sum, strip) => sum + strip.height, 0);
  paper.ensure(Math.max(height, paper.base * 9));
  const top = paper.y;
  paper.flow(lead);
  paper.within('L', () => {
    for (const item of items) paper.within('LI', () => paper.within('LBody', () => paper.flow(item)));
  });
  const y = paper.y;
  paper.y = top;
  signatures(paper, [{ title: signerTitle(unit), ...present({ name: signer?.name }) }]);
  paper.y = Math.min(paper.y, y);
}
