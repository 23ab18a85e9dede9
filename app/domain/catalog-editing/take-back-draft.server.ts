// Whoever may edit takes back what waits for approval or for its hour, to go on with it.
import type { Decision } from './reach-draft.server.ts';
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reopenDraft } from './reopen-draft.server.ts';

/**
 * Its author takes back what waits for approval, and may write on.
 * @param input `version`: as the page showed the draft
 * @returns refused as `not-found`, `not-allowed`, `not-possible`, or `changed-meanwhile`
 */
export async function takeBackDraft(
  deps: Deps,
  actor: Actor,
  input: Decision,
): Promise<Outcome<{ draft: DraftSummary }>> {
  return reopenDraft(deps, actor, input, { step: 'take-back', event: 'taken-back' });
}
