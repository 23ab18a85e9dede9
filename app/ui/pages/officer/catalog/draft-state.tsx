// The state of a draft of the catalog as staff read it: a word, a shape, a colour; who did what to it, and when.
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import { draftSteps, type DraftState } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { StateTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';

export function DraftStateTag({ state }: { readonly state: DraftState }) {
  return <StateTag of={draftSteps.states[state]} />;
}

export function DraftFacts({ draft }: { readonly draft: DraftSummary }) {
  const rows: SummaryRow[] = [
    { label: 'Trạng thái', value: <DraftStateTag state={draft.state} /> },
    { label: 'Người soạn', value: draft.editors.length > 0 ? draft.editors.join(', ') : draft.createdBy },
    { label: 'Sửa lần cuối', value: formatMoment(draft.updatedAt) },
    ...(draft.submitted === undefined
      ? []
      : [
          {
            label: 'Gửi duyệt',
            value: `${draft.submitted.name}, ${formatMoment(draft.submitted.at)}`,
          },
        ]),
    ...(draft.changeNote === '' ? [] : [{ label: 'Thay đổi gì, vì sao', value: draft.changeNote }]),
    ...(draft.approved === undefined
      ? []
      : [{ label: 'Người duyệt', value: `${draft.approved.name}, ${formatMoment(draft.approved.at)}` }]),
    ...(draft.publishAt === undefined
      ? []
      : [{ label: 'Công bố lúc', value: formatMoment(draft.publishAt) }]),
  ];
  return <SummaryList dense rows={rows} />;
}
