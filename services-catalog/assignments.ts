// Who answers for a procedure on a day (Đ20): its main officer, whoever stands in while he is away, and what is missing.
import { present } from '#app/values/present.ts';
import type { LocalDate } from './local-date.ts';

/** As what somebody is assigned to a procedure. */
export const assignmentParts = {
  main: 'Phụ trách chính',
  deputy: 'Thay khi vắng',
} as const;

export type AssignmentPart = keyof typeof assignmentParts;

export const assignmentPartIds = Object.keys(assignmentParts) as [AssignmentPart, ...AssignmentPart[]];

export interface Period {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day; left out: until it is ended. */
  readonly until?: LocalDate | undefined;
}

export interface AssignedPart extends Period {
  readonly userId: string;
  readonly part: AssignmentPart;
}

export interface Absence extends Period {
  readonly userId: string;
  /** Who stands in for him, whatever he is assigned to. */
  readonly deputyId: string;
  readonly until: LocalDate;
}

/** Why nobody answers for it as he should, the worst first. */
export const assignmentGaps = {
  nobody: 'Chưa phân công',
  unable: 'Người được phân công không còn giải quyết lĩnh vực này',
  away: 'Người phụ trách vắng, chưa có người thay',
  'no-main': 'Chưa có người phụ trách chính',
} as const;

export type AssignmentGap = keyof typeof assignmentGaps;

export interface AssignmentStanding {
  /** Who answers for it on that day; nobody: it lies with the officers of its sector. */
  readonly responsibleId?: string;
  /** For whom he stands in. */
  readonly insteadOf?: string;
  readonly gap?: AssignmentGap;
}

/** @param day whether the period holds on it; both ends count */
export const holdsOn = ({ from, until }: Period, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** Have they a day in common? */
export const overlaps = (one: Period, other: Period): boolean =>
  (other.until === undefined || one.from <= other.until) &&
  (one.until === undefined || other.from <= one.until);

/**
 * The main officer answers; while he is away or cannot act, whoever his absence names, then the procedure's own deputies in
 * the order given.
 * @param assigned of one procedure
 * @param isAble may act on it at all: an open account, an officer of its sector
 */
export function standingOn(
  day: LocalDate,
  assigned: readonly AssignedPart[],
  absences: readonly Absence[],
  isAble: (userId: string) => boolean,
): AssignmentStanding {
  const holding = assigned.filter((one) => holdsOn(one, day));
  if (holding.length === 0) return { gap: 'nobody' };
  const absenceOf = (userId: string) =>
    absences.find((absence) => absence.userId === userId && holdsOn(absence, day));
  const isThere = (userId: string) => isAble(userId) && absenceOf(userId) === undefined;
  const main = holding.find(({ part }) => part === 'main')?.userId;
  if (main !== undefined && isThere(main)) return { responsibleId: main };
  const named = main === undefined ? undefined : absenceOf(main)?.deputyId;
  const standIns = [named, ...holding.filter(({ part }) => part === 'deputy').map(({ userId }) => userId)];
  const standIn = standIns.find((userId) => userId !== undefined && isThere(userId));
  const gap: AssignmentGap | undefined =
    main === undefined ? 'no-main' : !isAble(main) ? 'unable' : standIn === undefined ? 'away' : undefined;
  return {
    ...present({ responsibleId: standIn }),
    ...(standIn !== undefined && main !== undefined && { insteadOf: main }),
    ...present({ gap }),
  };
}
