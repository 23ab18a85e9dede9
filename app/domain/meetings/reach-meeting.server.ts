// The way to a meeting: found, locked, with what ties the actor to it; or refused in words. And the mails about it.
import { paths } from '#app/addresses/paths.ts';
import {
  meetingSteps,
  type MeetingEvent,
  type MeetingStage,
  type Tie,
} from '#app/publications/meeting-steps.ts';
import type { Attendance } from '#app/publications/meeting-lists.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { sameValue } from '#catalog/same-value.ts';
import { own } from '#forms/own.ts';
import { present } from '#app/values/present.ts';
import type { Queryable, RowLock, Transaction } from '#db/client.server.ts';
import { listStaff } from '#db/queries/content-sections.server.ts';
import {
  addressesOf,
  findMeeting,
  listInvitees,
  peopleOf,
  type InviteeRow,
  type MeetingRecord,
} from '#db/queries/meetings.server.ts';
import {
  listDrafts,
  listRecords,
  type DraftRow,
  type RecordRow,
} from '#db/queries/meetings-record.server.ts';
import { findLastEvent } from '#db/queries/audit.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { accountsOf, isIdentified, type Actor, type Staff } from '../kernel/actor.ts';
import { changedMeanwhile } from '#app/steps/permit.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import type { MeetingFacts } from './meeting-mails.ts';
import { chairedByDeputy, chairsAmong, headsAmong, type StaffRow } from './meeting-plan.ts';
import { confirmedMinutes, minutesContent } from './minutes-content.ts';
import { maySee, permitOnMeeting, stageOf, tiesTo, type MeetingStanding } from './permissions.ts';

export interface ReachedMeeting {
  readonly meeting: MeetingRecord;
  readonly invitees: readonly InviteeRow[];
  readonly drafts: readonly DraftRow[];
  /** The minutes first, then their corrections. */
  readonly records: readonly RecordRow[];
  readonly ties: readonly Tie[];
  readonly stage: MeetingStage;
  /** When somebody took the chair last. */
  readonly chairTakenAt: Date | undefined;
  readonly staff: Staff;
  /** Whoever works here now, by name. */
  readonly atWork: readonly StaffRow[];
}

/** @returns the refusal `not-found` */
export const noSuchMeeting = () => refuse('not-found', 'Không có cuộc họp này.');
/** @returns the refusal `changed-meanwhile` */
export const refuseChanged = () => refuse('changed-meanwhile', changedMeanwhile(meetingSteps));

/**
 * @param lock holds the meeting until the transaction ends
 * @returns refused as `not-allowed` to whoever is not of the staff, `not-found` also to whoever has no tie to it
 */
export async function reachMeeting(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  id: string,
  lock?: RowLock,
): Promise<Outcome<ReachedMeeting>> {
  if (actor.kind !== 'staff') return staffOnly();
  const meeting = isUuid(id) ? await findMeeting(db, id, lock) : undefined;
  if (meeting === undefined) return noSuchMeeting();
  const invitees = await listInvitees(db, meeting.id);
  const ties = tiesTo(actor, { ...meeting, invited: invitees.map(({ userId }) => userId) });
  // Who is not invited learns nothing, not even that there is such a meeting.
  if (!maySee(ties)) return noSuchMeeting();
  const now = deps.clock.now();
  const atWork = await listStaff(db, now);
  const [drafts, records] = [await listDrafts(db, meeting.id), await listRecords(db, meeting.id)];
  const stage = stageOf(meeting, now);
  const chairTakenAt = (await findLastEvent(db, `meeting:${meeting.id}`, ['chair-taken']))?.at;
  return { ok: true, meeting, invitees, drafts, records, ties, stage, chairTakenAt, staff: actor, atWork };
}

/**
 * The meeting locked, when the actor may do this to it now.
 * @param version `seen`: the one on his page; left out, whatever stands
 * @returns refused as the meeting is, and as the table of meetings says
 */
export async function reachMeetingFor(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  { id, seen }: { readonly id: string; readonly seen?: number },
  event: MeetingEvent,
): Promise<Outcome<ReachedMeeting>> {
  const access = await reachMeeting(deps, db, actor, id, 'locked');
  if (!access.ok) return access;
  const permission = permitOnMeeting(standingIn(access), event, { now: access.meeting.lock, seen });
  return permission.ok ? access : { ok: false, refusal: permission.refusal };
}

/**
 * Whoever presses twice finds his own act done: it is the last that happened to the meeting.
 * @param refused what stands in the way of the second press
 * @param act as it is recorded; `detail`: what makes it the same act
 * @returns the refusal where he is not the one who did just this
 */
export async function orRepeated<Refused extends { readonly ok: false; readonly refusal: Refusal }>(
  db: Queryable,
  actor: Actor,
  id: string,
  refused: Refused,
  act: { readonly event: AuditEventName; readonly detail?: Readonly<Record<string, unknown>> },
): Promise<Refused | { readonly ok: true; readonly detail: Readonly<Record<string, unknown>> }> {
  const { code } = refused.refusal;
  if (code !== 'changed-meanwhile' && code !== 'not-possible') return refused;
  const last = await findLastEvent(db, `meeting:${id}`);
  const isSame =
    last?.event === act.event &&
    actor.kind === 'staff' &&
    last.actorId === actor.userId &&
    Object.entries(act.detail ?? {}).every(([name, value]) => sameValue(own(last.detail, name), value));
  return isSame ? { ok: true, detail: last.detail } : refused;
}

/** @returns how he stands before the meeting now, as the table of meetings asks */
export function standingIn(reached: ReachedMeeting): MeetingStanding {
  const { meeting, ties, stage, staff, atWork, drafts } = reached;
  const attendance = attendanceIn(reached);
  const was = attendance.get(staff.userId);
  const writersOf = (paper: DraftRow['kind']) => drafts.find(({ kind }) => kind === paper)?.writers ?? [];
  const writers = { minutes: writersOf('minutes'), addendum: writersOf('addendum') };
  return {
    ...{ stage, ties, accounts: accountsOf(staff), identified: isIdentified(staff), writers },
    deputyChairs: chairedByDeputy(meeting.chairId, atWork),
    chairGone: !chairsAmong(atWork).some(({ id }) => id === meeting.chairId),
    headAway: headIsAway(reached, attendance.get(meeting.chairId)),
    headPresent: headsAmong(atWork).some(({ id }) => attendance.get(id) === 'present'),
    present: was === undefined ? undefined : was === 'present',
    chairWrote: {
      minutes: writers.minutes.includes(meeting.chairId),
      addendum: writers.addendum.includes(meeting.chairId),
    },
  };
}

/** Đ19, of a head who has the chair: "đi vắng". Who took it himself once its hour had come is there, until the minutes say otherwise. */
function headIsAway(
  { meeting, invitees, stage, chairTakenAt }: ReachedMeeting,
  was: Attendance | undefined,
): boolean {
  if (was !== undefined) return was !== 'present';
  if (invitees.some(({ userId, absentAt }) => userId === meeting.chairId && absentAt !== null)) return true;
  return stage !== 'coming' && !(chairTakenAt !== undefined && chairTakenAt >= meeting.startsAt);
}

/** @returns who was there, by account: by the minutes, or by their draft */
export function attendanceIn({
  drafts,
  records,
}: ReachedMeeting): ReadonlyMap<string, Attendance | undefined> {
  const [minutes] = records;
  if (minutes !== undefined)
    return new Map(
      confirmedMinutes.parse(minutes.content).attendance.map(({ person, was }) => [person.id, was] as const),
    );
  const draft = drafts.find(({ kind }) => kind === 'minutes');
  if (draft === undefined) return new Map();
  return new Map(minutesContent.parse(draft.content).attendance.map(({ userId, was }) => [userId, was]));
}

/**
 * What mails say of a meeting: where, when, the agenda, who chairs.
 * @returns an empty name for an account that is gone
 */
export async function mailFacts(db: Queryable, meeting: MeetingRecord): Promise<MeetingFacts> {
  const presenters = meeting.agenda.flatMap(({ presenter }) => presenter ?? []);
  const people = await peopleOf(db, [meeting.chairId, ...presenters]);
  return {
    startsAt: meeting.startsAt,
    place: meeting.place,
    reason: meeting.reason,
    chair: people.get(meeting.chairId)?.name ?? '',
    agenda: meeting.agenda.map(({ title, presenter, minutes }) => ({
      title,
      ...(presenter !== null && { presenter: people.get(presenter)?.name ?? '' }),
      ...present({ minutes }),
    })),
  };
}

/**
 * @param id left out: the list of meetings
 * @returns the whole address under which everything about it is read
 */
export function meetingLink({ unit }: Pick<Deps, 'unit'>, id?: string): string {
  return `${unit.publicUrl}${id === undefined ? paths.meetings() : paths.meeting(id)}`;
}

/**
 * Puts one mail to each of them into the outbox, in this transaction.
 * @param cause "meeting-changed:<id>:<version>": the same cause writes one mail to a person
 */
export async function tell(
  deps: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  mail: {
    readonly kind: string;
    readonly cause: string;
    readonly to: readonly string[];
    readonly meetingId?: string;
    letter(userId: string): Letter;
  },
): Promise<void> {
  const people = await addressesOf(db, [...new Set(mail.to)]);
  const action = { label: 'Xem trên Cổng', href: meetingLink(deps, mail.meetingId) };
  await enqueueMails(
    db,
    people.flatMap((person) =>
      lettersToStaff(deps.unit, [person], { ...mail, letter: { ...mail.letter(person.id), action } }),
    ),
    deps.clock.now(),
  );
}

/**
 * An event in the trail of the meeting.
 * @param detail without personal data
 */
export async function record(
  deps: Pick<Deps, 'clock'>,
  tx: Transaction,
  actor: Actor,
  meetingId: string,
  event: AuditEventName,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordAuditEvent(deps, tx, actor, { subject: `meeting:${meetingId}`, event, detail });
}

/** @returns everybody with an open account, by name, with the roles of this hour */
export async function staffNow({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<readonly StaffRow[]> {
  return listStaff(db, clock.now());
}
