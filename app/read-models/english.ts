// A procedure as its English page shows it.
import type { EnglishDocument } from '#catalog/english.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Offer } from '#catalog/offer.ts';
import type { Resolver } from '#catalog/procedure.ts';
import type { Channel } from '#catalog/procedure-lists.ts';

export interface EnglishProcedure {
  readonly slug: string;
  readonly name: string;
  readonly vietnameseName: string;
  readonly about: string;
  readonly forForeigners: string;
  /** Sentences. */
  readonly time: readonly string[];
  readonly charges: readonly string[];
  readonly channels: readonly Channel[];
  readonly filing: Offer['filing'];
  readonly resolver?: Resolver;
  readonly documents: readonly {
    readonly id: string;
    readonly required: boolean;
    readonly vietnamese: string;
    /** Undefined: it came after the translation. */
    readonly english: EnglishDocument | undefined;
  }[];
  readonly results: readonly string[];
  readonly translatedOn: LocalDate;
  /** The Vietnamese page has changed since. */
  readonly stale: boolean;
}
