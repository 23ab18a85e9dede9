// A port for "now", so that deadlines, tests and `PORTAL_CLOCK` use the same instant.

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** @returns a clock that shows `instant` until `set` moves it, for tests and demonstrations */
export function fixedClock(instant: Date): Clock & { set(to: Date): void } {
  let current = instant;
  return {
    now: () => new Date(current),
    set(to) {
      current = to;
    },
  };
}
