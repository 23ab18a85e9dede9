// A member of staff takes a dossier into his hands; taking it over from a colleague is recorded too.
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import type { Outcome } from '../refusal.ts';
import { actOnDossier, type PlainAct } from './act-on-dossier.server.ts';
import type { Moved } from './move-dossier.server.ts';

export function takeDossier(deps: Deps, actor: Actor, input: PlainAct): Promise<Outcome<Moved>> {
  return actOnDossier(deps, actor, { ...input, event: 'take' });
}
