// What the pages of legal documents are drawn from (Đ10.6).
import type { Force } from '#app/publications/legal-documents/force.ts';
import type { ItemTitle } from '#app/publications/item-title.ts';
import type { RelationId, Side, UnclearReason } from '#app/publications/legal-documents/relations.ts';
import type { AttachmentView } from './publishing.ts';

export interface LegalLine {
  readonly id: string;
  readonly href: string;
  readonly number: string;
  readonly form: string;
  readonly title: ItemTitle;
  /** The abstract. */
  readonly summary: string;
  readonly authority: string;
  readonly field: string;
  readonly issuedOn: string;
  readonly effectiveOn: string;
  readonly force: Force;
  readonly files: readonly AttachmentView[];
  /** Đ8.3 */
  readonly author: string;
  readonly source: string;
}

export interface LegalChoices {
  readonly forms: readonly string[];
  readonly authorities: readonly string[];
  readonly fields: readonly string[];
  readonly years: readonly number[];
}

export interface LegalList {
  readonly lines: readonly LegalLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Another document as this one stands to it. */
export interface RelatedDocument {
  readonly relation: RelationId;
  /** Whether this document does it, or it is done to it. */
  readonly side: Side;
  readonly number: string;
  /** Of one whose page the portal shows, as the portal calls it. */
  readonly title?: ItemTitle;
  readonly href?: string;
  readonly authority?: string;
  readonly issuedOn?: string;
}

/** What makes a document end or pause: another one, or "expires", its own last day. */
export interface ForceCause {
  readonly relation: RelationId | 'expires';
  readonly number?: string;
  readonly href?: string;
}

/** How a document stands among the others, on the day of the page, and why. */
export interface LegalStanding {
  readonly force: Force;
  /** The first day without force. */
  readonly endsOn?: string;
  readonly endsBy?: ForceCause;
  /** The first day without a part of it. */
  readonly partlyEndsOn?: string;
  readonly partlyEndsBy?: ForceCause;
  /** `until`: the last day; absent until it is lifted. */
  readonly suspensions: readonly {
    readonly from: string;
    readonly until?: string;
    readonly by?: ForceCause;
  }[];
  readonly related: readonly RelatedDocument[];
}

/** A document of the portal by what is written on it. */
export interface LegalOffer {
  readonly itemId: string;
  readonly number: string;
  readonly authority: string;
  readonly issuedOn: string;
}

/** How what a document says of another is understood. */
export interface RelationMeaning {
  /** Its place among the entries of the form. */
  readonly index: number;
  readonly relation: RelationId;
  readonly side: Side;
  readonly number: string;
  readonly means?: LegalOffer;
  /** Why it changes nothing as it stands. */
  readonly unclear?: UnclearReason;
  /** What it may mean. */
  readonly offers: readonly LegalOffer[];
}

/** A legal document as the board works on it. */
export interface LegalOnBoard {
  readonly meanings: readonly RelationMeaning[];
  /** What is counted of it now; `shown`: its page is, too. */
  readonly act?: { readonly shown: boolean; readonly reaches: readonly LegalOffer[] };
}

/** What staff have to say more about. */
export interface UnclearRelation {
  readonly itemId: string;
  readonly position: number;
  readonly title: string;
  readonly number: string;
  readonly relation: RelationId;
  readonly side: Side;
  readonly otherNumber: string;
  readonly unclear: UnclearReason;
  readonly shown: boolean;
}
