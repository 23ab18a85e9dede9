// Which limit of a dossier runs after a step: its state says which one may, the clock of the step what becomes of it.
import type { ClockEffect } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import { states, type DossierState, type DossierStateDescription } from '#catalog/dossier-states.ts';
import type { DueDate } from '#catalog/due-date.ts';
import { receptionDueAt } from '#catalog/handling-plan.ts';
import { runningPeriod, type LimitPeriod, type RunningPeriod } from '#catalog/limit-periods.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/** What a step does to the limits, as it was planned. */
export interface LimitStep {
  readonly state: DossierState;
  readonly effect: ClockEffect | undefined;
  readonly at: Date;
  /** When the limit of the law begins, where the step starts it. */
  readonly countsFrom: Date;
  /** The end of the limit of the law after the step, where the step sets it. */
  readonly due: Pick<DueDate, 'dueAt' | 'legalDueAt'> | null | undefined;
  /** The law that makes the limit longer for a verification. */
  readonly law?: string | undefined;
  /** What ran before the step that is taken back; null: nothing did. */
  readonly before?: RunningPeriod | null;
}

/** By what the reception is counted. */
export interface ReceptionClock {
  readonly calendar: WorkingCalendar;
  /** Working hours for the answer to a filing. */
  readonly hours: number;
}

/** @param state after the step @returns whether it begins the limit for the answer to a filing, so that the calendar is needed */
export const beginsReception = (periods: readonly LimitPeriod[], state: DossierState): boolean =>
  limitOf(state) === 'reception' && runningPeriod(periods)?.limit !== 'reception';

const limitOf = (state: DossierState): DossierStateDescription['limit'] => {
  const description: DossierStateDescription = states[state];
  return description.limit;
};

/**
 * @param periods of the dossier before the step
 * @param reception read where `beginsReception` says so
 * @returns the period that runs after the step; null: none; undefined: what ran goes on
 * @throws RangeError without the calendar that the step needs
 */
export function periodAfter(
  periods: readonly LimitPeriod[],
  { state, effect, at, countsFrom, due, law, before }: LimitStep,
  reception: ReceptionClock | undefined,
): RunningPeriod | null | undefined {
  const running = runningPeriod(periods);
  if (before !== undefined) return before;
  switch (effect) {
    case 'start':
    case 'restart':
      return due ? periodOf('handling', countsFrom, due) : undefined;
    case 'begin-anew':
    case 'go-on':
    case 'verified':
      return due ? periodOf('handling', at, due) : undefined;
    case 'verify':
      return due ? { ...periodOf('verification', at, due), ...present({ law }) } : undefined;
    case 'extend':
      return running && due ? periodOf(running.limit, new Date(running.from), due) : undefined;
    case 'stand-still':
      return null;
    case 'back': {
      const last = periods.at(-1);
      if (last === undefined) return undefined;
      const { until: _, ...interrupted } = last;
      return interrupted;
    }
    case undefined: {
      const limit = limitOf(state);
      if (limit !== undefined && limit === running?.limit) return undefined;
      if (limit !== 'reception') return running === undefined ? undefined : null;
      if (reception === undefined) throw new RangeError('a filing is answered by a calendar');
      const { calendar, hours } = reception;
      return periodOf(limit, at, { dueAt: receptionDueAt(at, calendar, hours) });
    }
  }
}

const periodOf = (
  limit: string,
  from: Date,
  { dueAt, legalDueAt }: Pick<DueDate, 'dueAt' | 'legalDueAt'>,
): RunningPeriod => ({
  ...{ limit, from: from.toISOString(), due: dueAt.toISOString() },
  ...present({ legalDue: legalDueAt?.toISOString() }),
});
