// Somebody invited says beforehand that he cannot come, or that he can after all (Đ19: "tham gia đầy đủ các phiên họp").
import { saveAbsence } from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { openJson, sealJson } from '../personal-data/sealed-json.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { reachMeetingFor, record } from './reach-meeting.server.ts';
import { cleanText } from './clean-text.ts';

const longestReason = 1000;
const contextOf = (meetingId: string, userId: string) => `meeting-absence:${meetingId}:${userId}`;

/**
 * @param input `reason`; undefined: he comes after all
 * @returns refused as the table of meetings says; `invalid` for a reason that is empty or too long
 */
export async function excuseAbsence(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly reason: string | undefined },
): Promise<Outcome<object>> {
  const reason = input.reason === undefined ? undefined : cleanText(input.reason, longestReason);
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'excuse');
    if (!access.ok) return access;
    if (input.reason !== undefined && reason === undefined)
      return refuseAt('absence', `Hãy ghi lý do vắng mặt, tối đa ${longestReason} ký tự.`);
    const { meeting, staff } = access;
    const absence =
      reason === undefined ? null : sealJson(deps.keys, reason, contextOf(meeting.id, staff.userId));
    const absentAt = reason === undefined ? null : deps.clock.now();
    await saveAbsence(tx, meeting.id, staff.userId, { absence, absentAt });
    await record(deps, tx, actor, meeting.id, reason === undefined ? 'absence-withdrawn' : 'absence-told');
    return { ok: true };
  });
}

/**
 * The reason: whoever writes the minutes reads it, and he himself.
 * @throws when its key is not in the ring
 */
export function readAbsence(
  keys: KeyRing,
  invitee: { readonly meetingId: string; readonly userId: string; readonly absence: Uint8Array },
): string {
  return openJson<string>(keys, invitee.absence, contextOf(invitee.meetingId, invitee.userId));
}
