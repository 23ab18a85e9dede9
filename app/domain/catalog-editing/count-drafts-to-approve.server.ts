// How many drafts of the catalog wait for somebody: told on the first page of staff, which reads nothing of the catalog for it.
import type { DraftKind } from '#catalog/draft-steps.ts';
import { listDraftStates } from '#db/queries/catalog-drafts.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { capacitiesOnDraft, permitOn } from './permissions.ts';

/** @returns how many of each kind this person may approve now */
export async function countDraftsToApprove(
  { db }: Pick<Deps, 'db'>,
  actor: Staff,
): Promise<Readonly<Record<DraftKind, number>>> {
  // Who may approve does so in every sector.
  const subject = (kind: DraftKind) => ({ kind, sectors: [] });
  const isApprover = capacitiesOnDraft(actor, subject('procedure')).includes('approver');
  const drafts = isApprover ? await listDraftStates(db) : [];
  const count = (kind: DraftKind) =>
    drafts.filter((draft) => draft.kind === kind && permitOn(actor, subject(kind), draft, 'approve').ok)
      .length;
  return { procedure: count('procedure'), form: count('form') };
}
