// How long sessions last, and why: docs/decisions/079-staff-sessions.md, 141-sessions.md.
import { dayMs, hourMs, minuteMs } from '#app/values/durations.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';

export interface SessionLength {
  /** After the last thing that its owner did. */
  readonly idleMs: number;
  /** Since he signed in, whatever he does. */
  readonly longestMs: number;
  /** Not every click writes: what a session gains is written down once it is so much. */
  readonly leastGainMs: number;
}

export const sessionLengths: Readonly<Record<AccountKind, SessionLength>> = {
  /** It outlasts a working day and not a night. */
  staff: { idleMs: 8 * hourMs, longestMs: 12 * hourMs, leastGainMs: 15 * minuteMs },
  resident: { idleMs: 14 * dayMs, longestMs: 30 * dayMs, leastGainMs: dayMs },
};

/** So long after he signed in or showed his second factor nobody is asked once more who he is, before he ends sessions or links accounts. */
export const freshMs = 10 * minuteMs;
