// What is shown of something that administrators write and another person approves.
import type { ApprovalTransition } from '#app/steps/approved-by-another.ts';

export interface ApprovalSteps {
  readonly lock: number;
  readonly mayWrite: boolean;
  readonly actions: readonly (Pick<
    ApprovalTransition,
    'event' | 'label' | 'explain' | 'look' | 'reasonWords'
  > & { readonly reason: boolean })[];
}

/** It came back to be mended. */
export interface Returned {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}
