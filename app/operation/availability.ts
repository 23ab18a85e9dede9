// How much of a time the portal served (Đ21.1), by its heartbeats: every process marks each minute that it lives through, and
// each in which most of what it was asked failed. A minute nobody marked is one in which there was no portal.

/** One hour of measuring: a bit a minute, the lowest the first. */
export interface MeasuredHour {
  readonly hour: Date;
  /** Some process lived and could write to the database. */
  readonly alive: bigint;
  /** At least half of the requests that some process had to work for failed by its own fault. */
  readonly failing: bigint;
}

export interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface Outage extends Span {
  readonly minutes: number;
  /** `silent`: at least once there was no heartbeat; `failing`: it answered with errors; `stopped`: by people, in haste. */
  readonly cause: 'silent' | 'failing' | 'stopped';
}

export interface Availability {
  readonly up: number;
  readonly down: number;
  /** Announced beforehand: neither up nor down (NĐ 224/2026 Đ13). */
  readonly planned: number;
  readonly outages: readonly Outage[];
}

export const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const everyMinute = (1n << 60n) - 1n;

/** Minutes are UTC, as all instants; a local minute begins with the same one. */
export const startOfMinute = (at: Date): Date => new Date(at.getTime() - (at.getTime() % minuteMs));
/** Hours are UTC. */
export const startOfHour = (at: Date): Date => new Date(at.getTime() - (at.getTime() % hourMs));

/** @returns the hour with the bit of `at` */
export function bitOf(at: Date): { readonly hour: Date; readonly bit: bigint } {
  const hour = startOfHour(at);
  return { hour, bit: 1n << BigInt(Math.floor((at.getTime() - hour.getTime()) / minuteMs)) };
}

/** @returns the first minute that was ever marked; undefined when none was */
export function firstMinute(hours: readonly MeasuredHour[]): Date | undefined {
  const first = hours
    .filter(({ alive }) => alive !== 0n)
    .reduce<MeasuredHour | undefined>((a, b) => (a === undefined || b.hour < a.hour ? b : a), undefined);
  if (first === undefined) return undefined;
  let minute = 0;
  while (((first.alive >> BigInt(minute)) & 1n) === 0n) minute += 1;
  return new Date(first.hour.getTime() + minute * minuteMs);
}

/** Of minutes side by side, the cause that is named. */
const severity = { failing: 0, silent: 1, stopped: 2 } as const;

/**
 * @param hours in any order, one row an hour; hours without a row had no heartbeat
 * @param stops `planned`: announced in time, a minute that one touches is neither up nor down; `late`: not so, it is down
 * @param span whole minutes, `until` not counted; the caller begins it at the first minute that was measured
 */
export function availabilityOf(
  hours: readonly MeasuredHour[],
  stops: { readonly planned: readonly Span[]; readonly late: readonly Span[] },
  { from, until }: Span,
): Availability {
  const byHour = new Map(hours.map((hour) => [hour.hour.getTime(), hour]));
  const total = { up: 0, down: 0, planned: 0 };
  const outages: Outage[] = [];
  let open: { from: number; cause: Outage['cause'] } | undefined;
  const close = (at: number) => {
    if (open === undefined) return;
    const minutes = (at - open.from) / minuteMs;
    outages.push({ from: new Date(open.from), until: new Date(at), minutes, cause: open.cause });
    open = undefined;
  };
  const touches = (spans: readonly Span[], begin: number, end: number) =>
    spans.some((stop) => stop.from.getTime() < end && stop.until.getTime() > begin);
  for (let at = from.getTime(); at < until.getTime(); at += minuteMs) {
    const hour = at - (at % hourMs);
    const row = byHour.get(hour);
    // Most hours of a year are whole: they are not looked at minute by minute.
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
    open ??= { from: at, cause };
    if (severity[cause] > severity[open.cause]) open.cause = cause;
  }
  close(until.getTime());
  return { ...total, outages };
}

/** Per cent of the time that was measured and not announced as a stop; undefined where there was none. */
export function percentUp({ up, down }: Pick<Availability, 'up' | 'down'>): number | undefined {
  return up + down === 0 ? undefined : (up / (up + down)) * 100;
}

/** Of so few requests a share says nothing. */
const fewest = 5;

/** Was a minute one in which the portal failed those who asked? Answers of the page cache are not counted. */
export const isFailing = ({ answered, failed }: { readonly answered: number; readonly failed: number }) =>
  answered >= fewest && failed * 2 >= answered;
