// Đ19: "định kỳ 03 tháng Ban biên tập họp ít nhất 01 lần". Pure.
import type { MeetingRule } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { addMonths, daysBetween, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/** How many days before the last one the head is told. */
export const warnDays = 14;

/**
 * Three calendar months from the last meeting; before the first one from the day on which the board existed. The
 * period ends with the end of its last day, which is the last of the month where the month has no such day (BLDS 2015
 * Đ148.3), and the next working day where it is a day off (Đ148.5).
 * @param last the day of the last meeting that was held; undefined before the first
 * @param since the first day of the board
 * @returns `daysLeft`: calendar days to the last day, 0 on it, negative after it
 */
export function meetingRule(
  last: LocalDate | undefined,
  since: LocalDate,
  today: LocalDate,
  calendar: Pick<WorkingCalendar, 'workingDayFrom'>,
): MeetingRule {
  const dueOn = calendar.workingDayFrom(addMonths(last ?? since, 3));
  const daysLeft = daysBetween(today, dueOn);
  return {
    kind: daysLeft < 0 ? 'late' : daysLeft <= warnDays ? 'soon' : 'in-time',
    dueOn,
    daysLeft,
    ...present({ lastOn: last }),
  };
}
