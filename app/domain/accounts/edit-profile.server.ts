// The profile as the account page shows and changes it: checked like a declaration, kept sealed.
import { localDate } from '#catalog/local-date.ts';
import { checkDeclaration, initialWire, type FormContext, type Problem, type Wire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readProfile, saveProfile } from '../personal-data/resident-profile.server.ts';
import { profileForm } from './profile-form.ts';

function formContext(deps: Deps): FormContext {
  return { today: localDate(deps.clock.now()), unitName: deps.unit.name };
}

/** The profile as the form's inputs; the name of the account where nothing else is known. */
export async function openProfile(deps: Deps, resident: Resident): Promise<Wire> {
  return initialWire(profileForm, { fullName: resident.name, ...(await readProfile(deps, resident.userId)) });
}

export type EditedProfile =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

export async function editProfile(deps: Deps, resident: Resident, wire: Wire): Promise<EditedProfile> {
  const checked = checkDeclaration(profileForm, wire, formContext(deps));
  if (!checked.ok) return { ok: false, problems: checked.problems };
  // The definition's fields are the profile's, in the shapes the profile keeps.
  await saveProfile(deps, resident, checked.answers);
  return { ok: true };
}
