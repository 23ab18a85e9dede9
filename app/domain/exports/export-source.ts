// What an export writes: its lines by their keys, some at a time, into a file of its kind.
import type { ExportKind } from '#app/vocabulary/exports.ts';
import type { QueueScope } from '#db/queries/dossier-queue.server.ts';
import type { ExportRow } from '#db/queries/dossier-exports.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface ExportSource {
  /** One for each line, in their order: what moves while it is written neither falls out nor comes twice. */
  readonly keys: readonly string[];
  /** So many are written between two signs of life. */
  readonly atOnce: number;
  /** @param linesBefore how many lines were written @returns the dossiers that these lines are of */
  add(keys: readonly string[], linesBefore: number): Promise<readonly string[]>;
  end(): Promise<void>;
  /** @returns the bytes since this was asked last */
  take(): Uint8Array;
  /** For the records of the house: what was written, without a word that somebody looked for. */
  readonly recorded: Readonly<Record<string, unknown>>;
}

/** @returns Vietnamese, why it is not written */
export type OpenSource = (
  deps: Deps,
  input: {
    readonly actor: Staff;
    readonly scope: QueueScope;
    readonly wanted: ExportRow;
    /** The query of what was asked for. */
    readonly query: URLSearchParams;
  },
) => Promise<ExportSource | { readonly failure: string }>;

export type SourceOfKind = Readonly<Record<ExportKind, OpenSource>>;

/**
 * What the sealed parts of an export belong to.
 * @param id of the export
 */
export const queryContext = (id: string): string => `export-query:${id}`;
/** @param storageKey of one part of the file */
export const partContext = (storageKey: string): string => `export:${storageKey}`;
