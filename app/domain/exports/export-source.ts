// What an export writes: its lines, some at a time, into a file of its kind.
import type { ExportKind } from '#app/vocabulary/exports.ts';
import type { QueueScope } from '#db/queries/dossier-queue.server.ts';
import type { ExportRow } from '#db/queries/dossier-exports.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface ExportSource {
  /** How many lines it has. What moves while it is written neither falls out nor comes twice. */
  readonly total: number;
  /** So many are written between two signs of life. */
  readonly atOnce: number;
  /** Writes the next lines, at most `atOnce`, counted from 0. @returns how many were still there, and the dossiers that they show */
  add(
    from: number,
    until: number,
  ): Promise<{ readonly lines: number; readonly dossierIds: readonly string[] }>;
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
    /** Undefined for who has no dossiers. */
    readonly scope: QueueScope | undefined;
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
