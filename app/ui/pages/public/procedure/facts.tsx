// Who decides, by which decision it stands as it does, since when, and whether the commune has looked at it.
import type { ReactNode } from 'react';

import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Publication } from '#catalog/procedure.ts';
import type { Review, ServiceSheet } from '#catalog/sheet.ts';

import { Telephone } from '../../../components/page/telephone.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Fact } from '../../../components/stated/stated.tsx';
import { responsibleText } from './responsible-text.ts';

interface ProcedureFactsProps {
  readonly sheet: ServiceSheet;
  /** What the decree in force calls its level. */
  readonly term?: string | undefined;
  /** When it was published as it is now. */
  readonly changedAt?: Date | undefined;
  readonly responsible?: ResponsibleForReaders | null | undefined;
}

export function ProcedureFacts({ sheet, term, changedAt, responsible }: ProcedureFactsProps) {
  const { facts, offer } = sheet;
  const rows: readonly { label: string; value: ReactNode }[] = [
    ...(term === undefined
      ? []
      : [{ label: 'Theo quy định hiện hành', value: <Fact of={offer}>{() => term}</Fact> }]),
    { label: 'Nơi giải quyết', value: <Fact of={facts.authority}>{({ decides }) => decides}</Fact> },
    ...(responsible === undefined || sheet.resolver?.commune === 'informs'
      ? []
      : [
          {
            label: sheet.resolver === undefined ? 'Người phụ trách' : 'Người nhận, chuyển hồ sơ',
            value: <Responsible of={responsible} sheet={sheet} />,
          },
        ]),
    { label: 'Quyết định công bố', value: <Fact of={facts.publication}>{decisionText}</Fact> },
    ...(changedAt === undefined ? [] : [{ label: 'Thay đổi lần cuối', value: formatDate(changedAt) }]),
    { label: 'Rà soát', value: reviewText(sheet.review) },
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

/** Đ20 */
function Responsible({
  of,
  sheet,
}: {
  readonly of: ResponsibleForReaders | null;
  readonly sheet: ServiceSheet;
}) {
  const { unit } = useSite();
  const { lines, telephone } = responsibleText(of, sheet, unit.phone);
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="procedure-facts__line">
          {line}
        </span>
      ))}
      <span className="procedure-facts__line">
        Điện thoại: <Telephone number={telephone} />
      </span>
    </>
  );
}

/** "163/QĐ-BTP, ngày 12/01/2026" */
export function decisionText(publication: Publication | undefined): string {
  if (publication === undefined) return 'Chưa có trên Cổng';
  const { decision, decidedOn } = publication;
  return decidedOn === undefined
    ? `${decision}, nguồn không ghi ngày`
    : `${decision}, ngày ${formatDate(decidedOn)}`;
}

/** How much is still open is the staff's work; its reader is told of each part where it stands. */
function reviewText({ state, lastOn }: Review): string {
  if (state !== 'approved') return 'Đang rà soát: chỗ nào chưa đối chiếu thì ghi rõ ở chỗ đó';
  return lastOn === undefined ? 'Đã rà soát xong' : `Đã rà soát xong ngày ${formatDate(lastOn)}`;
}
