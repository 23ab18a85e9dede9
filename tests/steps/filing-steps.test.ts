// How long a filing still takes, as its steps say it: less with every step, and little at the last.
import { expect, test } from 'vitest';

import {
  choicesHeading,
  filingSteps,
  placeOf,
  sectionAt,
  stepAfter,
  stepBefore,
} from '#app/steps/filing-steps.ts';
import { procedures } from '#catalog/index.ts';
import { findForm, isPledgeSection } from '#forms/index.ts';

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

test('for another person begins with her, asks for papers where there are any, and ends with the check', () => {
  const procedure = procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh');
  const form = findForm(procedure?.onlineForm ?? '');
  if (procedure === undefined || form === undefined) throw new Error('no birth to register');
  const idsOf = (more: object = {}) =>
    filingSteps({ form, wire: {}, procedure, ...more }).map(({ id }) => id);
  const own = idsOf();
  const pledges = form.sections.filter(isPledgeSection).map(({ id }) => id);
  expect(pledges).not.toEqual([]);
  expect(own).toEqual(expect.not.arrayContaining(pledges));
  expect(own.slice(-3)).toEqual(['giay-to', 'nhan-ket-qua', 'kiem-tra']);
  expect(idsOf({ representation: {} })).toEqual(['nop-thay', ...own]);
  expect(idsOf({ procedure: { ...procedure, documents: [] } })).toEqual(own.filter((id) => id !== 'giay-to'));
  const [persons] = filingSteps({ form, wire: {}, procedure, representation: {} });
  expect(persons?.seconds).toBeGreaterThan(30);
  expect(choicesHeading({ charges: { kind: 'free', legalBasis: '' } })).toBe('Cách nhận kết quả');
  expect(choicesHeading(procedure)).toBe('Nhận kết quả và phí, lệ phí');

  const steps = filingSteps({ form, wire: {}, procedure });
  const [first = '', second = ''] = own;
  expect([stepAfter(steps, first), stepAfter(steps, 'kiem-tra'), stepAfter(steps, 'x')]).toEqual([
    ...[second, 'kiem-tra', 'kiem-tra'],
  ]);
  expect([stepBefore(steps, second)?.id, stepBefore(steps, first), stepBefore(steps, 'x')]).toEqual([
    ...[first, undefined, undefined],
  ]);
  expect(placeOf(steps, first)).toMatchObject({ step: 1, of: own.length });
  expect([placeOf(steps, 'kiem-tra')?.step, placeOf(steps, 'x')]).toEqual([own.length, undefined]);
  expect([sectionAt(form, first)?.id, sectionAt(form, pledges[0]), sectionAt(form, undefined)]).toEqual([
    ...[first, undefined, undefined],
  ]);
});
