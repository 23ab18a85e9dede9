// Who is responsible for a procedure on a day (Đ20): its main officer, or his deputy while he is away; and gaps in the assignments.
import { present } from '#app/values/present.ts';
import type { LocalDate } from './local-date.ts';

/** The role of a person in an assignment. */
export const assignmentParts = {
  main: 'Phụ trách chính',
  deputy: 'Thay khi vắng',
} as const;

export type AssignmentPart = keyof typeof assignmentParts;

export const assignmentPartIds = Object.keys(assignmentParts) as [AssignmentPart, ...AssignmentPart[]];

export interface Period {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day; absent while no end is set. */
  readonly until?: LocalDate | undefined;
}

export interface AssignedPart extends Period {
  readonly userId: string;
  readonly part: AssignmentPart;
}

export interface Absence extends Period {
  readonly userId: string;
  /** The deputy for all his assignments. */
  readonly deputyId: string;
  readonly until: LocalDate;
}

/** What is wrong with the assignments of a procedure, the worst first. */
export const assignmentGaps = {
  nobody: 'Chưa phân công',
  unable: 'Người được phân công không còn giải quyết lĩnh vực này',
  away: 'Người phụ trách vắng, chưa có người thay',
  'no-main': 'Chưa có người phụ trách chính',
} as const;

export type AssignmentGap = keyof typeof assignmentGaps;

export interface AssignmentStanding {
  /** Who is responsible on that day; when absent, all officers of its sector are. */
  readonly responsibleId?: string;
  /** The main officer, when his deputy is responsible. */
  readonly insteadOf?: string;
  readonly gap?: AssignmentGap;
}

/** @returns whether the day is in the period; its first and last day are */
export const holdsOn = ({ from, until }: Period, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** @returns whether the two periods have a day in common */
export const overlaps = (one: Period, other: Period): boolean =>
  (other.until === undefined || one.from <= other.until) &&
  (one.until === undefined || other.from <= one.until);

/**
 * The main officer is responsible. While he is away or cannot act, it is the deputy of his absence, then the procedure's own
 * deputies in the order of `assigned`.
 * @param assigned all assignments of one procedure, of any day
 * @param absences of anybody, of any day
 * @param isAble whether a user may act on the procedure: his account is open and he is an officer of its sector
 */
export function standingOn(
  day: LocalDate,
  assigned: readonly AssignedPart[],
  absences: readonly Absence[],
  isAble: (userId: string) => boolean,
): AssignmentStanding {
  const assignedToday = assigned.filter((one) => holdsOn(one, day));
  if (assignedToday.length === 0) return { gap: 'nobody' };
  const absenceOf = (userId: string) =>
    absences.find((absence) => absence.userId === userId && holdsOn(absence, day));
  const isThere = (userId: string) => isAble(userId) && absenceOf(userId) === undefined;
  const main = assignedToday.find(({ part }) => part === 'main')?.userId;
  if (main !== undefined && isThere(main)) return { responsibleId: main };
  const absenceDeputy = main === undefined ? undefined : absenceOf(main)?.deputyId;
  const standIns = [
    absenceDeputy,
    ...assignedToday.filter(({ part }) => part === 'deputy').map(({ userId }) => userId),
  ];
  const standIn = standIns.find((userId) => userId !== undefined && isThere(userId));
  const gap: AssignmentGap | undefined =
    main === undefined ? 'no-main' : !isAble(main) ? 'unable' : standIn === undefined ? 'away' : undefined;
  return {
    ...present({ responsibleId: standIn }),
    ...(standIn !== undefined && main !== undefined && { insteadOf: main }),
    ...present({ gap }),
  };
}
