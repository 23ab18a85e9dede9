// The secretary, or the chair, saves the minutes as a draft; what somebody else saved meanwhile is not overwritten.
import type { MinutesContent } from '#app/read-models/meetings.ts';
import { changeMeeting } from '#db/queries/meetings.server.ts';
import { listDrafts, saveDraftOver, type DraftRow } from '#db/queries/meetings-record.server.ts';
import type { Queryable } from '#db/client.server.ts';
import { sameValue } from '#catalog/same-value.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { addendumContent, minutesContent, saysThatItWas } from './minutes-content.ts';
import { reachMeetingFor, record } from './reach-meeting.server.ts';
import { cleanText } from './clean-text.ts';

const savedMeanwhile = () =>
  refuse(
    'changed-meanwhile',
    'Có người khác vừa lưu biên bản này. Nội dung bạn nhập vẫn còn ở đây: hãy so với bản đã lưu rồi lưu lại.',
  );

/** What was sent twice is stored once, and the second press finds it. */
const standsThere = async (db: Queryable, meetingId: string, kind: DraftRow['kind'], content: object) =>
  (await listDrafts(db, meetingId)).some((one) => one.kind === kind && sameValue(one.content, content));

/**
 * @param input `seen`: the version of the draft on the page; 0 when there was none
 * @returns refused as the table of meetings says, `invalid` for what is too long or given to a stranger,
 *   `changed-meanwhile` when somebody saved it meanwhile
 */
export async function writeMinutes(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly seen: number; readonly content: MinutesContent },
): Promise<Outcome<object>> {
  const parsedContent = minutesContent.safeParse(input.content);
  if (!parsedContent.success)
    return refuse('invalid', 'Nội dung biên bản quá dài hoặc chưa đúng. Hãy xem lại.');
  const content = parsedContent.data;
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'write-minutes');
    if (!access.ok) return access;
    const { meeting, staff: writer, invitees, atWork } = access;
    if (
      content.decisions.some(
        ({ responsible }) => responsible !== undefined && !atWork.some(({ id }) => id === responsible),
      )
    )
      return refuse('invalid', 'Chọn người thực hiện trong danh sách cán bộ.');
    const at = deps.clock.now();
    const invitedIds = invitees.map(({ userId }) => userId);
    // One line for each who is invited now: whoever was invited after the page was drawn has an empty one.
    const attendance = invitedIds.map(
      (userId) => content.attendance.find((one) => one.userId === userId) ?? { userId },
    );
    const draft = minutesContent.parse({ ...content, attendance });
    const isSaved = await saveDraftOver(tx, input.seen, {
      ...{ meetingId: meeting.id, kind: 'minutes', content: draft },
      ...{ savedBy: writer.userId, savedAt: at },
    });
    if (!isSaved)
      return (await standsThere(tx, meeting.id, 'minutes', draft)) ? { ok: true } : savedMeanwhile();
    // Empty ones say nothing of a meeting: it may be put off or cancelled as before.
    const state = saysThatItWas(draft) ? 'recording' : 'convened';
    if (meeting.state !== state || meeting.secretaryId === null)
      await changeMeeting(tx, meeting.id, {
        state,
        secretaryId: meeting.secretaryId ?? writer.userId,
        changedAt: at,
      });
    if (meeting.state !== state && state === 'recording')
      await record(deps, tx, actor, meeting.id, 'minutes-opened');
    return { ok: true };
  });
}

/**
 * A correction of confirmed minutes: an addition, never a change of what was confirmed.
 * @param input `seen`: the version of the draft on the page; 0 when there was none
 * @returns refused as the table of meetings says, `invalid` without a text, `changed-meanwhile` when somebody saved
 *   it meanwhile
 */
export async function writeAddendum(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly seen: number; readonly text: string },
): Promise<Outcome<object>> {
  const text = cleanText(input.text);
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'write-addendum');
    if (!access.ok) return access;
    if (text === undefined) return refuseAt('addendum', 'Hãy ghi nội dung bổ sung, đính chính biên bản.');
    const { meeting, staff } = access;
    const draft = addendumContent.parse({ text });
    const isSaved = await saveDraftOver(tx, input.seen, {
      ...{ meetingId: meeting.id, kind: 'addendum', content: draft },
      ...{ savedBy: staff.userId, savedAt: deps.clock.now() },
    });
    return isSaved || (await standsThere(tx, meeting.id, 'addendum', draft))
      ? { ok: true }
      : savedMeanwhile();
  });
}
