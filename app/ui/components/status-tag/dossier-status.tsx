// A dossier's state: as its table names it, or in plain words to whoever waits.
import { states, type DossierState, type DossierStateDescription } from '#catalog/lifecycle.ts';

import { StatusTag } from './status-tag.tsx';

export function DossierStatus({
  state,
  to = 'staff',
}: {
  readonly state: DossierState;
  readonly to?: 'staff' | 'applicant' | 'anybody';
}) {
  const { tone, label, plainLabel }: DossierStateDescription = states[state];
  return <StatusTag tone={tone}>{to === 'staff' ? label : (plainLabel?.[to] ?? label)}</StatusTag>;
}
