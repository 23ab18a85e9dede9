// The gateway when no terminal is configured: VNPAY's protocol with the stand-in inside the portal.
import type { PaymentGateway } from '../payment-gateway.ts';
import { vnpayGateway, type VnpayOptions } from '../vnpay/vnpay-gateway.server.ts';
import { standInBank, type StandInBank, type StandInStore } from './stand-in-bank.server.ts';

export interface StandInGatewayOptions extends VnpayOptions {
  readonly store: StandInStore;
  /** The portal's complete IPN address, on the loopback. */
  readonly ipnUrl: string;
}

export interface StandInGateway extends PaymentGateway {
  readonly standIn: StandInBank;
}

/** @returns the payment port, with the bank's side of the stand-in as `standIn` */
export function standInGateway(options: StandInGatewayOptions): StandInGateway {
  return {
    ...vnpayGateway(options, 'vnpay-stand-in'),
    standIn: standInBank({ ...options, now: options.now ?? (() => new Date()) }),
  };
}
