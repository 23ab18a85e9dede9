// An officer begins to work on a dossier that was received.
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import type { Outcome } from '../refusal.ts';
import { actOnDossier, type PlainAct } from './act-on-dossier.server.ts';
import type { Moved } from './move-dossier.server.ts';

export function startProcessing(deps: Deps, actor: Actor, input: PlainAct): Promise<Outcome<Moved>> {
  return actOnDossier(deps, actor, { ...input, event: 'start-processing' });
}
