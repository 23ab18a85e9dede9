// Which steps of an inquiry a telephone is told of. Each message is paid for and rings: the rest is read on the page of the code.
import { stateOf } from '#app/steps/permit.ts';
import type { InquiryKind, InquiryTransition } from './kind.ts';

/** @returns true for what waits for whoever wrote, a day that is promised, the end; false for all that he did himself */
export function isToldBySms(kind: InquiryKind, transition: InquiryTransition): boolean {
  const { mail, by, clock, asks, from, to } = transition;
  if (mail === undefined || by.every((capacity) => capacity === 'requester')) return false;
  if (clock === 'extend' || asks.some(({ id }) => id === 'until')) return true;
  if (to === 'same') return false;
  const isEnd = (state: string): boolean => stateOf(kind, state).outcome !== undefined;
  return stateOf(kind, to).clock === 'paused' || (isEnd(to) && !from.some(isEnd));
}
