// The profile as the account page shows and changes it: checked like a declaration, kept sealed.
import { present } from '#app/values/present.ts';
import { lockUser } from '#db/queries/ways-in.server.ts';
import { checkDeclaration, initialWire, type Profile, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { readTyped } from '#forms/read-declaration.ts';
import type { Resident } from '../kernel/actor.ts';
import { withCodes } from '../kernel/coded-addresses.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { contactsOf, readProfile, saveProfile } from '../personal-data/resident-profile.server.ts';
import { profileForm } from '../personal-data/profile-form.ts';
import { contradicts, vouchedNumberOf } from '../personal-data/vouched-number.server.ts';
import { identityWords } from './identity-words.ts';

/** @returns the profile as the form's inputs, and the word for them; name and contacts of the account where nothing else was told */
export async function openProfile(deps: Deps, resident: Resident): Promise<{ wire: Wire; seen: string }> {
  const wire = profileWire(resident, await readProfile(deps, resident.userId));
  return { wire, seen: seenOf(profileParts(wire)) };
}

const fields = profileForm.sections.flatMap((section) => section.fields);

/** Every question of the profile, answered or not: what was emptied is another answer. */
const profileParts = (wire: Wire) => Object.fromEntries(fields.map(({ id }) => [id, own(wire, id)]));

const profileWire = (resident: Resident, profile: Profile): Wire =>
  initialWire(profileForm, { ...contactsOf(resident), ...profile });

/**
 * @param wire of `profileForm`
 * @param seen as `openProfile` gave it
 * @returns refused as `invalid` at its inputs, also at a number that is another than the provider of identities vouches for, `changed-meanwhile` where the page showed another profile than there is now
 */
export async function editProfile(
  deps: Deps,
  resident: Resident,
  wire: Wire,
  seen?: string,
): Promise<Outcome<object>> {
  const context = formContextOf(deps);
  const profileCheck = checkDeclaration(profileForm, wire, context);
  if (!profileCheck.ok) return refuseInputs(profileCheck.problems);
  // The definition's fields are the profile's, in the shapes the profile keeps.
  const profile = withCodes(deps, profileForm, profileCheck.answers);
  return allOrNothing(deps.db, async (sql, tx) => {
    await lockUser(tx, resident.userId);
    const vouched = await vouchedNumberOf(deps, tx, resident.userId);
    if (vouched !== undefined && contradicts(vouched, profile.identity))
      return refuseAt('identity.number', identityWords.vouched(vouched));
    const stored = await readProfile(deps, resident.userId, sql);
    const now = profileWire(resident, stored);
    const met = meetSeen({
      ...{ seen, now: profileParts(now), next: profileParts(profileWire(resident, profile)) },
      one: 'thông tin của bạn',
      names: Object.fromEntries(
        fields.map((field) => {
          const text = readTyped(field, own(now, field.id), context);
          return [field.id, `${field.label}: ${text === '' ? 'nay để trống' : `nay là “${text}”`}`];
        }),
      ),
    });
    if (!met.ok || met.repeated) return met;
    await saveProfile(deps, resident, { ...profile, ...present({ declined: stored.declined }) }, tx);
    return met;
  });
}
