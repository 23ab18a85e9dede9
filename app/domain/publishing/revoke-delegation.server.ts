// Ends a delegation before its day: by whoever gave it, or by the head.
import { endDelegation, listDelegationRows } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { isUuid } from '#app/values/uuid.ts';
import { mayRevoke } from './permissions.ts';

/** @returns done, too, for one that was ended before; refused as `not-found`, `not-allowed` to all but whoever gave it and the head */
export async function revokeDelegation(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const [delegation] = isUuid(input.id) ? await listDelegationRows(tx, input.id) : [];
    if (delegation === undefined) return refuse('not-found', 'Không có ủy quyền này.');
    if (!mayRevoke(actor, delegation))
      return refuse('not-allowed', 'Chỉ người đã ủy quyền và Trưởng ban thu lại được ủy quyền này.');
    if (delegation.revokedAt !== null) return { ok: true };
    await endDelegation(tx, delegation.id, deps.clock.now());
    await recordAuditEvent(deps, tx, actor, {
      subject: 'board',
      event: 'delegation-revoked',
      detail: { id: delegation.id },
    });
    return { ok: true };
  });
}
