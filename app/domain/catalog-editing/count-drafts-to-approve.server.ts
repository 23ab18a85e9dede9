// How many drafts of the catalog wait for somebody: told on the first page of staff, which reads nothing of the catalog for it.
import type { DraftKind } from '#catalog/draft-steps.ts';
import { listDraftStates } from '#db/queries/catalog-drafts.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { capacitiesOnDraft, mayApprove } from './permissions.ts';

/** @returns how many of each kind this person may approve now */
export async function countDraftsToApprove(
  { db }: Pick<Deps, 'db'>,
  actor: Staff,
): Promise<Readonly<Record<DraftKind, number>>> {
  // Most of the staff approve nothing: nothing is asked for them.
  const isApprover = capacitiesOnDraft(actor, { kind: 'procedure', sectors: [] }).includes('approver');
  const drafts = isApprover ? await listDraftStates(db) : [];
  const waiting = drafts.filter((draft) => mayApprove(actor, draft));
  const count = (kind: DraftKind) => waiting.filter((draft) => draft.kind === kind).length;
  return { procedure: count('procedure'), form: count('form') };
}
