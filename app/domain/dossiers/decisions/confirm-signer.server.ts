// A step that signs with the signer's own key asks for his second factor, of whoever has none for his password: the key lies on the
// portal, and a session alone is not he.
import { transitionOf } from '#catalog/lifecycle.ts';
import { listSigning } from '#db/queries/signing.server.ts';
import { confirmOwnPassword } from '../../accounts/own-password.server.ts';
import type { Actor, Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { requireProof } from '../../kernel/proof.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { signersFor } from '../../signing/signing-keys.server.ts';
import type { DossierAct } from './dossier-act.ts';
import { signingAs } from '../result/sign-document.server.ts';

const hasFactor = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.session?.provenUntil !== undefined;

/** @returns whether his password is asked for: the step signs with a certificate that is his, and he has no second factor */
export const asksSignersPassword = async (
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  event: string,
): Promise<boolean> => !hasFactor(actor) && (await signsWithOwnKey(deps, actor, event));

/** @returns whether the step signs with a certificate that is his */
async function signsWithOwnKey({ db }: Pick<Deps, 'db'>, actor: Actor, event: string): Promise<boolean> {
  if (actor.kind !== 'staff' || transitionOf(event)?.signs !== 'personally') return false;
  return (await listSigning(db, actor.userId)).some(({ userId }) => userId === actor.userId);
}

/**
 * What keeps a leader from a step that he signs: told before he reads and types, not at the last button.
 * @returns a Vietnamese sentence; undefined where he can sign, or the step is not signed so
 */
export async function signingObstacle(
  deps: Pick<Deps, 'clock' | 'db' | 'keys' | 'unit'>,
  actor: Actor,
  event: string,
): Promise<string | undefined> {
  if (actor.kind !== 'staff' || transitionOf(event)?.signs !== 'personally') return undefined;
  const outcome = await signersFor(deps, signingAs(deps.unit.name, actor));
  return outcome.ok ? undefined : outcome.refusal.message;
}

/**
 * @param signer `confirmed`: he said so once, for all of a batch
 * @returns refused as `unproven`, or as `invalid` at the field `password`; nothing is asked for a step that signs with no key of his
 */
export async function confirmSigner(
  deps: Pick<Deps, 'db' | 'clock' | 'log'>,
  actor: Actor,
  { event, signer }: Pick<DossierAct, 'event' | 'signer'>,
): Promise<Outcome<object>> {
  if (signer === 'confirmed' || !(await signsWithOwnKey(deps, actor, event))) return { ok: true };
  return hasFactor(actor)
    ? requireProof(actor)
    : confirmOwnPassword(deps, (actor as Staff).userId, signer?.password, 'password');
}
