// From when until when a draft may be commented on: a half-open interval in Asia/Ho_Chi_Minh. The last day counts whole;
// at the midnight that ends it the consultation is closed.
import { addDays, formatDate, instantAt, isLocalDate, localDate, daysBetween } from '#catalog/local-date.ts';
import { findDraftKind } from './draft-kinds.ts';

export interface Period {
  /** The first instant at which a comment is taken. */
  readonly opensAt: Date;
  /** The first instant at which none is taken any more. */
  readonly closesAt: Date;
}

export type PeriodState = 'upcoming' | 'open' | 'closed';

const dayMs = 86_400_000;

/**
 * @param opensOn local date; empty: with the publication
 * @param closesOn local date, the last day
 * @param publishedAt nothing opens before it can be read
 * @returns undefined where the last day is no date
 */
export function periodOf(opensOn: string, closesOn: string, publishedAt: Date): Period | undefined {
  if (!isLocalDate(closesOn)) return undefined;
  const planned = isLocalDate(opensOn) ? instantAt(opensOn) : publishedAt;
  return {
    opensAt: planned < publishedAt ? publishedAt : planned,
    closesAt: instantAt(closesOn, '24:00'),
  };
}

/** @param now an instant; the last instant of the period is closed already */
export function periodStateAt({ opensAt, closesAt }: Period, now: Date): PeriodState {
  if (now < opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'closed';
}

/** Local date: the last day on which a comment is taken. */
export function lastDayOf({ closesAt }: Pick<Period, 'closesAt'>): string {
  return localDate(new Date(closesAt.getTime() - 1));
}

/** Days left with today; 0 when it is over. */
export function daysLeft(period: Period, now: Date): number {
  return now >= period.closesAt ? 0 : daysBetween(localDate(now), lastDayOf(period)) + 1;
}

/**
 * What keeps a period from being opened, or a running one from being changed.
 * @param running the period that readers know; undefined when it is the first
 * @returns Vietnamese, names the law and the first last day that it allows; undefined when nothing does
 */
export function periodObstacle(
  kindId: string,
  period: Period,
  running: Period | undefined,
  now: Date,
): string | undefined {
  const { opensAt, closesAt } = period;
  if (running !== undefined) {
    if (closesAt.getTime() === running.closesAt.getTime()) return undefined;
    if (closesAt < running.closesAt)
      return `Đã công bố nhận góp ý đến hết ngày ${formatDate(lastDayOf(running))}: chỉ được kéo dài, không được rút ngắn.`;
    return now < running.closesAt
      ? undefined
      : `Đợt lấy ý kiến đã đóng hết ngày ${formatDate(lastDayOf(running))} nên không gia hạn được. Hãy mở một đợt mới.`;
  }
  if (closesAt <= opensAt) return 'Ngày cuối nhận góp ý phải sau lúc mở.';
  const kind = findDraftKind(kindId);
  if (kind?.leastDays === undefined) return undefined;
  const least = new Date(opensAt.getTime() + kind.leastDays * dayMs);
  if (closesAt >= least) return undefined;
  // A day counts whole: where the opening is no midnight, the next one is the first that is late enough.
  const whole = instantAt(localDate(least));
  const firstDay = whole.getTime() === least.getTime() ? addDays(localDate(least), -1) : localDate(least);
  return `Phải lấy ý kiến ít nhất ${kind.leastDays} ngày kể từ khi công bố (${kind.law ?? ''}): ngày cuối sớm nhất là ${formatDate(firstDay)}.`;
}
