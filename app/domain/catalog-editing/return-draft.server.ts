// An approver returns a draft to whoever prepared it, and says what has to be mended.
import type { DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { tidyNote } from './notes.ts';
import type { Decision } from './reach-draft.server.ts';
import { reopenDraft } from './reopen-draft.server.ts';

/** Refused: invalid without a reason, and as `reachDraft` refuses a return. */
export async function returnDraft(
  deps: Deps,
  actor: Actor,
  input: Decision & { readonly reason: string },
): Promise<Outcome<{ draft: DraftSummary }>> {
  const tidied = tidyNote(input.reason, 'Hãy ghi rõ lý do trả lại, để người soạn biết cần sửa gì.');
  if (!tidied.ok) return tidied;
  return reopenDraft(deps, actor, input, { step: 'return', event: 'returned', reason: tidied.note });
}
