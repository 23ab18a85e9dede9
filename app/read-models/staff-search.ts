// What a member of staff looks for from any of his pages, and what was found.
import type { FoundBy } from '#app/vocabulary/ways-of-finding.ts';
import type { QueueItem } from './dossiers.ts';
import type { InquiryLine } from './inquiries.ts';
import type { SearchResult, TextPart } from './search.ts';

export interface FoundDossier extends QueueItem {
  readonly by: readonly FoundBy[];
  /** With the words marked that were typed. */
  readonly name: readonly TextPart[];
}

export interface FoundDossiers {
  /** The latest. */
  readonly items: readonly FoundDossier[];
  readonly total: number;
  /** There are more than were looked through. */
  readonly more: boolean;
}

export interface FoundProcedure {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

export interface StaffSearch {
  readonly query: string;
  /** Vietnamese: why nothing can be looked for. */
  readonly problem?: string;
  /** Undefined for whoever has no lists of dossiers, and where nothing was looked for. */
  readonly dossiers?: FoundDossiers;
  readonly procedures: readonly FoundProcedure[];
  /** Questions, petitions and requests by their code. */
  readonly inquiries: readonly InquiryLine[];
  /** Of what the portal publishes. */
  readonly published: readonly SearchResult[];
  readonly publishedTotal: number;
}
