// Paying online: a port. VNPAY is one adapter behind it; the domain knows no `vnp_` name.
import type { Vnd } from '#catalog/money.ts';
import type { FailureCause, GatewayOutcome } from '#catalog/payment-states.ts';
import type { StandInBank } from './vnpay-stand-in/stand-in-bank.server.ts';

export interface PaymentRequest {
  /** One reference an attempt, unique for ever, ASCII. */
  readonly reference: string;
  readonly amount: Vnd;
  /** ASCII without diacritics. */
  readonly description: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly returnUrl: string;
  readonly payerIp: string;
}

/** What the gateway says of an attempt, after signature and terminal were checked. It may say too little. */
export interface GatewayReport {
  /** Empty when it names none that we could have given. */
  readonly reference: string;
  /** Undefined when it names no whole amount. */
  readonly amount: Vnd | undefined;
  readonly outcome: GatewayOutcome;
  /** Why it failed, where the gateway tells. */
  readonly cause?: FailureCause;
  readonly transaction: string;
  readonly bankCode: string;
  readonly responseCode: string;
  /** What was signed, as it came: the same report is the same parameters. */
  readonly raw: Readonly<Record<string, string>>;
}

export type Verified =
  | { readonly ok: true; readonly report: GatewayReport }
  | { readonly ok: false; readonly why: string };

export interface PaymentGateway {
  readonly name: 'vnpay' | 'vnpay-stand-in';
  /** The address to which the browser is sent. */
  paymentUrl(request: PaymentRequest): string;
  /** Checks signature and terminal of a notification or return (raw query parameters). */
  verify(parameters: URLSearchParams): Verified;
  /** Reads again what was kept of a report (`GatewayReport.raw`), for whoever looks into it; nothing is checked. */
  recall(raw: Readonly<Record<string, string>>): GatewayReport;
  /** Asks for the state of an attempt (querydr). */
  query(reference: string, createdAt: Date): Promise<Verified>;
  /** The stand-in's own side, when no real gateway is configured. */
  readonly standIn?: StandInBank;
}
