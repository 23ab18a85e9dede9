// What is shown of something that administrators write and another person approves.
import type { OfferedStep } from '#app/steps/offered-step.ts';

export interface ApprovalSteps {
  readonly lock: number;
  readonly mayWrite: boolean;
  readonly actions: readonly OfferedStep[];
  /** Why the reader may not decide on it himself. */
  readonly whyNot?: string;
  readonly returned?: Returned;
}

/** It came back to be mended. */
export interface Returned {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}
