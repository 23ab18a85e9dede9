// On time or late: always computed from a due date and a moment, never stored.
import { officialCalendar } from './calendar-days.ts';
import { localDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** `early`: before the due day. `on-time`: on the due day, not after the due moment. `late`: after it (NĐ 61/2018 Đ20, Mẫu 05). */
export type Timeliness = 'early' | 'on-time' | 'late';

export interface Lateness {
  readonly kind: Timeliness;
  /** Working days before the due day, or after it; 0 when late on the due day itself. */
  readonly workingDays: number;
}

/** A dossier is due soon within so many working days, today included: enough time to act. */
export const soonWorkingDays = 3;

/** @returns whether it is late, or due by the next working day */
export const isUrgent = ({ kind, workingDays }: Lateness): boolean => kind !== 'early' || workingDays <= 1;

/**
 * @param at now for an open dossier; for a finished one, when it was finished
 * @param calendar the working calendar, by which it is counted as it stood at `at`; the official one when none is given
 */
export function lateness(dueAt: Date, at: Date, calendar: WorkingCalendar = officialCalendar): Lateness {
  const [due, day] = [localDate(dueAt), localDate(at)];
  const then = calendar.asOf(at);
  if (at > dueAt) return { kind: 'late', workingDays: then.workingDaysBetween(due, day) };
  if (day === due) return { kind: 'on-time', workingDays: 0 };
  return { kind: 'early', workingDays: then.workingDaysBetween(day, due) };
}

/** @returns a number of working days: "2 ngày làm việc", "chưa đến 1 ngày làm việc" */
export const inWorkingDays = (n: number): string =>
  n === 0 ? 'chưa đến 1 ngày làm việc' : `${n} ngày làm việc`;

/** @returns for an open dossier: "còn 3 ngày làm việc", "đến hạn hôm nay", "quá hạn 2 ngày làm việc" */
export function describeRemaining({ kind, workingDays }: Lateness): string {
  switch (kind) {
    case 'early':
      return `còn ${inWorkingDays(workingDays)}`;
    case 'on-time':
      return 'đến hạn hôm nay';
    case 'late':
      return `quá hạn ${inWorkingDays(workingDays)}`;
  }
}

/** @returns the same in short, also in working days: "còn 3 ngày", "hôm nay", "vừa quá hạn", "quá hạn 2 ngày" */
export function describeBriefly({ kind, workingDays }: Lateness): string {
  if (kind === 'on-time') return 'hôm nay';
  if (kind === 'late' && workingDays === 0) return 'vừa quá hạn';
  const length = workingDays === 0 ? 'chưa đến 1 ngày' : `${workingDays} ngày`;
  return kind === 'late' ? `quá hạn ${length}` : `còn ${length}`;
}

/** @returns for a finished dossier: "trước hạn 2 ngày làm việc", "đúng hạn", "trễ hạn 1 ngày làm việc" */
export function describeOutcome({ kind, workingDays }: Lateness): string {
  switch (kind) {
    case 'early':
      return workingDays === 0 ? 'đúng hạn' : `trước hạn ${inWorkingDays(workingDays)}`;
    case 'on-time':
      return 'đúng hạn';
    case 'late':
      return `trễ hạn ${inWorkingDays(workingDays)}`;
  }
}
