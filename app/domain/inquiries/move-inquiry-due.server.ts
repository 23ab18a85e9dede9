// A changed calendar moves the end of the limit that an inquiry runs under, in the transaction of the change; what ended stays.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { dutyOf, inquiryPeriod } from '#app/inquiries/periods.ts';
import { calendarChange } from '#app/inquiries/portal-steps.ts';
import type { MovingDueDate } from '#app/read-models/calendar.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { runningPeriod, withRunning, type RunningPeriod } from '#catalog/limit-periods.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { RowLock, Sql } from '#db/client.server.ts';
import {
  findInquiryById,
  listRunningInquiryIds,
  recordInquiryEvent,
  type InquiryRow,
} from '#db/queries/inquiries.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { kindOf } from './inquiry-access.server.ts';
import { reachOfWriter, tellWriter } from './tell-writer.server.ts';

export interface MovingInquiry extends MovingDueDate {
  readonly inquiry: InquiryRow;
  readonly kind: InquiryKind;
  /** What runs, as it will end. */
  readonly period: RunningPeriod;
}

/**
 * What was late stays late, and nobody is told of a day that is over: only a limit that is to end moves, to an end that is to come.
 * @param lock the rows of those that move stay locked until the transaction of `sql` ends
 */
export async function inquiriesMovedBy(
  deps: Deps,
  sql: Sql,
  calendar: WorkingCalendar,
  lock?: RowLock,
): Promise<readonly MovingInquiry[]> {
  const moves: MovingInquiry[] = [];
  const now = deps.clock.now();
  for (const id of await listRunningInquiryIds(sql)) {
    const inquiry = await findInquiryById(sql, id, lock);
    // What ran may have ended while its row was awaited.
    const running = inquiry && runningPeriod(inquiry.limitPeriods);
    if (inquiry === undefined || running === undefined) continue;
    const kind = kindOf(inquiry.kind);
    const period = inquiryPeriod(kind.clock, inquiry, new Date(running.from), calendar);
    if (period === undefined || period.due === running.due) continue;
    const [dueBefore, dueAfter] = [new Date(running.due), new Date(period.due)];
    if (dueBefore < now || dueAfter < now) continue;
    const isReached = (await reachOfWriter(deps, sql, kind, inquiry)) !== undefined;
    moves.push({
      ...{ inquiry, kind, period, dueBefore, dueAfter },
      code: inquiry.code,
      procedureName: capitalise(kind.words.one),
      told: isReached ? 'told' : 'not',
    });
  }
  return moves;
}

/** @param reason why, in words for whoever waits */
export async function moveInquiryDue(
  deps: Deps,
  sql: Sql,
  approver: Staff,
  { inquiry, kind, period, dueBefore }: MovingInquiry,
  reason: string,
): Promise<void> {
  const at = deps.clock.now();
  const { sequence } = await recordInquiryEvent(
    sql,
    inquiry,
    {
      event: calendarChange.event,
      fromState: inquiry.state,
      toState: inquiry.state,
      actorKind: 'staff',
      actorId: approver.userId,
      actorName: approver.name,
      ...{ at, content: null, requestId: null },
      detail: { reason, dueBefore: dueBefore.toISOString(), period },
    },
    { limitPeriods: withRunning(inquiry.limitPeriods, period, at) },
  );
  await tellWriter(deps, sql, kind, inquiry, {
    cause: `${sequence}`,
    event: calendarChange.event,
    words: {
      subject: `Đổi ngày hẹn trả lời ${kind.words.one}`,
      lines: [`${reason}. Ngày hẹn của ông/bà đổi theo.`],
    },
    bySms: true,
    due: dutyOf(kind.clock, period),
    at,
  });
}
