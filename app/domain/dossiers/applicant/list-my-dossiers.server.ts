// A resident's dossiers, drafts among them, with what is his to do.
import { present } from '#app/values/present.ts';
import { listWithUnread } from '#db/queries/dossier-messages.server.ts';
import { listDossiersOf, type DossierRow } from '#db/queries/dossiers.server.ts';
import { listUnderReview } from '#db/queries/payments.server.ts';
import { states } from '#catalog/lifecycle.ts';
import type { Actor } from '../../kernel/actor.ts';
import { openRevision, readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { owedNow, plainState } from '../decisions/dossier-facts.server.ts';
import { unpaidResult } from '../result/record-collection.server.ts';
import { asApplicantReads } from '../decisions/held-back.server.ts';
import { dossierDelay, dossierLateness } from '../limits/dossier-lateness.ts';
import { personOf } from './read-applicant.server.ts';
import type { MyDossier, Todo } from '#app/read-models/dossiers.ts';

/** @returns none for anybody else than a resident */
export async function listMyDossiers(deps: Deps, actor: Actor): Promise<MyDossier[]> {
  if (actor.kind !== 'resident') return [];
  const [rows, withUnread, underReview, calendar] = await Promise.all([
    listDossiersOf(deps.db.$client, actor.userId),
    listWithUnread(deps.db, actor.userId),
    listUnderReview(deps.db.$client, actor.userId),
    readWorkingCalendar(deps),
  ]);
  return Promise.all(
    rows.map(async (stored) => {
      const { dossier: row, heldSince } = await asApplicantReads(deps, deps.db.$client, stored);
      const procedure = await openRevision(deps, row.procedureRevisionId);
      const isUnderReview = underReview.has(row.id);
      const next = heldSince === undefined ? todoOf(row) : undefined;
      const todo = next === 'pay' && isUnderReview ? undefined : next;
      return {
        code: row.code,
        procedureName: procedure.name,
        slug: procedure.slug,
        state: row.state,
        stateLabel: states[row.state].label,
        declined: row.declined,
        withdrawn: row.withdrawn,
        plain: plainState(row, isUnderReview),
        updatedAt: row.updatedAt,
        newMessage: withUnread.has(row.id),
        ...present({
          todo,
          owes:
            (states[row.state].final || unpaidResult(row) !== undefined) && owedNow(row) === 'amount'
              ? row.amountDue
              : undefined,
          person: personOf(deps, row),
          registerNumber: row.registerNumber,
          submittedAt: row.submittedAt,
          dueAt: row.dueAt,
          delay: dossierDelay(row, deps.clock.now(), calendar),
          lateness: row.finishedAt === null ? dossierLateness(row, deps.clock.now(), calendar) : undefined,
        }),
      };
    }),
  );
}

/**
 * What waits for the applicant.
 * @returns undefined while others have to act, and at the end
 */
export function todoOf(dossier: DossierRow): Todo | undefined {
  switch (dossier.state) {
    case 'draft':
      return 'continue';
    case 'payment-required':
      return 'pay';
    case 'supplement-requested':
      return 'supplement';
    case 'completed':
      if (dossier.declined) return 'read-refusal';
      // What is owed stands in its place: nobody comes for it in vain.
      return unpaidResult(dossier) === undefined ? 'collect' : undefined;
    default:
      // It waits only where it can be answered.
      return dossier.certificateDraft?.outcome === null ? 'check-draft' : undefined;
  }
}
