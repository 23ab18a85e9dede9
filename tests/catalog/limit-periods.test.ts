// Random histories of limits of any kind, by the one way in which periods change: what was late stays late, and what ended stays as it
// ended. The same walks run a hundred times as long with LIMIT_WALKS=1000000.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { officialCalendar } from '#catalog/calendar-days.ts';
import { states, type DossierState, type DossierStateDescription } from '#catalog/dossier-states.ts';
import {
  judgePeriods,
  latePeriods,
  missedDue,
  runningPeriod,
  withRunning,
  type LimitPeriod,
  type RunningPeriod,
} from '#catalog/limit-periods.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-03-02T01:00:00Z');

/** `end`, `begin` another one, `move` the end of what runs while it is not past. Hours since the event before. */
const act = fc.record({
  do: fc.constantFrom('end', 'begin', 'move'),
  hours: fc.integer({ min: 1, max: 400 }),
  given: fc.integer({ min: 0, max: 300 }),
  limit: fc.constantFrom('reception', 'handling', 'verification', 'petition'),
});

describe('periods of limits', () => {
  it(
    'no act after the limit lowers the number of late, and a period that ended never changes',
    { timeout: 3_600_000 },
    () => {
      fc.assert(
        fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
          let periods: readonly LimitPeriod[] = [];
          let at = begin;
          for (const { do: what, hours, given, limit } of acts) {
            at += hours * hour;
            const [now, before] = [new Date(at), periods];
            const lateBefore = latePeriods(before, now).length;
            periods = withRunning(before, after(before, { what, given, limit, at }), now);
            const ended = before.filter(({ until }) => until !== undefined);
            const faults = [
              latePeriods(periods, now).length < lateBefore && 'one that was late is late no more',
              ended.some((one, index) => one !== periods[index]) && 'one that ended changed',
              periods.slice(0, -1).some(({ until }) => until === undefined) && 'two run at once',
            ].filter((fault) => fault !== false);
            if (faults.length > 0) throw new Error(faults.join(', '));
          }
          const now = new Date(at);
          const isLate = judgePeriods(periods, now, officialCalendar)?.kind === 'late';
          expect(isLate).toBe(latePeriods(periods, now).length > 0);
          expect(isLate || missedDue(periods) === undefined).toBe(true);
        }),
        { numRuns: Number(process.env['LIMIT_WALKS'] ?? 2000) },
      );
    },
  );

  it('what was done by mistake is taken back: the period goes on, and what began since is gone', () => {
    const handling = { limit: 'handling', from: '2026-03-02T01:00:00.000Z', due: '2026-03-09T10:00:00.000Z' };
    const ended = withRunning([handling], null, new Date('2026-03-05T01:00:00Z'));
    expect(runningPeriod(ended)).toBeUndefined();
    const other = { ...handling, from: '2026-03-05T02:00:00.000Z' };
    expect(withRunning(withRunning(ended, other, new Date(other.from)), handling, new Date(begin))).toEqual([
      handling,
    ]);
  });
});

interface Act {
  readonly what: string;
  readonly given: number;
  readonly limit: string;
  readonly at: number;
}

function after(periods: readonly LimitPeriod[], { what, given, limit, at }: Act): RunningPeriod | null {
  const running = runningPeriod(periods);
  const due = new Date(at + given * hour).toISOString();
  if (what === 'end') return null;
  if (what === 'begin' || running === undefined) return { limit, from: new Date(at).toISOString(), due };
  return Date.parse(running.due) >= at ? { ...running, due } : running;
}

describe('the states of a dossier', () => {
  const descriptions = Object.entries(states) as [DossierState, DossierStateDescription][];
  const open = descriptions.filter(([, { final }]) => !final);

  it.each(open)(
    '%s has a limit that runs or a reason why none does, somebody whose it is, and a way out',
    (id, state) => {
      expect(state.limit ?? state.noLimit).toBeTruthy();
      expect(state.holder).not.toBe('nobody');
      const ways = dossierSteps.transitions.filter(
        ({ event, from, to }) => event !== 'undo' && from.includes(id) && to !== 'same' && to !== id,
      );
      expect(ways.length).toBeGreaterThan(0);
    },
  );
});
