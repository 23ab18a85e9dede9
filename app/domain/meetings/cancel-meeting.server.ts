// Calls a meeting off, with the reason to everybody who was invited.
import { changeMeeting } from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { longestText, cleanText } from './clean-text.ts';
import { mailFacts, orRepeated, reachMeetingFor, record, tell } from './reach-meeting.server.ts';

/**
 * @param input `seen`: the version on the page
 * @returns refused as the table of meetings says; `invalid` without a reason
 */
export async function cancelMeeting(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly seen: number; readonly reason: string },
): Promise<Outcome<object>> {
  const reason = cleanText(input.reason);
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, input, 'cancel');
    if (!access.ok)
      return orRepeated(tx, actor, input.id, access, { event: 'cancelled', detail: { note: reason } });
    if (reason === undefined)
      return refuseAt('cancelReason', `Hãy ghi lý do hủy cuộc họp, tối đa ${longestText} ký tự.`);
    const { meeting, invitees } = access;
    const facts = await mailFacts(tx, meeting);
    await changeMeeting(tx, meeting.id, {
      state: 'cancelled',
      cancelReason: reason,
      changedAt: deps.clock.now(),
    });
    await tell(deps, tx, {
      kind: 'meeting-cancelled',
      cause: `meeting-cancelled:${meeting.id}`,
      to: invitees.map(({ userId }) => userId),
      meetingId: meeting.id,
      letter: () => meetingLetters.cancelled(facts, reason),
    });
    await record(deps, tx, actor, meeting.id, 'cancelled', { note: reason });
    return { ok: true };
  });
}
