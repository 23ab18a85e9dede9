// What pages are given to show of exports: types alone, safe for any bundle.
import type { ExportFormat, ExportKind } from '#app/vocabulary/exports.ts';

/** A list of dossiers, or the tracking book, as a file. */
export interface DossierExport {
  readonly id: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly startedAt: Date;
  readonly finishedAt?: Date;
  /** How many dossiers the list has; absent until it was looked up. */
  readonly total?: number;
  readonly written: number;
  readonly bytes: number;
  /** Why there is no file. */
  readonly failure?: string;
  /** Until when the file can be fetched; absent where there is none, or none any more. */
  readonly until?: Date;
  /** The query of the list, or of the book. */
  readonly list: string;
}
