// How far the commune has looked at a procedure, as a word, a shape and a colour.
import type { ReviewState } from '#catalog/sheet.ts';

import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';

const tags: Readonly<Record<ReviewState, { readonly tone: Tone; readonly label: string }>> = {
  unseen: { tone: 'neutral', label: 'Chưa ai xem' },
  'under-review': { tone: 'waiting', label: 'Đang rà soát' },
  approved: { tone: 'done', label: 'Đã rà soát xong' },
};

export function ReviewTag({ state }: { readonly state: ReviewState }) {
  return <StatusTag tone={tags[state].tone}>{tags[state].label}</StatusTag>;
}
