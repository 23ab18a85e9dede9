// A review as the board's table of steps sees it.
import type { ReviewState } from '#app/publications/board-steps.ts';
import type { StepCase } from '#app/steps/step-table.ts';

interface Review {
  readonly state: ReviewState;
  readonly lock: number;
  /** Everybody who wrote any of its text: none of them approves it (Đ18). */
  readonly writers: readonly string[];
}

/** @returns a review as the board's steps read it; its lock is the version */
export function reviewCase({ state, lock, writers }: Review): StepCase<ReviewState> {
  return { state, version: lock, facts: {}, people: { writer: writers } };
}

/** What a review forgets when it goes back to writing: an approval is of exactly one version, and of its hour. */
export const undecided = {
  approvedBy: null,
  approvedAt: null,
  approvedVersionId: null,
  publishAt: null,
  expireAt: null,
  urgentReason: null,
  failure: null,
} as const;
