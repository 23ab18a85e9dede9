// The period for comments on a draft: a half-open interval in Asia/Ho_Chi_Minh. The last day is included; the consultation closes at
// the midnight after it.
import { addDays, formatDate, instantAt, isLocalDate, localDate, daysBetween } from '#catalog/local-date.ts';
import { dayMs } from '#app/values/durations.ts';
import { findDraftKind } from './draft-kinds.ts';

export interface Period {
  /** The first instant at which comments are accepted. */
  readonly opensAt: Date;
  /** The first instant after the period. */
  readonly closesAt: Date;
}

export type PeriodState = 'upcoming' | 'open' | 'closed';

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
 * @param unread local dates on which a published draft could not be read
 * @returns a Vietnamese sentence why the period is not allowed: too short by the law that it names, shortened, or extended after its
 * close; undefined when it is allowed
 */
export function periodObstacle(
  kindId: string,
  period: Period,
  publishedPeriod: Period | undefined,
  now: Date,
  unread: readonly string[] = [],
): string | undefined {
  const { opensAt, closesAt } = period;
  const { leastDays, law = '' } = findDraftKind(kindId) ?? {};
  if (publishedPeriod !== undefined) {
    const earliest = leastDays === undefined ? opensAt : earliestClose(opensAt, leastDays, unread);
    if (closesAt < earliest)
      return `Những ngày dự thảo không đọc được trên Cổng không tính vào ít nhất ${leastDays ?? 0} ngày lấy ý kiến (${law}): ngày cuối sớm nhất là ${formatDate(lastDayOf({ closesAt: earliest }))}.`;
    if (closesAt.getTime() === publishedPeriod.closesAt.getTime()) return undefined;
    if (closesAt < publishedPeriod.closesAt)
      return `Đã công bố nhận góp ý đến hết ngày ${formatDate(lastDayOf(publishedPeriod))}: chỉ được kéo dài, không được rút ngắn.`;
    return now < publishedPeriod.closesAt || publishedPeriod.closesAt < earliest
      ? undefined
      : `Đợt lấy ý kiến đã đóng hết ngày ${formatDate(lastDayOf(publishedPeriod))} nên không gia hạn được. Hãy mở một đợt mới.`;
  }
  if (closesAt <= opensAt) return 'Ngày cuối nhận góp ý phải sau lúc mở.';
  if (leastDays === undefined) return undefined;
  const earliest = earliestClose(opensAt, leastDays, []);
  if (closesAt >= earliest) return undefined;
  return `Phải lấy ý kiến ít nhất ${leastDays} ngày kể từ khi công bố (${law}): ngày cuối sớm nhất là ${formatDate(lastDayOf({ closesAt: earliest }))}.`;
}

/**
 * The first midnight by which a draft was open for so many full days, those on which it could not be read left out.
 * @param leastDays full days that the law demands
 * @param unread local dates on which it could not be read, if only for an hour
 */
export function earliestClose(opensAt: Date, leastDays: number, unread: readonly string[]): Date {
  const least = (days: number): Date => {
    const end = new Date(opensAt.getTime() + days * dayMs);
    const midnight = instantAt(localDate(end));
    // Only full days count: after an opening that is not at midnight, the earliest close is the midnight after `end`.
    return midnight.getTime() === end.getTime() ? end : instantAt(localDate(end), '24:00');
  };
  let close = least(leastDays);
  // A later close may reach further such days.
  for (;;) {
    const next = least(leastDays + unreadUntil(unread, { opensAt, closesAt: close }).length);
    if (next <= close) return close;
    close = next;
  }
}

/** @returns local dates until `now` on which readers could not open a draft: those that are stored, and those since they lost it */
export const unreadBy = (
  { unreadDays, unreadSince }: { readonly unreadDays: readonly string[]; readonly unreadSince: Date | null },
  now: Date,
): readonly string[] => [
  ...new Set([...unreadDays, ...(unreadSince === null ? [] : daysBetweenInstants(unreadSince, now))]),
];

/** @returns of these local dates those in the period */
export const unreadUntil = (unread: readonly string[], { opensAt, closesAt }: Period): readonly string[] =>
  unread.filter((day) => localDate(opensAt) <= day && day <= lastDayOf({ closesAt }));

/** @returns the local dates from one instant to another, both included */
function daysBetweenInstants(from: Date, to: Date): readonly string[] {
  const count = daysBetween(localDate(from), localDate(to));
  return Array.from({ length: Math.max(0, count) + 1 }, (_, index) => addDays(localDate(from), index));
}
