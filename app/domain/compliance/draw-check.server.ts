// BẢNG KIỂM TRA VIỆC BẢO ĐẢM AN TOÀN THÔNG TIN of a year in the official layout (NĐ 30/2020/NĐ-CP), for Điều 22.
import { compliancePoints, findingWords, type CompliancePoint } from '#app/operation/compliance.ts';
import type { ComplianceLine } from '#app/read-models/compliance.ts';
import { formatDate } from '#catalog/local-date.ts';
import { header, Paper, placeAndDate, table, title, type Unit } from '#forms/pdf/index.server.ts';

export interface CheckToDraw {
  readonly unit: Unit;
  readonly at: Date;
  readonly year: number;
  readonly lines: readonly ComplianceLine[];
}

/** @returns the bytes of an A4 PDF; the same findings always give the same bytes */
export async function drawCheck({ unit, at, year, lines }: CheckToDraw): Promise<Uint8Array> {
  const paper = await Paper.start({
    size: 'A4',
    title: `Kiểm tra an toàn thông tin năm ${year}`,
    subject: 'Điều 22 Quy chế Website xã',
    author: unit.name,
    at,
  });
  header(paper, { unit, under: [], placeAndDate: placeAndDate(unit, at) });
  title(paper, 'Bảng kiểm tra', `Việc bảo đảm an toàn thông tin của trang thông tin điện tử năm ${year}`);
  for (const point of Object.keys(compliancePoints) as CompliancePoint[]) {
    paper.ensure(paper.base * 6);
    paper.text(`${point}) ${compliancePoints[point]}`, { face: 'bold', as: 'H2', after: 3 });
    table(
      paper,
      [
        { title: 'STT', share: 0.8, align: 'center' },
        { title: 'Nội dung kiểm tra', share: 4 },
        { title: 'Kết quả', share: 1.6 },
        { title: 'Bằng chứng, điều còn thiếu', share: 3.4 },
        { title: 'Người kiểm tra, ngày', share: 2.2 },
      ],
      lines
        .filter((line) => line.point === point)
        .map(({ question, last }, index) => [
          String(index + 1),
          question,
          findingWords(last?.finding),
          last === undefined
            ? ''
            : `${last.note}${last.dueOn === undefined ? '' : ` (khắc phục trước ${formatDate(last.dueOn)})`}`,
          last === undefined ? '' : `${last.foundBy}, ${formatDate(last.foundAt)}`,
        ]),
    );
    paper.skip(paper.base * 0.6);
  }
  return paper.finish();
}
