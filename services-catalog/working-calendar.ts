// The working days and hours of the commune: Monday to Friday, except the days off, worked Saturdays and half days in a table that
// staff edit.
import { addDays, instantAt, localDate, weekday, type LocalDate } from './local-date.ts';

/** The kinds of exceptions: `label` in a list, `choice` in the form. */
export const calendarDayKinds = {
  off: { label: 'Nghỉ', choice: 'Nghỉ cả ngày' },
  worked: { label: 'Làm bù', choice: 'Làm bù (thứ Bảy, Chủ nhật)' },
  'half-day': { label: 'Làm buổi sáng', choice: 'Chỉ làm buổi sáng' },
} as const;

export type CalendarDayKind = keyof typeof calendarDayKinds;

export const calendarDayKindIds = Object.keys(calendarDayKinds) as [CalendarDayKind, ...CalendarDayKind[]];

/** @param text any text, from a form */
export const isCalendarDayKind = (text: string): text is CalendarDayKind =>
  Object.hasOwn(calendarDayKinds, text);

export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  readonly label?: string;
  /** True while the year's calendar is not issued. */
  readonly provisional?: boolean;
}

/** A day that is another one since `at`. */
export interface CalendarDayChanged {
  readonly at: Date;
  readonly date: LocalDate;
  /** What the table said of it until then; null: nothing. */
  readonly before: CalendarDay | null;
}

/** From and to, "HH:MM". */
export type Period = readonly [from: string, to: string];

export interface WorkingHours {
  readonly morning: Period;
  readonly afternoon: Period;
}

export const usualHours: WorkingHours = { morning: ['07:30', '11:30'], afternoon: ['13:00', '17:00'] };

/** When people are received, as the commune says it. Limits run by the working calendar, whatever more the desk opens. */
export interface OpeningHours extends WorkingHours {
  /** Every Saturday at the one-stop desk; absent: it is closed. */
  readonly saturday?: Period | undefined;
  /** "Công an xã: thứ Hai đến thứ Sáu và sáng thứ Bảy" */
  readonly otherUnits?: string | undefined;
  /** On which days the chairman and the staff receive citizens: "Chủ tịch: sáng thứ Năm hằng tuần" */
  readonly receptionDays?: string | undefined;
}

/** @returns "Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00; thứ Bảy, 07:30 – 11:30. Nghỉ ngày lễ, tết." */
export const workingHoursText = ({ morning, afternoon, saturday }: OpeningHours): string =>
  `Thứ Hai đến thứ Sáu, ${morning.join(' – ')} và ${afternoon.join(' – ')}${saturday === undefined ? '' : `; thứ Bảy, ${saturday.join(' – ')}`}. Nghỉ ngày lễ, tết.`;

export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** The first working day after `date`. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /** `date` itself when it is worked, otherwise the next working day. */
  workingDayFrom(date: LocalDate): LocalDate;
  /** The `days`-th working day after `date`; `date` itself is not counted (BLDS Đ147). */
  addWorkingDays(date: LocalDate, days: number): LocalDate;
  /** The working days after `from`, up to and with `to`; 0 when `to` is not later. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** The instant at which `hours` hours of working time have passed since `start`. */
  addWorkingHours(start: Date, hours: number): Date;
  /** The hours of working time between two instants. */
  workingHoursBetween(from: Date, to: Date): number;
  /** When the day's work begins. @throws RangeError on a day that is not worked */
  openingTime(date: LocalDate): Date;
  /** When the day's work ends. @throws RangeError on a day that is not worked */
  closingTime(date: LocalDate): Date;
  /** The exception for `date`; undefined when the table has none. */
  entry(date: LocalDate): CalendarDay | undefined;
  /** The calendar as it stood at `at`: what was judged then is judged by it, whatever was changed since. */
  asOf(at: Date): WorkingCalendar;
  /** When it was changed, in order, as far as it was recorded. */
  readonly changedAt: readonly Date[];
}

/** A calendar without a working day for this long is a mistake, not a holiday. */
const longestRest = 366;

/**
 * @param days the exceptions to Monday–Friday; the last entry of a date wins
 * @param changes what became of them, as far as it was recorded
 * @returns a calendar; methods that look for a working day throw a RangeError when there is none within 366 days
 */
export function buildCalendar(
  days: Iterable<CalendarDay>,
  changes: Iterable<CalendarDayChanged> = [],
): WorkingCalendar {
  const table = new Map<LocalDate, CalendarDay>();
  for (const day of days) table.set(day.date, day);
  const latestFirst = [...changes].sort((one, other) => +other.at - +one.at);
  const { morning, afternoon } = usualHours;

  function periodsOf(date: LocalDate): readonly Period[] {
    switch (table.get(date)?.kind) {
      case 'off':
        return [];
      case 'worked':
        return [morning, afternoon];
      case 'half-day':
        return [morning];
      case undefined: {
        const day = weekday(date);
        return day === 0 || day === 6 ? [] : [morning, afternoon];
      }
    }
  }

  const isWorkingDay = (date: LocalDate): boolean => periodsOf(date).length > 0;

  function workingDayFrom(date: LocalDate): LocalDate {
    let day = date;
    for (let restDays = 0; !isWorkingDay(day); restDays += 1) {
      if (restDays >= longestRest) throw new RangeError(`the calendar has no working day after ${date}`);
      day = addDays(day, 1);
    }
    return day;
  }

  const nextWorkingDay = (date: LocalDate): LocalDate => workingDayFrom(addDays(date, 1));

  function addWorkingDays(date: LocalDate, count: number): LocalDate {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
    let day = date;
    for (let daysLeft = count; daysLeft > 0; daysLeft -= 1) day = nextWorkingDay(day);
    return day;
  }

  function workingDaysBetween(from: LocalDate, to: LocalDate): number {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
    return count;
  }

  const spansOf = (date: LocalDate): readonly (readonly [number, number])[] =>
    periodsOf(date).map(([from, to]) => [instantAt(date, from).getTime(), instantAt(date, to).getTime()]);

  function addWorkingHours(start: Date, count: number): Date {
    let remainingMs = Math.round(count * 3_600_000);
    if (!(remainingMs >= 0)) throw new RangeError(`not a number of hours: ${count}`);
    for (let day = workingDayFrom(localDate(start)); ; day = nextWorkingDay(day)) {
      for (const [from, to] of spansOf(day)) {
        const begin = Math.max(from, start.getTime());
        // A start at closing time has no time left in this span: zero hours end at the next opening, not here.
        if (begin >= to) continue;
        if (remainingMs <= to - begin) return new Date(begin + remainingMs);
        remainingMs -= to - begin;
      }
    }
  }

  function workingHoursBetween(from: Date, to: Date): number {
    let passed = 0;
    for (let day = localDate(from); day <= localDate(to); day = addDays(day, 1)) {
      for (const [begin, end] of spansOf(day)) {
        passed += Math.max(0, Math.min(end, to.getTime()) - Math.max(begin, from.getTime()));
      }
    }
    return passed / 3_600_000;
  }

  function edge(date: LocalDate, which: 0 | 1): Date {
    const period = periodsOf(date).at(which === 0 ? 0 : -1);
    if (period === undefined) throw new RangeError(`${date} is not a working day`);
    return instantAt(date, period[which]);
  }

  const earlier = new Map<number, WorkingCalendar>();

  function asOf(at: Date): WorkingCalendar {
    const since = latestFirst.filter((change) => change.at > at);
    if (since.length === 0) return calendar;
    const known = earlier.get(since.length);
    if (known !== undefined) return known;
    const then = new Map(table);
    for (const { date, before } of since)
      if (before === null) then.delete(date);
      else then.set(date, before);
    const built = buildCalendar(then.values(), latestFirst.slice(since.length));
    earlier.set(since.length, built);
    return built;
  }

  const calendar: WorkingCalendar = {
    isWorkingDay,
    nextWorkingDay,
    workingDayFrom,
    addWorkingDays,
    workingDaysBetween,
    addWorkingHours,
    workingHoursBetween,
    openingTime: (date) => edge(date, 0),
    closingTime: (date) => edge(date, 1),
    entry: (date) => table.get(date),
    asOf,
    changedAt: [...new Set(latestFirst.map(({ at }) => +at))].reverse().map((at) => new Date(at)),
  };
  return calendar;
}
