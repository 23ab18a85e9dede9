// A meeting as somebody reads it, with what he may do there now.
import { meetingTransitions, type MeetingEvent } from '#app/publications/meeting-steps.ts';
import type { OpenedMeeting } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { listProposals, peopleOf } from '#db/queries/meetings.server.ts';
import type { DraftRow } from '#db/queries/meetings-record.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { decisionRows } from './decision-rows.server.ts';
import { readAbsence } from './excuse-absence.server.ts';
import { addendumSeen, wordedMinutes } from './confirm-minutes.server.ts';
import { owesReport } from './meeting-plan.ts';
import { addendumContent, confirmedMinutes, minutesContent, missingIn } from './minutes-content.ts';
import { permitOnMeeting } from './permissions.ts';
import { reachMeeting, standingIn, type ReachedMeeting } from './reach-meeting.server.ts';

/** @returns refused as `not-allowed` to whoever is not of the staff, `not-found` also to whoever is not invited */
export async function openMeeting(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<{ meeting: OpenedMeeting }>> {
  const { db } = deps;
  const access = await reachMeeting(deps, db, actor, input.id);
  if (!access.ok) return access;
  const { meeting, invitees, stage, staff, drafts, records } = access;
  const proposals = await listProposals(db, meeting.id);
  const minutesDraft = drafts.find(({ kind }) => kind === 'minutes');
  const people = await peopleOf(db, [
    ...responsibleIn(minutesDraft),
    ...namedIn(access),
    ...proposals.map(({ proposedBy }) => proposedBy),
    ...drafts.map(({ savedBy }) => savedBy),
    ...records.flatMap(({ writtenBy, confirmedBy }) => [writtenBy, confirmedBy]),
  ]);
  const person = (id: string) => people.get(id) ?? { id, name: '', position: '' };
  const may = mayNow(access);
  const readsDrafts =
    access.ties.some((tie) => ['chair', 'secretary', 'head'].includes(tie)) ||
    may.some((event) => event === 'confirm-minutes' || event === 'confirm-addendum');
  const addendumDraft = drafts.find(({ kind }) => kind === 'addendum');
  const [minutesRecord, ...addendumRecords] = records;
  return {
    ok: true,
    meeting: {
      id: meeting.id,
      lock: meeting.lock,
      kind: meeting.kind,
      reason: meeting.reason,
      startsAt: meeting.startsAt,
      place: meeting.place,
      stage,
      chair: person(meeting.chairId),
      ...(meeting.chairedById !== null && { chairedBy: person(meeting.chairedById) }),
      inPlaceOfHead: meeting.inPlaceOfHead,
      ...(meeting.secretaryId !== null && { secretary: person(meeting.secretaryId) }),
      convenedBy: person(meeting.convenedBy).name,
      convenedAt: meeting.convenedAt,
      changedAt: meeting.changedAt,
      ...present({ cancelReason: meeting.cancelReason }),
      agenda: meeting.agenda.map(({ title, presenter, minutes }) => ({
        title,
        ...(presenter !== null && { presenter: person(presenter) }),
        ...present({ minutes }),
      })),
      invited: invitees.map((one) => ({
        ...person(one.userId),
        excused: one.absentAt !== null,
        ...(one.absence !== null &&
          (readsDrafts || one.userId === staff.userId) && {
            absence: readAbsence(deps.keys, { ...one, absence: one.absence }),
          }),
      })),
      iAmExcused: invitees.some(({ userId, absentAt }) => userId === staff.userId && absentAt !== null),
      proposals: proposals.map(({ id, title, note, proposedBy, state }) => ({
        id,
        title,
        note,
        by: person(proposedBy).name,
        state,
      })),
      ...(readsDrafts &&
        minutesDraft !== undefined && { draft: await minutesDraftOf(db, access, minutesDraft, person) }),
      ...(readsDrafts &&
        addendumDraft !== undefined && { addendumDraft: addendumDraftOf(addendumDraft, person) }),
      ...present({ minutes: minutesRecord && confirmedMinutes.parse(minutesRecord.content) }),
      addenda: addendumRecords.map(({ number, content, writtenBy, confirmedBy, confirmedAt }) => ({
        number,
        text: addendumContent.parse(content).text,
        writtenBy: person(writtenBy).name,
        confirmedBy: person(confirmedBy).name,
        confirmedAt,
      })),
      decisions: await decisionRows(db, staff, deps.clock.now(), { meetingId: meeting.id }),
      ...(meeting.report !== null &&
        meeting.reportedAt !== null && {
          report: {
            text: meeting.report,
            at: meeting.reportedAt,
            ...present({ seenAt: meeting.reportSeenAt }),
          },
        }),
      may,
    },
  };
}

const namedIn = ({ meeting, invitees }: ReachedMeeting): readonly string[] => [
  meeting.chairId,
  ...(meeting.chairedById === null ? [] : [meeting.chairedById]),
  meeting.convenedBy,
  ...(meeting.secretaryId === null ? [] : [meeting.secretaryId]),
  ...invitees.map(({ userId }) => userId),
  ...meeting.agenda.flatMap(({ presenter }) => presenter ?? []),
];

function responsibleIn(draft: DraftRow | undefined): readonly string[] {
  if (draft === undefined) return [];
  return minutesContent.parse(draft.content).decisions.flatMap(({ responsible }) => responsible ?? []);
}

async function minutesDraftOf(
  db: Queryable,
  { meeting }: ReachedMeeting,
  draft: DraftRow,
  person: (id: string) => { readonly name: string },
) {
  const content = minutesContent.parse(draft.content);
  return {
    lock: draft.lock,
    seen: approvedSight({ ...(await wordedMinutes(db, meeting, content)) }),
    savedBy: person(draft.savedBy).name,
    savedAt: draft.savedAt,
    content,
    names: Object.fromEntries(responsibleIn(draft).map((id) => [id, person(id).name])),
    missing: missingIn(content, meeting),
  };
}

const addendumDraftOf = (draft: DraftRow, person: (id: string) => { readonly name: string }) => ({
  ...{ lock: draft.lock, seen: addendumSeen(draft), savedAt: draft.savedAt },
  savedBy: person(draft.savedBy).name,
  text: addendumContent.parse(draft.content).text,
});

function mayNow(access: ReachedMeeting): readonly MeetingEvent[] {
  const { meeting, drafts, atWork } = access;
  const has = (paper: DraftRow['kind']) => drafts.some(({ kind }) => kind === paper);
  const also: Partial<Record<MeetingEvent, boolean>> = {
    'confirm-minutes': has('minutes'),
    'confirm-addendum': has('addendum'),
    report: owesReport(meeting, atWork) && meeting.reportedAt === null,
    'see-report': meeting.reportedAt !== null && meeting.reportSeenAt === null,
  };
  const standing = standingIn(access);
  return [...new Set(meetingTransitions.map(({ event }) => event))].filter(
    (event) => permitOnMeeting(standing, event).ok && also[event] !== false,
  );
}
