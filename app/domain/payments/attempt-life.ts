// What a report about an attempt to pay makes of it: one table, pure. Money that came in is never out of sight, and what
// is under review or owed back moves by a query at the gateway or by a person, never by a notification: whoever paid
// holds a signed copy of each (the address of his return) and may send it again whenever he likes.
import type { PaymentState } from '#catalog/payment-states.ts';
import type { GatewayReport } from '#app/adapters/payment-gateway.ts';

export type ReportedOutcome = GatewayReport['outcome'];

/** A notification may be old, or sent by anybody who saw it; the answer to a query is what the gateway says now. */
export type ReportSource = 'notification' | 'query';

/** `money-came`: it settles the dossier, or is owed back when that owes nothing any more. */
export type AttemptStep = 'stay' | 'money-came' | 'fail' | 'review';

export interface AttemptFacts {
  readonly state: PaymentState;
  /** The gateway has said once, signed and with the right amount, that the money came. */
  readonly saidPaid: boolean;
}

type Steps = Readonly<Record<ReportedOutcome, AttemptStep>>;

const nothing: Steps = {
  paid: 'stay',
  failed: 'stay',
  'under-review': 'stay',
  pending: 'stay',
  'not-found': 'stay',
  unreadable: 'stay',
};

/** Late money still pays: a window that is over is our own affair. */
const stepsWhileOpen: Steps = { ...nothing, paid: 'money-came', failed: 'fail', 'under-review': 'review' };

const stepsByNotification: Readonly<Record<PaymentState, Steps>> = {
  pending: stepsWhileOpen,
  expired: stepsWhileOpen,
  // Paid after it was said to have failed: which of the two is true, a person or the gateway itself has to say.
  failed: { ...nothing, paid: 'review', 'under-review': 'review' },
  'under-review': nothing,
  settled: nothing,
  'refund-due': nothing,
  refunded: nothing,
};

const stepsByAnswer: Readonly<Record<PaymentState, Steps>> = {
  ...stepsByNotification,
  'under-review': { ...nothing, paid: 'money-came', failed: 'fail' },
};

/**
 * @param outcome reported with the right amount
 * @returns the next step of an attempt in `state`; `stay` where two signed statements contradict each other, and a person decides
 */
export function attemptStep(
  { state, saidPaid }: AttemptFacts,
  source: ReportSource,
  outcome: ReportedOutcome,
): AttemptStep {
  const step = (source === 'query' ? stepsByAnswer : stepsByNotification)[state][outcome];
  // Two signed statements that contradict each other: a person decides.
  return step === 'fail' && state === 'under-review' && saidPaid ? 'stay' : step;
}

/** Where the step leads; undefined: nowhere. @param owes the dossier still waits for this payment */
export function stateAfter(
  step: AttemptStep,
  owes: boolean,
): 'settled' | 'refund-due' | 'failed' | 'under-review' | undefined {
  switch (step) {
    case 'stay':
      return undefined;
    case 'fail':
      return 'failed';
    case 'review':
      return 'under-review';
    case 'money-came':
      return owes ? 'settled' : 'refund-due';
  }
}

/** `already`: it was decided before. `recorded`: it is decided now. `still-pending`: there is nothing to decide yet. */
export type ReportReply = 'already' | 'recorded' | 'still-pending' | 'unreadable';

/** @param state in which the report met the attempt @returns what whoever reported is told */
export function replyTo(state: PaymentState, outcome: ReportedOutcome): ReportReply {
  if (state !== 'pending' && state !== 'expired') return 'already';
  switch (outcome) {
    case 'paid':
    case 'failed':
    case 'under-review':
      return 'recorded';
    case 'pending':
    case 'not-found':
      return 'still-pending';
    case 'unreadable':
      return 'unreadable';
  }
}
