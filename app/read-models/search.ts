// What somebody looks for on the portal, and what was found (Đ13.1a).
import type { ServiceSheet } from '#catalog/sheet.ts';

/** A search as the database answers it: in the text form of `tsquery`. */
export interface WordQuery {
  /** All of the words, whatever their marks. */
  readonly bare: string;
  /** The same in the title alone. */
  readonly inTitle: string;
  /** How many different words are wanted: a title of just these is named in full. */
  readonly different: number;
  /** The words that were typed with marks, as typed; undefined when none was. */
  readonly marked?: string;
  /** The words without marks, to be shown where they stand; the last one may be a beginning. */
  readonly shown: readonly string[];
  /** How it departs from what was typed, because that found nothing. */
  readonly loosened?: { readonly how: 'beginning' | 'telling-words'; readonly words: string };
}

export type SearchOrder = 'relevance' | 'newest';

export interface SearchTerms {
  /** As typed, NFC, cut to what anybody types. */
  readonly query: string;
  readonly shelf?: string;
  readonly year?: number;
  readonly order: SearchOrder;
  readonly page: number;
}

export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchResult {
  readonly subject: string;
  readonly address: string;
  readonly shelf: { readonly id: string; readonly label: string };
  readonly title: readonly TextPart[];
  /** The words around what was found, or else the summary. */
  readonly around: readonly TextPart[];
  readonly publishedAt: Date;
  /** Whether its day says something: a procedure holds until it is changed. */
  readonly dated: boolean;
  readonly withdrawn: boolean;
  /** Made up for a demonstration. */
  readonly sample: boolean;
  /** Where it is one: level and time limit are what people need to know first. */
  readonly service?: ServiceSheet;
}

export interface SearchChoice<T> {
  readonly id: T;
  readonly label: string;
  readonly count: number;
}

export interface PortalSearch {
  readonly terms: SearchTerms;
  readonly results: readonly SearchResult[];
  readonly total: number;
  readonly pages: number;
  /** Each with how many there would be with this choice, the others as they are. */
  readonly shelves: readonly SearchChoice<string>[];
  readonly years: readonly SearchChoice<number>[];
  readonly loosened?: WordQuery['loosened'];
  /** Something was typed, but neither a letter nor a digit. */
  readonly wordless: boolean;
  /** How the words were read where that is not how they were typed: "khaisinh" as "khai sinh". */
  readonly readAs?: string;
  /** When no procedure holds the words: what may have been meant, and what comes near. */
  readonly suggestion?: string;
  readonly near: readonly ServiceSheet[];
}
