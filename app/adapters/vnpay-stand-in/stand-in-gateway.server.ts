// The gateway when no terminal is configured: VNPAY's own protocol, spoken to the stand-in inside the portal.
import type { PaymentGateway } from '../payment-gateway.ts';
import { vnpayGateway, type VnpayOptions } from '../vnpay/vnpay-gateway.server.ts';
import { standInBank, type StandInBank, type StandInStore } from './stand-in-bank.server.ts';

export interface StandInGatewayOptions extends VnpayOptions {
  readonly store: StandInStore;
  /** The portal's IPN address, whole; reached over the loopback. */
  readonly ipnUrl: string;
}

export interface StandInGateway extends PaymentGateway {
  readonly standIn: StandInBank;
}

/** The port of payments, and beside it the stand-in's own page and answers. */
export function standInGateway(options: StandInGatewayOptions): StandInGateway {
  return {
    ...vnpayGateway(options, 'vnpay-stand-in'),
    standIn: standInBank({ ...options, now: options.now ?? (() => new Date()) }),
  };
}
