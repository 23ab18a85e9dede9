// Another time, place, agenda or circle: everybody who is concerned is told in the same transaction.
import { changeMeeting as changeRow, replaceInvitees } from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { invitedBy, problemOf, rowOf, type MeetingPlan } from './meeting-plan.ts';
import { mailFacts, reachMeetingFor, record, tell } from './reach-meeting.server.ts';

/**
 * @param input `seen`: the version from which the page was drawn; another chair than before in `plan` counts from the
 *   head alone
 * @returns refused as the table of meetings says, `invalid` with the problem of the plan
 */
export async function changeMeeting(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly seen: number; readonly plan: MeetingPlan },
): Promise<Outcome<object>> {
  const { plan } = input;
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, input, 'change');
    if (!access.ok) return access;
    const { meeting, invitees, atWork } = access;
    const chairId = access.ties.includes('head') ? (plan.chair ?? meeting.chairId) : meeting.chairId;
    const at = deps.clock.now();
    const problem = problemOf(plan, chairId, atWork, at);
    if (problem !== undefined) return refuseAt(problem.path, problem.message);
    const changedMeeting = await changeRow(tx, meeting.id, { ...rowOf(plan, chairId), changedAt: at });
    const invitedIds = invitedBy(plan, chairId);
    await replaceInvitees(tx, meeting.id, invitedIds);
    const previousIds = invitees.map(({ userId }) => userId);
    const facts = await mailFacts(tx, changedMeeting);
    const notice = { meetingId: meeting.id, kind: 'meeting-changed' };
    await tell(deps, tx, {
      ...notice,
      cause: `meeting-changed:${meeting.id}:${changedMeeting.lock}`,
      to: invitedIds,
      letter: (userId) =>
        previousIds.includes(userId) ? meetingLetters.changed(facts) : meetingLetters.convened(facts),
    });
    await tell(deps, tx, {
      ...notice,
      cause: `meeting-uninvited:${meeting.id}:${changedMeeting.lock}`,
      to: previousIds.filter((userId) => !invitedIds.includes(userId)),
      letter: () => meetingLetters.uninvited(facts),
    });
    await record(deps, tx, actor, meeting.id, 'changed', {
      startsAt: changedMeeting.startsAt.toISOString(),
      place: changedMeeting.place,
      chair: chairId,
      invited: invitedIds,
    });
    return { ok: true };
  });
}
