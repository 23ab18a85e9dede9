// What the pages about royalties (nhuận bút, thù lao) are drawn from. Money is whole VND, coefficients are hundredths.
import type { Visibility } from '#app/publications/item-steps.ts';
import type { RoyaltyState, StatementState } from '#app/publications/royalty-steps.ts';

export interface Withholding {
  /** Whole per cent. */
  readonly percent: number;
  /** VND paid to one person at once, from which it is held back. */
  readonly from: number;
}

export interface Rates {
  readonly effectiveFrom: string;
  /** VND for a coefficient of 1. */
  readonly unitValue: number;
  readonly legalBasis: string;
  readonly note: string;
  readonly provisional: boolean;
  readonly grades: readonly { readonly id: string; readonly label: string }[];
  readonly works: readonly {
    readonly id: string;
    readonly label: string;
    readonly coefficients: Readonly<Record<string, number>>;
  }[];
  readonly withholding?: Withholding;
}

export interface RateTable extends Rates {
  readonly id: string;
  /** Nobody: shipped with the portal. */
  readonly createdBy?: string;
  readonly createdAt: Date;
  readonly state: 'coming' | 'in-force' | 'past';
}

export interface RoyaltyAuthor {
  /** Of his account, or of the contributor without one. */
  readonly id: string;
  readonly name: string;
  /** Position or unit. */
  readonly note: string;
  readonly staff: boolean;
  /** Of whoever has no account: his number was entered. */
  readonly known: boolean;
}

/** One author's part in one item. */
export interface RoyaltyLine {
  readonly id: string;
  readonly lock: number;
  readonly item: {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly visibility: Visibility;
    /** Nobody withdrew it or took it down. */
    readonly standing: boolean;
    readonly sample: boolean;
    readonly publishedAt?: Date;
    /** What is live, or written on, is newer than the one that this was proposed or approved for. */
    readonly editedSince: boolean;
  };
  readonly version: number;
  readonly author: RoyaltyAuthor;
  readonly work: { readonly id: string; readonly label: string };
  readonly grade: { readonly id: string; readonly label: string };
  readonly unitValue: number;
  readonly tableCoefficient: number;
  readonly coefficient: number;
  readonly coefficientReason: string;
  /** VND; below 0: taken back. */
  readonly amount: number;
  /** VND of it that was taken back since, or is to be. */
  readonly takenBack: number;
  /** What it takes something back of, and why. */
  readonly corrects?: { readonly amount: number; readonly statement: string; readonly reason: string };
  readonly state: RoyaltyState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy?: string;
  readonly decidedAt?: Date;
  readonly refusalReason?: string;
  /** `id`: for whom its page opens. */
  readonly statement?: { readonly number: string; readonly id?: string };
}

/** A line as somebody works on it. */
export interface OpenRoyaltyLine extends RoyaltyLine {
  readonly may: {
    readonly approve: boolean;
    readonly refuse: boolean;
    readonly change: boolean;
    readonly withdraw: boolean;
    readonly correct: boolean;
  };
  /** Whom its payee may be by his name, in words; why he is another, as its proposer wrote. */
  readonly namesakes: readonly string[];
  readonly namesakeReason?: string;
  /** Whoever changed it after it was proposed. */
  readonly changedBy: readonly string[];
  /** Why he does not approve it, where that helps him; or why nobody may. */
  readonly whyNot?: string;
}

/** The royalties of one item. */
export interface ItemRoyalties {
  readonly item: { readonly id: string; readonly title: string; readonly published: boolean };
  readonly mayPropose: boolean;
  /** Why nothing is proposed for this item, whoever would. */
  readonly whyNone?: string;
  readonly lines: readonly OpenRoyaltyLine[];
  readonly rates: RateTable;
  /** Whom a royalty can be proposed for without typing a name. */
  readonly people: readonly RoyaltyAuthor[];
}

export interface RoyaltySums {
  readonly lines: number;
  readonly proposed: number;
  /** Approved, in no statement yet. */
  readonly approved: number;
  readonly stated: number;
  readonly paid: number;
  /** Of these four; what was refused or withdrawn is no money. */
  readonly total: number;
}

export interface AuthorSums extends RoyaltySums {
  readonly author: RoyaltyAuthor;
}

export interface RoyaltyLedger {
  readonly lines: readonly RoyaltyLine[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly authors: readonly AuthorSums[];
  readonly sums: RoyaltySums;
  /** He sees everybody's, not his alone. */
  readonly all: boolean;
  /** Lines that wait for this person's decision, whatever the filter. */
  readonly toDecide: number;
}

export interface PayeeSums {
  readonly author: RoyaltyAuthor;
  readonly lines: number;
  readonly gross: number;
  readonly withheld: number;
  readonly net: number;
}

export interface StatementSums {
  readonly payees: readonly PayeeSums[];
  readonly gross: number;
  readonly withheld: number;
  readonly net: number;
}

/** A line that is approved, and may not be paid. */
export interface LostLine {
  readonly line: RoyaltyLine;
  readonly why: string;
}

/** A statement in the list of statements. */
export interface StatementLine {
  readonly id: string;
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly state: StatementState;
  readonly gross: number;
  readonly withheld: number;
  readonly drawnBy: string;
  readonly drawnAt: Date;
  readonly approvedBy?: string;
  readonly approvedAt?: Date;
  readonly paidBy?: string;
  readonly paidOn?: string;
  readonly cancelled?: { readonly by: string; readonly at: Date; readonly reason: string };
}

export interface OpenStatement extends StatementLine, StatementSums {
  readonly lock: number;
  readonly lines: readonly RoyaltyLine[];
  readonly netInWords: string;
  readonly withholding?: Withholding;
  readonly may: {
    readonly approve: boolean;
    readonly pay: boolean;
    readonly drop: boolean;
    readonly cancel: boolean;
  };
  /** Lines that may not be paid any more, with why. */
  readonly lost: readonly LostLine[];
  readonly whyNot?: string;
}

/** What a statement of a period would hold. */
export interface StatementPreview {
  readonly from: string;
  readonly until: string;
  readonly lines: readonly RoyaltyLine[];
  /** Approved in the period too, and put on no statement. */
  readonly lost: readonly LostLine[];
  /** Who could record that all of it was paid, were it drawn up by whoever looks. */
  readonly payers: readonly string[];
  /** Nobody could. */
  readonly whyNot?: string;
  readonly withholding?: Withholding;
}
