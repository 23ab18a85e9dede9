// The dossier is not taken (NĐ 61/2018 Đ17.2): the reason goes to the applicant with the refusal paper.
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import type { Outcome } from '../refusal.ts';
import { actOnDossier, type PlainAct } from './act-on-dossier.server.ts';
import type { Moved } from './move-dossier.server.ts';

export function refuseDossier(deps: Deps, actor: Actor, input: PlainAct): Promise<Outcome<Moved>> {
  return actOnDossier(deps, actor, { ...input, event: 'refuse' });
}
