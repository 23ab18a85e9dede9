// Which payment gateway answers: VNPAY, or the stand-in inside the portal.
import type { PaymentGateway } from '#app/adapters/payment-gateway.ts';
import type { Config } from './config.server.ts';
import type { Portal } from './portal.ts';

export function createGateway(config: Config): { gateway: PaymentGateway; standIn: Portal['standIn'] } {
  const missing = (): never => {
    throw new Error('no payment gateway is built in yet');
  };
  return {
    gateway: { name: 'vnpay-stand-in', paymentUrl: missing, verify: missing, query: missing },
    standIn: config.vnpay === undefined ? { tmnCode: 'PHUANDMO', hashSecret: config.standInSecret } : undefined,
  };
}
