// PHƯƠNG ÁN ỨNG CỨU SỰ CỐ in the official layout (NĐ 30/2020/NĐ-CP), for Điều 22.
import { linesOf, planPartIds, planParts, type ContingencyPlan } from '#app/operation/contingency.ts';
import { formatDate } from '#catalog/local-date.ts';
import { header, Paper, placeAndDate, title, type Unit } from '#forms/pdf/index.server.ts';

export interface PlanToDraw {
  readonly unit: Unit;
  /** When it was approved; of one that was not, when it was saved. */
  readonly at: Date;
  readonly plan: ContingencyPlan;
  /** Absent: nobody approved it yet. */
  readonly approvedBy?: string;
}

/** @returns the bytes of an A4 PDF; the same plan always gives the same bytes */
export async function drawPlan({ unit, at, plan, approvedBy }: PlanToDraw): Promise<Uint8Array> {
  const paper = await Paper.start({
    size: 'A4',
    title: 'Phương án ứng cứu sự cố',
    subject: 'Điều 22 Quy chế Website xã',
    author: unit.name,
    at,
  });
  header(paper, { unit, under: [], placeAndDate: placeAndDate(unit, at) });
  title(paper, 'Phương án', 'Dự phòng, ứng cứu sự cố của trang thông tin điện tử');
  paper.text(
    approvedBy === undefined
      ? 'BẢN SOẠN, CHƯA DUYỆT'
      : `Người duyệt: ${approvedBy}, ngày ${formatDate(at)}. Rà soát lại trước ngày ${formatDate(plan.reviewOn)}.`,
    { after: 6 },
  );
  for (const [index, id] of planPartIds.entries()) {
    paper.ensure(paper.base * 4);
    paper.text(`${index + 1}. ${planParts[id].label}`, { face: 'bold', as: 'H2', after: 3 });
    paper.items(
      linesOf(plan[id]).map((line) => `- ${line}`),
      { after: 2 },
    );
    paper.skip(paper.base * 0.6);
  }
  return paper.finish();
}
