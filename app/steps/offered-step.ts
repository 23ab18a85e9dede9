// A step that somebody may make now, as a page offers it: its button, and what it asks.
import { present } from '#app/values/present.ts';
import type { Transition } from './step-table.ts';

export interface OfferedStep extends Pick<
  Transition,
  'event' | 'label' | 'explain' | 'look' | 'reasonWords' | 'asks'
> {
  /** Asks for a reason. */
  readonly reason: boolean;
}

export const offeredStep = ({
  event,
  label,
  explain,
  look,
  reason,
  reasonWords,
  asks,
}: Transition): OfferedStep => ({
  ...{ event, label, reason: reason === 'required' },
  ...present({ explain, look, reasonWords, asks }),
});
