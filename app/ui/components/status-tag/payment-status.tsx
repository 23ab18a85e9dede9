// The state of an attempt to pay as a tag: the accountant's word, or plain words to the payer.
import { paymentStateDescriptions, type PaymentState } from '#catalog/payment-states.ts';

import { StatusTag, type Tone } from './status-tag.tsx';

const tones: Readonly<Record<PaymentState, Tone>> = {
  pending: 'progress',
  settled: 'done',
  failed: 'neutral',
  expired: 'neutral',
  'under-review': 'waiting',
  'refund-due': 'waiting',
  refunded: 'done',
};

export function PaymentStatus({
  state,
  to,
}: {
  readonly state: PaymentState;
  readonly to: 'staff' | 'payer';
}) {
  const { label, plain } = paymentStateDescriptions[state];
  return <StatusTag tone={tones[state]}>{to === 'staff' ? label : plain}</StatusTag>;
}
