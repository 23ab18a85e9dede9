// The history of a procedure or form, as pages show it.
import type { RevisionSummary } from '#app/read-models/catalog-editing.ts';
import type { HistoryRow } from '#db/queries/catalog-history.server.ts';

export function revisionSummary({ author, approver, ...row }: HistoryRow): RevisionSummary {
  return {
    ...row,
    ...(author === null ? {} : { author }),
    ...(approver === null ? {} : { approver }),
  };
}
