// How the board's lists and pages name where an item stands: a word, a shape, a colour.
import type { BoardRow } from '#app/read-models/publishing.ts';
import { itemSteps } from '#app/publications/item-steps.ts';
import { reviewStates, type ReviewState } from '#app/publications/board-steps.ts';

import { StateTag, StatusTag } from '../../../components/status-tag/status-tag.tsx';

export function ReviewStateTag({ state }: { readonly state: ReviewState }) {
  return <StateTag of={reviewStates[state]} />;
}

export function VisibilityTag({ visibility }: { readonly visibility: BoardRow['visibility'] }) {
  return <StateTag of={itemSteps.states[visibility]} />;
}

const freshnessTones = { due: 'waiting', late: 'stopped', 'on-time': 'done' } as const;

/** Đ12: how long there is left to publish it, or how late it is. */
export function FreshnessTag({ lateness }: { readonly lateness: NonNullable<BoardRow['lateness']> }) {
  return <StatusTag tone={freshnessTones[lateness.kind]}>{lateness.text}</StatusTag>;
}
