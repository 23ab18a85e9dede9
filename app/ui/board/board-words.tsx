// How the board's lists and pages name where an item stands: a word, a shape, a colour.
import type { BoardRow } from '#app/read-models/publishing.ts';
import { reviewStates, type ReviewState } from '#app/publications/board-steps.ts';

import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';

const stateTones: Readonly<Record<ReviewState, Tone>> = {
  writing: 'progress',
  submitted: 'waiting',
  edited: 'waiting',
  approved: 'done',
  published: 'done',
  discarded: 'stopped',
};

export function ReviewStateTag({ state }: { readonly state: ReviewState }) {
  return <StatusTag tone={stateTones[state]}>{reviewStates[state].label}</StatusTag>;
}

export const visibilities: Readonly<
  Record<BoardRow['visibility'], { readonly label: string; readonly tone: Tone }>
> = {
  'never-published': { label: 'Chưa đăng', tone: 'neutral' },
  published: { label: 'Đang đăng', tone: 'done' },
  withdrawn: { label: 'Đã thu hồi', tone: 'stopped' },
  unpublished: { label: 'Đã gỡ', tone: 'stopped' },
};

export function VisibilityTag({ visibility }: { readonly visibility: BoardRow['visibility'] }) {
  const { label, tone } = visibilities[visibility];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}

const freshnessTones = { due: 'waiting', late: 'stopped', 'on-time': 'done' } as const;

/** Đ12: how long there is left to publish it, or how late it is. */
export function FreshnessTag({ lateness }: { readonly lateness: NonNullable<BoardRow['lateness']> }) {
  return <StatusTag tone={freshnessTones[lateness.kind]}>{lateness.text}</StatusTag>;
}
