// What waits for a leader's decision: before him who decides, and on the page of the dossier.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { decisionAwaited, problemLabels } from '#catalog/dossier-parts.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

const words = {
  decline: { heading: 'Đề xuất từ chối giải quyết', reason: 'Lý do in trên thông báo' },
  stop: { heading: 'Đề xuất dừng giải quyết', reason: 'Lý do in trên thông báo' },
  supplement: { heading: 'Đề xuất yêu cầu bổ sung', reason: 'Lý do in trên phiếu' },
} as const;

export function DecisionProposal({ dossier }: { readonly dossier: Pick<StaffDossier, 'decisionProposal'> }) {
  const { decisionProposal } = dossier;
  if (decisionProposal === undefined) return null;
  const { step, request, reason, proposedBy, proposedAt } = decisionProposal;
  return (
    <SummaryList
      heading={words[step].heading}
      dense
      rows={[
        { label: 'Đang chờ', value: `${capitalise(decisionAwaited[step])}; chưa có gì gửi cho người dân` },
        ...(request?.items.map(({ label, problem, note }) => ({
          label,
          value: capitalise(problemLabels[problem]) + (note === '' ? '' : `. ${note}`),
        })) ?? []),
        ...(request === undefined
          ? []
          : [{ label: 'Hạn bổ sung', value: `đến hết ${formatLongDate(request.answerBy)}` }]),
        { label: words[step].reason, value: reason },
        ...(request === undefined || request.grounds === ''
          ? []
          : [{ label: 'Căn cứ để yêu cầu thêm', value: request.grounds }]),
        { label: 'Người đề xuất', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
      ]}
    />
  );
}
