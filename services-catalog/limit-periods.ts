// A limit of the law is made of periods: what ran, from when, by when it had to end, and when it ended. A period that ended after its
// due moment is late for ever: nothing that happens later changes it. Dossiers and inquiries store their periods in this one form.
import { lateness, type Lateness } from './lateness.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Instants are ISO 8601 in UTC. */
export interface RunningPeriod {
  /** Which limit runs: one of `dossierLimits`, or the class of an inquiry. */
  readonly limit: string;
  readonly from: string;
  readonly due: string;
  /** The due moment of the law, where an extension or a promise moved `due` behind it. */
  readonly legalDue?: string;
  /** The rule of law, where the limit alone does not tell it. */
  readonly law?: string;
}

export interface LimitPeriod extends RunningPeriod {
  /** Its end; absent while it runs. */
  readonly until?: string;
}

/** The limits of a dossier. `reception`: the office answers a filing (our own figure). `handling`: NĐ 61/2018 Đ19. */
export const dossierLimits = ['reception', 'handling', 'verification'] as const;

export type DossierLimit = (typeof dossierLimits)[number];

/** The limits by which a result is judged; how fast a filing is answered is a figure of its own. */
export const resultLimits: readonly string[] = ['handling', 'verification'] satisfies DossierLimit[];

/** @returns the period that runs; undefined when none does */
export function runningPeriod(periods: readonly LimitPeriod[]): RunningPeriod | undefined {
  const last = periods.at(-1);
  return last === undefined || last.until !== undefined ? undefined : last;
}

const isSame = (one: RunningPeriod, other: RunningPeriod): boolean =>
  one.limit === other.limit && one.from === other.from;

/**
 * The one way in which periods change: an event says which period runs after it, and the periods follow.
 * @param running the period after the event; null: none. One of an earlier `limit` and `from` is the same one: it goes on, also when it
 *   had ended
 * @param at the moment of the event, at which another period ends
 */
export function withRunning(
  periods: readonly LimitPeriod[],
  running: RunningPeriod | null,
  at: Date,
): readonly LimitPeriod[] {
  const index = running === null ? -1 : periods.findIndex((one) => isSame(one, running));
  if (running !== null && index >= 0) return [...periods.slice(0, index), running];
  const ended = periods.map((one) => (one.until === undefined ? { ...one, until: at.toISOString() } : one));
  return running === null ? ended : [...ended, running];
}

/** @param periods in any number @param now for one that runs @returns those that ended, or run, past their due moment */
export const latePeriods = (periods: readonly LimitPeriod[], now: Date): readonly LimitPeriod[] =>
  periods.filter(({ due, until }) => (until === undefined ? now : new Date(until)) > new Date(due));

/** @returns the first due moment of a result that a period missed which is over; undefined when none did */
export const missedDue = (periods: readonly LimitPeriod[]): string | undefined =>
  periods.find(
    ({ limit, due, until }) =>
      resultLimits.includes(limit) && until !== undefined && new Date(until) > new Date(due),
  )?.due;

/**
 * How periods together stand: late when one of them is, by the latest of them; else as the last one.
 * @param now for one that runs
 * @returns undefined for no periods
 */
export function judgePeriods(
  periods: readonly LimitPeriod[],
  now: Date,
  calendar: WorkingCalendar,
): Lateness | undefined {
  const judge = ({ due, until }: LimitPeriod): Lateness =>
    lateness(new Date(due), until === undefined ? now : new Date(until), calendar);
  const late = latePeriods(periods, now).map(judge);
  if (late.length > 0)
    return { kind: 'late', workingDays: Math.max(...late.map(({ workingDays }) => workingDays)) };
  const last = periods.at(-1);
  return last && judge(last);
}
