// A note among staff; the applicant never sees it.
import { insertNote } from '#db/queries/dossier-parts.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { dossierNotFound, handling, reachAmong } from '../dossier-access.server.ts';

/**
 * @param input `body`: up to 4,000 characters
 * @returns refused as `not-found` or `not-allowed` to whoever does not handle the dossier, `invalid` for a note that is empty or
 *   too long
 */
export async function addNote(
  deps: Deps,
  actor: Actor,
  input: { code: string; body: string },
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return dossierNotFound();
  const access = await reachAmong(deps.db.$client, actor, input.code, handling);
  if (!access.ok) return access;
  const body = input.body.normalize('NFC').trim();
  if (body === '') return refuse('invalid', 'Hãy viết nội dung ghi chú.');
  if (body.length > 4000) return refuse('invalid', 'Hãy viết ghi chú trong 4.000 ký tự.');
  await insertNote(deps.db.$client, {
    dossierId: access.dossier.id,
    authorId: actor.userId,
    body,
    at: deps.clock.now(),
  });
  return { ok: true };
}
