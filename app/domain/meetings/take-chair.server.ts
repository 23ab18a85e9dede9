// Đ19: the head is away, so the deputy chairs in his place; or the head takes the chair back; or whoever had it left the board.
import { changeMeeting, replaceInvitees, saveAbsence } from '#db/queries/meetings.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import type { Transaction } from '#db/client.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { inPlaceOfHead } from './meeting-plan.ts';
import { chairedBy } from './minutes-content.ts';
import {
  attendanceIn,
  mailFacts,
  orRepeated,
  reachMeetingFor,
  record,
  standingIn,
  tell,
  type ReachedMeeting,
} from './reach-meeting.server.ts';

/**
 * @param input `seen`: the version on the page
 * @returns refused as the table of meetings says
 */
export async function takeChair(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly seen: number },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, input, 'take-chair');
    if (!access.ok) return orRepeated(tx, actor, input.id, access, { event: 'chair-taken' });
    const { meeting, staff, stage, atWork } = access;
    const finishes = await anotherChaired(tx, access);
    const changedMeeting = await changeMeeting(tx, meeting.id, {
      chairId: staff.userId,
      changedAt: deps.clock.now(),
      ...(finishes
        ? { chairedById: chairedBy(meeting) }
        : { chairedById: null, inPlaceOfHead: inPlaceOfHead(staff.userId, atWork) }),
    });
    const invitedIds = access.invitees.map(({ userId }) => userId);
    if (!invitedIds.includes(staff.userId))
      await replaceInvitees(tx, meeting.id, [staff.userId, ...invitedIds]);
    // Who chairs comes after all.
    if (!finishes) await saveAbsence(tx, meeting.id, staff.userId, { absence: null, absentAt: null });
    if (stage === 'coming') {
      const facts = await mailFacts(tx, changedMeeting);
      await tell(deps, tx, {
        kind: 'meeting-changed',
        cause: `meeting-changed:${meeting.id}:${changedMeeting.lock}`,
        to: [meeting.chairId, ...invitedIds],
        meetingId: meeting.id,
        letter: () => meetingLetters.changed(facts),
      });
    }
    await record(deps, tx, actor, meeting.id, 'chair-taken', {
      ...{ from: meeting.chairId, to: staff.userId, finishes },
    });
    return { ok: true };
  });
}

/**
 * Who had the chair at its hour and left the board since did chair, unless the minutes list him as away: whoever takes it then only
 * finishes what is left, as does the next one after him.
 */
async function anotherChaired(tx: Transaction, access: ReachedMeeting): Promise<boolean> {
  const { meeting, stage } = access;
  const was = attendanceIn(access).get(chairedBy(meeting));
  if (stage === 'coming' || (was !== undefined && was !== 'present')) return false;
  if (meeting.chairedById !== null) return true;
  if (!standingIn(access).chairGone) return false;
  const former = await findUser(tx, meeting.chairId);
  return former?.disabledAt == null || former.disabledAt > meeting.startsAt;
}
