// A step that somebody may make now, as a page offers it: its button, and what it asks.
import { present } from '#app/values/present.ts';
import type { Transition } from './step-table.ts';

export type OfferedStep = Pick<
  Transition,
  'event' | 'label' | 'explain' | 'look' | 'reason' | 'reasonWords' | 'asks'
>;

/** @param asks the questions with the choices of now, where they are others than the table's */
export const offeredStep = (
  { event, label, explain, look, reason, reasonWords, asks: asksAlways }: Transition,
  asks = asksAlways,
): OfferedStep => ({ event, label, ...present({ explain, look, reason, reasonWords, asks }) });
