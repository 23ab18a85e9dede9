// What pages are given to show of batches: types alone, safe for any bundle.
import type { BatchAct } from '#app/lists/batches.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { ItemOutcome } from '#app/vocabulary/batches.ts';
import type { QueueItem } from './dossiers.ts';

/** One of the chosen dossiers, before an act. */
export interface BatchCandidate {
  readonly item: QueueItem;
  /** Why the act cannot be made on it; absent where it can. */
  readonly whyNot?: string;
  /** The viewer has not opened it yet. */
  readonly unseen: boolean;
}

export interface BatchPreview {
  /** What can be done with at least one of them, and with how many. */
  readonly acts: readonly { readonly act: BatchAct; readonly possible: number }[];
  /** What was asked for, or what leads most of them on; absent where nothing can be done. */
  readonly act?: BatchAct;
  /** What the act asks beside a reason, with the answers that there are now. */
  readonly asks?: readonly FieldDefinition[];
  readonly candidates: readonly BatchCandidate[];
  /** How many were chosen, with those beyond what is done at once. */
  readonly total: number;
}

export interface BatchSummary {
  readonly id: string;
  /** Absent for an act that there is no more. */
  readonly act?: BatchAct;
  readonly startedAt: Date;
  readonly finishedAt?: Date;
  readonly size: number;
  readonly done: number;
  /** Refused, or failed. */
  readonly undone: number;
}

export interface BatchItem {
  readonly code: string;
  readonly registerNumber?: string;
  readonly outcome?: ItemOutcome;
  /** What was done, or why not. */
  readonly told?: string;
}

export interface Batch extends BatchSummary {
  readonly reason?: string;
  /** The query of the list from which it was started. */
  readonly list: string;
  readonly items: readonly BatchItem[];
  /** Of papers: until when they can be fetched; absent where there are none, or none any more. */
  readonly papersUntil?: Date;
}
