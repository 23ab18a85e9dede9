// What was filed before the periods of limits were stored gets them from its events: what ended, with the calendar of its end.
import type { ClockFacts } from '#app/inquiries/clock.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { factsAfter, inquiryPeriod, periodAfter } from '#app/inquiries/periods.ts';
import { present } from '#app/values/present.ts';
import { clockEffect } from '#app/steps/plan.ts';
import { stateOf, targetOf } from '#app/steps/permit.ts';
import { runningPeriod, withRunning, type LimitPeriod } from '#catalog/limit-periods.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { driverOf, type Sql } from '#db/client.server.ts';
import {
  findInquiryById,
  listInquiriesWithoutPeriods,
  type InquiryRow,
} from '#db/queries/inquiries.server.ts';
import { savePeriods } from '#db/queries/limit-periods.server.ts';
import { listInquiryEvents, type InquiryEventRow } from '#db/queries/inquiries-parts.server.ts';
import type { Answers } from '#forms/index.ts';
import { holdWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';
import { kindOf } from './inquiry-access.server.ts';
import { eventContext } from './inquiry-contents.server.ts';
import { stepOfMain } from './register-number.ts';

/** Those that have none yet; run again, it finds none. @returns how many */
export async function fillInquiryPeriods(deps: Deps): Promise<number> {
  const ids = await listInquiriesWithoutPeriods(deps.db.$client);
  for (const id of ids) {
    await deps.db.transaction(async (tx) => {
      const calendar = await holdWorkingCalendar(tx);
      const sql = driverOf(tx);
      const inquiry = await findInquiryById(sql, id, 'locked');
      if (inquiry === undefined || inquiry.limitPeriods.length > 0) return;
      await savePeriods(
        tx,
        'inquiry',
        id,
        await periodsOf(deps, sql, kindOf(inquiry.kind), inquiry, calendar),
      );
    });
  }
  if (ids.length > 0) deps.log.info({ inquiries: ids.length }, 'limits of older inquiries are stored');
  return ids.length;
}

/** @returns as they are stored; of what was filed before that, as its events tell them */
export async function periodsOf(
  { keys }: Pick<Deps, 'keys'>,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
  calendar: WorkingCalendar,
): Promise<readonly LimitPeriod[]> {
  if (inquiry.limitPeriods.length > 0) return inquiry.limitPeriods;
  const events = await listInquiryEvents(sql, inquiry.id);
  const { submittedAt, channel } = inquiry;
  let facts: ClockFacts = { submittedAt, channel, handling: null, pauses: [] };
  const first = inquiryPeriod(kind.clock, facts, submittedAt, calendar);
  let periods: readonly LimitPeriod[] = first === undefined ? [] : [first];
  /** What runs, with another calendar. */
  const reckoned = (at: Date, then: WorkingCalendar): readonly LimitPeriod[] => {
    const running = runningPeriod(periods);
    const again = running && inquiryPeriod(kind.clock, facts, new Date(running.from), then);
    return again === undefined ? periods : withRunning(periods, again, at);
  };
  for (const event of events) {
    const { at } = event;
    periods = reckoned(at, calendar.asOf(at));
    const transition = ownTransition(kind, event);
    const effect = transition && clockEffect(transition, kind.clock.pauses);
    if (transition !== undefined) {
      // What was said may be erased: then what came of it last stands in the row.
      const said =
        event.content &&
        openOrUndefined<Answers>(keys, event.content, eventContext(inquiry.id, event.sequence));
      const { handling, promisedOn: until } = inquiry;
      const answers = { ...present({ handling, until }), ...said };
      facts = { ...facts, ...factsAfter(facts, { transition, effect, answers, at }, calendar) };
    }
    const { clock } = stateOf(kind, event.toState);
    const period = periodAfter(kind.clock, periods, { clock, effect, at, facts }, calendar);
    if (period !== undefined) periods = withRunning(periods, period, at);
  }
  return reckoned(submittedAt, calendar);
}

/** @returns undefined for the filing, for what the portal does by itself, and for a step of the main one */
const ownTransition = (kind: InquiryKind, { event, fromState, toState, detail }: InquiryEventRow) =>
  stepOfMain(detail) === undefined
    ? kind.transitions.find(
        (one) => one.event === event && one.from.includes(fromState) && targetOf(one, fromState) === toState,
      )
    : undefined;
