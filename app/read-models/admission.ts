// What a page needs to show that a person sends, and who is kept out.
import type { BlockScope } from '#app/vocabulary/block-scopes.ts';

export interface HumanCheck {
  /** Sent back as it is. */
  readonly ticket: string;
  /** The proof of work as JSON, for a browser with scripts. */
  readonly challenge: string;
  /** For a browser without. */
  readonly question: string;
}

export interface SenderBlock {
  readonly id: string;
  readonly scope: BlockScope;
  readonly hint: string;
  readonly reason: string;
  readonly blockedAt: Date;
  readonly until: Date;
  readonly blockedBy: string;
  readonly state: 'in-force' | 'past' | 'lifted';
}
