// A dossier's state as the lifecycle table names it; only its tone is chosen here.
import { states, type DossierState } from '#catalog/lifecycle.ts';

import { StatusTag, type Tone } from './status-tag.tsx';

const tones: Record<DossierState, Tone> = {
  draft: 'neutral',
  submitted: 'progress',
  'payment-required': 'waiting',
  received: 'progress',
  processing: 'progress',
  'supplement-requested': 'waiting',
  'not-accepted': 'stopped',
  withdrawn: 'neutral',
  stopped: 'stopped',
  completed: 'done',
  returned: 'done',
};

export function toneOf(state: DossierState): Tone {
  return tones[state];
}

export function DossierStatus({ state }: { readonly state: DossierState }) {
  return <StatusTag tone={tones[state]}>{states[state].label}</StatusTag>;
}
