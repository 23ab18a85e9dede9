// What is open of the portal, what is missing before it opens, and what was decided.
import type { Opening, OpeningWay } from '#catalog/opening.ts';

/** `without`: the portal does without it, and says so where somebody would look for it. */
export type OpeningItemState = 'done' | 'lacking' | 'without';

/** One thing to see to before people come. It is worked out of what is stored, never ticked. */
export interface OpeningItem {
  readonly id: string;
  readonly title: string;
  readonly state: OpeningItemState;
  /** Vietnamese, a sentence: how it stands. */
  readonly text: string;
  readonly href: string;
}

export interface OpeningService {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly opening: Opening;
  /** Decided for it alone; else it follows the portal. */
  readonly own: boolean;
}

export interface OpeningDesk {
  readonly portal: Opening;
  readonly items: readonly OpeningItem[];
  readonly services: readonly OpeningService[];
  /** What waits for another person. */
  readonly waiting: readonly { readonly id: string; readonly title: string }[];
  /** The newest first. */
  readonly decisions: readonly {
    readonly number: number;
    readonly at: Date;
    readonly way: OpeningWay;
    readonly what: string;
    readonly words: string;
    /** Absent where nobody proposed it. */
    readonly proposal?: string;
  }[];
  readonly seen: string;
}
