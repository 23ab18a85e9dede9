// The draft of a certificate that nobody answered by the end of its day: silence agrees, as its applicant was told when it was sent.
import { localDate } from '#catalog/local-date.ts';
import { inTransaction } from '#db/client.server.ts';
import { listSilentIds } from '#db/queries/certificate-drafts.server.ts';
import { findDossierById } from '#db/queries/dossiers.server.ts';
import { portalByTheClock } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { moveDossier } from '../decisions/move-dossier.server.ts';

/**
 * Once a day, before the office opens.
 * @returns on how many dossiers silence agreed
 */
export async function agreeBySilence(
  deps: Deps,
  { limit = 500 }: { readonly limit?: number } = {},
): Promise<number> {
  const today = localDate(deps.clock.now());
  let count = 0;
  for (const id of await listSilentIds(deps.db, today, limit)) if (await agreeOn(deps, id)) count += 1;
  if (count > 0) deps.log.info({ count }, 'silence agreed to drafts of certificates');
  return count;
}

async function agreeOn(deps: Deps, id: string): Promise<boolean> {
  const unlocked = await findDossierById(deps.db.$client, id);
  if (unlocked === undefined) return false;
  // The catalog is read before the transaction, which holds a connection of its own.
  const { procedure } = await pinnedTo(deps, unlocked);
  return inTransaction(deps.db, async (sql) => {
    const dossier = await findDossierById(sql, id, 'locked');
    const draft = dossier?.certificateDraft;
    // Answered, or sent anew, while this waited for the row.
    if (dossier === undefined || draft?.outcome !== null || draft.answerBy >= localDate(deps.clock.now()))
      return false;
    const outcome = await moveDossier(deps, sql, {
      actor: portalByTheClock,
      dossier,
      procedure,
      request: { event: 'agree-by-silence' },
      write: () => ({ ok: true, consequences: { certificateDraft: { outcome: 'silent' } } }),
    });
    return outcome.ok;
  });
}
