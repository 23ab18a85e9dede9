// A review as the board's table of steps sees it, and what a step will do to it.
import { formContextOf } from '../kernel/form-context.ts';
import { boardSteps, type BoardTransition, type ReviewState } from '#app/publications/board-steps.ts';
import { planStep, type Planned, type StepWriting } from '#app/steps/plan.ts';
import { noPeople, type StepPeople } from '#app/steps/step-people.ts';
import type { CaseActor, StepCase } from '#app/steps/step-table.ts';
import type { Deps } from '../kernel/deps.server.ts';

interface Review {
  readonly state: ReviewState;
  readonly lock: number;
  readonly people: StepPeople;
}

/** An item that nobody works on: its next review begins with a save. */
const nobodyWorksOnIt: Review = { state: 'writing', lock: 0, people: noPeople };

/** @returns a review as the board's steps read it; its lock is the version */
export function reviewCase({ state, lock, people }: Review = nobodyWorksOnIt): StepCase<ReviewState> {
  return { state, version: lock, facts: {}, people: { ...people } };
}

/** @param review undefined for an item that nobody works on */
export function planReview(
  deps: Pick<Deps, 'clock' | 'unit'>,
  actor: CaseActor<BoardTransition['by'][number]>,
  review: Review | undefined,
  writing: StepWriting,
): Planned<BoardTransition> {
  const rules = { pauses: 'none', context: formContextOf(deps) } as const;
  return planStep(boardSteps, reviewCase(review), actor, writing, rules);
}

/** What a review forgets when it goes back to writing: an approval is of exactly one version, and of its hour. */
export const undecided = {
  approvedBy: null,
  approvedAt: null,
  approvedVersionId: null,
  approvedSight: null,
  approvedSlug: null,
  lapseReason: null,
  publishAt: null,
  expireAt: null,
  urgentReason: null,
  failure: null,
} as const;
