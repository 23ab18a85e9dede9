// What a procedure costs: fees (lệ phí) and charges (phí), by quantity, with exemptions.
import type { Vnd } from './money.ts';
import type { ChargeKind } from './procedure-lists.ts';

export interface Exemption {
  readonly id: string;
  readonly label: string;
  readonly legalBasis: string;
}

/** How an amount grows with a quantity. */
export type Tariff =
  | { readonly kind: 'per-unit'; readonly amount: Vnd; readonly unit: string }
  /** NĐ/TT 226/2016: `first` đồng for each of the first `firstPages` pages, then `further`, at most `cap` a copy. */
  | {
      readonly kind: 'by-page';
      readonly first: Vnd;
      readonly firstPages: number;
      readonly further: Vnd;
      readonly cap: Vnd;
      readonly unit: string;
    }
  /** Set by the provincial council and not known to the portal yet: collected at the desk, never guessed. */
  | { readonly kind: 'set-by-province'; readonly note: string };

/** Where a quantity is read from: a form field of the declaration, or always the same. */
export type Quantity =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'field'; readonly field: string }
  /** Sum over a repeating group; `pages` names the group's field with the pages of each original. */
  | { readonly kind: 'group'; readonly group: string; readonly copies?: string; readonly pages?: string };

/** Answers that decide whether an item is charged at all: "I also want copies". */
export interface ChargeCondition {
  readonly field: string;
  readonly equals: string | boolean;
}

export interface ChargeItem {
  readonly id: string;
  readonly kind: ChargeKind;
  readonly name: string;
  readonly tariff: Tariff;
  readonly quantity: Quantity;
  /** Charged only when this holds; always, when absent. */
  readonly when?: ChargeCondition;
  readonly exemptions: readonly Exemption[];
  readonly legalBasis: string;
}

export type Charges =
  | { readonly kind: 'free'; readonly legalBasis: string; readonly note?: string }
  | {
      readonly kind: 'charged';
      readonly items: readonly [ChargeItem, ...ChargeItem[]];
      readonly note?: string;
    };

export interface ChargeLine {
  readonly itemId: string;
  readonly name: string;
  readonly quantity: number;
  readonly amount: Vnd;
  /** The id of the exemption that brought the amount to nothing. */
  readonly exemptedBy?: string;
}

export interface Assessment {
  readonly lines: readonly ChargeLine[];
  readonly total: Vnd;
  /** Items whose amount the portal does not know; they are paid at the desk. */
  readonly undetermined: readonly { readonly itemId: string; readonly name: string; readonly note: string }[];
}
