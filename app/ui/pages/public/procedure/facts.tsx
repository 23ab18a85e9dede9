// Who decides, by which decision it stands as it does, since when, and whether the commune has looked at it.
import type { ReactNode } from 'react';

import { formatDate } from '#catalog/local-date.ts';
import type { Publication } from '#catalog/procedure.ts';
import type { Review, ServiceSheet } from '#catalog/sheet.ts';

import { Fact } from '../../../components/stated/stated.tsx';

interface ProcedureFactsProps {
  readonly sheet: ServiceSheet;
  /** What the decree in force calls its level. */
  readonly term?: string | undefined;
  /** When it was published as it is now. */
  readonly changedAt?: Date | undefined;
}

export function ProcedureFacts({ sheet, term, changedAt }: ProcedureFactsProps) {
  const { facts, offer } = sheet;
  const rows: readonly { label: string; value: ReactNode }[] = [
    ...(term === undefined
      ? []
      : [{ label: 'Theo quy định hiện hành', value: <Fact of={offer}>{() => term}</Fact> }]),
    { label: 'Nơi giải quyết', value: <Fact of={facts.authority}>{({ decides }) => decides}</Fact> },
    { label: 'Quyết định công bố', value: <Fact of={facts.publication}>{decisionText}</Fact> },
    ...(changedAt === undefined ? [] : [{ label: 'Thay đổi lần cuối', value: formatDate(changedAt) }]),
    { label: 'Xã rà soát', value: reviewText(sheet.review) },
  ];
  return (
    <div className="procedure-facts">
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** "163/QĐ-BTP, ngày 12/01/2026" */
export function decisionText(publication: Publication | undefined): string {
  if (publication === undefined) return 'Chưa có trên cổng';
  const { decision, decidedOn } = publication;
  return decidedOn === undefined
    ? `${decision}, nguồn không ghi ngày`
    : `${decision}, ngày ${formatDate(decidedOn)}`;
}

function reviewText({ state, open, points, lastOn }: Review): string {
  switch (state) {
    case 'approved':
      return lastOn === undefined ? 'Đã rà soát xong' : `Đã rà soát xong ngày ${formatDate(lastOn)}`;
    case 'under-review':
      return `Đang rà soát, còn ${open} trên ${points} nội dung chưa kiểm chứng`;
    case 'unseen':
      return 'Chưa được xã rà soát';
  }
}
