// The profile as the account page shows and changes it: checked like a declaration, kept sealed.
import { present } from '#app/values/present.ts';
import { checkDeclaration, initialWire, type Problem, type Wire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import { withCodes } from '../kernel/coded-addresses.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { contactsOf, readProfile, saveProfile } from '../personal-data/resident-profile.server.ts';
import { profileForm } from '../personal-data/profile-form.ts';

/** @returns the profile as the form's inputs; name and contacts of the account where nothing else was told */
export async function openProfile(deps: Deps, resident: Resident): Promise<Wire> {
  return initialWire(profileForm, { ...contactsOf(resident), ...(await readProfile(deps, resident.userId)) });
}

export type EditedProfile =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param wire of `profileForm`
 * @returns the problems of its fields where it is refused
 */
export async function editProfile(deps: Deps, resident: Resident, wire: Wire): Promise<EditedProfile> {
  const profileCheck = checkDeclaration(profileForm, wire, formContextOf(deps));
  if (!profileCheck.ok) return { ok: false, problems: profileCheck.problems };
  // The definition's fields are the profile's, in the shapes the profile keeps.
  const { declined } = await readProfile(deps, resident.userId);
  await saveProfile(deps, resident, {
    ...withCodes(deps, profileForm, profileCheck.answers),
    ...present({ declined }),
  });
  return { ok: true };
}
