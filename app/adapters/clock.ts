// "Now". A port of its own, so that deadlines, tests and `PORTAL_CLOCK` speak of the same instant.

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and demonstrations. */
export function fixedClock(instant: Date): Clock & { set(to: Date): void } {
  let current = instant;
  return {
    now: () => new Date(current),
    set(to) {
      current = to;
    },
  };
}
