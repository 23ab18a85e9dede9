// A table tells the whole way: nothing stands in a state to which it does not lead.
import { expect, test } from 'vitest';

import { answerSteps } from '#app/consultations/answer-steps.ts';
import { consultationProposalSteps } from '#app/consultations/proposal-steps.ts';
import { commentSteps } from '#app/consultations/comment-steps.ts';
import { boardDecisions, boardSteps, type BoardTransition } from '#app/publications/board-steps.ts';
import { royaltySteps, statementSteps } from '#app/publications/royalty-steps.ts';

test.each([
  ['answers', answerSteps, 'writing'],
  ['comments', commentSteps, 'unconfirmed'],
  ['proposals of consultations', consultationProposalSteps, 'open'],
  ['reviews of the board', boardSteps, 'writing'],
  ['royalties', royaltySteps, 'proposed'],
  ['statements of royalties', statementSteps, 'drawn'],
] as const)('%s come by a step into every state but the first', (_, { states, transitions }, first) => {
  const reached = new Set<string>([first, ...transitions.map(({ to }) => to)]);
  expect(Object.keys(states).filter((state) => !reached.has(state))).toEqual([]);
});

test('Whoever decides on an item is told what was done, in words of the table', () => {
  const steps: readonly BoardTransition[] = boardSteps.transitions;
  const told = steps.filter(({ done }) => done !== undefined).map(({ event }) => event);
  expect(told).toEqual(boardDecisions);
});
