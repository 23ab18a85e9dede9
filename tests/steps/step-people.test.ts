// Decision 096: who made which step since what is public came out.
import { expect, test } from 'vitest';

import { noPeople, stepPeopleSchema, withPerson } from '#app/steps/step-people.ts';

test('Đ18: somebody stands in each part that he had, once in each', () => {
  const wrote = withPerson(noPeople, 'writer', 'an');
  expect(withPerson(wrote, 'writer', 'an')).toBe(wrote);
  const both = withPerson(withPerson(wrote, 'editor', 'an'), 'writer', 'binh');
  expect(both).toEqual({ writer: ['an', 'binh'], editor: ['an'], approver: [] });
  expect(noPeople).toEqual({ writer: [], editor: [], approver: [] });
  expect(stepPeopleSchema.parse(JSON.parse(JSON.stringify(both)))).toEqual(both);
});
