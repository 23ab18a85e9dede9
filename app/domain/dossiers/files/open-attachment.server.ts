// A file of a dossier, opened for its owner or for who handles it; the latter's look is recorded.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { inTransaction } from '#db/client.server.ts';
import { findResultDraft, insertView, insertViewOnce, listFiles } from '#db/queries/dossier-parts.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { hourMs } from '#app/values/durations.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { openedOrHeld } from '../../kernel/held-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { readStoredFile } from './attach-file.server.ts';
import { unpaidResult } from '../result/record-collection.server.ts';
import { reachAmong, reachOwn, reading } from '../dossier-access.server.ts';

/** What is asked for in parts within an hour is one look. */
export const lookMs = hourMs;

/**
 * For its owner, whoever handles or reads the dossier, and the desk that began it; a draft of the result for staff alone. The look
 * is written down before the file is read.
 * @param input `inParts`: it is shown page by page, or small beside others
 * @returns refused as `not-found` for a file of another dossier, `not-possible` for a result that is not paid; `not-found` or `not-allowed` as `reachAmong` refuses
 */
export async function openAttachment(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly id: string; readonly inParts?: boolean },
): Promise<Outcome<OpenedFile>> {
  const sql = deps.db.$client;
  const access =
    actor.kind === 'staff'
      ? await reachAmong(sql, actor, input.code, [...reading, 'receptionist'])
      : await reachOwn(sql, actor, input.code);
  if (!access.ok) return access;
  const { dossier } = access;
  const file =
    (await listFiles(sql, dossier.id)).find((candidate) => candidate.id === input.id) ??
    (actor.kind === 'staff' && isUuid(input.id)
      ? await findResultDraft(sql, dossier.id, input.id)
      : undefined);
  if (file === undefined) return refuse('not-found', 'Không tìm thấy tệp này.');
  // Whoever saved its address before the step was taken back has no result in it.
  if (actor.kind === 'resident' && file.slot === 'result' && file.supersededAt !== null)
    return refuse('not-found', 'Kết quả này đã được thu hồi.');
  const unpaid = actor.kind === 'resident' && file.slot === 'result' ? unpaidResult(dossier) : undefined;
  if (unpaid !== undefined) return refuse('not-possible', unpaid);
  // What the desk itself scans for a dossier that is not filed yet is nobody's look.
  if (actor.kind === 'staff' && dossier.state !== 'draft') {
    const at = deps.clock.now();
    const look = {
      dossierId: dossier.id,
      staffId: actor.userId,
      what: `tệp "${file.fileName}"`,
      purpose: lookPurposes.handling,
      at,
    };
    if (input.inParts === true)
      await inTransaction(deps.db, (tx) => insertViewOnce(tx, look, new Date(at.getTime() - lookMs)));
    else await insertView(sql, look);
  }
  return openedOrHeld(file, () => readStoredFile(deps, file));
}
