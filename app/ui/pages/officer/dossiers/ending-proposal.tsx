// What waits for a leader's decision: before him who decides, and on the page of the dossier.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

const headings = {
  decline: 'Đề xuất từ chối giải quyết',
  stop: 'Đề xuất dừng giải quyết',
} as const;

export function EndingProposal({ dossier }: { readonly dossier: Pick<StaffDossier, 'endingProposal'> }) {
  const { endingProposal } = dossier;
  if (endingProposal === undefined) return null;
  const { ending, reason, proposedBy, proposedAt } = endingProposal;
  return (
    <SummaryList
      heading={headings[ending]}
      dense
      rows={[
        { label: 'Lý do in trên thông báo', value: reason },
        { label: 'Người đề xuất', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
      ]}
    />
  );
}
