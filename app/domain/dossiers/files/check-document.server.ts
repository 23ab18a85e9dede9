// Whoever handles a dossier ticks a required document when he has looked at it: beside the life of the dossier, for himself and
// for whoever works on with it.
import { markDocumentChecked, unmarkDocument } from '#db/queries/checked-documents.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { dossierNotFound, handling, reachAmong } from '../dossier-access.server.ts';
import { meetSeen } from '../../kernel/seen.server.ts';
import { filesOf, shownFiles } from './dossier-documents.ts';
import { attachmentsOf, pinnedTo } from '../decisions/dossier-facts.server.ts';

/**
 * @param input `documentId`: of the list of the procedure under which the dossier was filed
 * @returns refused as `not-found` or `not-allowed` to whoever does not handle the dossier, `not-found` for an unknown document,
 *   `changed-meanwhile` where another file of it came since: nobody has looked at that one
 */
export async function checkDocument(
  deps: Deps,
  actor: Actor,
  input: {
    readonly code: string;
    readonly documentId: string;
    readonly checked: boolean;
    /** The word for the files that the page showed. */
    readonly seen?: string;
  },
): Promise<Outcome<{ message: string }>> {
  const { code, documentId, checked } = input;
  const access = await reachAmong(deps.db.$client, actor, code, handling);
  if (!access.ok) return access;
  if (actor.kind !== 'staff') return dossierNotFound();
  const { dossier } = access;
  const pinned = await pinnedTo(deps, dossier);
  const document = pinned.procedure.documents.find(({ id }) => id === documentId);
  if (document === undefined) return refuse('not-found', 'Thủ tục này không có giấy tờ như vậy.');
  const files = (await attachmentsOf(deps.db.$client, dossier, pinned)).filter(
    ({ superseded }) => !superseded,
  );
  const met = meetSeen({
    ...{ seen: input.seen, now: shownFiles(filesOf(document, files)) },
    one: `tệp của “${document.name}”`,
  });
  if (!met.ok) return met;
  if (!checked) {
    await unmarkDocument(deps.db, dossier.id, documentId);
    return { ok: true, message: `Đã bỏ dấu “${document.name}”.` };
  }
  await markDocumentChecked(deps.db, {
    ...{ dossierId: dossier.id, documentId },
    ...{ checkedBy: actor.userId, checkedAt: deps.clock.now() },
  });
  return { ok: true, message: `Đã xác nhận đã xem “${document.name}”, đúng yêu cầu.` };
}
