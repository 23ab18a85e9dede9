// BÁO CÁO of a year in the official layout (NĐ 30/2020/NĐ-CP, Phụ lục I), from the one content model of the report.
import type { ReportBlock, ReportDocument } from '#app/read-models/yearly-reports.ts';
import { present } from '#app/values/present.ts';
import { instantAt } from '#catalog/local-date.ts';
import { header, Paper, placeAndDate, plot, signatures, title } from '#forms/pdf/index.server.ts';
import { figureTable } from '../drawing/figure-table.server.ts';
import { archiveLine, datePlace, draftMark, numberLine, signerTitle } from './paper-words.ts';

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
  recipientLines(paper, report.recipients);
  paper.text(report.opening, { align: 'justify', indent, after: 4 });
  const last = report.parts.at(-1);
  for (const part of report.parts) {
    paper.skip(part.depth === 1 ? 6 : 3);
    // A heading does not stay behind at the end of a page.
    paper.ensure(paper.base * 5);
    const heading = part.depth === 1 ? part.heading.toLocaleUpperCase('vi') : part.heading;
    paper.text(`${part.mark} ${heading}`, { face: 'bold', after: 3 });
    for (const block of part.blocks) drawBlock(paper, block, part === last && part.written.length === 0);
    part.written.forEach((paragraph, index) => {
      const ends = part === last && index === part.written.length - 1;
      paper.text(ends ? ended(paragraph) : paragraph, { align: 'justify', indent, after: 3 });
    });
  }
  paper.skip(10);
  closing(paper, report);
  return paper.finish();
}

/** NĐ 30/2020: "./." after the last sentence. */
const ended = (text: string): string => `${text.replace(/[.\s]+$/, '')}./.`;

function recipientLines(paper: Paper, recipients: readonly string[]): void {
  if (recipients.length === 0) return;
  const [only] = recipients;
  if (recipients.length === 1 && only !== undefined) {
    paper.text(`Kính gửi: ${only}.`, { align: 'center', after: 6 });
    return;
  }
  paper.text('Kính gửi:', { indent: paper.width * 0.18 });
  recipients.forEach((name, index) => {
    const end = index === recipients.length - 1 ? '.' : ';';
    paper.flow(paper.strips(`- ${name}${end}`, paper.width * 0.7), paper.left + paper.width * 0.24);
  });
  paper.skip(6);
}

function drawBlock(paper: Paper, block: ReportBlock, isLast: boolean): void {
  switch (block.kind) {
    case 'text':
      paper.text(isLast ? ended(block.text) : block.text, { align: 'justify', indent, after: 3 });
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
  const strips = [
    ...paper.strips('Nơi nhận:', width, { size: 12, face: 'bold', leading: 1.25 }),
    ...lines.flatMap((line) => paper.strips(line, width, { size: 11, leading: 1.2 })),
  ];
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  paper.ensure(Math.max(height, paper.base * 9));
  const top = paper.y;
  let y = top;
  for (const strip of strips) {
    strip.draw(paper, paper.left, y);
    y -= strip.height;
  }
  signatures(paper, [{ title: signerTitle(unit), ...present({ name: signer?.name }) }]);
  paper.y = Math.min(paper.y, y);
}
