// Whoever may edit takes back what waits for approval or for its hour, to go on with it.
import type { Decision } from './reach-draft.server.ts';
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reopenDraft } from './reopen-draft.server.ts';

export async function takeBackDraft(
  deps: Deps,
  actor: Actor,
  input: Decision,
): Promise<Outcome<{ draft: DraftSummary }>> {
  return reopenDraft(deps, actor, input, { step: 'take-back', event: 'taken-back' });
}
