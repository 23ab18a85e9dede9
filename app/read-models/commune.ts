// What the administrators' pages of the commune's identity are drawn from.
import type { CommuneFacts } from '#app/commune/facts.ts';
import type { ApprovalState } from '#app/steps/approved-by-another.ts';
import type { ApprovalSteps } from './approval.ts';

export interface VersionLine {
  readonly id: string;
  readonly state: ApprovalState;
  readonly name: string;
  /** Local dates; `validTo`: the last day. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly basis: string;
  /** It stands today. */
  readonly standing: boolean;
  /** "Nguyễn Quốc Long"; absent on what nobody approved, and on what was said at the installation. */
  readonly approvedBy?: string;
}

export interface CommunePage {
  readonly today: { readonly facts: CommuneFacts; readonly since: string };
  /** Approved, and to begin on a later day. */
  readonly coming: readonly VersionLine[];
  /** Drafted or submitted. */
  readonly open: readonly VersionLine[];
  /** All others, and the one of today: the latest first. */
  readonly past: readonly VersionLine[];
  readonly mayDraft: boolean;
}

export interface FactChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface OpenVersion extends VersionLine, ApprovalSteps {
  /** The word for it beside the versions that it takes the place of. */
  readonly seen: string;
  readonly facts: CommuneFacts;
  /** What is different from the day before it begins. */
  readonly changes: readonly FactChange[];
  /** Sentences to read before it is decided. */
  readonly warnings: readonly string[];
  readonly history: readonly { readonly label: string; readonly by: string; readonly at: Date }[];
}
