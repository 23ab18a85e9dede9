// The limits of an inquiry as periods (`#catalog/limit-periods.ts`): each class is a limit of its own, and by when it ends is reckoned
// when it begins or moves, with the calendar of that day.
import type { ClockEffect } from '#app/steps/plan.ts';
import type { StateClock } from '#app/steps/step-table.ts';
import { defined, present } from '#app/values/present.ts';
import { latePeriods, runningPeriod, type LimitPeriod, type RunningPeriod } from '#catalog/limit-periods.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Answers } from '#forms/index.ts';
import {
  answering,
  inquiryDue,
  type ClockFacts,
  type ClockPolicy,
  type InquiryDuty,
  type Pause,
} from './clock.ts';
import type { InquiryTransition } from './kind.ts';

const limitName = ({ first }: ClockPolicy, handling: string | null): string => handling ?? first.id;

/** @param from when it begins to run @returns undefined while it waits for an answer of whoever wrote */
export function inquiryPeriod(
  policy: ClockPolicy,
  facts: ClockFacts,
  from: Date,
  calendar: WorkingCalendar,
): RunningPeriod | undefined {
  const due = inquiryDue(policy, facts, calendar);
  return (
    due && {
      limit: limitName(policy, facts.handling),
      from: from.toISOString(),
      due: due.at.toISOString(),
      ...present({ legalDue: due.legalAt?.toISOString() }),
      law: due.law,
    }
  );
}

/** What a step does to the limits. */
interface LimitStep {
  /** Of the state that it leads to. */
  readonly clock: StateClock;
  readonly effect: ClockEffect | undefined;
  readonly at: Date;
  /** After the step. */
  readonly facts: ClockFacts;
}

/**
 * @param periods of the inquiry before the step
 * @returns the period that runs after the step; null: none; undefined: what ran goes on. Another class ends what ran; a limit that was
 *   to be stopped no more is not begun again by the answer to a question
 */
export function periodAfter(
  policy: ClockPolicy,
  periods: readonly LimitPeriod[],
  { clock, effect, at, facts }: LimitStep,
  calendar: WorkingCalendar,
): RunningPeriod | null | undefined {
  const running = runningPeriod(periods);
  if (clock === 'stopped' || effect === 'stand-still') return running && null;
  if (clock === 'paused') return undefined;
  // What was classified in time is not classified late by being sorted out of a merger, or given back, after that limit.
  const wasClassified = periods.some(
    ({ limit, due, until }) => limit === policy.first.id && until !== undefined && at > new Date(due),
  );
  if (facts.handling === null && effect === undefined && running !== undefined && wasClassified)
    return undefined;
  const isAnother = running === undefined || running.limit !== limitName(policy, facts.handling);
  if (isAnother || effect === 'restart') return inquiryPeriod(policy, facts, at, calendar);
  return effect === 'extend' ? inquiryPeriod(policy, facts, new Date(running.from), calendar) : undefined;
}

/** @returns what had to be done by the end of a period, and on which day that was */
export function dutyOf({ first }: ClockPolicy, { limit, due, legalDue }: RunningPeriod): InquiryDuty {
  const duty = limit === first.id && legalDue === undefined ? first.duty : undefined;
  return { duty: duty ?? answering, date: localDate(new Date(due)) };
}

/** @returns whether a limit of it was missed, or is past: what was late once stays late */
export const isLate = (periods: readonly LimitPeriod[], now: Date): boolean =>
  latePeriods(periods, now).length > 0;

/** @returns whether the limit that runs is past */
export function isPast(periods: readonly LimitPeriod[], now: Date): boolean {
  const running = runningPeriod(periods);
  return running !== undefined && isLate([running], now);
}

/** What of an inquiry a step changes for its limits. */
type ChangedFacts = Required<
  Pick<ClockFacts, 'handling' | 'extendedAt' | 'reopenedAt' | 'promisedOn' | 'pauses'>
>;

/**
 * @param step `answers`: `handling` of a step that starts the limit, `until` of one that promises a day
 * @returns the facts after it. What was decided and is opened again is classified anew, and nothing is promised
 */
export function factsAfter(
  before: ClockFacts,
  { transition, effect, answers, at }: FactStep,
  calendar: WorkingCalendar,
): ChangedFacts {
  const { handling, extendedAt = null, reopenedAt = null, promisedOn = null, pauses } = before;
  if (effect === 'restart')
    return { handling: null, extendedAt: null, reopenedAt: at, promisedOn: null, pauses: [] };
  const { handling: given, until } = answers;
  const isPromise = effect === 'extend' && typeof until === 'string';
  return {
    handling: transition.clock === 'start' && typeof given === 'string' ? given : handling,
    ...defined({ handling: transition.classifies }),
    extendedAt: effect === 'extend' ? at : extendedAt,
    promisedOn: isPromise ? calendar.workingDayFrom(until) : promisedOn,
    reopenedAt,
    pauses: pausesAfter(pauses, effect, at.toISOString()),
  };
}

interface FactStep {
  readonly transition: Pick<InquiryTransition, 'clock' | 'classifies'>;
  readonly effect: ClockEffect | undefined;
  readonly answers: Answers;
  readonly at: Date;
}

function pausesAfter(
  pauses: readonly Pause[],
  effect: ClockEffect | undefined,
  at: string,
): readonly Pause[] {
  if (effect === 'stand-still') return [...pauses, { from: at }];
  const last = pauses.at(-1);
  const isAnswer = effect === 'begin-anew' || effect === 'go-on';
  return isAnswer && last !== undefined && last.until === undefined
    ? [...pauses.slice(0, -1), { ...last, until: at }]
    : pauses;
}
