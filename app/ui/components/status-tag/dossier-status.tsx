// A dossier's state: as its table names it, or in plain words to whoever waits.
import { describeState, type DossierState } from '#catalog/lifecycle.ts';

import { StatusTag } from './status-tag.tsx';

export function DossierStatus({
  state,
  to = 'staff',
  declined = false,
}: {
  readonly state: DossierState;
  readonly to?: 'staff' | 'applicant' | 'anybody';
  /** It was handled, and not granted: said to whoever waits. */
  readonly declined?: boolean;
}) {
  const { tone, label, plainLabel } = describeState(state, declined);
  return <StatusTag tone={tone}>{to === 'staff' ? label : (plainLabel?.[to] ?? label)}</StatusTag>;
}
