// How long a filing still takes, as its steps say it: less with every step, and little at the last.
import { expect, test } from 'vitest';

import { filingSteps, placeOf } from '#app/steps/filing-steps.ts';
import { procedures } from '#catalog/index.ts';
import { findForm } from '#forms/index.ts';

test('the minutes that are left never rise, and the last step says no more than one', () => {
  const told = procedures.flatMap((procedure) => {
    const form = findForm(procedure.onlineForm ?? '');
    if (form === undefined) return [];
    const steps = filingSteps({ form, wire: {}, procedure });
    return [{ code: procedure.code, minutes: steps.map(({ id }) => placeOf(steps, id)?.minutesLeft ?? 0) }];
  });
  expect(told.length).toBeGreaterThan(30);
  for (const { code, minutes } of told) {
    expect([code, minutes]).toEqual([code, minutes.toSorted((a, b) => b - a)]);
    expect([code, minutes.at(-1)]).toEqual([code, 1]);
  }
});
