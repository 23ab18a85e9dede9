// The availability of the portal (Đ21.1), from heartbeats: every process marks each minute in which it is alive, and each minute in
// which at least half of its requests failed. A minute without a mark counts as down.
import { hourMs, minuteMs } from '#app/values/durations.ts';

/** The marks of one hour, a bit for each minute; the lowest bit is the first minute. */
export interface MeasuredHour {
  readonly hour: Date;
  /** A process was alive and could write to the database. */
  readonly alive: bigint;
  /** At least half of the requests of a process failed by a fault of the portal; those from the page cache do not count. */
  readonly failing: bigint;
}

export interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface Outage extends Span {
  readonly minutes: number;
  /** `silent`: a heartbeat was missing; `failing`: the portal answered with errors; `stopped`: a stop that was not announced in time. */
  readonly cause: 'silent' | 'failing' | 'stopped';
}

export interface Availability {
  readonly up: number;
  readonly down: number;
  /** Minutes of stops announced in time: neither up nor down (NĐ 224/2026 Đ13). */
  readonly planned: number;
  readonly outages: readonly Outage[];
}

const everyMinute = (1n << 60n) - 1n;

/** @returns the beginning of the minute, the same in UTC and in Asia/Ho_Chi_Minh */
export const startOfMinute = (at: Date): Date => new Date(at.getTime() - (at.getTime() % minuteMs));
/** @returns the beginning of the hour in UTC, which is also a full hour in Asia/Ho_Chi_Minh */
export const startOfHour = (at: Date): Date => new Date(at.getTime() - (at.getTime() % hourMs));

/** @returns the hour of `at`, and the bit of its minute */
export function bitOf(at: Date): { readonly hour: Date; readonly bit: bigint } {
  const hour = startOfHour(at);
  return { hour, bit: 1n << BigInt(Math.floor((at.getTime() - hour.getTime()) / minuteMs)) };
}

/** @param hours in any order @returns the first minute with a mark; undefined when there is none */
export function firstMinute(hours: readonly MeasuredHour[]): Date | undefined {
  const first = hours
    .filter(({ alive }) => alive !== 0n)
    .reduce<MeasuredHour | undefined>((a, b) => (a === undefined || b.hour < a.hour ? b : a), undefined);
  if (first === undefined) return undefined;
  let minute = 0;
  while (((first.alive >> BigInt(minute)) & 1n) === 0n) minute += 1;
  return new Date(first.hour.getTime() + minute * minuteMs);
}

/** An outage with several causes is named after the one with the highest number. */
const severity = { failing: 0, silent: 1, stopped: 2 } as const;

/**
 * @param hours in any order, one row for each hour; an hour without a row had no heartbeat
 * @param stops `planned`: announced in time; minutes of them are neither up nor down. `late`: not announced in time; minutes are down
 * @param span whole minutes, without `until`; it should begin at `firstMinute`, because earlier minutes count as down
 * @returns minutes, and outages in the order of time
 */
export function availabilityOf(
  hours: readonly MeasuredHour[],
  stops: { readonly planned: readonly Span[]; readonly late: readonly Span[] },
  { from, until }: Span,
): Availability {
  const byHour = new Map(hours.map((hour) => [hour.hour.getTime(), hour]));
  const total = { up: 0, down: 0, planned: 0 };
  const outages: Outage[] = [];
  let outage: { from: number; cause: Outage['cause'] } | undefined;
  const close = (at: number) => {
    if (outage === undefined) return;
    const minutes = (at - outage.from) / minuteMs;
    outages.push({ from: new Date(outage.from), until: new Date(at), minutes, cause: outage.cause });
    outage = undefined;
  };
  const touches = (spans: readonly Span[], begin: number, end: number) =>
    spans.some((stop) => stop.from.getTime() < end && stop.until.getTime() > begin);
  for (let at = from.getTime(); at < until.getTime(); at += minuteMs) {
    const hour = at - (at % hourMs);
    const row = byHour.get(hour);
    // Most hours of a year are complete: count them at once instead of minute by minute.
    const isWhole = row?.alive === everyMinute && row.failing === 0n;
    if (
      isWhole &&
      at === hour &&
      at + hourMs <= until.getTime() &&
      !touches([...stops.planned, ...stops.late], at, at + hourMs)
    ) {
      close(at);
      total.up += hourMs / minuteMs;
      at += hourMs - minuteMs;
      continue;
    }
    const bit = BigInt((at - hour) / minuteMs);
    if (touches(stops.planned, at, at + minuteMs)) {
      close(at);
      total.planned += 1;
      continue;
    }
    const isStopped = touches(stops.late, at, at + minuteMs);
    const isAlive = row !== undefined && ((row.alive >> bit) & 1n) === 1n;
    if (!isStopped && isAlive && ((row.failing >> bit) & 1n) === 0n) {
      close(at);
      total.up += 1;
      continue;
    }
    total.down += 1;
    const cause = isStopped ? 'stopped' : isAlive ? 'failing' : 'silent';
    outage ??= { from: at, cause };
    if (severity[cause] > severity[outage.cause]) outage.cause = cause;
  }
  close(until.getTime());
  return { ...total, outages };
}

/** @returns per cent of the measured time without planned stops; undefined when there is no such time */
export function percentUp({ up, down }: Pick<Availability, 'up' | 'down'>): number | undefined {
  return up + down === 0 ? undefined : (up / (up + down)) * 100;
}

/** With fewer requests in a minute, a share means nothing. */
const fewest = 5;

/** @param counts of one minute, without answers of the page cache @returns whether the portal failed in this minute */
export const isFailing = ({ answered, failed }: { readonly answered: number; readonly failed: number }) =>
  answered >= fewest && failed * 2 >= answered;
