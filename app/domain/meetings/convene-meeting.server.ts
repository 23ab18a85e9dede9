// Đ19: the head convenes a regular or an extraordinary meeting; in his absence the deputy, who then chairs it.
import { insertMeeting, listConvenedSince, replaceInvitees } from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { findSameAct } from '../kernel/same-act.server.ts';
import { refuse, refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { inPlaceOfHead, invitedBy, problemOf, rowOf, type MeetingPlan } from './meeting-plan.ts';
import { mayConvene } from './permissions.ts';
import { mailFacts, record, staffNow, tell } from './reach-meeting.server.ts';

/** @returns refused as `not-allowed` to all but the head and the deputy; `invalid` with the problem of the plan */
export async function conveneMeeting(
  deps: Deps,
  actor: Actor,
  input: { readonly plan: MeetingPlan },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!mayConvene(actor))
    return refuse(
      'not-allowed',
      'Chỉ Trưởng ban Biên tập được triệu tập cuộc họp; Phó Trưởng ban khi Trưởng ban đi vắng.',
    );
  const { plan } = input;
  const at = deps.clock.now();
  const staff = await staffNow(deps);
  // The deputy convenes what he chairs himself; whom the head lets chair, the head says.
  const chairId = actor.roles.includes('editor-in-chief') ? (plan.chair ?? actor.userId) : actor.userId;
  const problem = problemOf(plan, chairId, staff, at);
  if (problem !== undefined) return refuseAt(problem.path, problem.message);
  return deps.db.transaction(async (tx) => {
    const invitedIds = invitedBy(plan, chairId);
    const asked = rowOf(plan, chairId);
    const same = await findSameAct(deps, tx, actor, {
      name: 'meeting-convened',
      asked: { ...asked, invitedIds },
      listOpen: (since) => listConvenedSince(tx, actor.userId, since),
    });
    if (same !== undefined) return { ok: true, id: same.id };
    const meeting = await insertMeeting(tx, {
      ...asked,
      inPlaceOfHead: inPlaceOfHead(chairId, staff),
      convenedBy: actor.userId,
      convenedAt: at,
      changedAt: at,
    });
    await replaceInvitees(tx, meeting.id, invitedIds);
    const facts = await mailFacts(tx, meeting);
    await tell(deps, tx, {
      kind: 'meeting-convened',
      cause: `meeting-convened:${meeting.id}`,
      to: invitedIds,
      meetingId: meeting.id,
      letter: () => meetingLetters.convened(facts),
    });
    await record(deps, tx, actor, meeting.id, 'convened', {
      kind: meeting.kind,
      startsAt: meeting.startsAt.toISOString(),
      chair: chairId,
      inPlaceOfHead: inPlaceOfHead(chairId, staff),
      invited: invitedIds,
    });
    return { ok: true, id: meeting.id };
  });
}
