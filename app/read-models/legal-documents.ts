// What the pages of legal documents are drawn from (Đ10.6).
import type { Force } from '#app/publications/legal-documents/force.ts';
import type { ItemTitle } from '#app/publications/item-title.ts';
import type { RelationId, Side } from '#app/publications/legal-documents/relations.ts';
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
  /** Of one that the portal holds, as the portal calls it. */
  readonly title?: ItemTitle;
  readonly href?: string;
  readonly issuedOn?: string;
}

/** How a document stands among the others, on the day of the page. */
export interface LegalStanding {
  readonly force: Force;
  readonly endsOn?: string;
  readonly partlyEndsOn?: string;
  readonly related: readonly RelatedDocument[];
}
