// The profile as the account page shows and changes it: checked like a declaration, kept sealed.
import { present } from '#app/values/present.ts';
import { checkDeclaration, initialWire, type Wire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import { withCodes } from '../kernel/coded-addresses.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { contactsOf, readProfile, saveProfile } from '../personal-data/resident-profile.server.ts';
import { profileForm } from '../personal-data/profile-form.ts';

/** @returns the profile as the form's inputs; name and contacts of the account where nothing else was told */
export async function openProfile(deps: Deps, resident: Resident): Promise<Wire> {
  return initialWire(profileForm, { ...contactsOf(resident), ...(await readProfile(deps, resident.userId)) });
}

/**
 * @param wire of `profileForm`
 * @returns refused as `invalid` at its inputs
 */
export async function editProfile(deps: Deps, resident: Resident, wire: Wire): Promise<Outcome<object>> {
  const profileCheck = checkDeclaration(profileForm, wire, formContextOf(deps));
  if (!profileCheck.ok) return refuseInputs(profileCheck.problems);
  // The definition's fields are the profile's, in the shapes the profile keeps.
  const { declined } = await readProfile(deps, resident.userId);
  await saveProfile(deps, resident, {
    ...withCodes(deps, profileForm, profileCheck.answers),
    ...present({ declined }),
  });
  return { ok: true };
}
