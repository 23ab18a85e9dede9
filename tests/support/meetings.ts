// Meetings of the board for tests: convened, recorded, confirmed; and the mails that they caused.
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { conveneMeeting } from '#app/domain/meetings/convene-meeting.server.ts';
import type { MeetingPlan } from '#app/domain/meetings/meeting-plan.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { writeMinutes } from '#app/domain/meetings/write-minutes.server.ts';
import type { MinutesContent } from '#app/read-models/meetings.ts';
import type { Database } from '#db/client.server.ts';
import { accepted, people, type TestPortal } from './dossiers.ts';

const { deputy, editor, head } = people;

export const planOf = (change: Partial<MeetingPlan> = {}): MeetingPlan => ({
  kind: 'regular',
  reason: '',
  startsAt: new Date('2026-11-20T08:30:00+07:00'),
  place: 'Phòng họp UBND xã',
  agenda: [{ title: 'Tin, bài quý IV' }, { title: 'Thủ tục hành chính', presenter: deputy.userId }],
  invited: [head, deputy, editor].map(({ userId }) => userId),
  ...change,
});

export const convened = async (deps: Deps, actor: Actor = head, change: Partial<MeetingPlan> = {}) =>
  accepted(await conveneMeeting(deps, actor, { plan: planOf(change) })).id;

export const meetingSeenBy = async (deps: Deps, actor: Actor, id: string) =>
  accepted(await openMeeting(deps, actor, { id })).meeting;

/** Whole minutes of `planOf`: one decision, given to the member of the board. */
export const minutesOf = (change: Partial<MinutesContent> = {}): MinutesContent => ({
  endedAt: new Date('2026-11-20T10:00:00+07:00').toISOString(),
  attendance: [
    { userId: head.userId, was: 'present' },
    { userId: deputy.userId, was: 'present' },
    { userId: editor.userId, was: 'absent-with-leave' },
  ],
  points: ['Đã nghe báo cáo.\n\nThống nhất.', 'Đã rà soát.'],
  other: '',
  decisions: [{ text: 'Rà soát chuyên mục', responsible: editor.userId, dueOn: '2026-11-30' }],
  ...change,
});

/** By the word that his page shows. */
export const confirmed = async (deps: Deps, actor: Actor, id: string) =>
  confirmMinutes(deps, actor, { id, seen: (await meetingSeenBy(deps, actor, id)).draft?.seen ?? '' });

/** Convened, held, its minutes written by the member and confirmed by whoever chairs; the clock stands after it. */
export async function recorded(
  { deps, clock }: TestPortal,
  chair: Actor = head,
  change: Partial<MeetingPlan> = {},
): Promise<string> {
  const id = await convened(deps, chair, change);
  clock.set(new Date('2026-11-20T10:30:00+07:00'));
  accepted(await writeMinutes(deps, editor, { id, seen: 0, content: minutesOf() }));
  accepted(await confirmed(deps, chair, id));
  return id;
}

export interface SentMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly kind: string;
}

/** What is in the outbox about the board's meetings, of these kinds; sorted by recipient. */
export async function mailsOf(db: Database, kind: string, about = ''): Promise<SentMail[]> {
  const rows = await db.$client<SentMail[]>`
    select recipient, subject, body, kind from outbox
    where kind = ${kind} and dedupe_key like ${`%${about}%`} order by recipient, id`;
  return [...rows];
}
