// The chair confirms what another wrote; what he wrote himself, somebody else who was there. From then on it stands, and a mistake is
// corrected by an addition (Đ19).
import type { ConfirmedMinutes, MinutesContent, Person } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { driverOf, type Queryable } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { changeMeeting, peopleOf, type MeetingRecord } from '#db/queries/meetings.server.ts';
import {
  insertDecisions,
  insertRecord,
  removeDraft,
  type DraftRow,
} from '#db/queries/meetings-record.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { meetingLetters } from './meeting-mails.ts';
import {
  addendumContent,
  chairedBy,
  confirmedMinutes,
  minutesContent,
  missingIn,
} from './minutes-content.ts';
import {
  mailFacts,
  orRepeated,
  reachMeetingFor,
  record,
  refuseChanged,
  tell,
} from './reach-meeting.server.ts';

/** `seen`: the word for what the page showed of the draft. */
type Confirm = { readonly id: string; readonly seen: string };

const minutesPartNames = {
  startsAt: 'thời gian',
  endedAt: 'thời gian kết thúc',
  place: 'địa điểm',
  chair: 'người chủ trì',
  secretary: 'thư ký',
  attendance: 'thành phần',
  points: 'nội dung',
  other: 'nội dung khác',
  decisions: 'kết luận',
};

/** @returns the word for a correction that is not confirmed yet */
export const addendumSeen = ({ content }: DraftRow): string => approvedSight({ addendum: content });

/**
 * What is confirmed is what was shown: the minutes with every name in them, as they will stand.
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
    const { meeting, invitees, staff } = access;
    const draft = access.drafts.find(({ kind }) => kind === 'minutes');
    if (draft === undefined) return refuseChanged();
    const content = minutesContent.parse(draft.content);
    const missingParts = missingIn(content, meeting);
    if (missingParts.length > 0) return refuse('not-possible', missingParts.join(' '));
    const words = await wordedMinutes(tx, meeting, content);
    const met = meetSeen({ seen: input.seen, now: { ...words }, one: 'biên bản', names: minutesPartNames });
    if (!met.ok) return met;
    const at = deps.clock.now();
    const year = localDate(meeting.startsAt).slice(0, 4);
    const number = await takeNumber(driverOf(tx), `board-minutes:${year}`);
    const sign = `${String(number).padStart(2, '0')}/BB-BBT`;
    await insertRecord(tx, {
      meetingId: meeting.id,
      number: 0,
      sign,
      content: confirmedMinutes.parse({
        ...words,
        ...(staff.userId !== words.chair.id && { confirmedBy: personOf(staff) }),
        ...{ sign, confirmedAt: at.toISOString() },
      }),
      writtenBy: draft.savedBy,
      confirmedBy: staff.userId,
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

const personOf = ({ userId: id, name, position }: Staff): Person => ({ id, name, position });

/** With the names and offices of that day; but the number, and who confirms it when. */
export async function wordedMinutes(
  db: Queryable,
  meeting: MeetingRecord,
  content: MinutesContent,
): Promise<Omit<ConfirmedMinutes, 'sign' | 'confirmedAt' | 'confirmedBy'>> {
  const chairId = chairedBy(meeting);
  const secretaryId = meeting.secretaryId ?? chairId;
  const people = await peopleOf(db, [
    chairId,
    secretaryId,
    ...content.attendance.map(({ userId }) => userId),
    ...meeting.agenda.flatMap(({ presenter }) => presenter ?? []),
    ...content.decisions.flatMap(({ responsible }) => responsible ?? []),
  ]);
  const person = (id: string) => people.get(id) ?? { id, name: '', position: '' };
  return {
    kind: meeting.kind,
    reason: meeting.reason,
    startsAt: meeting.startsAt.toISOString(),
    ...present({ endedAt: content.endedAt }),
    place: meeting.place,
    chair: person(chairId),
    inPlaceOfHead: meeting.inPlaceOfHead,
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
  };
}

/** @returns refused as the table of meetings says, and where it was written anew since it was read */
export async function confirmAddendum(deps: Deps, actor: Actor, input: Confirm): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'confirm-addendum');
    if (!access.ok) return access;
    const { meeting, invitees } = access;
    const { drafts } = access;
    const draft = drafts.find((one) => one.kind === 'addendum' && addendumSeen(one) === input.seen);
    // Another one that was begun since is none that he confirmed.
    if (draft === undefined)
      return drafts.length > 0
        ? refuseChanged()
        : orRepeated(tx, actor, meeting.id, refuseChanged(), { event: 'addendum-confirmed' });
    const { text } = addendumContent.parse(draft.content);
    const number = access.records.length;
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
