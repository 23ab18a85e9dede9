// Another day for the result: for which days it can be proposed, what waits for a signature, and what was promised.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { oneStopLaw } from '#catalog/one-stop-law.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { Inset } from '../../../components/inset/inset.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Warning } from '../../../components/warning/warning.tsx';

/** Beside the question for a day. */
export function PromisableDays({
  dossier,
}: {
  readonly dossier: Pick<StaffDossier, 'promisable' | 'dueAt'>;
}) {
  const { promisable, dueAt } = dossier;
  if (promisable === undefined || dueAt === undefined) return null;
  const { first, last, extendsUntil } = promisable;
  return (
    <>
      <Inset>
        Hẹn trả hiện nay: <strong>{formatMoment(dueAt)}</strong>. Hẹn lại được{' '}
        {first === last
          ? `đúng một ngày: ${formatLongDate(first)}`
          : `từ ${formatLongDate(first)} đến ${formatLongDate(last)}`}
        .
      </Inset>
      <WhatSigningDoes extendsUntil={extendsUntil} />
    </>
  );
}

/** Before a leader who decides on it, and on the page of the dossier. */
export function Proposal({ dossier }: { readonly dossier: StaffDossier }) {
  const { proposal, dueAt } = dossier;
  if (proposal === undefined || dueAt === undefined) return null;
  const { until, reason, proposedBy, proposedAt, extendsUntil } = proposal;
  return (
    <>
      <SummaryList
        heading="Đề xuất xin lỗi, hẹn lại ngày trả"
        dense
        rows={[
          { label: 'Hẹn trả hiện nay', value: formatMoment(dueAt) },
          { label: 'Hẹn lại', value: <strong>{formatLongDate(until)}</strong> },
          { label: 'Lý do in trên phiếu', value: reason },
          { label: 'Người đề xuất', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
        ]}
      />
      <WhatSigningDoes extendsUntil={extendsUntil} />
    </>
  );
}

/** @param extendsUntil the last day on which a signature extends the limit; absent once it is over */
function WhatSigningDoes({ extendsUntil }: { readonly extendsUntil: string | undefined }) {
  return extendsUntil === undefined ? (
    <Warning>
      Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
    </Warning>
  ) : (
    <p>
      Ký muộn nhất ngày <strong>{formatDate(extendsUntil)}</strong> thì thời hạn được gia hạn đến ngày hẹn
      lại; ký sau đó thì hồ sơ tính là trễ hạn ({oneStopLaw(extendsUntil, 'khoản 9 Điều 19')}).
    </p>
  );
}
