// A dossier's state: as its table names it, or in plain words to whoever waits.
import { describeState, type DossierEnd, type DossierState } from '#catalog/dossier-states.ts';

import { StatusTag } from './status-tag.tsx';

export function DossierStatus({
  state,
  to = 'staff',
  ...end
}: DossierEnd & {
  readonly state: DossierState;
  readonly to?: 'staff' | 'applicant' | 'anybody';
}) {
  const { tone, label, plainLabel } = describeState(state, to === 'staff' ? {} : end);
  return <StatusTag tone={tone}>{to === 'staff' ? label : (plainLabel?.[to] ?? label)}</StatusTag>;
}
