// What a batch does, as its row says.
import { batchActIn, printedPapers, wordOf, type BatchAct } from '#app/lists/batches.ts';
import { own } from '#forms/own.ts';
import type { DossierEvent } from '#catalog/lifecycle.ts';
import type { BatchRow } from '#db/queries/batches.server.ts';

/**
 * What the row of a batch says that it does.
 * @returns undefined where a later release knows no such act, or makes it on one dossier at a time
 */
export function actOfRow({
  event,
  paper,
  labelling,
}: Pick<BatchRow, 'event' | 'paper' | 'labelling'>): BatchAct | undefined {
  if (labelling !== null) return { kind: 'label', labelling };
  if (event !== null) return batchActIn(wordOf({ kind: 'step', event: event as DossierEvent }));
  const entry = paper === null ? undefined : own(printedPapers, paper);
  return entry && batchActIn(`in-${entry.segment}`);
}

/** @returns the context under which a file of a batch is sealed: its place in the store */
export const batchFileContext = (storageKey: string): string => `batch:${storageKey}`;
