// The share of time in which the portal served, against a model that looks at every minute by itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countedSpans } from '#app/operation/maintenance.ts';
import { minuteMs } from '#app/values/durations.ts';
import {
  availabilityOf,
  bitOf,
  firstMinute,
  isFailing,
  percentUp,
  startOfHour,
  type MeasuredHour,
  type Span,
} from '#app/operation/availability.ts';

const start = new Date('2026-11-20T00:00:00Z');
const atMinute = (minute: number) => new Date(start.getTime() + minute * minuteMs);
const hoursInAll = 6;
const minutesInAll = hoursInAll * 60;

type MinuteMark = 'none' | 'alive' | 'failing';

/** Long runs as a portal makes them, and single minutes; whole hours among them. */
const marks = fc
  .array(
    fc.record({
      mark: fc.constantFrom<MinuteMark>('none', 'alive', 'alive', 'alive', 'failing'),
      minutes: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 130 })),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((runs) => {
    const all = runs.flatMap(({ mark, minutes }) => Array.from({ length: minutes }, () => mark));
    return Array.from({ length: minutesInAll }, (_, minute) => all[minute % all.length] ?? 'none');
  });

const span = fc
  .tuple(fc.integer({ min: 0, max: minutesInAll }), fc.integer({ min: 0, max: minutesInAll }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** Announced stops begin and end at any second. */
const stop = fc
  .tuple(fc.integer({ min: -3000, max: minutesInAll * 60 }), fc.integer({ min: 1, max: 9000 }))
  .map(([from, seconds]): Span => ({
    from: new Date(start.getTime() + from * 1000),
    until: new Date(start.getTime() + (from + seconds) * 1000),
  }));

function hoursOf(all: readonly MinuteMark[]): MeasuredHour[] {
  return Array.from({ length: hoursInAll }, (_, hour) => {
    const bits = (wanted: (mark: MinuteMark) => boolean) =>
      all
        .slice(hour * 60, hour * 60 + 60)
        .reduce((mask, mark, minute) => (wanted(mark) ? mask | (1n << BigInt(minute)) : mask), 0n);
    return {
      hour: atMinute(hour * 60),
      alive: bits((mark) => mark !== 'none'),
      failing: bits((mark) => mark === 'failing'),
    };
  }).filter(({ alive }) => alive !== 0n);
}

/** Each minute by itself. */
function stateAt(all: readonly MinuteMark[], planned: readonly Span[], minute: number) {
  const [from, until] = [atMinute(minute).getTime(), atMinute(minute + 1).getTime()];
  if (planned.some((one) => one.from.getTime() < until && one.until.getTime() > from)) return 'planned';
  return all[minute] === 'alive' ? 'up' : 'down';
}

describe('Đ21.1 how much of a time the portal served', () => {
  test('counts every minute once, as it is by itself, whatever the marks, the stops and the span', () => {
    fc.assert(
      fc.property(marks, fc.array(stop, { maxLength: 3 }), span, (all, planned, [from, until]) => {
        const counted = availabilityOf(
          hoursOf(all),
          { planned, late: [] },
          {
            from: atMinute(from),
            until: atMinute(until),
          },
        );
        const model = { up: 0, down: 0, planned: 0 };
        for (let minute = from; minute < until; minute += 1) model[stateAt(all, planned, minute)] += 1;
        expect(counted).toMatchObject(model);
        expect(counted.up + counted.down + counted.planned).toBe(until - from);
      }),
      { numRuns: 300 },
    );
  });

  test('outages cover the minutes that were down, in order, apart from each other, each as long as can be', () => {
    fc.assert(
      fc.property(marks, fc.array(stop, { maxLength: 3 }), span, (all, planned, [from, until]) => {
        const { outages, down } = availabilityOf(
          hoursOf(all),
          { planned, late: [] },
          {
            from: atMinute(from),
            until: atMinute(until),
          },
        );
        const covered = new Set<number>();
        let last = -1;
        for (const outage of outages) {
          const first = (outage.from.getTime() - start.getTime()) / minuteMs;
          expect(first).toBeGreaterThan(last);
          const states = Array.from({ length: outage.minutes }, (_, index) => all[first + index]);
          expect(outage.cause).toBe(states.includes('none') ? 'silent' : 'failing');
          states.forEach((_, index) => covered.add(first + index));
          last = first + outage.minutes;
          expect(outage.until).toEqual(atMinute(last));
        }
        expect(covered.size).toBe(down);
        for (const minute of covered) expect(stateAt(all, planned, minute)).toBe('down');
      }),
      { numRuns: 300 },
    );
  });

  test('two spans side by side count what the whole counts', () => {
    fc.assert(
      fc.property(marks, fc.array(stop, { maxLength: 2 }), span, (all, planned, [cut]) => {
        const hours = hoursOf(all);
        const whole = availabilityOf(
          hours,
          { planned, late: [] },
          { from: start, until: atMinute(minutesInAll) },
        );
        const left = availabilityOf(hours, { planned, late: [] }, { from: start, until: atMinute(cut) });
        const right = availabilityOf(
          hours,
          { planned, late: [] },
          { from: atMinute(cut), until: atMinute(minutesInAll) },
        );
        for (const part of ['up', 'down', 'planned'] as const)
          expect(left[part] + right[part]).toBe(whole[part]);
      }),
    );
  });

  test('a stop that was announced takes away from what was down, and never makes the share smaller by itself', () => {
    fc.assert(
      fc.property(marks, stop, (all, planned) => {
        const hours = hoursOf(all);
        const everything = { from: start, until: atMinute(minutesInAll) };
        const without = availabilityOf(hours, { planned: [], late: [] }, everything);
        const during = availabilityOf(hours, { planned: [planned], late: [] }, everything);
        expect(during.down).toBeLessThanOrEqual(without.down);
        expect(during.up).toBeLessThanOrEqual(without.up);
        expect(without.planned).toBe(0);
      }),
    );
  });

  test('a stop in haste is down whatever the heartbeats say, and named so', () => {
    fc.assert(
      fc.property(marks, stop, (all, late) => {
        const hours = hoursOf(all);
        const everything = { from: start, until: atMinute(minutesInAll) };
        const counted = availabilityOf(hours, { planned: [], late: [late] }, everything);
        // As long as a planned one would be, and what was down beside it.
        const planned = availabilityOf(hours, { planned: [late], late: [] }, everything);
        expect(counted).toMatchObject({ up: planned.up, down: planned.down + planned.planned, planned: 0 });
        const stopped = counted.outages.filter(({ cause }) => cause === 'stopped');
        expect(stopped).toHaveLength(planned.planned > 0 ? 1 : 0);
      }),
    );
  });

  test('the bit of a minute, the first minute of all, the share in per cent', () => {
    const at = new Date('2026-11-20T03:17:42Z');
    const { hour, bit } = bitOf(at);
    expect([hour, bit]).toEqual([new Date('2026-11-20T03:00:00Z'), 1n << 17n]);
    expect(startOfHour(at)).toEqual(hour);
    expect(firstMinute([{ hour, alive: bit | (1n << 40n), failing: 0n }])).toEqual(
      new Date('2026-11-20T03:17:00Z'),
    );
    expect(firstMinute([])).toBeUndefined();
    expect(percentUp({ up: 3, down: 1 })).toBe(75);
    expect(percentUp({ up: 0, down: 0 })).toBeUndefined();
    // One error among three requests in a quiet night is no outage.
    expect(isFailing({ answered: 3, failed: 3 })).toBe(false);
    expect(isFailing({ answered: 10, failed: 4 })).toBe(false);
    expect(isFailing({ answered: 10, failed: 5 })).toBe(true);
  });

  test('of a stop counts as announced what was announced in time and not ended early', () => {
    const [from, until, more] = [atMinute(60), atMinute(120), atMinute(180)];
    const spans = (stop: Parameters<typeof countedSpans>[0][number]) => countedSpans([stop]);
    expect(spans({ from, until, noticedUntil: until })).toEqual({ planned: [{ from, until }], late: [] });
    // Made longer while it ran.
    expect(spans({ from, until: more, noticedUntil: until })).toEqual({
      planned: [{ from, until }],
      late: [{ from: until, until: more }],
    });
    // In haste.
    expect(spans({ from, until, noticedUntil: from })).toEqual({ planned: [], late: [{ from, until }] });
    const endedAt = atMinute(90);
    expect(spans({ from, until, noticedUntil: until, endedAt })).toEqual({
      planned: [{ from, until: endedAt }],
      late: [],
    });
    expect(spans({ from, until, noticedUntil: from, endedAt })).toEqual({
      planned: [],
      late: [{ from, until: endedAt }],
    });
    // Ended by the clock a little after its time.
    expect(spans({ from, until, noticedUntil: until, endedAt: more })).toEqual({
      planned: [{ from, until }],
      late: [],
    });
  });
});
