// The history of a procedure or form, as pages show it.
import type { RevisionSummary } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import type { HistoryRow } from '#db/queries/catalog-history.server.ts';

/** @returns what the history of a procedure or form shows of one revision; names are left out where the row has none */
export function revisionSummary({ author, approver, ...row }: HistoryRow): RevisionSummary {
  return {
    ...row,
    ...present({ author, approver }),
  };
}
