// A port for online payment. VNPAY is one adapter of it; the domain knows no `vnp_` name.
import type { Vnd } from '#catalog/money.ts';
import type { FailureCause, GatewayOutcome } from '#catalog/payment-states.ts';
import type { StandInBank } from './vnpay-stand-in/stand-in-bank.server.ts';

export interface PaymentRequest {
  /** One for each attempt, never used again, ASCII. */
  readonly reference: string;
  readonly amount: Vnd;
  /** ASCII without diacritics. */
  readonly description: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly returnUrl: string;
  readonly payerIp: string;
}

/** The gateway's report of an attempt, with signature and terminal checked. Its contents may be incomplete. */
export interface GatewayReport {
  /** '' when the reference cannot be one of ours. */
  readonly reference: string;
  /** Undefined when there is no whole amount. */
  readonly amount: Vnd | undefined;
  readonly outcome: GatewayOutcome;
  /** The reason of a failure, if the gateway gives one. */
  readonly cause?: FailureCause;
  readonly transaction: string;
  readonly bankCode: string;
  readonly responseCode: string;
  /** The signed parameters as received: equal reports have equal parameters. */
  readonly raw: Readonly<Record<string, string>>;
}

export type Verified =
  | { readonly ok: true; readonly report: GatewayReport }
  | { readonly ok: false; readonly why: string };

export interface PaymentGateway {
  /** `none`: it takes no payment, and knows none but by what was stored of them. */
  readonly name: 'vnpay' | 'vnpay-stand-in' | 'none';
  /** The address of the gateway's page for the payer's browser. */
  paymentUrl(request: PaymentRequest): string;
  /** Checks signature and terminal of a notification or return (raw query parameters). */
  verify(parameters: URLSearchParams): Verified;
  /** Makes a report from stored parameters (`GatewayReport.raw`), for staff who examine it; it checks nothing. */
  recall(raw: Readonly<Record<string, string>>): GatewayReport;
  /** Asks for the state of an attempt (querydr). */
  query(reference: string, createdAt: Date): Promise<Verified>;
  /** The bank's side of the stand-in, when no real gateway is configured. */
  readonly standIn?: StandInBank;
}
