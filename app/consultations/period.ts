// The period for comments on a draft: a half-open interval in Asia/Ho_Chi_Minh. The last day is included; the consultation closes at
// the midnight after it.
import { addDays, formatDate, instantAt, isLocalDate, localDate, daysBetween } from '#catalog/local-date.ts';
import { findDraftKind } from './draft-kinds.ts';

export interface Period {
  /** The first instant at which comments are accepted. */
  readonly opensAt: Date;
  /** The first instant after the period. */
  readonly closesAt: Date;
}

export type PeriodState = 'upcoming' | 'open' | 'closed';

const dayMs = 86_400_000;

/**
 * @param opensOn a local date; any other text means at the publication
 * @param closesOn a local date, the last day
 * @param publishedAt a period never opens before the draft can be read
 * @returns undefined when `closesOn` is no date
 */
export function periodOf(opensOn: string, closesOn: string, publishedAt: Date): Period | undefined {
  if (!isLocalDate(closesOn)) return undefined;
  const plannedOpening = isLocalDate(opensOn) ? instantAt(opensOn) : publishedAt;
  return {
    opensAt: plannedOpening < publishedAt ? publishedAt : plannedOpening,
    closesAt: instantAt(closesOn, '24:00'),
  };
}

/** @returns the state at `now`; at `closesAt` itself the period is closed */
export function periodStateAt({ opensAt, closesAt }: Period, now: Date): PeriodState {
  if (now < opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'closed';
}

/** @returns the last day of the period, a local date */
export function lastDayOf({ closesAt }: Pick<Period, 'closesAt'>): string {
  return localDate(new Date(closesAt.getTime() - 1));
}

/** @returns calendar days to the end of the period, today included; 0 when it is over */
export function daysLeft(period: Period, now: Date): number {
  return now >= period.closesAt ? 0 : daysBetween(localDate(now), lastDayOf(period)) + 1;
}

/**
 * Checks a period to open, or a change of a published one.
 * @param kindId of `draftKinds`, which has the law's least number of days
 * @param publishedPeriod undefined for a first one
 * @returns a Vietnamese sentence why the period is not allowed: too short by the law that it names, shortened, or extended after its
 * close; undefined when it is allowed
 */
export function periodObstacle(
  kindId: string,
  period: Period,
  publishedPeriod: Period | undefined,
  now: Date,
): string | undefined {
  const { opensAt, closesAt } = period;
  if (publishedPeriod !== undefined) {
    if (closesAt.getTime() === publishedPeriod.closesAt.getTime()) return undefined;
    if (closesAt < publishedPeriod.closesAt)
      return `Đã công bố nhận góp ý đến hết ngày ${formatDate(lastDayOf(publishedPeriod))}: chỉ được kéo dài, không được rút ngắn.`;
    return now < publishedPeriod.closesAt
      ? undefined
      : `Đợt lấy ý kiến đã đóng hết ngày ${formatDate(lastDayOf(publishedPeriod))} nên không gia hạn được. Hãy mở một đợt mới.`;
  }
  if (closesAt <= opensAt) return 'Ngày cuối nhận góp ý phải sau lúc mở.';
  const kind = findDraftKind(kindId);
  if (kind?.leastDays === undefined) return undefined;
  const least = new Date(opensAt.getTime() + kind.leastDays * dayMs);
  if (closesAt >= least) return undefined;
  // Only full days count: after an opening that is not at midnight, the earliest close is the midnight after `least`.
  const midnight = instantAt(localDate(least));
  const firstDay = midnight.getTime() === least.getTime() ? addDays(localDate(least), -1) : localDate(least);
  return `Phải lấy ý kiến ít nhất ${kind.leastDays} ngày kể từ khi công bố (${kind.law ?? ''}): ngày cuối sớm nhất là ${formatDate(firstDay)}.`;
}
