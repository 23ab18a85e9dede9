// The accountant's pages: what they are drawn from.
import type { ExchangeSource, GatewayOutcome, PaymentMethod, PaymentState } from '#catalog/payment-states.ts';
import type { Refund } from './dossiers.ts';

export interface LedgerLine {
  readonly reference: string;
  readonly code: string;
  readonly applicantName: string;
  readonly procedureName: string;
  /** đồng */
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly state: PaymentState;
  readonly stateLabel: string;
  readonly createdAt: Date;
  readonly decidedAt?: Date;
  readonly receiptNumber?: string;
}

/** A receipt, in the order of their numbers. */
export interface ReceiptLine {
  /** "000123/BN-2026" */
  readonly number: string;
  readonly paidAt: Date;
  readonly code: string;
  readonly applicantName: string;
  readonly procedureName: string;
  readonly method: PaymentMethod;
  /** What became of the money since. */
  readonly state: PaymentState;
  /** đồng */
  readonly amount: number;
}

/** A dossier whose fee is still to be taken at the desk. */
export interface OwedLine {
  readonly code: string;
  readonly version: number;
  readonly applicantName: string;
  readonly procedureName: string;
  /** đồng */
  readonly amountDue: number;
  readonly stateLabel: string;
  /** An attempt to pay it online is under review: the money may be there already. */
  readonly underReview: boolean;
  /** It waits for a leader whether this is collected. */
  readonly writeOffProposed: boolean;
  /** This person may propose that it is not. */
  readonly mayWriteOff: boolean;
}

/** A dossier with a fee whose amount the accountant enters, or may still correct. */
export interface PricedLine {
  readonly code: string;
  readonly version: number;
  readonly applicantName: string;
  readonly procedureName: string;
  readonly stateLabel: string;
  readonly items: readonly {
    /** The name under which its amount is sent. */
    readonly input: string;
    readonly name: string;
    readonly quantity: number;
    /** đồng for one, what was entered already. */
    readonly unitAmount?: number;
    /** The resolution that was named with it. */
    readonly ground?: string;
  }[];
}

export interface AmountsToSet {
  readonly dossiers: readonly PricedLine[];
  /** With those that are not listed. */
  readonly total: number;
}

/** What somebody took at the desk today. */
export interface TakenLine {
  readonly code: string;
  /** đồng */
  readonly amount: number;
  readonly receiptNumber: string;
  readonly at: Date;
}

/** What is owed of sums that are known, and what was written off; amounts in đồng. */
export interface Outstanding {
  readonly owed: number;
  readonly owedAmount: number;
  /** Of these, after the result was returned. */
  readonly returned: number;
  readonly returnedAmount: number;
  readonly writtenOff: number;
  readonly writtenOffAmount: number;
}

/** An exemption that was accepted: whoever did so names the paper that he saw. */
export interface WaiverLine {
  readonly code: string;
  readonly applicantName: string;
  readonly procedureName: string;
  readonly ground: string;
  readonly evidence: string;
  readonly examined: string;
  readonly by: string;
  readonly at: Date;
}

export interface Ledger {
  /** Of the last ninety days. */
  readonly waivers: readonly WaiverLine[];
  readonly outstanding: Outstanding;
  readonly items: readonly LedgerLine[];
  readonly counts: readonly {
    readonly state: PaymentState;
    readonly label: string;
    readonly count: number;
  }[];
  readonly page: number;
  readonly pages: number;
}

/** One exchange with the gateway, or one return of the payer's browser. */
export interface Exchange {
  readonly source: ExchangeSource;
  readonly outcome: GatewayOutcome;
  /** đồng; undefined: it named none. */
  readonly amount?: number;
  readonly transaction: string;
  readonly at: Date;
  readonly times: number;
  readonly lastAt: Date;
}

export interface OpenPayment extends Omit<LedgerLine, 'applicantName'> {
  readonly payerName: string;
  readonly dossierStateLabel: string;
  /** The dossier still waits for this money: coming in would settle it. */
  readonly awaited: boolean;
  readonly transaction?: string;
  readonly bank?: string;
  /** When the gateway first said, signed, that the money came. */
  readonly saidPaidAt?: Date;
  readonly refund?: Refund & { readonly note: string; readonly recordedByName: string };
  readonly exchanges: readonly Exchange[];
  /** Notifications with a wrong signature that named this attempt. */
  readonly forgeries?: { readonly times: number; readonly lastAt: Date };
  readonly history: readonly {
    readonly label: string;
    readonly actorName: string;
    readonly at: Date;
    readonly reason: string;
  }[];
  readonly may: { readonly resolve: boolean; readonly refund: boolean };
  /** đồng: a refund above it, or in cash, is confirmed by a leader. */
  readonly aloneUpTo: number;
  /** The proposal of its refund, while it waits for a leader. */
  readonly waiting?: string;
  /** Why the refund is another person's to record. */
  readonly whyNot?: string;
  /** Changes with every decision: whoever decides names the one he saw. */
  readonly seen: number;
}
