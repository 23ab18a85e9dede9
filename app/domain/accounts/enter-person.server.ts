// An administrator enters by what a member of the staff is known whatever account he uses, so that nobody handles what is his own
// and nobody is the second person to himself (docs/decisions/083-one-person-with-two-accounts.md).
import { present } from '#app/values/present.ts';
import { storeProfile } from '#db/queries/people.server.ts';
import { findPersonKeys } from '#db/queries/persons.server.ts';
import { personForm } from '#forms/definitions/staff/person.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { textOf } from '#forms/wire.ts';
import { isHisAccount, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { sealProfile } from '../personal-data/resident-profile.server.ts';
import { reachMember } from './assign-role.server.ts';

/**
 * @param input `wire`: of `personForm`; what was entered before is replaced
 * @returns refused as `not-allowed` to all but administrators, and for the number that stands of himself; `not-found`; `invalid` at
 *   its inputs
 */
export async function enterPerson(
  deps: Deps,
  actor: Actor,
  { userId, wire }: { readonly userId: string; readonly wire: Wire },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  const check = checkDeclaration(personForm, wire, formContextOf(deps));
  if (!check.ok) return refuseInputs(check.problems);
  const number = textOf(check.answers['identityNumber']);
  const phone = textOf(check.answers['ownPhone']);
  const isEntered = (await findPersonKeys(deps.db.$client, userId))?.identityIndex != null;
  if (isEntered && isHisAccount(actor, userId))
    return refuse('not-allowed', 'Số định danh của chính bạn do một quản trị viên khác sửa.');
  const profile = {
    identity: { type: number.length === 12 ? 'CCCD' : 'CMND', number },
    ...present({ phone: phone === '' ? undefined : phone }),
  };
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    await storeProfile(tx, { userId, ...sealProfile(deps.keys, userId, profile), at });
    await recordAuditEvent(deps, tx, actor, { subject: `user:${userId}`, event: 'person-entered' });
    return { ok: true };
  });
}
