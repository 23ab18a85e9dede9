// On time or late: computed from a due date and a moment whenever it is asked, never stored.
import { officialCalendar } from './calendar-days.ts';
import { localDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Before the due day, on it before the due moment, after that moment (NĐ 61/2018 Đ20, Mẫu 05). */
export type Timeliness = 'early' | 'on-time' | 'late';

export interface Lateness {
  readonly kind: Timeliness;
  /** Working days before the due day, or after it; 0 when late on the due day itself. */
  readonly workingDays: number;
}

/** What is due within so many working days from today, today included, is due soon: whoever is late then can still act. */
export const soonWorkingDays = 3;

/** Is it late, or due by the next working day? */
export const isUrgent = ({ kind, workingDays }: Lateness): boolean => kind !== 'early' || workingDays <= 1;

/**
 * @param at now, for a dossier that is still open; otherwise when it was finished
 * @param calendar the working calendar; the official one when none is given
 */
export function lateness(dueAt: Date, at: Date, calendar: WorkingCalendar = officialCalendar): Lateness {
  const [due, day] = [localDate(dueAt), localDate(at)];
  if (at > dueAt) return { kind: 'late', workingDays: calendar.workingDaysBetween(due, day) };
  if (day === due) return { kind: 'on-time', workingDays: 0 };
  return { kind: 'early', workingDays: calendar.workingDaysBetween(day, due) };
}

const days = (n: number): string => (n === 0 ? 'chưa đến 1 ngày làm việc' : `${n} ngày làm việc`);

/** Of an open dossier: "còn 3 ngày làm việc", "đến hạn hôm nay", "quá hạn 2 ngày làm việc". */
export function describeRemaining({ kind, workingDays }: Lateness): string {
  switch (kind) {
    case 'early':
      return `còn ${days(workingDays)}`;
    case 'on-time':
      return 'đến hạn hôm nay';
    case 'late':
      return `quá hạn ${days(workingDays)}`;
  }
}

/** The same where there is little room, the days being working days: "còn 3 ngày", "hôm nay", "vừa quá hạn", "quá hạn 2 ngày". */
export function describeBriefly({ kind, workingDays }: Lateness): string {
  if (kind === 'on-time') return 'hôm nay';
  if (kind === 'late' && workingDays === 0) return 'vừa quá hạn';
  const length = workingDays === 0 ? 'chưa đến 1 ngày' : `${workingDays} ngày`;
  return kind === 'late' ? `quá hạn ${length}` : `còn ${length}`;
}

/** Of a finished dossier: "trước hạn 2 ngày làm việc", "đúng hạn", "trễ hạn 1 ngày làm việc". */
export function describeOutcome({ kind, workingDays }: Lateness): string {
  switch (kind) {
    case 'early':
      return workingDays === 0 ? 'đúng hạn' : `trước hạn ${days(workingDays)}`;
    case 'on-time':
      return 'đúng hạn';
    case 'late':
      return `trễ hạn ${days(workingDays)}`;
  }
}
