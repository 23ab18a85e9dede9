// The meetings that somebody may see, the open decisions, and how the board keeps its three months (Đ19).
import type { MeetingStage } from '#app/publications/meeting-steps.ts';
import type { MeetingList, MeetingRule } from '#app/read-models/meetings.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  listComing,
  listMeetings as listRows,
  listMeetingYears,
  readBoardPast,
} from '#db/queries/meetings.server.ts';
import { listDecisions } from '#db/queries/meetings-record.server.ts';
import type { MeetingState } from '#app/publications/meeting-lists.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { decisionRows, stateOf } from './decision-rows.server.ts';
import { isMember, mayConvene, stageOf } from './permissions.ts';
import { meetingRule } from './three-months.ts';

const pageSize = 20;

/**
 * @param input `page` counts from 1, past the end it is the last one
 * @returns the newest first; whoever is not of the board sees those he is invited to, and his own decisions. Refused
 *   as `not-allowed` to whoever is not of the staff
 */
export async function listMeetings(
  deps: Deps,
  actor: Actor,
  input: { readonly year?: number; readonly state?: MeetingState; readonly page?: number },
): Promise<Outcome<{ list: MeetingList }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const { year, state } = input;
  const now = deps.clock.now();
  const scope = isMember(actor) ? {} : { invited: actor.userId };
  const filter = {
    ...scope,
    ...present({ year }),
    ...(state !== undefined && { states: [state] }),
  };
  const [{ rows, total, page, pages }, years, rule, decisions] = await Promise.all([
    readWithin(pageSize, input.page, (number) => listRows(deps.db, filter, number, pageSize)),
    listMeetingYears(deps.db, scope),
    isMember(actor) ? readRule(deps) : undefined,
    decisionRows(deps.db, actor, now, {
      open: true,
      ...(!isMember(actor) && { responsible: actor.userId }),
    }),
  ]);
  return {
    ok: true,
    list: {
      rows: rows.map(({ meeting, chair, openDecisions }) => ({
        id: meeting.id,
        kind: meeting.kind,
        startsAt: meeting.startsAt,
        place: meeting.place,
        stage: stageOf(meeting, now) satisfies MeetingStage,
        chair,
        pointCount: meeting.agenda.length,
        openDecisions,
      })),
      total,
      page,
      pages,
      years,
      ...present({ rule }),
      decisions,
      mayConvene: mayConvene(actor),
    },
  };
}

/**
 * How the board keeps its three months now.
 * @returns `nextAt` absent where no meeting is convened
 */
export async function readRule(deps: Pick<Deps, 'db' | 'clock'>): Promise<MeetingRule> {
  const { db, clock } = deps;
  const now = clock.now();
  const today = localDate(now);
  const [{ last, since }, [next], calendar] = await Promise.all([
    readBoardPast(db, now),
    listComing(db, now),
    readWorkingCalendar(deps),
  ]);
  return {
    ...meetingRule(last && localDate(last), localDate(since ?? now), today, calendar),
    ...present({ nextAt: next?.startsAt }),
  };
}

/**
 * For the page on which the day starts: one's own decisions, and for those who convene the three months.
 * @returns `open`: what is not done, late or not; `rule` for those who convene alone
 */
export async function countMeetingWork(
  deps: Deps,
  staff: Staff,
): Promise<{ readonly open: number; readonly late: number; readonly rule?: MeetingRule }> {
  const [ownDecisions, rule] = await Promise.all([
    listDecisions(deps.db, { responsible: staff.userId, open: true }),
    mayConvene(staff) ? readRule(deps) : undefined,
  ]);
  const now = deps.clock.now();
  return {
    open: ownDecisions.length,
    late: ownDecisions.filter((one) => stateOf(one, now) === 'late').length,
    ...present({ rule }),
  };
}
