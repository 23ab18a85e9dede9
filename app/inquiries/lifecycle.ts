// Reads a kind's lifecycle table: guards, buttons and the tests ask here.
import type { Circumstance, InquiryFacts, InquiryKind, InquiryTransition, Party } from './kind.ts';

function holds(circumstance: Circumstance, facts: InquiryFacts): boolean {
  switch (circumstance) {
    case 'received':
      return facts.received;
    case 'not-received':
      return !facts.received;
    case 'not-extended':
      return !facts.extended;
  }
}

const fits = ({ when = [], handling }: InquiryTransition, facts: InquiryFacts): boolean =>
  when.every((circumstance) => holds(circumstance, facts)) &&
  (handling === undefined || (facts.handling !== null && handling.includes(facts.handling)));

/** What `party` may do from `state`, in the order of the table. */
export function openTransitions(
  kind: InquiryKind,
  state: string,
  facts: InquiryFacts,
  party: Party,
): readonly InquiryTransition[] {
  return kind.transitions.filter(
    (transition) =>
      transition.from.includes(state) && transition.by.includes(party) && fits(transition, facts),
  );
}

export function findTransition(
  kind: InquiryKind,
  state: string,
  event: string,
  facts: InquiryFacts,
  party: Party,
): InquiryTransition | undefined {
  return openTransitions(kind, state, facts, party).find((transition) => transition.event === event);
}

export const targetOf = (transition: InquiryTransition, state: string): string =>
  transition.to === 'same' ? state : transition.to;

/** @throws RangeError when the kind has no such state */
export function stateOf(kind: InquiryKind, state: string) {
  const found = kind.states[state];
  if (found === undefined) throw new RangeError(`${kind.id} has no state ${state}`);
  return found;
}
