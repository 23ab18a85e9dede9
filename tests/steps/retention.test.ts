// How long what people wrote stands: the days, by any calendar, and what the tables of inquiries say of their end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { permit } from '#app/steps/permit.ts';
import { announcedIfEndedBy, erasureToAnnounce, noticeDays, plannedErasure } from '#app/retention/rule.ts';
import { addDays } from '#catalog/local-date.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyRule = fc.record({ months: fc.integer({ min: 1, max: 120 }) });

describe('the days of erasing', () => {
  test.each([
    ['2026-11-24', 24, null, '2028-11-25'],
    ['2026-08-31', 6, null, '2027-03-01'],
    ['2026-11-24', 24, '2029-01-31', '2029-02-01'],
    ['2026-11-24', 24, '2027-01-31', '2028-11-25'],
  ])('ended on %s, %d months, kept until %s: gone on %s', (on, months, keptUntil, gone) => {
    expect(plannedErasure({ months }, { on, keptUntil })).toBe(gone);
  });

  test('whenever it is looked at, nothing is announced more than the notice ahead, and nothing goes without the whole notice', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyDay,
        fc.option(anyDay),
        fc.integer({ min: 0, max: 5000 }),
        (rule, on, keptUntil, later) => {
          const today = addDays(on, later);
          const planned = plannedErasure(rule, { on, keptUntil });
          const announced = erasureToAnnounce(rule, { on, keptUntil }, today);
          const soonest = addDays(today, noticeDays);
          expect(announced).toBe(planned > soonest ? undefined : soonest);
          // Nothing that is to be announced is left out when what ended later is not even looked at.
          if (announced !== undefined) expect(on <= announcedIfEndedBy(rule, today)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe.each(inquiryKinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const finished = (state: string) => kind.states[state]?.outcome !== undefined;

  test('says how long what was said in it stands, in every finished state it can be kept longer', () => {
    expect(kind.retention.months).toBeGreaterThan(0);
    const keeping = kind.transitions.filter(({ keeps }) => keeps === true);
    expect(keeping).toHaveLength(1);
    expect([...(keeping[0]?.from ?? [])].sort()).toEqual(Object.keys(kind.states).filter(finished).sort());
  });

  test('its end is left by opening it again alone', () => {
    for (const { event, from, to, clock } of kind.transitions) {
      if (to === 'same' || finished(to)) continue;
      if (from.some(finished)) expect(clock, event).toBe('restart');
    }
  });

  test('once it is erased nothing is left to do but with the public version', () => {
    const capacities = ['requester', 'handler', 'assignee', 'approver'] as const;
    const facts = {
      received: true,
      extended: false,
      handling: null,
      assigned: true,
      named: false,
      rated: false,
      pastLimit: false,
      askedBack: false,
    };
    for (const state of Object.keys(kind.states).filter(finished)) {
      for (const transition of kind.transitions) {
        const now = {
          state,
          version: 1,
          facts: {
            ...facts,
            ...{
              reopenable: false,
              erased: true,
              public: true,
              takedownAsked: true,
              publicationProposed: true,
              refuses: false,
              nameGiven: true,
            },
          },
        };
        const may = permit(
          kind,
          now,
          { accounts: ['x'], identified: true, as: capacities },
          { event: transition.event },
        );
        if (may.ok) expect(may.transition.publication, `${transition.event} at ${state}`).toBeDefined();
      }
    }
  });
});
