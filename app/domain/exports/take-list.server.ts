// A list of people or of their dossiers leaves the portal as a file that is written at once: whoever takes it shows his factor, and the log
// says what he took.
import type { Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import type { Outcome } from '../kernel/refusal.ts';

/**
 * Once it was read, which says whether he may.
 * @param list `name`: of the file @returns refused as `unproven`
 */
export async function takeList(
  deps: Deps,
  actor: Staff,
  list: { readonly name: string; readonly lines: number },
): Promise<Outcome<object>> {
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  await deps.db.transaction((tx) =>
    recordAuditEvent(deps, tx, actor, { subject: 'exports', event: 'list-taken', detail: { ...list } }),
  );
  return { ok: true };
}
