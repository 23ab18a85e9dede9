// The chair confirms what was written: from then on it stands, and a mistake is corrected by an addition (Đ19).
import type { ConfirmedMinutes, MinutesContent } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { changeMeeting, peopleOf, type MeetingRecord } from '#db/queries/meetings.server.ts';
import {
  insertDecisions,
  insertRecord,
  listDrafts,
  listRecords,
  removeDraft,
  type DraftRow,
} from '#db/queries/meetings-record.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { inPlaceOfHead, type StaffRow } from './meeting-plan.ts';
import { addendumContent, confirmedMinutes, minutesContent, missingIn } from './minutes-content.ts';
import {
  mailFacts,
  orRepeated,
  reachMeetingFor,
  record,
  refuseChanged,
  tell,
} from './reach-meeting.server.ts';

type Confirm = { readonly id: string; readonly seen: number };

async function draftSeen(
  tx: Transaction,
  meeting: MeetingRecord,
  kind: DraftRow['kind'],
  seenLock: number,
): Promise<DraftRow | undefined> {
  const draft = (await listDrafts(tx, meeting.id)).find((one) => one.kind === kind);
  return draft?.lock === seenLock ? draft : undefined;
}

/**
 * @param input `seen`: the version of the draft that the chair read
 * @returns `sign`: "03/BB-BBT". Refused as the table of meetings says, `changed-meanwhile` where the draft is
 *   another, `not-possible` with what is missing in it
 */
export async function confirmMinutes(
  deps: Deps,
  actor: Actor,
  input: Confirm,
): Promise<Outcome<{ sign: string }>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'confirm-minutes');
    if (!access.ok) {
      const again = await orRepeated(tx, actor, input.id, access, { event: 'minutes-confirmed' });
      return again.ok ? { ok: true, sign: String(again.detail['sign']) } : again;
    }
    const { meeting, invitees } = access;
    const draft = await draftSeen(tx, meeting, 'minutes', input.seen);
    if (draft === undefined) return refuseChanged();
    const content = minutesContent.parse(draft.content);
    const missingParts = missingIn(content, meeting);
    if (missingParts.length > 0) return refuse('not-possible', missingParts.join(' '));
    const at = deps.clock.now();
    const year = localDate(meeting.startsAt).slice(0, 4);
    const number = await takeNumber(driverOf(tx), `board-minutes:${year}`);
    const sign = `${String(number).padStart(2, '0')}/BB-BBT`;
    const minutes = await wordedMinutes(tx, { meeting, content, staff: access.atWork, sign, at });
    await insertRecord(tx, {
      meetingId: meeting.id,
      number: 0,
      sign,
      content: confirmedMinutes.parse(minutes),
      writtenBy: draft.savedBy,
      confirmedBy: access.staff.userId,
      confirmedAt: at,
    });
    const decisions = content.decisions.flatMap(({ text, responsible, dueOn }, position) =>
      responsible === undefined || dueOn === undefined
        ? []
        : [{ meetingId: meeting.id, position, text, responsibleId: responsible, dueOn }],
    );
    await insertDecisions(tx, decisions);
    await removeDraft(tx, meeting.id, 'minutes');
    await changeMeeting(tx, meeting.id, { state: 'recorded', changedAt: at });
    const facts = await mailFacts(tx, meeting);
    await tell(deps, tx, {
      kind: 'meeting-minutes',
      cause: `meeting-minutes:${meeting.id}`,
      to: [...invitees.map(({ userId }) => userId), ...decisions.map((one) => one.responsibleId)],
      meetingId: meeting.id,
      letter: (userId) =>
        meetingLetters.minutes(
          facts,
          sign,
          decisions.filter((one) => one.responsibleId === userId),
        ),
    });
    await record(deps, tx, actor, meeting.id, 'minutes-confirmed', { sign, decisions: decisions.length });
    return { ok: true, sign };
  });
}

/** With the names and offices of that day. */
async function wordedMinutes(
  tx: Transaction,
  {
    meeting,
    content,
    staff,
    sign,
    at,
  }: {
    readonly meeting: MeetingRecord;
    readonly content: MinutesContent;
    readonly staff: readonly StaffRow[];
    readonly sign: string;
    readonly at: Date;
  },
): Promise<ConfirmedMinutes> {
  const secretaryId = meeting.secretaryId ?? meeting.chairId;
  const people = await peopleOf(tx, [
    meeting.chairId,
    secretaryId,
    ...content.attendance.map(({ userId }) => userId),
    ...meeting.agenda.flatMap(({ presenter }) => presenter ?? []),
    ...content.decisions.flatMap(({ responsible }) => responsible ?? []),
  ]);
  const person = (id: string) => people.get(id) ?? { id, name: '', position: '' };
  return {
    sign,
    kind: meeting.kind,
    reason: meeting.reason,
    startsAt: meeting.startsAt.toISOString(),
    ...present({ endedAt: content.endedAt }),
    place: meeting.place,
    chair: person(meeting.chairId),
    inPlaceOfHead: inPlaceOfHead(meeting.chairId, staff),
    secretary: person(secretaryId),
    attendance: content.attendance.flatMap(({ userId, was }) =>
      was === undefined ? [] : [{ person: person(userId), was }],
    ),
    points: meeting.agenda.map(({ title, presenter }, index) => ({
      title,
      ...(presenter !== null && { presenter: person(presenter).name }),
      text: content.points[index] ?? '',
    })),
    other: content.other,
    decisions: content.decisions.map(({ text, responsible = '', dueOn = '' }) => ({
      text,
      responsible: person(responsible).name,
      dueOn,
    })),
    confirmedAt: at.toISOString(),
  };
}

/** @returns refused as the table of meetings says, and where it was written anew since it was read */
export async function confirmAddendum(deps: Deps, actor: Actor, input: Confirm): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'confirm-addendum');
    if (!access.ok) return access;
    const { meeting, invitees } = access;
    const drafts = await listDrafts(tx, meeting.id);
    const draft = drafts.find(({ kind, lock }) => kind === 'addendum' && lock === input.seen);
    // Another one that was begun since is none that he confirmed.
    if (draft === undefined)
      return drafts.length > 0
        ? refuseChanged()
        : orRepeated(tx, actor, meeting.id, refuseChanged(), { event: 'addendum-confirmed' });
    const { text } = addendumContent.parse(draft.content);
    const number = (await listRecords(tx, meeting.id)).length;
    await insertRecord(tx, {
      meetingId: meeting.id,
      number,
      content: { text },
      writtenBy: draft.savedBy,
      confirmedBy: access.staff.userId,
      confirmedAt: deps.clock.now(),
    });
    await removeDraft(tx, meeting.id, 'addendum');
    const facts = await mailFacts(tx, meeting);
    await tell(deps, tx, {
      kind: 'meeting-addendum',
      cause: `meeting-addendum:${meeting.id}:${number}`,
      to: invitees.map(({ userId }) => userId),
      meetingId: meeting.id,
      letter: () => meetingLetters.addendum(facts, text),
    });
    await record(deps, tx, actor, meeting.id, 'addendum-confirmed', { number });
    return { ok: true };
  });
}
