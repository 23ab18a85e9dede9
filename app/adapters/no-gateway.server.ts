// A commune without a contract with a payment gateway. What an earlier gateway reported can still be read.
import type { PaymentGateway, Verified } from './payment-gateway.ts';
import { recall } from './vnpay/vnpay-gateway.server.ts';

const refused: Verified = { ok: false, why: 'there is no payment gateway' };

export const noGateway: PaymentGateway = {
  name: 'none',
  paymentUrl: () => {
    throw new Error(refused.why);
  },
  verify: () => refused,
  recall,
  query: async () => refused,
};
