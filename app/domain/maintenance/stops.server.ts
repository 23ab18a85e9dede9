// Announcing a stop of the whole portal, making it longer while it runs, ending it early, and its end by the clock
// (Đ21, NĐ 224/2026 Đ13). All pages say it from the announcement on.
import { randomUUID } from 'node:crypto';

import type { Span } from '#app/operation/availability.ts';
import {
  earliestDay,
  longestHours,
  noticeWorkingDays,
  type Stop,
  type StopEnding,
} from '#app/operation/maintenance.ts';
import type { PlannedStops } from '#app/read-models/maintenance.ts';
import { present } from '#app/values/present.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  endPassedStops,
  insertStop,
  listEndedStops,
  listOpenStops,
  lockStops,
  updateStop,
  type PlannedStopRow,
} from '#db/queries/planned-stops.server.ts';
import { formatLongDate, formatMoment, instantAt } from '#catalog/local-date.ts';
import { hourMs, minuteMs } from '#app/values/durations.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { tellLeaders } from '../notifications/tell-leaders.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { administratorsOnly, refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';

export interface StopInput extends Stop {
  /** Why it cannot be announced in time; empty when it is. */
  readonly urgent: string;
}

const mostPast = 50;

const notAdministrator = administratorsOnly('thông báo và kết thúc bảo trì');

/**
 * All pages say it from now on, and whoever leads the commune is told by mail: nobody decides with the administrator that it stops.
 * @param input a beginning sooner than seven working days from now needs `urgent` (NĐ 224/2026 Đ13)
 * @returns refused as `not-allowed` to all but administrators; as `invalid`, `at` the input, for times that are past, too long or taken,
 *   and without a reason; `unproven`
 */
export async function announceStop(
  deps: Deps,
  actor: Actor,
  input: StopInput,
): Promise<Outcome<{ id: string }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const { from, until } = input;
  const reason = cleanText(input.reason);
  const urgent = cleanText(input.urgent);
  const now = deps.clock.now();
  if (from.getTime() < now.getTime() - minuteMs) return refuseAt('from', 'Lúc bắt đầu phải sau lúc này.');
  const problem = problemOfEnd(from, until);
  if (problem !== undefined) return problem;
  if (reason === '') return refuseAt('reason', 'Ghi lý do bảo trì.');
  const earliest = earliestDay(await readWorkingCalendar(deps), now);
  const inTime = from >= instantAt(earliest);
  if (!inTime && urgent === '') {
    return refuseAt(
      'from',
      `Phải báo trước ít nhất ${noticeWorkingDays} ngày làm việc: sớm nhất là ${formatLongDate(earliest)}. Nếu không chờ được, hãy ghi vì sao phải làm gấp.`,
    );
  }
  return deps.db.transaction(async (tx): Promise<Outcome<{ id: string }>> => {
    await lockStops(tx);
    if (overlapsAny(await listOpenStops(tx), { from, until })) return refuseAt('from', overlapWords);
    const id = randomUUID();
    const urgentReason = inTime ? null : urgent;
    await insertStop(tx, {
      id,
      fromAt: from,
      untilAt: until,
      noticedUntil: inTime ? until : from,
      reason,
      urgent: urgentReason,
      announcedBy: actor.userId,
      announcedAt: now,
    });
    await recordChange(deps, tx, actor, 'announced', {
      id,
      from: from.toISOString(),
      until: until.toISOString(),
      reason,
      urgent: urgentReason,
    });
    await tellLeaders(deps, tx, actor, {
      kind: 'maintenance',
      letter: {
        subject: 'Cổng sẽ tạm dừng để bảo trì',
        lines: [
          `${actor.name} vừa thông báo bảo trì: Cổng tạm dừng từ ${formatMoment(from)} đến ${formatMoment(until)}.`,
          { said: `Lý do: ${reason}` },
          ...(urgentReason === null ? [] : [{ said: `Vì sao phải làm gấp: ${urgentReason}` }]),
        ],
      },
    });
    return { ok: true, id };
  });
}

/**
 * A stop that runs takes longer. What is added counts as down.
 * @param input `until`: its new end; `why`: for the audit log
 * @returns refused as `not-allowed` to all but administrators, `not-possible` for one that does not run; as `invalid`, `at` the input,
 *   for an end that is no later, too late or in the time of another stop, and without a reason; `unproven`
 */
export async function extendStop(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly until: Date; readonly why: string; readonly seen?: string },
): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const { id, until } = input;
  const why = cleanText(input.why);
  if (why === '') return refuseAt('why', 'Ghi lý do phải kéo dài.');
  const now = deps.clock.now();
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    const { stop, others } = await openStop(tx, id);
    if (stop === undefined || stop.fromAt > now)
      return refuse(
        'not-possible',
        'Chỉ kéo dài được lần bảo trì đang diễn ra. Lần chưa bắt đầu thì hủy rồi thông báo lại.',
      );
    const next = { ...stop, untilAt: until };
    const met = meetStop(input.seen, stop, next);
    if (!met.ok || met.repeated) return met;
    if (until <= stop.untilAt) return refuseAt('until', 'Lúc xong mới phải sau lúc đã báo.');
    const problem = problemOfEnd(stop.fromAt, until);
    if (problem !== undefined) return problem;
    if (overlapsAny(others, { from: stop.fromAt, until })) return refuseAt('until', overlapWords);
    await updateStop(tx, id, { untilAt: until });
    await recordChange(deps, tx, actor, 'extended', {
      id,
      from: stop.untilAt.toISOString(),
      until: until.toISOString(),
      why,
    });
    await tellLeaders(deps, tx, actor, {
      kind: 'maintenance',
      letter: {
        subject: 'Bảo trì kéo dài',
        lines: [
          `${actor.name} vừa kéo dài lần bảo trì đang diễn ra: Cổng tạm dừng đến ${formatMoment(until)}.`,
          { said: `Lý do: ${why}` },
        ],
      },
    });
    return { ok: true };
  });
}

/**
 * One to come is cancelled, one that runs is over.
 * @returns refused as `not-allowed` to all but administrators, `not-possible` when it has ended
 */
export async function endStop(
  deps: Deps,
  actor: Actor,
  { id, seen }: { readonly id: string; readonly seen?: string },
): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const now = deps.clock.now();
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    const { stop } = await openStop(tx, id);
    if (stop === undefined) return refuse('not-possible', 'Lần bảo trì này đã kết thúc.');
    const met = meetStop(seen, stop);
    if (!met.ok) return met;
    const ending: StopEnding = stop.fromAt > now ? 'cancelled' : 'early';
    await updateStop(tx, id, { endedAt: now, ending, endedBy: actor.userId });
    await recordChange(deps, tx, actor, ending, { id });
    return { ok: true };
  });
}

/** Every few seconds: what every page says of a stop goes when its time is over. */
export async function endStopsInTime(deps: Pick<Deps, 'db' | 'clock' | 'followers'>): Promise<void> {
  const now = deps.clock.now();
  // Nearly always there is none: no transaction for that.
  if (!(await listOpenStops(deps.db)).some(({ untilAt }) => untilAt <= now)) return;
  await deps.db.transaction(async (tx) => {
    await lockStops(tx);
    if ((await endPassedStops(tx, now)) > 0) await tellFollowers(deps, tx, { kind: 'maintenance' });
  });
}

/** @returns what is announced, and the last fifty that were; refused as `not-allowed` to all but administrators */
export async function listStops(deps: Deps, actor: Actor): Promise<Outcome<{ stops: PlannedStops }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const now = deps.clock.now();
  const openStops = await listOpenStops(deps.db);
  const endedStops = await listEndedStops(deps.db, mostPast);
  return {
    ok: true,
    stops: {
      earliest: earliestDay(await readWorkingCalendar(deps), now),
      open: openStops.map((stop) => ({
        id: stop.id,
        ...timesOf(stop),
        isRunning: stop.fromAt <= now,
        seen: seenOf(shownOf(stop)),
      })),
      past: endedStops.map((stop) => ({
        id: stop.id,
        ...timesOf(stop),
        announcedBy: stop.announcedByName,
        announcedAt: stop.announcedAt,
        ending: stop.ending ?? 'over',
        endedAt: stop.endedAt ?? stop.untilAt,
        ...present({ endedBy: stop.endedByName }),
      })),
    },
  };
}

const timesOf = ({ fromAt, untilAt, noticedUntil, reason, urgent }: PlannedStopRow) => ({
  from: fromAt,
  until: untilAt,
  noticedUntil,
  reason,
  ...present({ urgent }),
});

/** The longest that a stop may take, from its beginning. */
function problemOfEnd(from: Date, until: Date) {
  if (until <= from) return refuseAt('until', 'Lúc xong phải sau lúc bắt đầu.');
  return until.getTime() - from.getTime() > longestHours * hourMs
    ? refuseAt('until', `Một lần bảo trì không quá ${longestHours} giờ.`)
    : undefined;
}

const overlapWords =
  'Đã có một lần bảo trì khác trong thời gian này. Hãy chọn lúc khác, hoặc hủy lần ấy trước.';

/** Two at the same time would be counted twice in the availability. */
const overlapsAny = (stops: readonly PlannedStopRow[], { from, until }: Span): boolean =>
  stops.some((stop) => stop.fromAt < until && stop.untilAt > from);

const cleanText = (text: string): string => text.normalize('NFC').trim();

/** @returns the stop that has not ended, locked until the transaction ends, and the others of these */
const shownOf = ({ fromAt, untilAt }: Pick<PlannedStopRow, 'fromAt' | 'untilAt'>) => ({
  times: [fromAt, untilAt],
});

const meetStop = (seen: string | undefined, stop: PlannedStopRow, next?: PlannedStopRow) =>
  meetSeen({
    ...{ seen, one: 'lần bảo trì này', now: shownOf(stop) },
    ...present({ next: next && shownOf(next) }),
  });

async function openStop(
  tx: Transaction,
  id: string,
): Promise<{ readonly stop: PlannedStopRow | undefined; readonly others: readonly PlannedStopRow[] }> {
  await lockStops(tx);
  const stops = await listOpenStops(tx);
  return { stop: stops.find((one) => one.id === id), others: stops.filter((one) => one.id !== id) };
}

async function recordChange(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  event: AuditEventName,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordAuditEvent(deps, tx, actor, { subject: 'maintenance', event, detail });
  await tellFollowers(deps, tx, { kind: 'maintenance' });
}
