// A resident files a dossier, exactly once: checked, sealed, recorded with its event, confirmation and mail in one statement.
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { discardFiles } from '../../kernel/remove-files.server.ts';
import { reachToFile } from '../dossier-access.server.ts';
import { paysOnline, pinnedTo } from '../decisions/dossier-facts.server.ts';
import { fileDossier, type Filing, type Submitted } from './file-dossier.server.ts';
import { moveDossier, permitStep } from '../decisions/move-dossier.server.ts';
import type { SubmissionRefusal } from '#app/read-models/dossiers.ts';

export interface SubmitDossier extends Filing {
  readonly code: string;
}

/**
 * For whoever files it.
 * @param input `requestId`: sent twice, it is filed once, and answered alike
 * @returns refused as `fileDossier` refuses; `not-possible` where another request filed it already
 */
export async function submitDossier(
  deps: Deps,
  actor: Actor,
  input: SubmitDossier,
): Promise<Outcome<Submitted, SubmissionRefusal>> {
  const sql = deps.db.$client;
  const access = await reachToFile(sql, actor, input.code);
  if (!access.ok) return access;
  const { dossier, around } = access;
  const pinned = await pinnedTo(deps, dossier);
  const { procedure } = pinned;

  if (!permitStep(deps, actor, dossier, 'submit').ok) {
    // Filed already: the same request gets its first outcome again, any other is told so.
    const request = { event: 'submit', requestId: input.requestId } as const;
    const again = await moveDossier(deps, sql, { actor, dossier, procedure, request });
    if (!again.ok)
      return again.refusal.code === 'not-possible'
        ? refuse('not-possible', 'Hồ sơ này đã được gửi rồi.')
        : again;
    return {
      ok: true,
      code: again.code,
      state: again.state,
      amountDue: dossier.amountDue,
      payOnline: paysOnline(procedure, dossier.amountDue),
    };
  }
  const storageKeys: string[] = [];
  const filing = await fileDossier(
    { deps, sql, db: deps.db, actor, dossier, pinned, around, storageKeys },
    input,
  );
  if (!filing.ok || filing.repeated) await discardFiles(deps, storageKeys);
  if (!filing.ok) return filing;
  // Sent twice, it is told the same twice.
  const { repeated: _, ...submitted } = filing;
  return submitted;
}
