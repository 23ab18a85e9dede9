// Đ12: whether something was told within the working days that its section has, counted from its own day.
import type { Freshness } from '#app/read-models/publishing.ts';
import { inWorkingDays } from '#catalog/lateness.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

export interface DatedPublication {
  /** The day of what is told: issued, approved, happened. */
  readonly eventDate: LocalDate | undefined;
  /** Working days; undefined: the section is kept up continuously. */
  readonly limitDays: number | undefined;
  /** When it first came out. */
  readonly publishedOn: LocalDate | undefined;
}

/** @returns undefined where no limit counts */
export function freshnessOf(
  { eventDate, limitDays, publishedOn }: DatedPublication,
  today: LocalDate,
  calendar: WorkingCalendar,
): Freshness | undefined {
  if (eventDate === undefined || limitDays === undefined) return undefined;
  const dueOn = calendar.addWorkingDays(eventDate, limitDays);
  const [isPublished, on] = [publishedOn !== undefined, publishedOn ?? today];
  const days = (from: LocalDate, to: LocalDate) => inWorkingDays(calendar.workingDaysBetween(from, to));
  if (on > dueOn)
    return { kind: 'late', dueOn, text: `${isPublished ? 'đăng trễ' : 'quá hạn'} ${days(dueOn, on)}` };
  if (isPublished) return { kind: 'on-time', dueOn, text: 'đăng đúng hạn' };
  return { kind: 'due', dueOn, text: on === dueOn ? 'đến hạn hôm nay' : `còn ${days(on, dueOn)}` };
}
