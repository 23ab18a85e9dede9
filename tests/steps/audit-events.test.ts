// No step is recorded in the audit log of the staff under a name that nobody there can read.
import { expect, test } from 'vitest';

import { answerSteps } from '#app/consultations/answer-steps.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import { auditEventLabels } from '#app/vocabulary/audit-events.ts';

test.each([
  ['answers', answerSteps.transitions, ['save']],
  ['report', reportSteps.transitions, ['write', 'refresh']],
] as const)('every step of %s has words', (table, transitions, recordedOtherwise) => {
  const recorded = transitions
    .map(({ event }) => event)
    .filter((event) => !recordedOtherwise.some((other) => other === event))
    .map((event) => `${table}-${event}`);
  expect(recorded.length).toBeGreaterThan(3);
  expect(recorded.filter((name) => !(name in auditEventLabels))).toEqual([]);
});
