// Another time, place, agenda or circle: everybody who is concerned is told in the same transaction.
import { changeMeeting as changeRow, replaceInvitees } from '#db/queries/meetings.server.ts';
import { sameValue } from '#catalog/same-value.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { inPlaceOfHead, invitedBy, problemOf, rowOf, type MeetingPlan } from './meeting-plan.ts';
import {
  mailFacts,
  reachMeeting,
  reachMeetingFor,
  record,
  tell,
  type ReachedMeeting,
} from './reach-meeting.server.ts';

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
    if (!access.ok) {
      if (access.refusal.code !== 'changed-meanwhile') return access;
      // Sent twice: what it asks for stands there.
      const reached = await reachMeeting(deps, tx, actor, input.id);
      return reached.ok && isAsPlanned(reached, plan) ? { ok: true } : access;
    }
    const { meeting, invitees, atWork } = access;
    const chairId = chairIn(access, plan);
    const at = deps.clock.now();
    const problem = problemOf(plan, chairId, atWork, at);
    if (problem !== undefined) return refuseAt(problem.path, problem.message);
    const changedMeeting = await changeRow(tx, meeting.id, {
      ...rowOf(plan, chairId),
      inPlaceOfHead: inPlaceOfHead(chairId, atWork),
      // It is held at another hour: nobody has chaired it yet.
      chairedById: null,
      changedAt: at,
    });
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

/** Another chair counts from the head alone. */
const chairIn = ({ ties, meeting }: ReachedMeeting, { chair }: MeetingPlan): string =>
  ties.includes('head') ? (chair ?? meeting.chairId) : meeting.chairId;

function isAsPlanned(reached: ReachedMeeting, plan: MeetingPlan): boolean {
  const chairId = chairIn(reached, plan);
  const { startsAt, ...row } = rowOf(plan, chairId);
  const { meeting, invitees } = reached;
  const invitedIds = invitees.map(({ userId }) => userId);
  return (
    startsAt.getTime() === meeting.startsAt.getTime() &&
    Object.entries(row).every(([name, value]) => sameValue(own(meeting, name), value)) &&
    sameValue(invitedIds.toSorted(), invitedBy(plan, chairId).toSorted())
  );
}
