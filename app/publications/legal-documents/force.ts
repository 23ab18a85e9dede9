// Whether a document is in force on a day: the five states of the law on legal documents, from days that do not change
// while nothing is published.
import type { LocalDate } from '#catalog/local-date.ts';

export const forces = {
  'not-yet': { word: 'chua-co-hieu-luc', label: 'Chưa có hiệu lực', tone: 'waiting' },
  'in-force': { word: 'con-hieu-luc', label: 'Còn hiệu lực', tone: 'done' },
  suspended: { word: 'ngung-hieu-luc', label: 'Tạm ngưng hiệu lực', tone: 'progress' },
  'partly-ended': { word: 'het-hieu-luc-mot-phan', label: 'Hết hiệu lực một phần', tone: 'waiting' },
  ended: { word: 'het-hieu-luc', label: 'Hết hiệu lực toàn bộ', tone: 'stopped' },
} as const;

export type Force = keyof typeof forces;

export interface ForceDays {
  readonly effectiveOn: LocalDate;
  /** The first day on which a part of it no longer holds. */
  readonly partlyEndsOn?: LocalDate | undefined;
  /** The first day on which nothing of it holds. */
  readonly endsOn?: LocalDate | undefined;
  /** From the first day to the last; without a last one until it is lifted. */
  readonly suspensions: readonly { readonly from: LocalDate; readonly until?: LocalDate | undefined }[];
}

const has = (day: LocalDate | undefined, today: LocalDate) => day !== undefined && day <= today;

/** @param today a local date */
export function forceOn(days: ForceDays, today: LocalDate): Force {
  if (has(days.endsOn, today)) return 'ended';
  if (today < days.effectiveOn) return 'not-yet';
  if (days.suspensions.some(({ from, until }) => has(from, today) && (until === undefined || today <= until)))
    return 'suspended';
  return has(days.partlyEndsOn, today) ? 'partly-ended' : 'in-force';
}
