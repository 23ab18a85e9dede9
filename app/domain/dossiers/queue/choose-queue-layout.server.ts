// How somebody wants his lists of dossiers drawn, from now on.
import { layoutIn } from '#app/lists/read-queue-layout.ts';
import { putQueuePreferences } from '#db/queries/staff-preferences.server.ts';
import type { Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { noQueue } from './list-queue.server.ts';
import { queueScope } from './queue-scope.server.ts';

/**
 * @param choice as a form says it
 * @returns refused as `not-allowed` for whoever has no lists, `invalid` for what the form does not offer
 */
export async function chooseQueueLayout(
  deps: Deps,
  actor: Staff,
  choice: { readonly density: unknown; readonly columns: unknown },
): Promise<Outcome<object>> {
  if (queueScope(actor) === undefined) return noQueue();
  const queue = layoutIn(choice);
  if (queue === undefined) return refuse('invalid', 'Hãy chọn cách hiển thị có trong biểu mẫu.');
  await putQueuePreferences(deps.db.$client, { userId: actor.userId, queue, at: deps.clock.now() });
  return { ok: true };
}
