// The personal identification number of a resident for which the provider of identities vouches, where he is linked with one
// (docs/decisions/132-signing-in-by-a-provider.md): his profile holds it, and he cannot say another.
import type { Queryable } from '#db/client.server.ts';
import { findLinkedIdentity } from '#db/queries/ways-in.server.ts';
import { numberOfIdentity } from '#forms/kinds/identity-paper.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { openOrUndefined, sealJson } from './sealed-json.server.ts';

const contextOf = (userId: string): string => `vouched-number:${userId}`;

/** @returns as the link holds it: it opens for this account alone */
export const sealVouched = (keys: KeyRing, userId: string, number: string): Uint8Array =>
  sealJson(keys, number, contextOf(userId));

/** @param sealed as the link holds it @returns undefined where it vouches for none */
export const openVouched = (
  { keys }: Pick<Deps, 'keys'>,
  userId: string,
  sealed: Uint8Array | null | undefined,
): string | undefined =>
  sealed == null ? undefined : openOrUndefined<string>(keys, sealed, contextOf(userId));

/** @returns undefined of whoever is not linked, or for whose number nobody vouches */
export async function vouchedNumberOf(
  deps: Pick<Deps, 'keys'>,
  db: Queryable,
  userId: string,
): Promise<string | undefined> {
  return openVouched(deps, userId, (await findLinkedIdentity(db, userId))?.vouchedNumber);
}

/** @param identity as a question about identity is answered @returns whether it says another number, or none */
export const contradicts = (vouched: string | undefined, identity: unknown): boolean =>
  vouched !== undefined && numberOfIdentity(identity) !== vouched;
