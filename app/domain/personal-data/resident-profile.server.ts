// What a resident told once and is not asked again: sealed with his account.
import { present } from '#app/values/present.ts';
import type { Queryable, Sql } from '#db/client.server.ts';
import { findProfile, findProfiles } from '#db/queries/applicant-profile.server.ts';
import { storeProfile, type SealedProfile } from '#db/queries/people.server.ts';
import type { Profile } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { indexedBy, phoneIndex } from './applicant-index.ts';
import { openJson, sealJson } from './sealed-json.server.ts';

/** What may be kept, each under the question of `profileForm` that asks for it. */
export type ProfileKey = Exclude<keyof Profile, 'email'>;

/** As it is sealed. `declined`: what its owner did not want kept when he was asked, as it read; he is not asked again. */
export type StoredProfile = Profile & {
  readonly declined?: Readonly<Partial<Record<ProfileKey, string>>>;
};

/** @returns what the sealed profile belongs to: it opens under no other account */
export const profileContext = (userId: string): string => `profile:${userId}`;

/** @returns what a form starts with where nothing else is known of him: what his account says */
export const contactsOf = ({ name, email, phone }: Resident): Profile => ({
  fullName: name,
  ...present({ email, phone }),
});

/** @param driver the transaction to read in, where there is one */
export async function readProfile(
  deps: Deps,
  userId: string,
  driver: Sql = deps.db.$client,
): Promise<StoredProfile> {
  return openProfile(deps, userId, await findProfile(driver, userId));
}

/** @param sealedProfile none: he told nothing */
export const openProfile = (
  { keys }: Pick<Deps, 'keys'>,
  userId: string,
  sealedProfile: Uint8Array | null | undefined,
): StoredProfile =>
  sealedProfile == null ? {} : openJson<StoredProfile>(keys, sealedProfile, profileContext(userId));

/** @returns by the id of the account; of whoever told nothing there is none */
export async function readProfiles(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, StoredProfile>> {
  const sealedProfiles = await findProfiles(db.$client, userIds);
  return new Map(
    [...sealedProfiles].map(([id, profile]) => [
      id,
      openJson<StoredProfile>(keys, profile, profileContext(id)),
    ]),
  );
}

/**
 * Seals it whole.
 * @param profile all of it: what was stored before is gone
 * @param db the transaction to write in, where there is one
 */
export async function saveProfile(
  deps: Deps,
  resident: Resident,
  profile: StoredProfile,
  db: Queryable = deps.db,
): Promise<void> {
  await storeProfile(db, {
    userId: resident.userId,
    ...sealProfile(deps.keys, resident.userId, profile),
    at: deps.clock.now(),
  });
}

/** @returns a profile as it is stored: sealed, with what an account is found by */
export function sealProfile(keys: KeyRing, userId: string, profile: StoredProfile): SealedProfile {
  return { profile: sealJson(keys, profile, profileContext(userId)), ...indexProfile(keys, profile) };
}

/** @returns by what numbers an account is found; null where the profile has none */
export function indexProfile(keys: KeyRing, { identity, phone }: Profile): Omit<SealedProfile, 'profile'> {
  return {
    identityIndex: identity === undefined ? null : keys.blindIndex(identity.number),
    phoneIndex: phone === undefined ? null : phoneIndex(keys, phone),
    indexedBy: indexedBy(keys),
  };
}
