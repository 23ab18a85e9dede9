// The portal's heartbeat (Đ21.1): this process marks the minute it lives in, and the one before as failing where most of what it
// was asked failed. Whatever was not marked had no portal, or one without its database.
import { bitOf, isFailing, minuteMs } from '#app/operation/availability.ts';
import type { Traffic } from '#app/operation/traffic.ts';
import { deleteHoursBefore, markMinutes } from '#db/queries/availability.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

type BeatDeps = Pick<Deps, 'db' | 'clock'>;

/** Called once a minute by every process; twice in a minute marks the same bit. */
export async function beat({ db, clock }: BeatDeps, traffic: Pick<Traffic, 'minute'>): Promise<void> {
  const now = clock.now();
  const { hour, bit } = bitOf(now);
  await markMinutes(db, { hour, alive: bit, failing: 0n });
  const before = new Date(now.getTime() - minuteMs);
  if (!isFailing(traffic.minute(before.getTime()))) return;
  const ended = bitOf(before);
  await markMinutes(db, { hour: ended.hour, alive: 0n, failing: ended.bit });
}

/** Three years: the yearly report looks at this one and the last. A row an hour, some 26,000 in all. */
const daysRemembered = 3 * 366;

/** Hours older than `daysRemembered` days go. */
export const forgetAvailability = ({ db, clock }: BeatDeps): Promise<void> =>
  deleteHoursBefore(db, new Date(clock.now().getTime() - daysRemembered * 24 * 60 * minuteMs));
