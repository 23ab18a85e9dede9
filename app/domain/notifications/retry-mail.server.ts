// An administrator has a mail or short message sent that was given up, or that waits for its next attempt.
import { retryMail as putInFront } from '#db/queries/outbox.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { administratorsOnly, refuse, type Outcome } from '../kernel/refusal.ts';

/** @returns refused as `not-allowed` to all but administrators, `not-found`, `not-possible` for what was sent or is empty */
export async function retryMail(deps: Deps, actor: Actor, { id }: { id: string }): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) {
    return administratorsOnly('gửi lại thư, tin nhắn');
  }
  if (!/^\d{1,15}$/.test(id)) return refuse('not-found', 'Không tìm thấy thư, tin nhắn này.');
  if (!(await putInFront(deps.db, id, deps.clock.now()))) {
    return refuse('not-possible', 'Thư, tin nhắn này đã được gửi đi, hoặc nội dung đã bị xóa vì để quá lâu.');
  }
  return { ok: true };
}
