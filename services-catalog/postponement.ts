// Another day for the result, with an apology (NĐ 61/2018 Đ19.9): how long the limit can still be extended, and which days can be
// promised.
import { officialCalendar } from './calendar-days.ts';
import type { ClockPolicy } from './clock-policy.ts';
import { dueDate } from './due-date.ts';
import { addDays, formatLongDate, instantAt, localDate, type LocalDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** How a proposal ended. `extended`: the limit was extended. `lapsed`: the dossier went on without it. */
export const postponementOutcomes = ['extended', 'apologised', 'returned', 'withdrawn', 'lapsed'] as const;

export type PostponementOutcome = (typeof postponementOutcomes)[number];

/** A leader has signed it. A dossier gets no second apology. */
export const signedOutcomes = ['extended', 'apologised'] as const satisfies readonly PostponementOutcome[];

export interface RunningLimit {
  readonly dueAt: Date;
  /** The moment from which it has run without interruption; null: not known, and it is taken for long. */
  readonly runsSince: Date | null;
}

/**
 * The law wants the apology announced a day before the limit ends at the latest (NĐ 61/2018 Đ19.9). It says nothing of a limit that has
 * no such day, because it began on its last day, or after 15:00 of the working day before: our own rule is that it can be extended
 * until it ends.
 * @param calendar says which day is the next working day
 * @returns the last day on which the limit can be extended, in Asia/Ho_Chi_Minh
 */
export function lastDayToExtend(
  { dueAt, runsSince }: RunningLimit,
  calendar: WorkingCalendar = officialCalendar,
): LocalDate {
  const due = localDate(dueAt);
  return runsSince !== null && firstDay(runsSince, calendar) >= due ? due : addDays(due, -1);
}

/** The day on which somebody can begin to work on it. */
function firstDay(runsSince: Date, calendar: WorkingCalendar): LocalDate {
  const day = localDate(runsSince);
  const isTooLate = !calendar.isWorkingDay(day) || runsSince >= instantAt(day, '15:00');
  return isTooLate ? calendar.nextWorkingDay(day) : day;
}

/** @returns whether the limit can still be extended. Later, only an apology is possible */
export const isExtendable = (limit: RunningLimit, now: Date): boolean =>
  now <= limit.dueAt && localDate(now) <= lastDayToExtend(limit);

/** @returns whether a promised day is still to come */
export const isDayAhead = (day: LocalDate, now: Date): boolean => localDate(now) < day;

export interface Overdue {
  readonly policy: ClockPolicy;
  readonly dueAt: Date;
  readonly now: Date;
}

/**
 * The days that can be promised for the result: after the due day and after today, and not later than one more time limit of the
 * procedure. The decree limits how often, not how long: the last day is our own rule.
 * @param overdue `policy`: of the revision under which the dossier was filed; `dueAt`: the present due date
 * @returns first and last day, both included; the last is never before the first
 */
export function promisableDays(
  { policy, dueAt, now }: Overdue,
  calendar: WorkingCalendar,
): { readonly first: LocalDate; readonly last: LocalDate } {
  const [due, today] = [localDate(dueAt), localDate(now)];
  const from = calendar.workingDayFrom(due > today ? due : today);
  const again = dueDate({ policy, receivedAt: instantAt(from, '08:00'), supplements: [] }, calendar);
  const first = calendar.nextWorkingDay(from);
  const last = localDate(again.dueAt);
  return { first, last: last > first ? last : first };
}

/** @returns a Vietnamese sentence why `day` cannot be promised; undefined when it can */
export function promiseProblem(
  day: LocalDate,
  overdue: Overdue,
  calendar: WorkingCalendar,
): string | undefined {
  const { first, last } = promisableDays(overdue, calendar);
  if (day < first) return `Chọn ngày sau ngày hẹn trả hiện nay, sớm nhất là ${formatLongDate(first)}.`;
  if (day > last)
    return `Chỉ hẹn lại được trong vòng một lần thời hạn của thủ tục, muộn nhất là ${formatLongDate(last)}.`;
  if (!calendar.isWorkingDay(day)) {
    const next = calendar.workingDayFrom(day);
    return `${formatLongDate(day)} là ngày nghỉ. Chọn ngày làm việc${next <= last ? `, ví dụ ${formatLongDate(next)}` : ''}.`;
  }
  return undefined;
}
