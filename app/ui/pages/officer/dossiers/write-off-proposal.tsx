// What is owed and shall not be collected: before the leader who decides, and on the page of the dossier.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export function WriteOffProposal({ dossier }: { readonly dossier: Pick<StaffDossier, 'writeOff'> }) {
  const { writeOff } = dossier;
  if (writeOff === undefined) return null;
  const { amount, reason, proposedBy, proposedAt } = writeOff;
  return (
    <SummaryList
      heading="Đề nghị xóa khoản phải thu"
      dense
      rows={[
        { label: 'Chưa thu', value: <strong>{formatVnd(amount)}</strong> },
        { label: 'Lý do không thu được', value: reason },
        { label: 'Người đề nghị', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
      ]}
    />
  );
}
