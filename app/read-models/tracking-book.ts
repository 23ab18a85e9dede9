// What pages and files are given of the tracking book: types alone, safe for any bundle.
import type { LocalDate } from '#catalog/local-date.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import type { Option } from '#app/values/option.ts';

/** A line of the book: a dossier that was received. */
export interface BookLine {
  /** In the book of its year, from 1. */
  readonly number: number;
  readonly year: number;
  readonly code: string;
  readonly registerNumber: string;
  readonly procedureName: string;
  readonly sets: number;
  readonly applicantName: string;
  readonly handledBy: string;
  readonly receivedAt: Date;
  readonly dueAt?: Date;
  readonly returnedAt?: Date;
  readonly delivery: Delivery;
  /** Who took the result, in words. */
  readonly collectedBy?: string;
  /** What else happened to it: a supplement, another day, its end without a result. */
  readonly notes: readonly string[];
}

/** What is written to files alone, where it is recorded who had it. */
export interface WholeBookLine extends BookLine {
  readonly address?: string;
  readonly phone?: string;
}

export interface TrackingBook {
  readonly lines: readonly BookLine[];
  readonly total: number;
  /** The period has more lines than `total`. */
  readonly beyond: boolean;
  readonly page: number;
  readonly pages: number;
  /** Local days, both included. */
  readonly period: { readonly from: LocalDate; readonly until: LocalDate };
  readonly choices: {
    readonly sectors: readonly string[];
    readonly procedures: readonly Option[];
  };
}
