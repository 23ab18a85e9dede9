// A dossier's state, as its table names it.
import { states, type DossierState } from '#catalog/lifecycle.ts';

import { StatusTag } from './status-tag.tsx';

export function DossierStatus({ state }: { readonly state: DossierState }) {
  const { tone, label } = states[state];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
