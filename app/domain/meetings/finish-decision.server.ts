// What the board decided is done: said by whoever had to do it, or by the chair.
import { finishDecisionRow, listDecisions } from '#db/queries/meetings-record.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayFinish } from './permissions.ts';
import { reachMeeting, record } from './reach-meeting.server.ts';
import { cleanText } from './clean-text.ts';

/**
 * @returns refused as `not-found`, `not-allowed` to whoever neither has to do it nor chairs, `invalid` without a note,
 * `changed-meanwhile` where it is done already
 */
export async function finishDecision(
  deps: Deps,
  actor: Actor,
  input: { readonly decision: string; readonly note: string },
): Promise<Outcome<{ meetingId: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const note = cleanText(input.note, 2000);
  const notFound = () => refuse('not-found', 'Không có kết luận này.');
  if (!isUuid(input.decision)) return notFound();
  return deps.db.transaction(async (tx) => {
    const [decision] = await listDecisions(tx, { id: input.decision });
    if (decision === undefined) return notFound();
    if (!mayFinish(actor, decision)) {
      const access = await reachMeeting(deps, tx, actor, decision.meetingId);
      if (!access.ok) return notFound();
      return refuse(
        'not-allowed',
        'Chỉ người được giao, người chủ trì hoặc Trưởng ban được ghi kết quả thực hiện.',
      );
    }
    if (note === undefined) return refuseAt('note', 'Hãy ghi kết quả thực hiện.');
    const completion = { doneAt: deps.clock.now(), doneBy: actor.userId, doneNote: note };
    if (!(await finishDecisionRow(tx, decision.id, completion))) {
      const [done] = await listDecisions(tx, { id: decision.id });
      return done?.doneNote === note && done.doneBy === actor.userId
        ? { ok: true, meetingId: decision.meetingId }
        : refuse('changed-meanwhile', 'Việc này đã được ghi là xong. Hãy xem lại.');
    }
    await record(deps, tx, actor, decision.meetingId, 'decision-done', { decision: decision.id });
    return { ok: true, meetingId: decision.meetingId };
  });
}
