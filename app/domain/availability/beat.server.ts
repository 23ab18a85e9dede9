// The portal's heartbeat (Đ21.1): this process marks the minute it lives in, and the one before as failing where most of what it
// was asked failed. Whatever was not marked had no portal, or one without its database.
import { bitOf, isFailing } from '#app/operation/availability.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Traffic } from '#app/operation/traffic.ts';
import { deleteHoursBefore, markMinutes } from '#db/queries/availability.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

type BeatDeps = Pick<Deps, 'db' | 'clock'>;

/**
 * Marks this minute as lived, and the last one as failing where most of what was asked failed. Called once a minute by every process;
 * twice in a minute marks the same bit.
 * @throws when the database does not answer: a minute that no process could mark counts as down
 */
export async function beat({ db, clock }: BeatDeps, traffic: Pick<Traffic, 'minute'>): Promise<void> {
  const now = clock.now();
  const { hour, bit } = bitOf(now);
  await markMinutes(db, { hour, alive: bit, failing: 0n });
  const lastMinute = new Date(now.getTime() - minuteMs);
  if (!isFailing(traffic.minute(lastMinute.getTime()))) return;
  const lastMark = bitOf(lastMinute);
  await markMinutes(db, { hour: lastMark.hour, alive: 0n, failing: lastMark.bit });
}

/** Three years: the yearly report looks at this one and the last. A row an hour, some 26,000 in all. */
const daysRemembered = 3 * 366;

/** Hours older than `daysRemembered` days go. */
export const forgetAvailability = ({ db, clock }: BeatDeps): Promise<void> =>
  deleteHoursBefore(db, new Date(clock.now().getTime() - daysRemembered * 24 * 60 * minuteMs));
